// The HTML of a hostile page, and the words by which a check knows that an element shows its content.
import { locales } from '../../scripts/locales.mjs';
import { root } from '../../scripts/localizer.mjs';

/** The heading of each element in each language. */
export async function headings() {
  const words = {};
  // As a check reads text: a run of spaces of any kind is one space.
  const plain = (text) => text.split('{')[0].replace(/\s+/g, ' ').trim();
  for (const locale of locales) {
    const pack = async (name) => (await import(`${root}/packs/${locale}/${name}.js`)).default;
    words[locale] = {
      'ali-recovery-wizard': plain((await pack('recovery-wizard')).questions['q-start'].ask),
      'ali-support-contacts': plain((await pack('support-contacts')).contactUi.heading),
      'ali-block-reasons': plain((await pack('block-reasons')).reasonUi.heading),
    };
  }
  return words;
}

export const wizard = (attributes = '', fallback = '') =>
  `<ali-recovery-wizard ${attributes}>${fallback}</ali-recovery-wizard>`;
export const contacts = (attributes = '', fallback = '') =>
  `<ali-support-contacts ${attributes}>${fallback}</ali-support-contacts>`;
export const reasons = (attributes = '') => `<ali-block-reasons ${attributes}></ali-block-reasons>`;
export const three = wizard() + contacts() + reasons();

/**
 * `our` is the script tag of ours: the loader unless told otherwise, `false` for none (the check adds it).
 * `scripts` are libraries, loaded before ours.
 */
export function pageOf(each, { files, host }) {
  const fill = (text) => text.replaceAll('FILES', files).replaceAll('HOST', host);
  const {
    doctype = '<!doctype html>',
    html = 'lang="uk"',
    head = '',
    scripts = [],
    our = '<script src="FILES/ali-help.js" defer></script>',
    body = three,
    after = '',
    first = '<script src="HOST/in-page.js"></script>',
  } = each;
  const libraries = scripts.map((path) => `<script src="HOST/lib/${path}"></script>`).join('');
  return fill(
    `${doctype}<html ${html}><head><meta charset="utf-8"/><link rel="icon" href="data:,"/>` +
      `<meta name="viewport" content="width=device-width"/>${first}${libraries}${head}${our || ''}</head>` +
      `<body>${body}${after}</body></html>`,
  );
}
