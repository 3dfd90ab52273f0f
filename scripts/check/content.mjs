// What the words may and may not say, over the built packs of every language, and how easy the English is to read: one
// line per check, then what is wrong. Needs packs (`npm run packs`); looks into dist where it is built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import {
  checkAddresses,
  checkMarks,
  checkPhones,
  checkPromises,
  checkRegions,
  checkTypography,
  flatten,
  missingAddresses,
} from './content-rules.mjs';
import { checkConflicts, checkIdNotes, conflictLines, idMentions } from './placement.mjs';
import { readContent, readPack } from '../build/packs.mjs';
import { isMain, locales, root } from '../project.mjs';

const filesOf = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((file) => file.endsWith('.js'))
    : [];

/** The texts of a pack: what the pseudo-locale marks, and the English of letters. All other strings are ids. */
async function textsOf(locale, file) {
  const pack = file.slice(0, -3);
  const words = await readPack(locale, pack);
  const marked = await readPack('pseudo', pack);
  const texts = new Set(
    flatten(marked, {})
      .filter(({ path, text }) => text.startsWith('⟦') || path.endsWith('.english'))
      .map(({ path }) => path),
  );
  return flatten(words, { locale, pack }).filter(({ path }) => texts.has(path));
}

/** Every text of the packs for readers: [{ locale, pack, path, text }]. The configurator speaks to owners, about code. */
export async function packEntries() {
  const files = locales
    .flatMap((locale) => filesOf(`packs/${locale}`).map((file) => [locale, file]))
    .filter(([, file]) => file !== 'configurator.js');
  if (!files.length) throw new Error('no packs: run `npm run packs` first');
  return (await Promise.all(files.map(([locale, file]) => textsOf(locale, file)))).flat();
}

async function idPlaces() {
  const [rest, contacts, reasons] = await Promise.all(
    ['rest', 'support-contacts', 'block-reasons'].map((pack) => readPack('en', pack)),
  );
  return idMentions({
    ...rest,
    contacts: contacts.contacts,
    reasons: reasons.reasons,
    panels: { ...reasons.reasonPanels, ...contacts.contactPanels },
  });
}

/** Words shown for what stands in marks: a label counts as its gloss, an address as one word. */
const spoken = (text, labels) =>
  text
    .replace(/\{(label-[a-z-]+)\}/g, (_, id) => labels[id] ?? 'label')
    .replace(/\{[a-z-]+\}/g, 'address')
    .replace(/https?:\S+/g, 'address');

const wordsOf = (text) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’-]|[:.,](?=\p{N}))*/gu) ?? [];

/** From this length on, a text without a full stop is read as a sentence; below it is a label or a button. */
const FRAGMENT = 8;

/** The sentences of a text. A short text without a full stop is no sentence. */
export function sentences(text, labels = {}) {
  return spoken(text, labels)
    .split(/(?<=[.!?…]”?)\s+(?=[“‘\p{Lu}\p{N}])/u)
    .filter((part) => /[.!?…:][”’]?$/u.test(part) || wordsOf(part).length >= FRAGMENT)
    .map(wordsOf)
    .filter((words) => words.length);
}

/** Figures of many texts: sentences, mean words in one, shares of long ones, Flesch reading ease. */
function readingEase(texts, labels = {}) {
  const all = texts.flatMap((text) => sentences(text, labels));
  const words = all.flat();
  const share = (limit) => all.filter((sentence) => sentence.length > limit).length / (all.length || 1);
  const counts = { sentence: all.length, word: words.length, syllable: syllable(words.join(' ')) };
  return {
    sentences: all.length,
    mean: words.length / (all.length || 1),
    over20: share(20),
    over25: share(25),
    flesch: flesch(counts),
  };
}

/** The most a pack may have: a little above today's figures, so that the text cannot slide back. */
const LIMITS = { mean: 11, over20: 0.02, over25: 0.005 };

/** The least Flesch reading ease of each pack: what it has today, without the decimals. Higher is easier. */
const EASE = {
  'block-reasons': 81,
  fallback: 87,
  'recovery-wizard': 90,
  rest: 82,
  'support-contacts': 82,
};

const percent = (share) => `${(share * 100).toFixed(1)} %`;

const problemsOf = (name, { mean, over20, over25, flesch }) =>
  [
    mean > LIMITS.mean && `${mean.toFixed(1)} words a sentence, at most ${LIMITS.mean}`,
    over20 > LIMITS.over20 &&
      `${percent(over20)} of the sentences over 20 words, at most ${percent(LIMITS.over20)}`,
    over25 > LIMITS.over25 &&
      `${percent(over25)} of the sentences over 25 words, at most ${percent(LIMITS.over25)}`,
    flesch < EASE[name] && `Flesch reading ease ${flesch.toFixed(1)}, at least ${EASE[name]}`,
  ]
    .filter(Boolean)
    .map((problem) => `${name}: ${problem}`);

/** Pack by pack: { name, note, problems }. `entries`: [{ locale, pack, path, text }]. */
export function checkEase(entries) {
  const english = entries.filter(({ locale }) => locale === 'en');
  const labels = Object.fromEntries(
    english
      .filter(({ path }) => path.startsWith('labels.'))
      .map(({ path, text }) => [path.slice('labels.'.length), text]),
  );
  return [...new Set(english.map(({ pack }) => pack))].map((pack) => {
    const texts = english.filter((entry) => entry.pack === pack).map(({ text }) => text);
    const figures = readingEase(texts, labels);
    const note = `${figures.sentences} sentences, ${figures.mean.toFixed(1)} words each, Flesch ${figures.flesch.toFixed(0)}`;
    return { name: `reading ease of ${pack}`, note, problems: problemsOf(pack, figures) };
  });
}

/** All checks: [{ name, note, problems }]. */
async function checkContent() {
  const entries = await packEntries();
  const { EMAILS, LABELS } = await readContent('facts');
  const known = new Set(Object.values(EMAILS));
  const dist = ['dist', 'dist/chunks'].flatMap((folder) =>
    filesOf(folder).map((file) => ({
      name: `${folder}/${file}`,
      text: readFileSync(join(root, folder, file), 'utf8'),
    })),
  );
  const words = entries.map(({ locale, pack, path, text }) => ({ name: `${locale} ${pack} ${path}`, text }));
  const places = await idPlaces();
  const table = readFileSync(join(root, 'docs/conflicts.md'), 'utf8');
  const count = `${entries.length} texts`;
  return [
    { name: 'no promises', note: count, problems: checkPromises(entries) },
    { name: 'typography', note: count, problems: checkTypography(entries) },
    {
      name: 'marks in words',
      note: `${Object.keys(LABELS).length} labels known`,
      problems: checkMarks(entries, {
        labels: new Set(Object.keys(LABELS)),
        emails: new Set(Object.keys(EMAILS)),
      }),
    },
    {
      name: 'e-mail addresses',
      note: dist.length
        ? `exactly ${known.size}, in packs and ${dist.length} files of dist`
        : 'packs only: dist is not built',
      problems: [
        ...checkAddresses([...words, ...dist], known),
        ...(dist.length ? missingAddresses(dist, known).map((address) => `dist: ${address} is missing`) : []),
      ],
    },
    { name: 'no telephone numbers', note: count, problems: checkPhones(entries) },
    { name: 'regional notes', note: `${locales.length} languages`, problems: checkRegions(entries) },
    { name: 'note before ID pictures', note: `${places.length} places`, problems: checkIdNotes(places) },
    {
      name: 'table of conflicts',
      note: `${conflictLines(table).length} lines`,
      problems: checkConflicts(table, [
        ...entries.filter(({ locale }) => locale === 'en'),
        ...flatten({ LABELS }, { locale: 'en', pack: 'facts' }),
      ]),
    },
    ...checkEase(entries),
  ];
}

if (isMain(import.meta.url)) {
  const results = await checkContent();
  for (const { name, note, problems } of results) {
    console.log(`${problems.length ? 'BAD ' : 'ok  '} ${name}: ${note}`);
    for (const line of problems) console.error(`     ${line}`);
    if (problems.length) process.exitCode = 1;
  }
}
