// What npm users get: entries that a server can import, and tags that come without the others' code.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'acorn';
import { locales } from '../scripts/locales.mjs';
import { root } from '../scripts/localizer.mjs';

const { exports: entries, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const modules = Object.entries(entries)
  .filter(([, target]) => /^\.\/dist\/esm\//.test(target.default))
  .flatMap(([name]) => (name.includes('*') ? locales.map((locale) => name.replace('*', locale)) : [name]))
  .map((name) => name.replace(/^\./, 'ali-help'));

const classes = await import('ali-help');

test('every entry can be imported on a server, where there is no document', () => {
  assert.ok(modules.length >= 9, modules.join());
  const code = `
    for (const name of ${JSON.stringify(modules)}) await import(name);
  `;
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

/** The files an entry brings along; with `lazy`, also those it may fetch later. */
function filesOf(entry, lazy) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    const now = code.matchAll(/^(?:import|export)\b[^;'"]*?['"](\.[^'"]+)['"];/gm);
    const later = lazy ? code.matchAll(/import\(['"](\.[^'"]+)['"]\)/g) : [];
    for (const [, path] of [...now, ...later]) visit(resolve(dirname(file), path));
  };
  visit(join(root, 'dist/esm', entry));
  return [...found];
}
const codeOf = (entry, lazy) =>
  filesOf(entry, lazy)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** Something that only the code of one element holds, now or later. */
const marks = {
  'ali-recovery-wizard': ['class AliRecoveryWizard', 'class="progress"'],
  'ali-support-contacts': ['class AliSupportContacts', 'contactUi.opensIn'],
  'ali-block-reasons': ['class AliBlockReasons', 'class AliBlockReasons'],
};
for (const tag of Object.keys(marks)) {
  test(`ali-help/define/${tag} brings no other element along, neither now nor later`, () => {
    const code = codeOf(`define/${tag}.js`, true);
    for (const [other, [name, view]] of Object.entries(marks)) {
      assert.equal(code.includes(name), other === tag, `${name} in ${tag}`);
      assert.equal(code.includes(view), other === tag, `${view} in ${tag}`);
    }
  });

  test(`ali-help/define/${tag} brings everything its element asks for`, () => {
    const code = codeOf(`define/${tag}.js`, true);
    const { view, pack, laterViews, laterPacks } = classes[marks[tag][0].slice(6)].needs;
    const entry = readFileSync(join(root, `dist/esm/define/${tag}.js`), 'utf8') + codeOf(`define/${tag}.js`);
    // What is fetched when a reader opens it.
    const asked = [...code.matchAll(/\.ask\("([\w-]+)", "([\w-]+)"\)/g)];
    const askedViews = asked.map(([, name]) => name);
    const askedPacks = asked.map(([, , name]) => name);
    for (const name of [view, ...laterViews, ...askedViews])
      assert.match(entry, new RegExp(`["']?${name}["']?: \\(\\) => import\\(`));
    for (const name of [pack, ...laterPacks, ...askedPacks]) {
      for (const locale of locales)
        assert.ok(entry.includes(`/words/${locale}-${name}.js`), `${locale} ${name}`);
    }
  });
}

test('no words and no views come with the first import', () => {
  for (const entry of ['index.js', 'define.js']) {
    const files = filesOf(entry);
    assert.deepEqual(
      files.filter((file) => /[\\/]words[\\/]/.test(file)),
      [],
    );
    assert.doesNotMatch(codeOf(entry), /class="progress"/);
  }
});

const packNames = readdirSync(join(root, 'packs/lazy')).filter((file) => file.endsWith('.js'));
test('a pack brings all words of its language and of no other', () => {
  for (const locale of locales) {
    const words = filesOf(`packs/${locale}.js`).filter((file) => /[\\/]words[\\/]/.test(file));
    assert.equal(words.length, packNames.length);
    assert.ok(words.every((file) => file.includes(`${locale}-`)));
  }
});

test('what has side effects is listed, and nothing else is', () => {
  const pattern = (glob) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`);
  const listed = (path) => sideEffects.some((glob) => pattern(glob).test(path));
  const files = readdirSync(join(root, 'dist'), { recursive: true })
    .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.js$/.test(file) && !file.startsWith('./dist/chunks/'));
  for (const file of files) {
    const entry = /\/esm\/(define|packs)\b/.test(file) || /\/ali-help[^/]*$/.test(file);
    assert.equal(listed(file), entry, file);
  }
});

test('dynamic imports of the npm files are plain, so that every bundler can follow them', () => {
  const files = readdirSync(join(root, 'dist/esm'), { recursive: true }).filter((file) =>
    file.endsWith('.js'),
  );
  let count = 0;
  for (const file of files) {
    const code = readFileSync(join(root, 'dist/esm', file), 'utf8');
    parse(code, { ecmaVersion: 2022, sourceType: 'module' });
    for (const [, argument] of code.matchAll(/\bimport\(([^)]*)\)/g)) {
      assert.match(argument, /^["']\.\.?\/[\w./-]+["']$/, file);
      count++;
    }
  }
  assert.ok(count > 30);
});
