// The stated baseline, held by every file a visitor loads, and what older browsers get: the fallback, no error.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'acorn';
import { root } from '../scripts/localizer.mjs';
import { launch, open } from './browser.mjs';
import { serveFiles, servePage } from './server.mjs';

const filesIn = (folder) =>
  readdirSync(join(root, 'dist', folder), { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));
const scripts = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'));

for (const [what, files, sourceType] of [
  ['script tags', scripts, 'script'],
  ['chunks', filesIn('chunks'), 'module'],
  ['npm files', filesIn('esm'), 'module'],
]) {
  test(`the ${what} are ES2021`, () => {
    assert.ok(files.length);
    for (const file of files) {
      const code = readFileSync(join(root, 'dist', file), 'utf8');
      assert.doesNotThrow(() => parse(code, { ecmaVersion: 2021, sourceType }), file);
    }
  });
}

let browser, files;
before(async () => {
  browser = await launch();
  files = await serveFiles();
});
after(async () => {
  await browser.close();
  await files.close();
});

const visit = async (script, without) => {
  const host = await servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><script>${without}</script>
    <script src="${files.origin}/dist/${script}"></script>
    <ali-recovery-wizard><p>Fallback</p></ali-recovery-wizard>`,
  );
  const opened = await open(browser, host.origin);
  await opened.page.waitForLoadState('networkidle');
  return { ...opened, close: () => opened.close().then(host.close) };
};

for (const script of ['ali-help.js', 'ali-help.en.js']) {
  for (const [missing, without] of [
    ['custom elements', 'delete window.customElements'],
    ['shadow roots', 'delete Element.prototype.attachShadow'],
  ]) {
    test(`${script} without ${missing}: the fallback stays and nothing is thrown`, async () => {
      const { page, log, close } = await visit(script, without);
      assert.equal(await page.getByText('Fallback').isVisible(), true);
      assert.deepEqual(log.errors, []);
      await close();
    });
  }

  test(`${script} without adopted style sheets: styled all the same`, async () => {
    const { page, log, close } = await visit(
      script,
      'delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets;' +
        'delete CSSStyleSheet.prototype.replaceSync',
    );
    await page.locator('ali-recovery-wizard[ready]').waitFor();
    const option = page.locator('ali-recovery-wizard .option').first();
    assert.ok((await option.boundingBox()).height >= 44);
    assert.deepEqual(log.errors, []);
    await close();
  });
}
