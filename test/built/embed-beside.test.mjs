// An application that brings the package, beside our script and tags.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, files, importMap, onPage, post, ready, silent, src, useBrowser, wizard } from '../page.mjs';
import { tags } from '../project.mjs';

useBrowser();

const application = (code) =>
  `${importMap(`${files.origin}/dist/esm`, `${files.origin}/node_modules`)}<script type="module">${code}</script>`;

test('npm entry: `ali-help/define` upgrades tags in a shadow root of the application', () => {
  const code = `import 'ali-help/define';
    document.querySelector('#app').attachShadow({ mode: 'closed' }).innerHTML = '${wizard('lang="nb"')}';`;
  return onPage(post(application(code), `<div id="app"></div>${wizard('lang="ru"')}`), async (page, log) => {
    await asks(page, 'ru');
    assert.deepEqual(log.errors, []);
  });
});

for (const file of ['ali-help.js', 'ali-help.uk.js']) {
  test(`an application has defined one tag; ${file} defines the others`, () => {
    const code = `await import('ali-help/define/ali-block-reasons.js');
      document.head.append(Object.assign(document.createElement('script'), { src: '${src(file)}' }));`;
    const body = tags.map((tag) => `<${tag} lang="uk"></${tag}>`).join('');
    return onPage(post(application(code), body), async (page, log) => {
      await ready(page, 3);
      await asks(page, 'uk');
      silent(log);
    });
  });
}
