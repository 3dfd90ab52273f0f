// What npm users get: entries that a server can import, and tags that come alone and whole.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { complete, files, importMap, onPage, post, silent, useBrowser } from '../page.mjs';
import { json, locales, readNow, root, tags } from '../project.mjs';

useBrowser();

const { exports: entries, sideEffects } = json('package.json');
const scripts = readdirSync(join(root, 'dist'), { recursive: true })
  .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
  // The folder for Hugo holds copies, which nobody imports.
  .filter((file) => file.endsWith('.js') && !file.startsWith('./dist/integrations/'));

test('every entry can be imported on a server, where there is no document', () => {
  const modules = Object.entries(entries)
    .filter(([, target]) => /^\.\/(dist\/esm|integrations)\/.*js$/.test(target.default))
    .flatMap(([name]) => (name.includes('*') ? locales.map((locale) => name.replace('*', locale)) : [name]))
    .map((name) => name.replace(/^\./, 'ali-help'));
  assert.ok(modules.length >= 9, modules.join());
  const code = `for (const name of ${JSON.stringify(modules)}) await import(name);`;
  const options = { cwd: root, encoding: 'utf8' };
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], options);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

for (const tag of tags)
  test(`ali-help/define/${tag} defines this tag alone, and brings everything it needs`, () => {
    const map = importMap(`${files.origin}/dist/esm`, `${files.origin}/node_modules`);
    const head = `${map}<script type="module">import 'ali-help/define/${tag}.js'</script>`;
    return onPage(post(head, `<${tag}></${tag}>`), async (page, log) => {
      await complete(page);
      const defined = await page.evaluate((all) => all.filter((each) => customElements.get(each)), tags);
      assert.deepEqual(defined, [tag]);
      silent(log);
    });
  });

/** The files that come with an entry at once. */
function filesOf(entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = /^(?:import|export)\b[^;'"]*?['"](\.[^'"]+)['"];/gm;
    for (const [, path] of readNow(file).matchAll(imports)) visit(join(dirname(file), path));
  };
  visit(`dist/esm/${entry}`);
  return [...found];
}
const wordsOf = (entry) => filesOf(entry).filter((file) => /[\\/]words[\\/]/.test(file));

test('no words come with the first import', () => {
  for (const entry of ['index.js', 'define.js']) assert.deepEqual(wordsOf(entry), []);
});

test('a pack brings all words of its language and of no other', () => {
  const all = readdirSync(join(root, 'dist/esm/words'));
  for (const locale of locales) {
    const own = all.filter((file) => file.startsWith(`${locale}-`));
    const brought = wordsOf(`packs/${locale}.js`).map((file) => file.split(/[\\/]/).pop());
    assert.ok(own.length > 3);
    assert.deepEqual(brought.sort(), own.sort());
  }
});

test('what has side effects is listed, and nothing else is', () => {
  const pattern = (glob) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`);
  const listed = (path) => sideEffects.some((glob) => pattern(glob).test(path));
  for (const file of scripts.filter((each) => !each.startsWith('./dist/chunks/')))
    assert.equal(listed(file), /\/esm\/(define|packs)\b/.test(file) || /\/ali-help[^/]*$/.test(file), file);
});

test('dynamic imports of the npm files are plain, so that every bundler can follow them', () => {
  const found = scripts
    .filter((file) => file.startsWith('./dist/esm/'))
    .flatMap((file) =>
      [...readNow(file).matchAll(/\bimport\(([^)]*)\)/g)].map(([, path]) => ({ file, path })),
    );
  assert.ok(found.length > 16);
  for (const { file, path } of found) {
    assert.match(path, /^["']\.\.?\/[\w./-]+["']$/, file);
    assert.ok(scripts.includes(`./${join(dirname(file), path.slice(1, -1))}`), `${file}: ${path}`);
  }
});
