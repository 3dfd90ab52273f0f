// What a blog's owner is promised, each line with the tests that prove it. `npm run check` prints the table and fails when
// a test is gone or README shows another table; `node scripts/promises.mjs --write` brings README up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

const manners = 'test/hostile/cases/manners.mjs';
const network = 'test/hostile/cases/network.mjs';

/** [promise, file of the proof, title of the test] */
export const promises = [
  [
    'No request to anybody but the place the files are on, and each file once',
    manners,
    'requests: only our files, each once, sketches alone when they are opened',
  ],
  ['No cookie, no storage, unless you ask for `remember`', manners, 'cookies, storage and caches stay empty'],
  ['No global variable', manners, 'no global is added or changed'],
  ['No built-in object of the page is touched', manners, 'no built-in is added to or changed'],
  ['Nothing outside our tags is changed', manners, 'no node or attribute outside our elements'],
  [
    'The address and the browser’s history stay as they are, unless you ask for `sync`',
    manners,
    'history length and address',
  ],
  ['Focus and scroll position are the reader’s', manners, 'focus stays where the reader has it'],
  ['A silent console while all is well', manners, "unchanged('console'"],
  [
    'What a reader types is in no event and no address',
    manners,
    'events of ours say nothing of what is typed, other events stay inside',
  ],
  [
    'No inline style attribute, no inline handler, no frame',
    manners,
    'no style attribute, no inline handler, no frame, no outside address in our trees',
  ],
  [
    'A content security policy that allows our scripts alone is enough',
    'test/embed.test.mjs',
    'a strict content security policy is enough room',
  ],
  [
    'When files cannot be loaded, your fallback stays, with a button that works later',
    network,
    'all languages fail: a notice and a button, which works later',
  ],
  [
    'What is loaded works offline',
    'test/hostile/cases/network-later.mjs',
    'offline after load: everything goes on',
  ],
  [
    'Two builds of one version are the same, byte by byte',
    'scripts/check-supply.test.mjs',
    'two builds, in two folders, are identical byte by byte',
  ],
  [
    'No code of others is in the files a page loads',
    'scripts/check-supply.test.mjs',
    'packages that crept into the bundle',
  ],
];

const begin = '<!-- promises -->';
const end = '<!-- /promises -->';

export const table = (rows = promises) =>
  [
    '| promise | proved by |',
    '| --- | --- |',
    ...rows.map(([promise, file]) => `| ${promise} | [${file}](${file}) |`),
  ].join('\n');

/** The promises whose test is not where it is said to be. */
export const broken = (rows, read) => rows.filter(([, file, title]) => !read(file).includes(title));

if (isMain(import.meta.url)) {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const block = `${begin}\n\n${table()}\n\n${end}`;
  const next = await format(
    readme.replace(new RegExp(`${begin}[\\s\\S]*${end}`), () => block),
    { ...(await resolveConfig(file)), parser: 'markdown' },
  );
  if (process.argv.includes('--write')) writeFileSync(file, next);
  const read = (path) => readFileSync(join(root, path), 'utf8').replace(/\\'/g, "'");
  const gone = broken(promises, read);
  for (const [promise, path, title] of promises) console.log(`${promise}\n    ${path}: ${title}`);
  for (const [promise, path, title] of gone)
    console.error(`"${promise}" has lost its proof: ${path} holds no test "${title}"`);
  const shown = process.argv.includes('--write') || next === readme;
  if (!shown || !readme.includes(begin))
    console.error('README shows another table: node scripts/promises.mjs --write');
  process.exitCode = gone.length || !shown || !readme.includes(begin) ? 1 : 0;
}
