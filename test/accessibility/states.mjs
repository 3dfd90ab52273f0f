// The main states of the three elements, for tests that look at all of them.
import { files, onPage } from '../page.mjs';

export const states = {
  question: { tag: 'ali-recovery-wizard' },
  'later-question': { tag: 'ali-recovery-wizard', attributes: 'start="q-start"', press: ['button.option'] },
  outcome: { tag: 'ali-recovery-wizard', attributes: 'start="o-blocked-reactivate"' },
  contacts: {
    tag: 'ali-support-contacts',
    attributes: 'channels="chat email faq" time-zone="Europe/Kyiv"',
    press: ['.contact summary'],
  },
  letter: {
    tag: 'ali-support-contacts',
    attributes: 'channels="faq" time-zone="Europe/Kyiv"',
    press: ['.write > summary'],
  },
  reasons: { tag: 'ali-block-reasons', attributes: 'open="email-unconfirmed"' },
};

/** A page with one element, from the self-contained file of its language. */
const pageOf = (locale, { tag, attributes = '' }) =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${tag}</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">` +
  `<style>:root{color-scheme:light dark}body{margin:16px;font:17px/1.6 system-ui,sans-serif}</style>` +
  `<script src="${files.origin}/dist/ali-help.${locale}.js" defer></script></head><body><${tag} ${attributes}></${tag}></body></html>`;

/** Opens an element in a state, with the clock fixed, and gives the page and the element to `look`. */
export const onState = (locale, state, look, options) =>
  onPage(
    pageOf(locale, state),
    async (page) => {
      const { tag, press = [] } = state;
      const element = page.locator(tag);
      await page.waitForFunction((name) => document.querySelector(name)?.complete, tag);
      await element.evaluate((each) => {
        if (each.localName === 'ali-support-contacts') each.now = new Date('2026-03-03T09:00:00Z');
        return each.updateComplete;
      });
      for (const selector of press) await element.locator(selector).first().click();
      await element.evaluate((each) => each.updateComplete);
      await look(page, element);
    },
    options,
  );
