// More than one of us on a page: the script twice, two versions, an application that brings the package.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { read } from './browser.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { document, wizard, words } from './post.mjs';

useBrowser();

test('the script twice, and two versions: first wins, nothing breaks', async () => {
  const other = (await readFile(join(root, 'dist/ali-help.nb.js'), 'utf8')).replaceAll('"0.1.0"', '"9.9.9"');
  const html = document(
    `<script src="${files.origin}/dist/ali-help.js"></script><script src="${files.origin}/dist/ali-help.js"></script>`,
    wizard(),
  );
  await onPage(html, async (page, log) => {
    assert.equal(await read(page, '.node .h1'), await words('uk'));
    await page.addScriptTag({ url: `${files.origin}/dist/ali-help.js` });
    assert.deepEqual(log.console, []);
    await page.addScriptTag({ content: other });
    await page.waitForTimeout(200);
    assert.deepEqual(log.errors, []);
    assert.equal(log.console.length, 1);
    assert.match(log.console[0], /9\.9\.9.*0\.1\.0.*stays/);
    assert.equal(await read(page, '.node .h1'), await words('uk'));
  });
});

/** Resolves the package and Lit as a bundler would. */
const npmScript = (code) => {
  const lit = `${files.origin}/node_modules`;
  const imports = {
    lit: `${lit}/lit/index.js`,
    'lit/': `${lit}/lit/`,
    'lit-html': `${lit}/lit-html/lit-html.js`,
    'lit-html/': `${lit}/lit-html/`,
    'lit-element/lit-element.js': `${lit}/lit-element/lit-element.js`,
    '@lit/reactive-element': `${lit}/@lit/reactive-element/reactive-element.js`,
    '@lit/reactive-element/': `${lit}/@lit/reactive-element/`,
    'ali-help/define': `${files.origin}/dist/esm/define.js`,
    'ali-help/define/': `${files.origin}/dist/esm/define/`,
  };
  return `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">${code}</script>`;
};

test('npm entry: `ali-help/define` upgrades tags in a shadow root of the application', async () => {
  const html = document(
    npmScript(`import 'ali-help/define';
      document.querySelector('#app').attachShadow({ mode: 'closed' }).innerHTML = '${wizard('lang="nb"')}';`),
    '<div id="app"></div>' + wizard('lang="ru"'),
  );
  await onPage(html, async (page, log) => {
    assert.equal(await read(page, '.node .h1'), await words('ru'));
    assert.deepEqual(log.errors, []);
  });
});

for (const file of ['ali-help.js', 'ali-help.uk.js']) {
  test(`an application has defined one tag; ${file} defines the others`, async () => {
    const script = npmScript(`await import('ali-help/define/ali-block-reasons.js');
      const script = document.createElement('script');
      script.src = '${files.origin}/dist/${file}';
      document.head.append(script);`);
    const tags = ['recovery-wizard', 'support-contacts', 'block-reasons'];
    const body = tags.map((tag) => `<ali-${tag} lang="uk"></ali-${tag}>`).join('');
    await onPage(document(script, body), async (page, log) => {
      await page.waitForFunction(() => document.querySelectorAll('[ready]').length === 3);
      assert.equal(await read(page, '.node .h1'), await words('uk'));
      assert.deepEqual(log.errors, []);
      assert.deepEqual(log.console, []);
    });
  });
}
