// The pages people read: links lead somewhere, the changelog knows the version, every npm command named exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

/** What is wrong with one page: `exists` tells whether a path relative to the page is there. */
export function pageProblems(text, { exists, commands }) {
  const found = [];
  for (const [, target] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)) {
    if (!exists(decodeURIComponent(target))) found.push(`leads to ${target}, which is not there`);
  }
  for (const [, command] of text.matchAll(/npm run ([a-z][\w:-]*)/g)) {
    if (!commands.includes(command)) found.push(`names npm run ${command}, which does not exist`);
  }
  return found;
}

/** The version of the first heading of the changelog must be the one of the package. */
export function changelogProblems(changelog, version) {
  const newest = changelog.match(/^## (\d+\.\d+\.\d+\S*)/m)?.[1];
  return newest === version ? [] : [`CHANGELOG.md begins with ${newest}, package.json says ${version}`];
}

if (isMain(import.meta.url)) {
  const { version, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pages = ['.', 'docs', 'docs/decisions', 'locales', '.github']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.md'))
        .map((file) => join(folder, file)),
    );
  const found = changelogProblems(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  for (const page of pages) {
    const problems = pageProblems(readFileSync(join(root, page), 'utf8'), {
      exists: (path) => existsSync(join(root, dirname(page), path)),
      commands: Object.keys(scripts),
    });
    found.push(...problems.map((problem) => `${page} ${problem}`));
  }
  console.log(`${pages.length} pages looked through`);
  found.forEach((line) => console.error(line));
  process.exitCode = found.length ? 1 : 0;
}
