// The main states of the three elements, for tests that look at all of them.
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

/** A page with one element in one state, from the self-contained file of its language. */
export const pageOf = (locale, { tag, attributes = '' }, origin, style = '') =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${tag}</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width"><style>:root{color-scheme:light dark}body{margin:16px;font:17px/1.6 system-ui,sans-serif}${style}</style>` +
  `<script src="${origin}/dist/ali-help.${locale}.js" defer></script></head><body><${tag} ${attributes}></${tag}></body></html>`;

/** Waits for everything, fixes the clock, and presses what leads to the state. */
export async function settle(page, { tag, press = [] }) {
  await page.waitForFunction((name) => document.querySelector(name)?.complete, tag);
  await page.evaluate(async (name) => {
    const element = document.querySelector(name);
    if (name === 'ali-support-contacts') element.now = new Date('2026-03-03T09:00:00Z');
    await element.updateComplete;
  }, tag);
  for (const selector of press) await page.locator(`${tag} ${selector}`).first().click();
  await page.evaluate((name) => document.querySelector(name).updateComplete, tag);
}
