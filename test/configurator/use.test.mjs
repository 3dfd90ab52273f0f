// The configurator in use: by link, in every language, light and dark, with what goes wrong.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pack } from '../project.mjs';
import { called, clipboard, linesOf, onPage, openConfigurator, read, settled } from './page.mjs';
import { useConfigurator, words } from './page.mjs';

useConfigurator();
const axe = createRequire(import.meta.url).resolve('axe-core');
const en = await words('en');
const says = (page, text) => page.locator('.status').filter({ hasText: text }).waitFor();
const check = (page, name, value) => page.locator(`[name=${name}][value=${value}]`).check();

test('a link restores the same choices, the same lines and the same page', () =>
  onPage(
    '',
    async (page, context) => {
      await check(page, 'element', 'block-reasons');
      await check(page, 'lang', 'page');
      await check(page, 'theme', 'dark');
      await page.locator('#accent-dark').fill('f0a0c0');
      await page.locator('#heading-level').selectOption('3');
      await check(page, 'hide', 'print');
      await page.locator('#region').selectOption('no');
      await check(page, 'reasons', 'many-disputes');
      await check(page, 'reasons', 'email-fake');
      await page.locator('#reasons-email-fake-up').click();
      await page.locator('#open').selectOption('email-fake');
      await check(page, 'host', 'unpkg');
      await check(page, 'before', 'fallback');
      await page.locator('#fallback-lang').selectOption('nb');
      await page.getByRole('link', { name: 'Українська' }).first().click();
      await page.waitForFunction(() => document.documentElement.lang === 'uk');
      const withText = (of) =>
        of.waitForFunction(() => document.querySelector('#lines-page').textContent.length > 5000);
      await withText(page);
      await page.locator('#copy-link').click();
      await says(page, (await words('uk')).snippet['link-copied']);
      const link = await read(page);
      const lines = await linesOf(page);
      assert.match(lines, /^<script src="https:\/\/unpkg\.com\/ali-help@[\d.]+\/dist\/ali-help\.js"/);
      const attributes = 'theme="dark" heading-level="3" hide="print" region="no"';
      assert.ok(
        lines.includes(
          `<ali-block-reasons ${attributes} reasons="email-fake many-disputes" open="email-fake"`,
        ),
      );

      const other = await openConfigurator(context, new URL(link).hash);
      await withText(other.page);
      const form = (of) =>
        of.$$eval('input, select', (all) =>
          all.map((each) => [
            each.name || each.id,
            each.value,
            each.checked,
            each.closest('.row')?.textContent.trim(),
          ]),
        );
      assert.deepEqual(await form(other.page), await form(page));
      assert.equal(await linesOf(other.page), lines);
      assert.equal(await other.page.title(), await page.title());
      assert.equal(other.page.url(), link);
      assert.equal(await other.page.locator('.bad').count(), 0);
    },
    clipboard,
  ));

test('what a link cannot mean is named on the page and changes nothing', () =>
  onPage('#element=banner&lang=nb&start=%3Cb%3E&theme=dark', async (page) => {
    const message = await page.locator('.bad').textContent();
    assert.ok(message.includes('element=banner, start=<b>'), message);
    assert.match(await linesOf(page), /<ali-recovery-wizard lang="nb" theme="dark">\n/);
    await check(page, 'theme', 'auto');
    assert.equal(await page.locator('.bad').count(), 0);
    assert.doesNotMatch(page.url(), /banner/);
  }));

test('typed text that cannot be right is named, once it is typed, and does not count', () =>
  onPage('', async (page) => {
    const before = await linesOf(page);
    const invalid = (id) => page.locator(`#${id}`).getAttribute('aria-invalid');
    for (const [id, text, message] of [
      ['path', 'javascript:alert(1)', en.path.invalid],
      ['id', '1 wizard', en.name.invalid],
      ['accent', 'red', en.accent.invalid],
    ]) {
      const field = page.locator(`#${id}`);
      await field.fill(text);
      assert.equal(await invalid(id), null, 'nobody is told off while typing');
      await field.blur();
      assert.equal(await invalid(id), 'true');
      const described = (await field.getAttribute('aria-describedby')).split(' ').at(-1);
      assert.equal((await page.locator(`#${described}`).textContent()).trim(), message.replaceAll('`', ''));
      assert.equal(await field.inputValue(), text);
      assert.equal(await linesOf(page), before);
    }
    // A slash at the end is not worth a message.
    await page.locator('#path').fill('/x');
    await page.locator('#path').blur();
    assert.equal(await invalid('path'), null);
    assert.match(await linesOf(page), /src="\/x\//);
  }));

test('an accent that is hard to read is said so with its contrast, and the better one can be taken', () =>
  onPage('', async (page) => {
    const verdict = (of, pattern) =>
      page
        .locator(`#${of}-verdict`)
        .textContent()
        .then((text) => assert.match(text, pattern));
    await page.locator('#accent').fill('#ffcc00');
    await verdict('accent', /Hard to read: contrast 1\.\d to 1/);
    await verdict('accent-dark', /Chosen to match: #ffcc00\.\s+Easy to read/);
    await page.locator('#accent-verdict button').click();
    await verdict('accent', /Easy to read: contrast (4\.[5-9]|5)/);
    const taken = await page.locator('#accent').inputValue();
    assert.ok((await linesOf(page)).includes(`light-dark(${taken}, `));
  }));

test('without the clipboard the lines are selected and the page says which keys to press', () =>
  onPage('#form=npm', async (page) => {
    await page.evaluate(() => {
      const writeText = () => Promise.reject(new Error('no'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await page.locator('#copy-terminal').click();
    await says(page, en.snippet.refused);
    assert.equal(await page.evaluate(() => String(getSelection())), await linesOf(page, 'terminal'));
    await page.locator('#copy-link').click();
    await says(page, en.snippet['link-refused']);
  }));

test('start again forgets everything but the language of the page', () =>
  onPage('#ui=nb&element=support-contacts&lang=ru&channels=help-centre&theme=dark', async (page) => {
    await page.locator('#reset').click();
    await settled(page, '<ali-recovery-wizard lang="nb">\n');
    assert.match(page.url(), /#ui=nb&element=recovery-wizard&lang=nb$/);
    assert.equal(await page.evaluate(called), 'input platform wordpress');
  }));

for (const [browser, locale] of [
  ['nn-NO', 'nb'],
  ['uk-UA', 'uk'],
])
  test(`in a browser that speaks ${browser} the page and the titles to choose from do too`, () =>
    onPage(
      '',
      async (page) => {
        assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
        assert.equal(await page.locator('h1').textContent(), (await words(locale)).title);
        assert.match(await linesOf(page), new RegExp(`lang="${locale}"`));
        const { outcomes } = await pack(locale, 'rest');
        const title = await page.locator('#start option[value=o-fraud]').textContent();
        assert.equal(title, outcomes['o-fraud'].title);
      },
      { locale: browser },
    ));

test('every file and page that is linked is there', () =>
  onPage('#lang=uk', async (page) => {
    const links = await page.$$eval('main a[href]', (all) => all.map((each) => each.href));
    assert.ok(links.some((link) => link.endsWith('/dist/ali-help.uk.js')));
    assert.ok(links.length >= 8);
    for (const link of links)
      assert.equal(await page.evaluate((url) => fetch(url).then((r) => r.status), link), 200, link);
  }));

const wide = ['light', 1280];
const narrow = ['dark', 320];
const looks = {
  en: ['#element=block-reasons&accent=%23ffcc00&before=fallback&lang=page', wide, narrow],
  ru: ['#element=support-contacts&channels=help-centre,chat-ru&form=npm', narrow],
  uk: ['#element=block-reasons&reasons=glitch,email-fake&nonsense=1', wide],
  nb: ['#host=unpkg&sri=yes&theme=dark', narrow],
};
for (const [locale, [hash, ...seen]] of Object.entries(looks))
  test(`no barrier that axe finds in ${locale}: ${seen.join(' px, ')} px`, () =>
    onPage(`${hash}&ui=${locale}`, async (page) => {
      await page.addScriptTag({ path: axe });
      if (locale === 'en') {
        await page.locator('#path').fill('wrong');
        await page.locator('#path').blur();
      }
      for (const [colorScheme, width] of seen) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`),
        );
        assert.deepEqual(found, [], colorScheme);
        const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        assert.ok(fits, `nothing sticks out at ${width}`);
      }
    }));
