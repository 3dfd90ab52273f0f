// The folder for Hugo and its zip: whole, the same as dist/, the same byte by byte, and nothing that a site does not need.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { locales, root } from '../project.mjs';
import { filesBelow, zip } from './zip.mjs';

const dist = join(root, 'dist');
const bytes = readFileSync(join(dist, 'integrations/ali-help-hugo.zip'));
const files = unzipSync(bytes);
const name = '(recovery-wizard|support-contacts|block-reasons)';
const locale = `(${locales.join('|')})`;
const needed = [
  /^(README\.md|LICENSE|theme\.toml|layouts\/shortcodes\/ali-help\.html)$/,
  /^static\/ali-help\/(ali-help\.js|licences\.txt|chunks\/[\w-]+\.js)$/,
  new RegExp(`^assets/ali-help/(facts|starts\\.${locale})\\.json$`),
  new RegExp(`^assets/ali-help/(start|fallback)/${locale}/ali-${name}\\.html$`),
  new RegExp(`^assets/ali-help/fallback/(${locale}/)?ali-${name}\\.hold\\.css$`),
];
/** Where each file comes from. */
const sources = {
  'static/ali-help/': dist,
  'assets/ali-help/start/': join(dist, 'start'),
  'assets/ali-help/fallback/': join(dist, 'fallback'),
  'assets/ali-help/': join(dist, 'integrations'),
  'layouts/': join(root, 'integrations/hugo/layouts'),
};

test('the zip for Hugo holds one folder with what a site needs, as it was built', () => {
  for (const [path, content] of Object.entries(files)) {
    const inside = path.replace(/^ali-help\//, '');
    assert.notEqual(inside, path);
    assert.ok(
      needed.some((pattern) => pattern.test(inside)),
      path,
    );
    const [start, folder] = Object.entries(sources).find(([each]) => inside.startsWith(each)) ?? [];
    if (start)
      assert.deepEqual(Buffer.from(content), readFileSync(join(folder, inside.slice(start.length))), path);
  }
  for (const pattern of needed)
    assert.ok(
      Object.keys(files).some((path) => pattern.test(path.slice('ali-help/'.length))),
      String(pattern),
    );
});

test('the same files make the same zip, byte by byte', () => {
  const again = Object.entries(filesBelow(join(dist, 'integrations/hugo'))).reverse();
  assert.deepEqual(
    Buffer.from(zip(Object.fromEntries(again.map(([path, each]) => [`ali-help/${path}`, each])))),
    bytes,
  );
});
