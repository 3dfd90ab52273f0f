// The stated baseline, held by every file a visitor loads, and what older browsers get: the fallback, no error.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'acorn';
import { onPage, post, script, useBrowser, wizard } from '../page.mjs';
import { readNow, root } from '../project.mjs';

useBrowser();

for (const [folder, recursive, sourceType] of [
  ['dist', false, 'script'],
  ['dist/chunks', true, 'module'],
  ['dist/esm', true, 'module'],
]) {
  test(`the scripts of ${folder} are ES2022`, () => {
    const scripts = readdirSync(join(root, folder), { recursive }).filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length);
    for (const file of scripts)
      assert.doesNotThrow(() => parse(readNow(folder, file), { ecmaVersion: 2022, sourceType }), file);
  });
}

const visit = (name, without, run) =>
  onPage(
    post(`<script>${without}</script>`, wizard('', '<p>Fallback</p>') + script(name)),
    async (page, log) => {
      await page.waitForLoadState('networkidle');
      await run(page);
      assert.deepEqual(log.errors, []);
    },
  );

for (const name of ['ali-help.js', 'ali-help.en.js']) {
  for (const without of ['window.customElements', 'Element.prototype.attachShadow'])
    test(`${name} without ${without}: the fallback stays and nothing is thrown`, () =>
      visit(name, `delete ${without}`, async (page) =>
        assert.ok(await page.getByText('Fallback').isVisible()),
      ));
}
