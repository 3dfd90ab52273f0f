// What a visitor does on the page of a consumer, and what must hold. Every page has the wizard in Ukrainian, puts
// the place of each step into its title and has a button that changes the language.
import assert from 'node:assert/strict';
import { open } from '../browser.mjs';
import { asks, complete, silent } from '../page.mjs';
import { serveFiles } from '../server.mjs';

/** Uses the page in `folder`; returns what was proved in a few words. */
export async function useConsumer(browser, folder) {
  const files = await serveFiles({ folder });
  const { page, log, close } = await open(browser, `${files.origin}/index.html`);
  const scripts = () => new Set(log.requests.filter((url) => /\.js($|\?)/.test(url)));
  const node = () => page.evaluate(() => document.querySelector('ali-recovery-wizard').state.node);
  try {
    await page.locator('ali-recovery-wizard[ready]').waitFor();
    await asks(page, 'uk');
    assert.equal(await page.locator('ali-recovery-wizard .base').count(), 1);
    await complete(page);
    const before = scripts();

    await page.locator('ali-recovery-wizard [part~=option]').first().click();
    await page.waitForFunction(
      () => document.title === document.querySelector('ali-recovery-wizard').state.node,
    );
    assert.notEqual(await node(), 'q-start');
    assert.deepEqual([...scripts()].slice(before.size), [], 'an answer needs no request');
    await page.locator('.language').click();
    await page.locator('ali-recovery-wizard .base[lang=nb]').waitFor();
    await page.evaluate(() => document.querySelector('ali-recovery-wizard').restart());
    await page.locator('ali-recovery-wizard .signs').waitFor();
    await asks(page, 'nb');
    assert.ok(scripts().size > before.size, 'the second language is fetched when it is asked for');

    silent(log);
    return `ready in Ukrainian after ${before.size} scripts, step event, Norwegian on demand, console silent`;
  } finally {
    await close();
    await files.close();
  }
}
