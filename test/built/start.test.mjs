// The start HTML: small, kept by any editor, and its links lead to what the element opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { readContent } from '../../scripts/build/packs.mjs';
import { startHtml, startsOf } from '../../scripts/build/start.mjs';
import { locales, read, tags } from '../project.mjs';

const { graph } = await readContent('graph');
const { needs, reasonIds } = await readContent('ids');

/** What each element opens. */
const opens = {
  'ali-recovery-wizard': Object.values(graph['q-start']).map((id) => `#ali-recovery--${id}`),
  'ali-support-contacts': Object.keys(needs).map((id) => `#ali-contacts--${id}`),
  'ali-block-reasons': reasonIds.map((id) => `#ali-reasons--${id.slice(7)}`),
};

for (const locale of locales)
  for (const tag of tags)
    test(`start: ${locale} ${tag} is small and plain, and each link opens something`, async () => {
      const html = await read('dist/start', locale, `${tag}.html`);
      // A Cyrillic letter takes two bytes.
      assert.ok(html.length <= 2000, `${html.length} characters`);
      assert.ok(Buffer.byteLength(html) <= 2300, `${Buffer.byteLength(html)} bytes`);
      assert.doesNotMatch(
        html,
        / (style|class|on\w+|role|part|tabindex|id)=|<(script|button|svg)|\n\s*\n|undefined/,
      );
      const $ = load(html);
      const [wrapper, ...others] = $('body').children().toArray();
      assert.deepEqual([{ ...wrapper.attribs }, others.length], [{ slot: 'fallback', lang: locale }, 0]);
      const links = $('a').toArray();
      assert.deepEqual(
        links.map(({ attribs }) => attribs.href),
        opens[tag],
      );
      for (const link of links) assert.ok($(link).text().trim().length > 2, $.html(link));
      assert.equal($('h2').length, 1);
    });

test('start: headings begin at the level that is asked for', async () => {
  const $ = load(await startHtml('ali-recovery-wizard', 'nb', { level: 4 }));
  assert.deepEqual([$('h4').length, $('h5').length, $('h2, h3').length], [1, 1, 0]);
});

test('start: a wizard can begin at every question and answer page', async () => {
  const starts = await startsOf('en');
  assert.ok(Object.keys(starts).length > 70);
  for (const [node, html] of Object.entries(starts)) {
    const $ = load(html);
    assert.equal($('h2').length, 1, node);
    assert.ok($('p, li').length > 0, node);
    assert.doesNotMatch(html, /\{[a-z-]+\}|undefined/, node);
  }
});
