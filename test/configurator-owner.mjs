// One browser for a whole test file of the configurator, and what an owner does in it and sees.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { answer, openConfigurator } from './configurator-page.mjs';

export const words = async (locale) => (await import(`../demo/words/${locale}.js`)).default;

let browser;
export function useConfigurator() {
  before(async () => void (browser = await launch()));
  after(() => browser.close());
}

/** Opens the configurator in a context of its own, hands it to `run`, and expects no complaint. */
export async function onPage(hash, run, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  await answer(context);
  try {
    const { page, log } = await openConfigurator(context, hash);
    await run(page, context);
    assert.deepEqual(log, []);
  } finally {
    await context.close();
  }
}

export const linesOf = (page, kind = 'page') => page.locator(`#lines-${kind}`).textContent();
export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
export const read = (page) => page.evaluate(() => navigator.clipboard.readText());

/** What has the focus: enough to tell controls apart. */
export const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      what: [
        element.localName,
        element.name || element.id || element.getAttribute('href') || '',
        element.value ?? '',
      ]
        .join(' ')
        .trim(),
      frame: element.localName === 'iframe',
      // A control of the system draws its own ring, as `auto`.
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    };
  });
