// The main states of the three elements, for tests that look at all of them.
import { files, onPage } from '../page.mjs';
import { mirroredFile } from './mirrored.mjs';

const wizard = 'ali-recovery-wizard';
const contacts = 'ali-support-contacts';

export const states = {
  question: { tag: wizard },
  'later-question': { tag: wizard, attributes: 'start="q-start"', press: ['.choice'] },
  outcome: { tag: wizard, attributes: 'start="o-blocked-reactivate"' },
  'outcome-letter': {
    tag: wizard,
    attributes: 'start="o-blocked-reactivate"',
    press: ['.step:nth-child(2) input', '.letter > .how > summary'],
  },
  signs: { tag: wizard, press: ['.signs > summary'], type: ['#find', 'AliExpress'] },
  contacts: { tag: contacts, attributes: 'channels="chat email faq" time-zone="Europe/Kyiv"' },
  'contact-opened': {
    tag: contacts,
    attributes: 'channels="chat email" time-zone="Europe/Kyiv"',
    press: ['.section .choice', '.card .how > summary', '.all > summary', '.contact > summary'],
  },
  letter: {
    tag: contacts,
    attributes: 'channels="email-security" time-zone="Europe/Kyiv"',
    press: ['.write > summary', '.write .letter > .how > summary'],
  },
  reasons: { tag: 'ali-block-reasons', attributes: 'open="email-unconfirmed"' },
};

/** A page with one element, from the self-contained file of its language. */
const pageOf = (locale, file, { tag, attributes = '' }) =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${tag}</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">` +
  `<style>:root{color-scheme:light dark}body{margin:16px;font:17px/1.6 system-ui,sans-serif}</style>` +
  `<script src="${files.origin}/${file}" defer></script></head><body><${tag} ${attributes}></${tag}></body></html>`;

/** In the page: opens everything that is folded, and what is folded in that. */
async function unfold(element) {
  for (let closed; (closed = element.shadowRoot.querySelectorAll('details:not([open])')).length;) {
    for (const each of closed) each.open = true;
    // Its event comes in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** Opens an element in a state, with the clock fixed, and gives the page and the element to `look`. */
export const onState = async (locale, state, look, options) =>
  onPage(
    pageOf(locale, locale === 'he' ? await mirroredFile() : `dist/ali-help.${locale}.js`, state),
    async (page) => {
      const { tag, press = [], type, unfolded } = state;
      const element = page.locator(tag);
      await page.waitForFunction((name) => document.querySelector(name)?.complete, tag);
      await element.evaluate((each) => {
        if (each.localName === 'ali-support-contacts') each.now = new Date('2026-03-03T09:00:00Z');
        return each.updateComplete;
      });
      for (const selector of press) await element.locator(selector).first().click();
      if (type) await element.locator(type[0]).fill(type[1]);
      await element.evaluate((each) => each.updateComplete);
      if (unfolded) await element.evaluate(unfold);
      await look(page, element);
    },
    options,
  );
