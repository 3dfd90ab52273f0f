// What editors and hand-written HTML do to the tags: places instead of tags, stray spaces, tags never closed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../browser.mjs';
import { asks, complete, onPage, post, ready, script, silent, src, useBrowser, wizard } from '../page.mjs';
import { fallbackOf, pack } from '../project.mjs';

useBrowser();

const place = (more = '', inside = '') => `<div data-ali-help="recovery-wizard" ${more}>${inside}</div>`;

for (const name of ['ali-help.js', 'ali-help.uk.js']) {
  test(`${name}: a place becomes the element, with its attributes and what it held as fallback`, () => {
    const body =
      place(
        'id="place" class="box" data-lang="uk" data-start="o-fraud" data-heading-level="4" data-url-state="off" ' +
          'data-remember data-onclick="alert(1)" data-style="color:red" data-constructor="x"',
        '<p id="f">fallback</p>',
      ) +
      '<div data-ali-help="ali-support-contacts" data-lang="uk" data-channels="email" data-time-zone="Europe/Oslo"></div>' +
      '<div data-ali-help="block-reasons" lang="uk" data-open="glitch"></div>';
    return onPage(post(script(name), body), async (page, log) => {
      await ready(page, 3);
      const { outcomes } = await pack('uk', 'rest');
      assert.equal(await textOf(page, '.node .title'), outcomes['o-fraud'].title);
      const attributes = await page
        .locator('#place > ali-recovery-wizard')
        .evaluate(({ attributes }) =>
          Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
        );
      assert.deepEqual(attributes, {
        lang: 'uk',
        start: 'o-fraud',
        'heading-level': '4',
        'url-state': 'off',
        remember: '',
        ready: '',
      });
      assert.ok(await page.locator('#f').isHidden());
      const card = page.locator('ali-support-contacts [part~=contact]');
      assert.match(await card.getAttribute('id'), /^channel-email-/);
      const opened = page.locator('ali-block-reasons details.reason[open]');
      assert.equal(await opened.getAttribute('id'), 'reason-glitch');
      silent(log);
    });
  });

  test(`${name}: places that come later, together with others, and copies of one`, () =>
    onPage(post(script(name), '<main></main>', 'uk'), async (page, log) => {
      await page.waitForFunction(() => customElements.get('ali-recovery-wizard'));
      const main = page.locator('main');
      await main.evaluate(
        (each, html) => void (each.innerHTML = html),
        `<section>${place() + place()}</section>`,
      );
      await ready(page, 2);
      await main.evaluate((each) => each.append(each.firstChild.cloneNode(true)));
      await ready(page, 4);
      assert.equal(await page.locator('ali-recovery-wizard').count(), 4);
      assert.deepEqual(log.errors, []);
    }));
}

test('what is no element of ours is said once and left as it is', () => {
  const kinds = ['constructor', '__proto__', '', 'recovery-wizard"><script>'];
  const body = kinds.map((kind) => `<div data-ali-help='${kind}'><p>stays</p></div>`).join('');
  return onPage(post(script(), body), async (page, log) => {
    while (log.console.length < kinds.length) await page.waitForEvent('console');
    assert.equal(await page.locator('p').count(), kinds.length);
    assert.equal(await page.locator('ali-recovery-wizard').count(), 0);
    assert.equal(log.console.length, kinds.length);
    assert.match(log.console[0], /data-ali-help="constructor" is unknown.*recovery-wizard, support-contacts/);
    assert.deepEqual(log.errors, []);
  });
});

test('paragraphs, breaks and spaces that an editor puts between the tags change nothing', () => {
  const tag = wizard('lang="nb"');
  const nb = 'data-lang="nb"';
  const body = [
    tag,
    `<p>${tag}</p>`,
    `<p>&nbsp;<br>${tag}<br />&nbsp;</p>`,
    `<p>${wizard('lang="nb"', '&nbsp;')}</p>`,
    `<p>${wizard('lang="nb"', '<br />\n')}</p>`,
    place(nb),
    `<p></p>${place(nb)}<p>&nbsp;</p>`,
    place(nb, '<p>&nbsp;</p><br>'),
  ].map((each) => `<section style="width:600px">${each}</section>`);
  return onPage(post(`<p>${script()}<br /></p>`, body.join('&nbsp;<br>')), async (page, log) => {
    await ready(page, body.length);
    await complete(page);
    const shown = await page.locator('[ready]').evaluateAll((all) =>
      all.map((each) => {
        const { offsetWidth, offsetHeight, innerText } = each.shadowRoot.querySelector('.base');
        return `${offsetWidth}×${offsetHeight} ${innerText}`;
      }),
    );
    assert.match(shown[0], /^600×\d{3,} .*AliExpress/);
    for (const each of shown) assert.equal(each, shown[0]);
    silent(log);
  });
});

for (const where of ['tag', 'place'])
  test(`the generated fallback in a ${where}: exactly one copy is seen and read aloud, before and after`, async () => {
    const fallback = `\n${await fallbackOf('uk', 'ali-recovery-wizard')}\n`;
    const { wizard: words } = await pack('uk', 'recovery-wizard');
    const body = where === 'tag' ? wizard('lang="uk"', fallback) : place('data-lang="uk"', fallback);
    await onPage(post('', body), async (page, log) => {
      const headings = () => page.getByRole('heading', { name: words.heading, exact: true }).count();
      assert.equal(await headings(), 1);
      assert.ok(await page.locator('#ali-help-w-uk').isVisible());
      await page.addScriptTag({ url: src() });
      await ready(page);
      assert.equal(await headings(), 1);
      assert.ok(await page.locator('#ali-help-w-uk').isHidden());
      assert.equal(await page.getByRole('link').count(), 0);
      silent(log);
    });
  });

for (const [how, rest] of [
  ['a paragraph and the line breaks of a file', '\n<p>stays</p>\n'],
  ['a picture', '<p>stays</p><img alt="" src="data:,">'],
  ['the next tag of ours', '<p>stays</p><ali-block-reasons></ali-block-reasons>'],
  ['a long text', `<p>stays</p><p>${'The rest of the post. '.repeat(120)}</p>`],
])
  test(`a tag closed with "/>" hides nothing of what follows: ${how}`, async () => {
    const body = `<article><p>before</p><ali-recovery-wizard />${rest}</article>\n`;
    for (const attributes of ['defer', 'async', ''])
      await onPage(post(script('ali-help.js', attributes), body), async (page, log) => {
        await page.locator('ali-recovery-wizard[ready]').waitFor();
        await page.locator('p', { hasText: /^stays$/ }).waitFor({ state: 'visible' });
        assert.equal(await page.getByText('before', { exact: true }).count(), 1);
        const told = log.console.filter((line) => line.includes('</ali-recovery-wizard>'));
        assert.equal(told.length, 1, log.console.join());
        assert.deepEqual(log.errors, []);
      });
  });

test('a fallback written by hand is hidden, whatever its line breaks', () => {
  const list = '<div slot="fallback"><h3>f</h3><p>f</p><ul><li><a href="/">f</a></li></ul></div>';
  const texts = ['<p slot="fallback">f</p>', '\n<p slot="fallback">f</p>\n', '\n  f\n', list];
  const body = texts.map((text) => `<div>${wizard('', text)}\n</div>`).join('');
  return onPage(post(script(), body), async (page, log) => {
    await ready(page, texts.length);
    assert.equal(await page.getByText('f', { exact: true }).filter({ visible: true }).count(), 0);
    assert.deepEqual(log.console, []);
  });
});

for (const [first, second] of [
  ['uk', 'nb'],
  ['nb', 'uk'],
])
  test(`two files of one language each, ${first} first: every element gets its own`, () => {
    const contacts = '<ali-support-contacts id="b" lang="nb"></ali-support-contacts>';
    const html = post(script(`ali-help.${first}.js`), wizard('id="a" lang="uk"') + contacts);
    return onPage(html, async (page, log) => {
      await ready(page, 2);
      await page.addScriptTag({ url: src(`ali-help.${second}.js`) });
      await page.locator('#a .base[lang=uk]').waitFor();
      await page.locator('#b .base[lang=nb]').waitFor();
      await asks(page, 'uk', '#a');
      silent(log);
    });
  });
