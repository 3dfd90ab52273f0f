// `ali-help/server`: a page that shows its elements without scripts, and with them exactly once, in the same place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'ali-help/server';
import { asks, complete, onPage, post, script, silent, useBrowser } from '../page.mjs';
import { locales, pack, tags } from '../project.mjs';

useBrowser();

test('each element can be drawn in each language, with its attributes', async () => {
  for (const tag of tags)
    for (const locale of locales) {
      const html = await renderToString(tag, { theme: 'dark', id: 'a"b' }, locale);
      const start = `<${tag} lang="${locale}" theme="dark" id="a&#34;b"><template shadowrootmode="open">`;
      assert.ok(html.startsWith(start));
      assert.match(html, /data-theme="dark"/);
      assert.ok(html.endsWith(`</template></${tag}>`));
      assert.doesNotMatch(html, /undefined|\[object|lit-part|\{[a-z-]+\}<\//);
    }
});

test('every outcome can be drawn', async () => {
  const ids = Object.keys((await pack('uk', 'rest')).outcomes);
  assert.ok(ids.length > 15, ids.join());
  for (const start of ids)
    assert.match(await renderToString('ali-recovery-wizard', { start }, 'uk'), /part="outcome/, start);
});

test('a language or a tag that is not ours is refused by name', async () => {
  await assert.rejects(renderToString('ali-recovery-wizard', {}, 'xx'), /xx is none of en/);
  await assert.rejects(renderToString('ali-nothing'), /ali-nothing is none of ali-recovery-wizard/);
});

async function page(ours) {
  const elements = await Promise.all(tags.map((tag) => renderToString(tag, {}, 'uk', '<p>Fallback</p>')));
  const watch = `<script>
    window.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((each) => (window.moved += each.value)))
      .observe({ type: 'layout-shift', buffered: true });</script>`;
  return post(watch, elements.map((html) => `${html}<p>After it</p>`).join('') + ours);
}

test('without scripts of ours, the content is there and the fallback is not', async () => {
  const look = async (shown) => {
    await asks(shown, 'uk');
    assert.equal(await shown.getByText('Fallback').first().isVisible(), false);
  };
  await onPage(await page(''), look, { javaScriptEnabled: false });
});

test('with scripts there is one copy, alive, and nothing has moved', async () =>
  onPage(await page(script('ali-help.js', 'defer')), async (shown, log) => {
    await complete(shown);
    await shown.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    for (const tag of tags)
      for (const part of ['.base', '.notice'])
        assert.equal(await shown.locator(`${tag} ${part}`).count(), 1, tag);
    assert.equal(await shown.evaluate(() => window.moved), 0);
    await shown.locator('ali-recovery-wizard button.choice').first().click();
    await shown.locator('ali-recovery-wizard [part=back]').waitFor();
    silent(log);
  }));
