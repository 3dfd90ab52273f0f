// A post with a wizard in it, and what the wizard asks first.
import { root } from '../scripts/localizer.mjs';

export const words = async (locale) =>
  (await import(`${root}/packs/${locale}/recovery-wizard.js`)).default.questions['q-start'].ask;
export const document = (head, body, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
export const wizard = (attributes = 'lang="uk"') =>
  `<ali-recovery-wizard ${attributes}></ali-recovery-wizard>`;
