// The words of the WordPress plugin: its template for translators (ali-help.pot), the translations (.po) and what
// WordPress reads (.mo). `npm run extract` brings template and translations up to date.
import gettext from 'gettext-parser';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WP_Pot } from 'wp-pot';
import { root } from '../project.mjs';

const plugin = join(root, 'integrations/wordpress');
const folder = join(plugin, 'languages');
const template = join(folder, 'ali-help.pot');

/** The translations there are, under WordPress’ names for languages; English is in the sources. */
export const wordpressLocales = readdirSync(folder)
  .map((file) => /^ali-help-(\w+)\.po$/.exec(file)?.[1])
  .filter(Boolean);
export const blocks = ['recovery-wizard', 'support-contacts', 'block-reasons'];

export const fileOf = (locale) => join(folder, `ali-help-${locale}.po`);

const headers = (locale) => ({
  'project-id-version': 'ali-help',
  'mime-version': '1.0',
  'content-type': 'text/plain; charset=UTF-8',
  'content-transfer-encoding': '8bit',
  ...(locale && { language: locale }),
  'x-domain': 'ali-help',
});

/** What WordPress translates in block.json, under the contexts it looks for. */
function stringsOfBlock(block) {
  const reference = `blocks/${block}/block.json`;
  const { title, description } = JSON.parse(readFileSync(join(plugin, reference), 'utf8'));
  return [
    { msgid: title, msgctxt: 'block title', reference },
    { msgid: description, msgctxt: 'block description', reference },
  ];
}

/** Every English string of the plugin, with where it stands. */
export function readStrings() {
  const php = new WP_Pot({ pathsRelativeTo: plugin }).parse(`${plugin}/**/*.php`).generatePot();
  const found = Object.values(gettext.po.parse(php).translations).flatMap((context) =>
    Object.values(context),
  );
  const strings = found
    .filter(({ msgid }) => msgid)
    .map(({ msgid, msgctxt, comments }) => ({
      msgid,
      msgctxt,
      // Without numbers of lines, which change with every other line.
      reference: (comments?.reference ?? '').replace(/:\d+/g, ''),
    }));
  return [...strings, ...blocks.flatMap(stringsOfBlock)];
}

/** What translators start from. */
export const readTemplate = () => gettext.po.parse(readFileSync(template)).translations;

/** The translation of each string that has one. */
export const readTranslations = (locale) => gettext.po.parse(readFileSync(fileOf(locale))).translations;

function write(file, locale, strings, translated = {}) {
  const translations = {};
  for (const { msgid, msgctxt, reference } of strings) {
    const context = (translations[msgctxt ?? ''] ??= {});
    const msgstr = translated[msgctxt ?? '']?.[msgid]?.msgstr ?? [''];
    context[msgid] = { msgid, msgctxt, msgstr, comments: { reference } };
  }
  const text = gettext.po.compile(
    { charset: 'utf-8', headers: headers(locale), translations },
    { foldLength: 0 },
  );
  writeFileSync(file, `${text.toString().trim()}\n`);
}

/** Brings the template and the translations up to date; a changed English string is a new one without a translation. */
export function extractWordPress() {
  const strings = readStrings();
  write(template, '', strings);
  for (const locale of wordpressLocales) write(fileOf(locale), locale, strings, readTranslations(locale));
}

/** The translations as WordPress reads them: name → bytes. */
export const compiledTranslations = () =>
  Object.fromEntries(
    wordpressLocales.map((locale) => [
      `languages/ali-help-${locale}.mo`,
      gettext.mo.compile(gettext.po.parse(readFileSync(fileOf(locale)))),
    ]),
  );
