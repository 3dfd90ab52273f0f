// The plugin for WordPress: what is in the zip, and that it belongs to this build. Real blogs try it in test/hosts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { json, locales, root, tags } from '../project.mjs';

const { version } = json('package.json');
const files = unzipSync(readFileSync(join(root, 'dist/integrations/ali-help-wordpress.zip')));
const text = (path) => Buffer.from(files[`ali-help/${path}`]).toString('utf8');
const elements = tags.map((tag) => tag.slice(4));
const language = `(${locales.join('|')})`;

/** Everything that may be in it, and how often. */
const expected = [
  [/^(LICENSE|ali-help\.php|uninstall\.php|editor\.js|readme\.txt)$/, 5],
  [/^includes\/[a-z]+\.php$/, 8],
  [new RegExp(`^blocks/(${elements.join('|')})/block\\.json$`), 3],
  [/^languages\/ali-help\.pot$/, 1],
  [/^languages\/ali-help-\w+\.mo$/, readdirSync(join(root, 'integrations/wordpress/languages')).length - 1],
  [/^files\/(ali-help\.js|licences\.txt)$/, 2],
  [/^files\/chunks\/(core|rest)-[\w-]{8}\.js$/, 2],
  [new RegExp(`^files/chunks/${language}-(rest|${elements.join('|')})-\\w{8}\\.js$`), locales.length * 4],
  [/^text\/languages\.json$/, 1],
  [new RegExp(`^text/${language}/(starts|titles)\\.json$`), locales.length * 2],
  [
    new RegExp(`^text/${language}/(${tags.join('|')})\\.(start\\.html|full\\.html|hold\\.css)$`),
    locales.length * 9,
  ],
];

test('the zip holds one folder with the plugin and what its pages need, and nothing else', () => {
  const rest = new Set(Object.keys(files));
  for (const [pattern, count] of expected) {
    const found = [...rest].filter((path) => pattern.test(path.replace('ali-help/', '')));
    assert.equal(found.length, count, `${pattern}: ${found}`);
    for (const path of found) rest.delete(path);
  }
  assert.deepEqual([...rest], []);
});

test('every file it serves is the one that was built', () => {
  for (const [path, content] of Object.entries(files)) {
    if (!path.startsWith('ali-help/files/')) continue;
    const built = readFileSync(join(root, 'dist', path.replace('ali-help/files/', '')));
    assert.ok(built.equals(content), path);
  }
});

test('the version of the package is the version of the plugin', () => {
  assert.match(text('ali-help.php'), new RegExp(`Version: +${version}\n`));
  assert.match(text('ali-help.php'), new RegExp(`const VERSION = '${version}';`));
  assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
  assert.ok(
    !Object.keys(files).some((path) => /\.(php|txt|json)$/.test(path) && /0\.0\.0/.test(text(path.slice(9)))),
  );
});

test('the blocks have every attribute of the manifest', () => {
  const declarations = json('dist/custom-elements.json').modules.flatMap(
    (module) => module.declarations ?? [],
  );
  for (const element of elements) {
    const block = JSON.parse(text(`blocks/${element}/block.json`));
    const { attributes } = declarations.find(({ tagName }) => tagName === `ali-${element}`);
    const names = attributes.map(({ name }) => name).filter((name) => name !== 'ready');
    assert.deepEqual(Object.keys(block.attributes).sort(), [...names, 'before', 'id'].sort());
    assert.equal(block.version, version);
  }
});
