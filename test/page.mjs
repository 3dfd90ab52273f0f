// One browser and one server of the built files for a whole test file, and pages that close themselves.
import { after, before } from 'node:test';
import { launch, open } from './browser.mjs';
import { serveFiles, servePage } from './server.mjs';

export let browser;
export let files;

/** Starts both before the first test of the file and ends them after the last. */
export function useBrowser(serve) {
  before(async () => {
    browser = await launch();
    files = await serveFiles(serve);
  });
  after(async () => {
    await browser.close();
    await files.close();
  });
}

/** Opens HTML as a page of its own origin, which is not that of the files; returns what `run` returns. */
export async function onPage(html, run, { headers, ...options } = {}) {
  const host = await servePage(html, headers);
  try {
    const { page, log, close } = await open(browser, host.origin, options);
    try {
      return await run(page, log, host);
    } finally {
      await close();
    }
  } finally {
    await host.close();
  }
}
