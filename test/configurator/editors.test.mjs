// The lines for Blogger and Tilda: well-formed, in one piece, and still the help after what these editors are known to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import { isTooLong, lacksAddress } from '../../demo/configurator/editors.js';
import { elements, initial } from '../../demo/configurator/options.js';
import { snippet } from '../../demo/configurator/snippet.js';
import { files, onPage, post, useBrowser } from '../page.mjs';
import { firstQuestion, json, locales } from '../project.mjs';
import { loadTexts } from './page.mjs';

// The files come from another host, which allows nothing: a file for one language needs no permission.
useBrowser({ cors: false });

const facts = { ...json('dist/configurator/facts.json'), ...(await loadTexts()) };
const linesOf = (config) => snippet(config, facts)[0].text;
/** The lines for a platform, with the files of this run. */
const lines = (platform, changes = {}) =>
  linesOf({ ...initial('uk'), platform, path: `${files.origin}/dist/`, ...changes });

/** Reads XML as strictly as Blogger does: the parser lets a bare `&` pass. */
const strict = (xml) => {
  assert.doesNotMatch(xml, /&(?!(amp|lt|gt|quot|apos|#\d+);)/);
  const errorHandler = (level, message) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ errorHandler }).parseFromString(`<root>${xml}</root>`, 'text/xml');
};

test('Blogger: what is no XML is noticed here', () => {
  for (const bad of ['<script src="/x.js" defer></script>', '<b>', '<p>&nbsp;</p>', '<a href="?a&b">a</a>'])
    assert.throws(() => strict(bad), undefined, bad);
});

for (const locale of [...locales, 'page'])
  test(`Blogger: every choice gives one line of well-formed XML, in ${locale}`, () => {
    for (const element of elements)
      for (const before of ['start', 'none', 'fallback'])
        for (const more of [
          {},
          { remember: true, sri: true, id: 'case-1', whole: '/a?b&c=1', accent: '#9a2a5a' },
        ]) {
          const config = { ...initial('en'), platform: 'blogger', lang: locale, element, before, ...more };
          const text = linesOf(config);
          assert.doesNotMatch(text, /[\r\n]/);
          assert.doesNotMatch(text, /<\/?ali-|\sdefer[ >]|&nbsp;/);
          const [script] = Array.from(strict(text).getElementsByTagName('script'));
          assert.match(script.getAttribute('src'), /^https:\/\/your\.host\/ali-help\/ali-help/);
        }
  });

test('Blogger and Tilda: nothing of the texts is lost, whatever stands between the tags', () => {
  const words = (html) => load(html)('[slot=fallback]').text().replace(/\s+/g, ' ').trim();
  for (const before of ['start', 'fallback']) {
    const plain = words(linesOf({ ...initial('uk'), platform: 'html', before }));
    for (const platform of ['blogger', 'tilda'])
      assert.equal(
        words(linesOf({ ...initial('uk'), platform, before })).replaceAll(' ', ''),
        plain.replaceAll(' ', ''),
      );
  }
});

test('Blogger and Tilda: a path leads nowhere until it is an address, and then the lines hold that', () => {
  for (const platform of ['blogger', 'tilda']) {
    const config = { ...initial('uk'), platform };
    assert.ok(lacksAddress(config));
    const given = { ...config, path: 'https://files.example/help/' };
    assert.ok(!lacksAddress(given));
    assert.match(linesOf(given), /src="https:\/\/files\.example\/help\/ali-help\.uk\.js"/);
    assert.ok(!lacksAddress({ ...config, host: 'unpkg' }));
  }
  assert.ok(!lacksAddress(initial('uk')));
});

test('Tilda: the first screen fits into a block in every language, all of the help does not', () => {
  for (const locale of locales)
    for (const element of elements) {
      const config = { ...initial(locale), platform: 'tilda', element };
      assert.ok(!isTooLong(linesOf(config), config), `${locale} ${element}`);
    }
  const whole = { ...initial('uk'), platform: 'tilda', before: 'fallback' };
  assert.ok(isTooLong(linesOf(whole), whole));
  assert.ok(!isTooLong(linesOf(whole), initial('uk')));
});

/** The help is there in Ukrainian, and an answer leads to the next question; returns what `look` sees. */
const answers = (html, look = () => {}) =>
  onPage(html, async (page, log) => {
    const wizard = page.locator('ali-recovery-wizard[ready]');
    await wizard.waitFor();
    assert.equal(await page.locator('ali-recovery-wizard').count(), 1);
    await wizard
      .getByText(await firstQuestion('uk'))
      .first()
      .waitFor();
    const heading = () => wizard.locator('[part~=question], [part~=heading]').allInnerTexts();
    const before = await heading();
    await wizard.locator('button.choice').first().click();
    await wizard.locator('[part~=back]').first().waitFor();
    assert.notDeepEqual(await heading(), before);
    assert.deepEqual([...log.errors, ...log.console.filter((text) => text.includes('ali-'))], []);
    return look(page);
  });

/** A post as Blogger shows it. */
const bloggerPost = (lines) =>
  post('', `<div class="post-body entry-content"><p>Вступ</p>${lines}<p>Далі в дописі</p></div>`, 'ru');

/** A blog whose line ends become tags when a post is shown. */
const withBreaks = (text) => text.replace(/\n/g, '<br />\n');

/** Compose view: it takes out tags it does not know, style sheets and what is empty, and leaves spaces. */
function composed(text) {
  const $ = load(text, null, false);
  $('*')
    .filter((_, { name }) => name.includes('-'))
    .each((_, each) => void $(each).replaceWith($(each).contents()));
  $('style').remove();
  $('div, p, span')
    .filter((_, each) => !$(each).text().trim())
    .remove();
  return `<p>&nbsp;</p>${$.html()}<div><br /></div>`;
}

/** A gadget: its title and its content as they are, in the bar at the side. */
const gadget = (lines) =>
  post(
    '',
    `<aside style="width: 260px"><div class="widget HTML" data-version="1" id="HTML1"><h2 class="title"></h2>
<div class="widget-content">
${lines}
</div><div class="clear"></div></div></aside>`,
    'ru',
  );

for (const [where, page] of [
  ['a post', bloggerPost],
  ['a post whose line ends become tags', (text) => bloggerPost(withBreaks(text))],
  ['a post that was in Compose view', (text) => bloggerPost(composed(text))],
  ['a gadget', gadget],
])
  for (const before of where.includes('Compose') ? ['start', 'fallback'] : ['start', 'none', 'fallback'])
    test(`Blogger: the lines answer in ${where} (${before})`, () =>
      answers(page(lines('blogger', { before }))));

test('Blogger: a line end does not end the style sheet that keeps the page still', async () => {
  const height = (html) =>
    answers(html, (page) =>
      page.locator('[data-ali-help]').evaluate((place) => getComputedStyle(place).minHeight),
    );
  const expected = await height(bloggerPost(lines('blogger')));
  assert.ok(parseFloat(expected) > 300, expected);
  assert.equal(await height(bloggerPost(withBreaks(lines('blogger')))), expected);
});

/** A published page of Tilda with a block in it, and a block after it. */
const tilda = (block) =>
  post(
    `<style>.t396__artboard { position: relative; height: 500px } .tn-elem { position: absolute }
.t396__carrier, .t396__filter { position: absolute; top: 0; left: 0; width: 100%; height: 500px }
.tn-atom { width: 100%; height: 100% }</style>`,
    `<div id="allrecords" class="t-records" data-tilda-lang="RU">${block}
<div id="rec2" class="r t-rec"><p id="next">Наступний блок</p></div></div>`,
    'RU',
  );
const t123 = (lines) =>
  `<div id="rec1" class="r t-rec" data-record-type="131"><div class="t123"><div class="t-container_100"><div class="t-width t-width_100">
<!-- nominify begin -->${lines}<!-- nominify end --></div></div></div></div>`;
/** An element of fixed place and height, as Tilda's script leaves it. */
const zeroBlock = (lines) =>
  `<div id="rec1" class="r t-rec" data-record-type="396"><div class="t396"><div class="t396__artboard rendered" style="height: 500px">
<div class="t396__carrier"></div><div class="t396__filter"></div>
<div class="t396__elem tn-elem" data-elem-type="html" style="left: 245px; top: 73px; width: 531px; height: 170px">
<div class="tn-atom tn-atom__html">${lines}</div></div></div></div></div>`;

for (const [where, block] of [
  ['block T123', t123],
  ['Zero Block', zeroBlock],
])
  for (const markup of [false, true])
    for (const width of [360, 1000])
      test(`Tilda: the lines answer in a ${where}, and nothing lies over the next block (${markup}, ${width} px)`, () =>
        answers(tilda(block(lines('tilda', { markup }))), async (page) => {
          await page.setViewportSize({ width, height: 800 });
          const box = (selector) => page.locator(selector).boundingBox();
          const [own, next, carrier] = [
            await box('ali-recovery-wizard'),
            await box('#next'),
            block === zeroBlock && (await box('.t396__carrier')),
          ];
          assert.ok(own.height > 170, `${own.height}`);
          assert.ok(own.y + own.height <= next.y, `${own.y + own.height} ${next.y}`);
          assert.ok(own.x >= 0 && own.x + own.width <= width, `${own.x} ${own.width}`);
          if (carrier)
            assert.ok(carrier.y + carrier.height >= own.y + own.height, 'the ground of the block grows too');
        }));

test('Tilda: without that rule a Zero Block does lie over the next block', () =>
  answers(tilda(zeroBlock(lines('html'))), async (page) => {
    const own = await page.locator('ali-recovery-wizard').boundingBox();
    const next = await page.locator('#next').boundingBox();
    assert.ok(own.y + own.height > next.y);
  }));
