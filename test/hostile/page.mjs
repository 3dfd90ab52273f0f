// The HTML of a hostile page, and the words by which a check knows that an element shows its content.
import { locales, pack } from '../project.mjs';

/** The heading of each element in each language. */
export async function headings() {
  // As a check reads text: a run of spaces of any kind is one space.
  const plain = (text) => text.split('{')[0].replace(/\s+/g, ' ').trim();
  const entries = locales.map(async (locale) => [
    locale,
    {
      'ali-recovery-wizard': plain((await pack(locale, 'recovery-wizard')).questions['q-start'].ask),
      'ali-support-contacts': plain((await pack(locale, 'support-contacts')).contactUi.heading),
      'ali-block-reasons': plain((await pack(locale, 'block-reasons')).reasonUi.heading),
    },
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

const element =
  (tag) =>
  (attributes = '', inside = '') =>
    `<${tag} ${attributes}>${inside}</${tag}>`;
export const wizard = element('ali-recovery-wizard');
export const contacts = element('ali-support-contacts');
export const reasons = element('ali-block-reasons');
export const three = wizard() + contacts() + reasons();
export const loader = '<script src="FILES/ali-help.js"></script>';

/**
 * `our` is the script tag of ours: the loader unless told otherwise, empty for none (the check adds it).
 * `scripts` are libraries, loaded before ours. FILES and HOST stand for the two origins.
 */
export function pageOf(
  {
    doctype = '<!doctype html>',
    html = 'lang="uk"',
    head = '',
    scripts = [],
    our = '<script src="FILES/ali-help.js" defer></script>',
    body = three,
    after = '',
    first = '<script src="HOST/in-page.js"></script>',
  },
  { files, host },
) {
  const libraries = scripts.map((path) => `<script src="HOST/lib/${path}"></script>`).join('');
  const text =
    `${doctype}<html ${html}><head><meta charset="utf-8"/><link rel="icon" href="data:,"/>` +
    `<meta name="viewport" content="width=device-width"/>${first}${libraries}${head}${our}</head>` +
    `<body>${body}${after}</body></html>`;
  return text.replaceAll('FILES', files).replaceAll('HOST', host);
}

/** The page is used as a reader uses it, and nothing is said. */
export const used = async (h) => {
  await h.exercise();
  h.quiet();
};

/**
 * A case whose check runs in the page, where nothing of ours may be said but what `said` allows. `page` is the body, or
 * more of the page.
 */
export const simple = (name, page, check, said = '^$') => ({
  name,
  ...(typeof page === 'string' ? { body: page } : page),
  run: async ({ inPage }) => {
    const note = await inPage(check);
    await inPage((h, allowed) => h.quiet(new RegExp(allowed)), said);
    return note;
  },
});
