// What the words may and may not say, over the built packs of every language: one line per check, then what
// is wrong. Needs packs (`npm run packs`); looks into dist where it is built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
import { checkConflicts, conflictLines } from './conflicts.mjs';
import { checkIdNotes, idMentions } from './id-notes.mjs';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';
import { checkPrivate, repositoryTexts } from './private-words.mjs';
import { checkEase, readingEase } from './reading-ease.mjs';

const load = (path) => import(pathToFileURL(join(root, path)));
const filesOf = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((file) => file.endsWith('.js'))
    : [];

/** Every string of the packs: [{ locale, pack, path, text }]. */
async function packEntries() {
  const entries = [];
  for (const locale of locales) {
    for (const file of filesOf(`packs/${locale}`)) {
      const { default: words } = await load(`packs/${locale}/${file}`);
      entries.push(...flatten(words, { locale, pack: file.slice(0, -3) }));
    }
  }
  if (!entries.length) throw new Error('no packs: run `npm run packs` first');
  return entries;
}

/** The English content and flow modules as the last build of the packs compiled them. */
async function compiled() {
  const built = readdirSync(join(root, '.cache/words')).filter((name) => name.startsWith('en-'));
  const folder = `.cache/words/${built.sort().at(-1)}`;
  const names = {
    content: ['facts', 'guides', 'outcomes', 'contacts', 'reasons'],
    flow: ['guides', 'outcomes', 'contacts', 'reasons', 'reason-panels', 'contact-panels'],
  };
  const part = async (name) =>
    Object.assign(
      {},
      ...(await Promise.all(names[name].map((file) => load(`${folder}/${name}/${file}.js`)))),
    );
  return { words: await part('content'), flow: await part('flow') };
}

function idPlaces({ words, flow }, entries) {
  const statements = {};
  for (const { locale, path, text } of entries) {
    const [part, id] = path.split('.');
    if (locale === 'en' && /^(accountFacts|supportFacts)$/.test(part)) statements[id] = text;
  }
  const both = (name) => ({ words: words[name], routes: flow[name] });
  return idMentions({
    guides: both('guides'),
    outcomes: both('outcomes'),
    contacts: both('contacts'),
    reasons: both('reasons'),
    panels: { ...flow.reasonPanels, ...flow.contactPanels },
    statements,
  });
}

function ease(entries) {
  const english = entries.filter(({ locale }) => locale === 'en');
  const labels = Object.fromEntries(
    english
      .filter(({ path }) => path.startsWith('labels.'))
      .map(({ path, text }) => [path.slice('labels.'.length), text]),
  );
  return [...new Set(english.map(({ pack }) => pack))].map((pack) => {
    const figures = readingEase(
      english.filter((entry) => entry.pack === pack).map(({ text }) => text),
      labels,
    );
    const percent = (share) => `${(share * 100).toFixed(1)} %`;
    return {
      name: `reading ease of ${pack}`,
      note:
        `${figures.sentences} sentences, ${figures.mean.toFixed(1)} words each, ${percent(figures.over20)} over 20, ` +
        `${percent(figures.over25)} over 25, Flesch ${figures.flesch.toFixed(0)}`,
      problems: checkEase(pack, figures),
    };
  });
}

/** All checks: [{ name, note, problems }]. */
export async function checkContent() {
  const entries = await packEntries();
  const modules = await compiled();
  const { EMAILS, LABELS } = modules.words;
  const known = new Set(Object.values(EMAILS));
  const all = entries;
  const dist = ['dist', 'dist/chunks'].flatMap((folder) =>
    filesOf(folder).map((file) => ({
      name: `${folder}/${file}`,
      text: readFileSync(join(root, folder, file), 'utf8'),
    })),
  );
  const words = all.map(({ locale, pack, path, text }) => ({ name: `${locale} ${pack} ${path}`, text }));
  const repository = repositoryTexts();
  const hashes = new Set(JSON.parse(readFileSync(join(root, 'scripts/private-hashes.json'), 'utf8')));
  const places = idPlaces(modules, entries);
  const table = readFileSync(join(root, 'docs/conflicts.md'), 'utf8');
  const count = `${all.length} texts`;
  return [
    { name: 'no promises', note: count, problems: checkPromises(all) },
    { name: 'typography', note: count, problems: checkTypography(all) },
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
    { name: 'no telephone numbers', note: count, problems: checkPhones(all) },
    { name: 'regional notes', note: `${locales.length} languages`, problems: checkRegions(entries) },
    { name: 'note before ID pictures', note: `${places.length} places`, problems: checkIdNotes(places) },
    {
      name: 'no data of commenters',
      note: repository ? `${repository.length} files, ${hashes.size} hashes` : 'skipped: no git here',
      problems: checkPrivate(repository ?? [], hashes),
    },
    {
      name: 'table of conflicts',
      note: `${conflictLines(table).length} lines`,
      problems: checkConflicts(table, [
        ...entries.filter(({ locale }) => locale === 'en'),
        ...flatten({ LABELS }, { locale: 'en', pack: 'facts' }),
      ]),
    },
    ...ease(entries),
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
