// A browser page that remembers what was asked for and what was said.
import { chromium } from 'playwright';
import { launchOptions } from './project.mjs';

export const launch = () => chromium.launch(launchOptions());

export async function open(browser, url, { prepare, ...options } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const log = { requests: [], console: [], errors: [] };
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('console', (message) => log.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.errors.push(String(error)));
  await prepare?.(page);
  await page.goto(url);
  return { page, log, close: () => context.close() };
}

/** The text of a part inside an element, once it is there. */
export async function textOf(page, selector, tag = 'ali-recovery-wizard') {
  const found = page.locator(`${tag} ${selector}`).first();
  await found.waitFor();
  return (await found.innerText()).trim();
}
