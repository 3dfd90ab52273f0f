// Writes docs/resilience.md: what the suite covers, with the figures of the run that is just over.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../scripts/localizer.mjs';

const about = {
  'host CSS':
    'resets, `all: unset`, `!important` storms, odd roots and line heights, right-to-left, flex, grid, tables, hidden places',
  'host scripts':
    'Prototype.js, MooTools, jQuery, RequireJS, SystemJS, Zone.js, core-js 2, SES, polyfills, frozen and replaced globals',
  'life cycle':
    'moved, cloned, adopted, templates, shadow roots, React and Vue portals, Turbo, Back, loaded twice, two versions',
  attributes: 'every attribute with every nasty value; random ones against a model of what each means',
  network: 'every file × every way of failing, once and for good; offline; slow; old beside new',
  environment: 'blocked storage and clipboard, no zone data, translation tools, extensions, policies, frames',
  manners: 'globals, built-ins, nodes, focus, scroll, history, storage, console and requests of the page',
  load: 'what is left behind, hundreds of elements, timers while hidden',
};

export async function writeResilience(results, engines) {
  const groups = [...new Set(results.map(({ group }) => group))];
  const count = (group, engine, status) =>
    results.filter((each) => each.group === group && each.engine === engine && each.status === status).length;
  const cell = (group, engine) => {
    const [ok, failed, not] = ['ok', 'FAIL', 'n/a'].map((status) => count(group, engine, status));
    return `${ok}${failed ? `, **${failed} failed**` : ''}${not ? ` (${not} cannot run)` : ''}`;
  };
  const figures = results.filter(
    ({ status, note, group }) => status === 'ok' && note && /\d/.test(note) && group !== 'attributes',
  );
  const random = results.filter(({ name, note }) => name.includes('random') && note);
  const row = ({ engine, name, note }) => `| ${name} | ${engine} | ${note} |`;
  const slowest = Math.max(
    0,
    ...results
      .filter(({ name }) => name.startsWith('every attribute'))
      .map(({ note }) => Number(/slowest (\d+)/.exec(note)?.[1] ?? 0)),
  );
  const reasons = [
    ...new Set(
      results
        .filter(({ status }) => status === 'n/a')
        .map(({ engine, name, note }) => `- ${engine}: ${name} (${note})`),
    ),
  ];
  const text = `# Resilience

The elements run in pages we do not control, over networks that fail. \`npm run test:all-browsers\` opens a small hostile page
for each case below in Chromium, stock Firefox and WebKit, over the built files, and prints one line for each. The
table is written by \`npm run test:all-browsers -- --write\`.

| group | what is tried | ${engines.join(' | ')} |
| --- | --- | ${engines.map(() => '---').join(' | ')} |
${groups.map((group) => `| ${group} | ${about[group]} | ${engines.map((engine) => cell(group, engine)).join(' | ')} |`).join('\n')}

A fault that passes heals within 10 s, a file that hangs shows the fallback with a button within 12 s, and no case ends
blank or with an unhandled rejection; the suite fails otherwise. The slowest answer to any of the nasty attribute values
took ${slowest} ms in this run (limit 600 ms).

## Figures of this run

| case | engine | figure |
| --- | --- | --- |
${[...random, ...figures].map(row).join('\n')}
${reasons.length ? `\n## What an engine cannot run, and why\n\n${reasons.join('\n')}\n` : ''}
## What to know

- One case: \`node test/hostile/run.mjs --engine firefox --only "hanging"\`; one group: \`--group network\`; other built files: \`--dist folder\`.
- Pages served as XHTML: the script tag without \`type="module"\`, for Chromium runs no modules there.
- Random attributes come from a seed that is printed; \`ALI_HELP_SEED\` sets another.
- Chunks do not import each other: the core gives each what it needs. So a file that is fetched again under another address, because
  an engine remembers its failure, never leads to a second core or to the address that failed.
`;
  const file = join(root, 'docs/resilience.md');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
