// Writes the table of docs/resilience.md, and what an engine cannot run, from the run that is just over.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readNow, root } from '../project.mjs';

const about = {
  'host CSS':
    'resets, `all: unset`, `!important` storms, odd roots, right-to-left, grids, tables, hidden places',
  'host scripts': 'old and new libraries, loaders, polyfills, frozen, replaced and missing globals',
  'life cycle':
    'moved, cloned, adopted, templates, shadow roots, frameworks, Back, loaded twice, two versions',
  attributes: 'every attribute with every nasty value; random ones against a model of what each means',
  network: 'every file × every way of failing, once and for good; offline; slow; old beside new',
  environment: 'blocked storage and clipboard, translation tools, extensions, policies, frames, XHTML',
  manners: 'globals, built-ins, nodes, focus, scroll, history, storage, console and requests of the page',
  load: 'what is left behind, hundreds of elements, timers while hidden',
};

export async function writeResilience(results, engines) {
  const count = (group, engine, status) =>
    results.filter((each) => each.group === group && each.engine === engine && each.status === status).length;
  const cell = (group, engine) => {
    const [ok, failed, not] = ['ok', 'FAIL', 'n/a'].map((status) => count(group, engine, status));
    return `${ok}${failed ? `, **${failed} failed**` : ''}${not ? ` (${not} cannot run)` : ''}`;
  };
  const rows = Object.entries(about).map(([group, what]) => [
    group,
    what,
    ...engines.map((engine) => cell(group, engine)),
  ]);
  const table = [['group', 'what is tried', ...engines], Array(engines.length + 2).fill('---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const cannot = results.filter(({ status }) => status === 'n/a');
  const reasons = [...new Set(cannot.map(({ note }) => note))].map((note) => {
    const of = cannot.filter((each) => each.note === note);
    const names = (key) => [...new Set(of.map((each) => each[key]))].join('; ');
    return `- ${names('engine').replaceAll(';', ',')}: ${note}: ${names('name')}`;
  });
  const file = join(root, 'docs/resilience.md');
  const text = readNow('docs/resilience.md').replace(
    /(<!-- figures -->)[\s\S]*(<!-- \/figures -->)/,
    (_, begin, end) =>
      `${begin}\n\n${table}\n\n## What an engine cannot run, and why\n\n${reasons.join('\n')}\n\n${end}`,
  );
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
