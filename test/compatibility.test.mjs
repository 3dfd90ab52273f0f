// The stated baseline, held by every file a visitor loads, and what older browsers get: the fallback, no error.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'acorn';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';

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

useBrowser();

const visit = (script, without, run) =>
  onPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><script>${without}</script>
    <script src="${files.origin}/dist/${script}"></script>
    <ali-recovery-wizard><p>Fallback</p></ali-recovery-wizard>`,
    async (page, log) => {
      await page.waitForLoadState('networkidle');
      await run(page);
      assert.deepEqual(log.errors, []);
    },
  );

for (const script of ['ali-help.js', 'ali-help.en.js']) {
  for (const [missing, without] of [
    ['custom elements', 'delete window.customElements'],
    ['shadow roots', 'delete Element.prototype.attachShadow'],
  ]) {
    test(`${script} without ${missing}: the fallback stays and nothing is thrown`, () =>
      visit(script, without, async (page) =>
        assert.equal(await page.getByText('Fallback').isVisible(), true),
      ));
  }

  test(`${script} without adopted style sheets: styled all the same`, () =>
    visit(
      script,
      'delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets;' +
        'delete CSSStyleSheet.prototype.replaceSync',
      async (page) => {
        await page.locator('ali-recovery-wizard[ready]').waitFor();
        const option = page.locator('ali-recovery-wizard .option').first();
        assert.ok((await option.boundingBox()).height >= 44);
      },
    ));
}
