// What the built files hold instead of packs/ and of the route files in src/flow: the same data without keys, one
// line per value (src/flow/table.ts reads it), and one character for each id that no page ever sees. Sources, tests,
// stories and npm keep the readable form. Ids of questions, outcomes, options, contacts, reasons and letters stay.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codesFor, recode } from './compact-codes.mjs';
import { shapesOf } from './compact-shapes.mjs';
import { js, packText } from './compact-write.mjs';
import { root } from './localizer.mjs';
import { sourceLocale } from './locales.mjs';
import { shortNames } from './short-names.mjs';
import { lettersFor } from './trade-letters.mjs';

export const packNames = [
  'recovery-wizard',
  'support-contacts',
  'block-reasons',
  'outcomes',
  'details',
  'letters',
  'sketches',
];

// The time of the file: a watching process would otherwise get yesterday's words from memory.
const load = (path) => import(`${pathToFileURL(join(root, path))}?${statSync(join(root, path)).mtimeMs}`);

/** Routes as the last build of the packs compiled them. */
async function loadFlow() {
  const built = readdirSync(join(root, '.cache/words')).filter((name) => name.startsWith(`${sourceLocale}-`));
  const folder = `.cache/words/${built.sort().at(-1)}/`;
  const names = [
    'graph',
    'outcomes',
    'guides',
    'contacts',
    'contact-ids',
    'reasons',
    'symptoms',
    'disputed',
    'letter-routes',
  ];
  const files = [...names, 'contact-panels', 'reason-panels'].map((name) => `flow/${name}.js`);
  return Object.assign({}, ...(await Promise.all(files.map((file) => load(folder + file)))));
}

/** Everything the plugin and the checks need. */
export async function compact(locales) {
  const rawFlow = await loadFlow();
  const raw = {};
  for (const locale of locales) {
    raw[locale] = Object.fromEntries(
      await Promise.all(
        packNames.map(async (name) => [name, (await load(`packs/${locale}/${name}.js`)).default]),
      ),
    );
  }
  const short = (packs) => ({
    wizard: packs['recovery-wizard'],
    support: packs['support-contacts'],
    block: packs['block-reasons'],
    outcomes: packs.outcomes,
    details: packs.details,
    letters: packs.letters,
    sketches: packs.sketches,
  });
  const codes = codesFor(rawFlow, short(raw[sourceLocale]));
  const flow = recode({ ...rawFlow, disputed: [...rawFlow.disputed] }, codes);
  const coded = {};
  for (const locale of locales) {
    coded[locale] = Object.fromEntries(packNames.map((name) => [name, recode(raw[locale][name], codes)]));
    const { ui, notes, wizard } = coded[locale]['recovery-wizard'];
    Object.assign(coded[locale].outcomes, { ui, notes, wizard });
  }
  const shapes = shapesOf(flow, short(coded[sourceLocale]));
  const data = { flow, codes, shapes, words: coded, names: shortNames({ flow, shapes }) };
  const texts = Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(packNames.map((name) => [name, packText(data, name, coded[locale][name])])),
    ]),
  );
  const letters = Object.fromEntries(
    locales.map((locale) => [locale, lettersFor(Object.values(texts[locale]).join(''))]),
  );
  const hash = createHash('sha256')
    .update(js([texts, letters]))
    .digest('base64url')
    .replace(/[^\w]/g, '')
    .slice(0, 8);
  return { ...data, texts, letters, hash };
}
