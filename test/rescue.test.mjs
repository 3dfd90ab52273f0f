// What editors and hand-written HTML do to the tags: places instead of tags, stray spaces, tags never closed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { read } from './browser.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { document as post } from './post.mjs';

useBrowser();

const pack = async (locale, name) => (await import(`${root}/packs/${locale}/${name}.js`)).default;
const script = (name, attributes = 'defer') =>
  `<script ${attributes} src="${files.origin}/dist/${name}.js"></script>`;
const document = (head, body, lang = 'en') => post(head, body, lang);
const ready = (page, count = 1) =>
  page.waitForFunction((wanted) => window.document.querySelectorAll('[ready]').length === wanted, count);

for (const name of ['ali-help', 'ali-help.uk']) {
  test(`${name}.js: a place becomes the element, with its attributes and what it held as fallback`, async () => {
    const html = document(
      script(name),
      '<div id="place" class="box" data-ali-help="recovery-wizard" data-lang="uk" data-start="o-fraud" data-heading-level="4"' +
        ' data-url-state="off" data-remember data-onclick="alert(1)" data-style="color:red" data-constructor="x"><p id="f">fallback</p></div>' +
        '<div data-ali-help="ali-support-contacts" data-lang="uk" data-channels="email" data-time-zone="Europe/Oslo"></div>' +
        '<div data-ali-help="block-reasons" lang="uk" data-open="glitch"></div>',
    );
    await onPage(html, async (page, log) => {
      await ready(page, 3);
      const { outcomes } = await pack('uk', 'outcomes');
      assert.equal(await read(page, '.node .h1'), outcomes['o-fraud'].title);
      const attributes = await page.evaluate(() => {
        const { attributes } = window.document.querySelector('#place > ali-recovery-wizard');
        return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
      });
      assert.deepEqual(attributes, {
        lang: 'uk',
        start: 'o-fraud',
        'heading-level': '4',
        'url-state': 'off',
        remember: '',
        ready: '',
      });
      assert.equal(await page.locator('#place > ali-recovery-wizard > #f').count(), 1);
      assert.ok(await page.locator('#f').isHidden());
      assert.equal(await page.locator('ali-support-contacts [part=card]').count(), 3);
      assert.equal(await page.locator('ali-block-reasons details[open][part=card]').count(), 1);
      assert.deepEqual([...log.errors, ...log.console], []);
    });
  });

  test(`${name}.js: places that come later, together with others, and copies of one`, async () => {
    await onPage(document(script(name), '<main></main>', 'uk'), async (page, log) => {
      await page.waitForFunction(() => customElements.get('ali-recovery-wizard'));
      await page.evaluate(() => {
        const place = '<div data-ali-help="recovery-wizard"><p>fallback</p></div>';
        window.document.querySelector('main').innerHTML = `<section>${place}${place}</section>`;
      });
      await ready(page, 2);
      await page.evaluate(() => {
        const main = window.document.querySelector('main');
        main.append(main.firstChild.cloneNode(true));
      });
      await ready(page, 4);
      assert.equal(await page.locator('ali-recovery-wizard').count(), 4);
      assert.deepEqual(log.errors, []);
    });
  });
}

test('what is no element of ours is said once and left as it is', async () => {
  const places = ['constructor', '__proto__', '', 'recovery-wizard"><script>'].map(
    (kind) => `<div data-ali-help='${kind}'><p>stays</p></div>`,
  );
  await onPage(document(script('ali-help'), places.join('')), async (page, log) => {
    await page.waitForFunction(() => customElements.get('ali-recovery-wizard'));
    await page.waitForTimeout(200);
    assert.equal(await page.locator('p').count(), 4);
    assert.equal(await page.locator('ali-recovery-wizard').count(), 0);
    assert.equal(log.console.length, 4);
    assert.match(log.console[0], /data-ali-help="constructor" is unknown.*recovery-wizard, support-contacts/);
    assert.deepEqual(log.errors, []);
  });
});

test('paragraphs, breaks and spaces that an editor puts between the tags change nothing', async () => {
  const tag = '<ali-recovery-wizard lang="nb"></ali-recovery-wizard>';
  const place = '<div data-ali-help="recovery-wizard" data-lang="nb"></div>';
  const body = [
    tag,
    `<p>${tag}</p>`,
    `<p>&nbsp;<br>${tag}<br />&nbsp;</p>`,
    '<p><ali-recovery-wizard lang="nb">&nbsp;</ali-recovery-wizard></p>',
    '<p><ali-recovery-wizard lang="nb"><br />\n</ali-recovery-wizard></p>',
    place,
    `<p></p>${place}<p>&nbsp;</p>`,
    '<div data-ali-help="recovery-wizard" data-lang="nb"><p>&nbsp;</p><br></div>',
  ];
  const html = document(
    `<p>${script('ali-help')}<br /></p>`,
    body.map((each) => `<section style="width:600px">${each}</section>`).join('&nbsp;<br>'),
  );
  await onPage(html, async (page, log) => {
    await ready(page, body.length);
    await page.waitForFunction(() =>
      [...window.document.querySelectorAll('[ready]')].every((each) =>
        each.shadowRoot.querySelector('.sources'),
      ),
    );
    const shown = await page.evaluate(() =>
      [...window.document.querySelectorAll('[ready]')].map((each) => {
        const base = each.shadowRoot.querySelector('.base');
        return `${base.offsetWidth}×${base.offsetHeight} ${base.innerText}`;
      }),
    );
    assert.match(shown[0], /^600×\d{3,} .*AliExpress/);
    for (const each of shown) assert.equal(each, shown[0]);
    assert.deepEqual([...log.errors, ...log.console], []);
  });
});

test('exactly one copy is seen and read aloud, before and after', async () => {
  for (const place of [false, true]) {
    const fallback = await readFile(join(root, 'dist/fallback/uk/ali-recovery-wizard.html'), 'utf8');
    const body = place
      ? `<div data-ali-help="recovery-wizard" data-lang="uk">\n${fallback}\n</div>`
      : `<ali-recovery-wizard lang="uk">\n${fallback}\n</ali-recovery-wizard>`;
    const { wizard } = await pack('uk', 'recovery-wizard');
    await onPage(document('', body), async (page, log) => {
      const headings = () => page.getByRole('heading', { name: wizard.heading, exact: true }).count();
      assert.equal(await headings(), 1);
      assert.ok(await page.locator('#ali-help-w-uk').isVisible());
      await page.addScriptTag({ url: `${files.origin}/dist/ali-help.js` });
      await ready(page);
      assert.equal(await headings(), 1);
      assert.ok(await page.locator('#ali-help-w-uk').isHidden());
      assert.equal(await page.getByRole('link').count(), 0);
      assert.deepEqual([...log.errors, ...log.console], []);
    });
  }
});

for (const [how, rest] of [
  ['a paragraph and the line breaks of a file', '\n<p>stays</p>\n'],
  ['a picture', '<p>stays</p><img alt="" src="data:,">'],
  ['the next tag of ours', '<p>stays</p><ali-block-reasons></ali-block-reasons>'],
  ['a long text', `<p>stays</p><p>${'The rest of the post. '.repeat(120)}</p>`],
])
  test(`a tag closed with "/>" hides nothing of what follows: ${how}`, async () => {
    for (const attributes of ['defer', 'async', '']) {
      const html = document(
        script('ali-help', attributes),
        `<article><p>before</p><ali-recovery-wizard />${rest}</article>\n`,
      );
      await onPage(html, async (page, log) => {
        await page.waitForFunction(() => window.document.querySelector('ali-recovery-wizard[ready]'));
        await page.locator('p', { hasText: /^stays$/ }).waitFor({ state: 'visible' });
        assert.equal(await page.getByText('before', { exact: true }).count(), 1);
        const told = log.console.filter((line) => line.includes('</ali-recovery-wizard>'));
        assert.equal(told.length, 1, log.console.join());
        assert.deepEqual(log.errors, []);
      });
    }
  });

test('a fallback written by hand is hidden, whatever its line breaks', async () => {
  const texts = [
    '<p>f</p>',
    '\n<p>f</p>\n',
    '\n  f\n',
    '<h3>f</h3><p>f</p><ul><li><a href="/">f</a></li></ul>',
  ];
  const body = texts
    .map((text) => `<div><ali-recovery-wizard>${text}</ali-recovery-wizard>\n</div>`)
    .join('');
  await onPage(document(script('ali-help'), body), async (page, log) => {
    await ready(page, texts.length);
    assert.equal(await page.getByText('f', { exact: true }).filter({ visible: true }).count(), 0);
    assert.deepEqual(log.console, []);
  });
});

test('two files of one language each: every element gets its own, in whichever order they come', async () => {
  for (const [first, second] of [
    ['uk', 'nb'],
    ['nb', 'uk'],
  ]) {
    const html = document(
      script(`ali-help.${first}`),
      '<ali-recovery-wizard id="a" lang="uk"></ali-recovery-wizard><ali-support-contacts id="b" lang="nb"></ali-support-contacts>',
    );
    await onPage(html, async (page, log) => {
      await ready(page, 2);
      await page.addScriptTag({ url: `${files.origin}/dist/ali-help.${second}.js` });
      await page.waitForFunction(() => {
        const lang = (id) => window.document.getElementById(id).shadowRoot.querySelector('.base').lang;
        return lang('a') === 'uk' && lang('b') === 'nb';
      });
      assert.equal(
        await read(page, '.node .h1', '#a'),
        (await pack('uk', 'recovery-wizard')).questions['q-start'].ask,
      );
      assert.deepEqual([...log.errors, ...log.console], []);
    });
  }
});
