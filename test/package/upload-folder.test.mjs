// The folder to upload: what is in the zip, and a guide that a person who cannot program can follow.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { json, locales, root, tags } from '../project.mjs';
import { onPage, useBrowser } from '../page.mjs';

useBrowser();

const { name, version } = json('package.json');
const files = unzipSync(readFileSync(join(root, `dist/${name}-${version}.zip`)));
const paths = Object.keys(files);
/** A new language may still be without a guide. */
const guided = readdirSync(join(root, 'integrations/folder')).map((file) => file.split('.')[1]);
const guideOf = (locale) => Buffer.from(files[`ali-help/readme.${locale}.txt`]).toString('utf8');

const language = `(${locales.join('|')})`;
const tag = `(${tags.join('|')})`;
const element = tags.map((each) => each.slice(4)).join('|');
/** Everything that may be in it, and how often. */
const expected = [
  [/^LICENSE$/, 1],
  [/^licences\.txt$/, 1],
  [/^integrity\.json$/, 1],
  [new RegExp(`^readme\\.${language}\\.txt$`), guided.length],
  [/^ali-help\.js$/, 1],
  [new RegExp(`^ali-help\\.${language}\\.js$`), locales.length],
  [/^chunks\/core-[\w-]{8}\.js$/, 1],
  [/^chunks\/rest-[\w-]{8}\.js$/, 1],
  [new RegExp(`^chunks/${language}-(rest|${element})-\\w{8}\\.js$`), locales.length * 4],
  [new RegExp(`^start/${language}/${tag}\\.html$`), locales.length * 3],
  [new RegExp(`^fallback/${language}/${tag}\\.(html|json|hold\\.css)$`), locales.length * 9],
  [new RegExp(`^fallback/(${language}/)?hold\\.css$`), locales.length + 1],
  [new RegExp(`^fallback/${tag}\\.hold\\.css$`), 3],
];

test('the zip to upload holds one folder with what a site serves, and nothing else', () => {
  assert.deepEqual(
    readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.zip')),
    [`${name}-${version}.zip`],
  );
  const rest = new Set(paths);
  for (const [pattern, count] of expected) {
    const found = [...rest].filter((path) => pattern.test(path.replace('ali-help/', '')));
    assert.equal(found.length, count, `${pattern}: ${found}`);
    for (const path of found) rest.delete(path);
  }
  assert.deepEqual([...rest], []);
  assert.ok(paths.every((path) => path.startsWith('ali-help/')));
});

test('what the zip holds is what was built', () => {
  for (const path of paths) {
    const built = join(root, 'dist', path.replace('ali-help/', ''));
    if (existsSync(built)) assert.ok(readFileSync(built).equals(files[path]), path);
    else assert.match(path, /LICENSE$|readme\.\w+\.txt$/);
  }
});

for (const locale of guided)
  test(`the guide in ${locale} reads well in an old editor, and its lines show the help`, async () => {
    const text = guideOf(locale);
    assert.ok(text.startsWith(`\uFEFFali-help ${version}\r\n`), 'marked as UTF-8');
    assert.doesNotMatch(text, /[^\r]\n|[{}]|\t/);
    for (const line of text.split('\r\n')) assert.ok(line.length <= 78, line);
    const lines = text.split('\r\n').filter((line) => /^<(script|ali-)/.test(line));
    assert.equal(lines.length, 2);
    const html = `<!doctype html><meta charset="utf-8"><body>${lines.join('\n')}</body>`;
    await onPage(html, async (page) => void (await page.locator('ali-recovery-wizard[ready]').waitFor()), {
      prepare: (page) =>
        page.route('https://your.site/**', (route) => {
          const path = new URL(route.request().url()).pathname.slice(1);
          const body = files[path] && Buffer.from(files[path]);
          return route.fulfill(body ? { body, contentType: 'text/javascript' } : { status: 404 });
        }),
    });
    // The place for editors that delete tags works as well.
    const place = text.split('\r\n').find((line) => line.startsWith('<div'));
    assert.equal(place, `<div data-ali-help="recovery-wizard" data-lang="${locale}"></div>`);
  });
