// The pages people read: every npm command they name exists, the changelog knows the version, and the drawing in
// docs/architecture.md shows the imports that are there (`npm run architecture` draws it anew).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { isMain, root } from '../project.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** The npm commands a page names that do not exist. */
export const missingCommands = (text, scripts) =>
  [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name).filter((name) => !scripts[name]);

/** The version of the first heading of the changelog must be the one of the package. */
export function changelogProblems(changelog, version) {
  const newest = changelog.match(/^## (\d+\.\d+\.\d+\S*)/m)?.[1];
  return newest === version ? [] : [`CHANGELOG.md begins with ${newest}, package.json says ${version}`];
}

/** Which room imports from which, as a Mermaid drawing. */
export async function drawing() {
  const { output } = await cruise(['src'], {
    ...config.options,
    includeOnly: '^src/(content|rules|base|parts|elements|entry)/',
    exclude: String.raw`\.test\.ts$`,
    collapse: '^src/[^/]+',
    outputType: 'mermaid',
  });
  // Arrows come in the order of the imports; sorted, the drawing changes only when they do.
  const [rooms, arrows] = output.trim().split('\nend\n');
  return `${rooms}\nend\n${arrows.split('\n').sort().join('\n')}`;
}

/** The page with the drawing between its two marks. */
export const withDrawing = (page, graph) =>
  page.replace(
    /(<!-- drawing[^>]*-->\n)[\s\S]*(\n<!-- \/drawing -->)/,
    (_, begin, end) => `${begin}\n\`\`\`mermaid\n${graph}\n\`\`\`\n${end}`,
  );

if (isMain(import.meta.url)) {
  const { version, scripts } = JSON.parse(read('package.json'));
  const architecture = 'docs/architecture.md';
  const drawn = withDrawing(read(architecture), await drawing());
  if (process.argv.includes('--write')) writeFileSync(join(root, architecture), drawn);
  const pages = ['.', 'docs', 'docs/decisions', 'locales', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  );
  const problems = [
    ...changelogProblems(read('CHANGELOG.md'), version),
    ...pages.flatMap((page) =>
      missingCommands(read(page), scripts).map(
        (name) => `${page} names npm run ${name}, which does not exist`,
      ),
    ),
  ];
  if (drawn !== read(architecture))
    problems.push(`${architecture} shows other imports than there are: npm run architecture`);
  console.log(`${pages.length} pages looked through`);
  problems.forEach((line) => console.error(line));
  process.exitCode = problems.length ? 1 : 0;
}
