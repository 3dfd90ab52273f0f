// The drawing in docs/architecture.md, from the imports that are really there: a solid arrow where values are
// imported, a dotted one where only types are. `--write` brings the page up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

const page = join(root, 'docs/architecture.md');
const begin = '<!-- drawing: npm run architecture -->';
const end = '<!-- /drawing -->';

const rooms = ['flow', 'content', 'logic', 'ui', 'elements', 'embed'];

/** `{ 'ui → content': { values, types } }` of all sources that are no tests. */
export function imports(src = join(root, 'src')) {
  const arrows = {};
  for (const file of readdirSync(src, { recursive: true }).sort()) {
    const from = file.split(/[\\/]/)[0];
    if (!file.endsWith('.ts') || /\.test\.ts$/.test(file) || !rooms.includes(from)) continue;
    const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2022);
    for (const node of source.statements) {
      if (!ts.isImportDeclaration(node) && !(ts.isExportDeclaration(node) && node.moduleSpecifier)) continue;
      const target = relative(src, join(src, dirname(file), node.moduleSpecifier.text));
      const to = target.startsWith('..')
        ? target.includes('packs/')
          ? 'packs'
          : ''
        : target.split(/[\\/]/)[0];
      if (!node.moduleSpecifier.text.startsWith('.') || !to || to === from) continue;
      const types = node.importClause?.isTypeOnly || node.isTypeOnly;
      const arrow = (arrows[`${from} → ${to}`] ??= { values: 0, types: 0 });
      arrow[types ? 'types' : 'values']++;
    }
  }
  return arrows;
}

export function drawing(arrows) {
  const lines = Object.entries(arrows)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([key, { values, types }]) => {
      const [from, to] = key.split(' → ');
      return [values ? `  ${from} --> ${to}` : '', types && !values ? `  ${from} -.-> ${to}` : ''];
    })
    .filter(Boolean);
  return `${begin}\n\n\`\`\`mermaid\nflowchart LR\n${lines.join('\n')}\n\`\`\`\n\n${end}`;
}

const between = new RegExp(`${begin}[\\s\\S]*${end}`);

if (isMain(import.meta.url)) {
  const text = readFileSync(page, 'utf8');
  const next = text.replace(between, () => drawing(imports()));
  if (process.argv.includes('--write')) writeFileSync(page, next);
  else if (next !== text) {
    console.error('docs/architecture.md shows other imports than there are: npm run architecture');
    process.exitCode = 1;
  } else console.log('docs/architecture.md shows the imports that are there');
}
