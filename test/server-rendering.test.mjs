// `ali-help/server`: a page that shows its elements without scripts, and with them exactly once, in the same place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AliRecoveryWizard } from 'ali-help';
import { renderToString } from 'ali-help/server';
import { locales } from '../scripts/locales.mjs';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { words } from './post.mjs';

const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'];

useBrowser();

test('each element can be drawn in each language, with its attributes', async () => {
  for (const tag of tags) {
    for (const locale of locales) {
      const html = await renderToString(tag, { theme: 'dark', id: 'a"b' }, locale);
      assert.ok(
        html.startsWith(
          `<${tag} lang="${locale}" theme="dark" id="a&#34;b"><template shadowrootmode="open">`,
        ),
      );
      assert.match(html, /data-theme="dark"/);
      assert.ok(html.endsWith(`</template></${tag}>`));
      assert.doesNotMatch(html, /undefined|\[object|lit-part|\{[a-z-]+\}<\//);
    }
  }
});

test('every outcome can be drawn', async () => {
  const { default: pack } = await import(`${root}/packs/uk/outcomes.js`);
  const code = JSON.stringify(pack) + readFileSync(`${root}/src/flow/outcomes-account.ts`, 'utf8');
  const wizard = new AliRecoveryWizard();
  const ids = [...new Set(code.match(/\bo-[a-z-]+\b/g))].filter((id) => wizard.goTo(id));
  assert.ok(ids.length > 15, ids.join());
  for (const start of ids) {
    assert.match(await renderToString('ali-recovery-wizard', { start }, 'uk'), /part="outcome/);
  }
});

test('a language or a tag that is not ours is refused by name', async () => {
  await assert.rejects(renderToString('ali-recovery-wizard', {}, 'xx'), /xx is none of en/);
  await assert.rejects(renderToString('ali-nothing'), /ali-nothing is none of ali-recovery-wizard/);
});

async function page(script) {
  const elements = await Promise.all(tags.map((tag) => renderToString(tag, {}, 'uk', '<p>Fallback</p>')));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
    <script>
      window.moved = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((each) => (window.moved += each.value)))
        .observe({ type: 'layout-shift', buffered: true });
    </script>
    <body>${elements.map((html) => `${html}<p>After it</p>`).join('')}${script}</body></html>`;
}

test('without scripts of ours, the content is there and the fallback is not', async () => {
  await onPage(
    await page(''),
    async (shown) => {
      assert.equal(await shown.locator('ali-recovery-wizard .node .h1').innerText(), await words('uk'));
      assert.equal(await shown.getByText('Fallback').first().isVisible(), false);
    },
    { javaScriptEnabled: false },
  );
});

test('with scripts there is one copy, alive, and nothing has moved', async () => {
  const script = `<script src="${files.origin}/dist/ali-help.js"></script>`;
  await onPage(await page(script.replace('<script', '<script defer')), async (shown, log) => {
    for (const tag of tags) await shown.locator(`${tag}[ready]`).waitFor();
    await shown.waitForFunction(() => document.querySelector('ali-block-reasons').complete);
    await shown.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    for (const tag of tags) {
      assert.equal(await shown.locator(`${tag} .base`).count(), 1, tag);
      assert.equal(await shown.locator(`${tag} .notice`).count(), 1, tag);
    }
    assert.equal(await shown.evaluate(() => window.moved), 0);
    await shown.locator('ali-recovery-wizard .option').first().click();
    await shown.locator('ali-recovery-wizard [part=back]').waitFor();
    assert.deepEqual([...log.errors, ...log.console], []);
  });
});
