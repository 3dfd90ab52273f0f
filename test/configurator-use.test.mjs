// The configurator in use: by link, in four languages, light and dark, with what goes wrong.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { locales } from '../scripts/locales.mjs';
import { clipboard, focused, linesOf, onPage, read, useConfigurator, words } from './configurator-owner.mjs';
import { openConfigurator, settled } from './configurator-page.mjs';

useConfigurator();
const axe = createRequire(import.meta.url).resolve('axe-core');
const en = await words('en');
const status = (page) => page.locator('.status');

test('a link restores the same choices, the same lines and the same page', async () => {
  await onPage(
    '',
    async (page, context) => {
      await page.locator('[name=element][value=block-reasons]').check();
      await page.locator('[name=lang][value=page]').check();
      await page.locator('[name=theme][value=dark]').check();
      await page.locator('#accent-dark').fill('f0a0c0');
      await page.locator('#heading-level').selectOption('3');
      await page.locator('[name=hide][value=print]').check();
      await page.locator('#region').selectOption('no');
      await page.locator('[name=reasons][value=many-disputes]').check();
      await page.locator('[name=reasons][value=email-fake]').check();
      await page.locator('#reasons-many-disputes-up').click();
      await page.locator('#open').selectOption('email-fake');
      await page.locator('[name=host][value=unpkg]').check();
      await page.locator('[name=fallback]').check();
      await page.locator('#fallback-lang').selectOption('nb');
      await page.getByRole('link', { name: 'Українська' }).first().click();
      await page.waitForFunction(() => document.documentElement.lang === 'uk');
      await page.waitForFunction(() => document.querySelector('#lines-page').textContent.length > 5000);
      await page.locator('#copy-link').click();
      const uk = await words('uk');
      await page.waitForFunction(
        (text) => document.querySelector('.status').textContent === text,
        uk.snippet['link-copied'],
      );
      const link = await read(page);
      const lines = await linesOf(page);
      assert.match(lines, /^<script src="https:\/\/unpkg\.com\/ali-help@[\d.]+\/dist\/ali-help\.js"/);
      assert.match(
        lines,
        /<ali-block-reasons theme="dark" heading-level="3" hide="print" region="no" reasons="/,
      );
      assert.match(lines, /reasons="many-disputes email-fake" open="email-fake"/);

      const other = await openConfigurator(context, new URL(link).hash);
      await other.page.waitForFunction(() => document.querySelector('#lines-page').textContent.length > 5000);
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
  );
});

test('what a link cannot mean is named on the page and changes nothing', async () => {
  await onPage('#element=banner&lang=nb&start=%3Cb%3E&theme=dark', async (page) => {
    const message = await page.locator('.bad').textContent();
    assert.ok(message.includes('element=banner, start=<b>'), message);
    assert.match(await linesOf(page), /<ali-recovery-wizard lang="nb" theme="dark"><\/ali-recovery-wizard>/);
    await page.locator('[name=theme][value=auto]').check();
    assert.equal(await page.locator('.bad').count(), 0);
    assert.doesNotMatch(page.url(), /banner/);
  });
});

test('typed text that cannot be right is named and does not count', async () => {
  await onPage('', async (page) => {
    const before = await linesOf(page);
    for (const [id, text, message] of [
      ['path', 'javascript:alert(1)', en.path.invalid],
      ['id', '1 wizard', en.name.invalid],
      ['accent', 'red', en.accent.invalid],
    ]) {
      await page.locator(`#${id}`).fill(text);
      assert.equal(
        await page.locator(`#${id}`).getAttribute('aria-invalid'),
        null,
        'nobody is told off while typing',
      );
      await page.locator(`#${id}`).blur();
      assert.equal(await page.locator(`#${id}`).getAttribute('aria-invalid'), 'true');
      const described = (await page.locator(`#${id}`).getAttribute('aria-describedby')).split(' ').at(-1);
      assert.equal((await page.locator(`#${described}`).textContent()).trim(), message.replaceAll('`', ''));
      assert.equal(await page.locator(`#${id}`).inputValue(), text);
      assert.equal(await linesOf(page), before);
    }
    // A slash at the end is not worth a message.
    await page.locator('#path').fill('/x');
    await page.locator('#path').blur();
    assert.equal(await page.locator('#path').getAttribute('aria-invalid'), null);
    assert.match(await linesOf(page), /src="\/x\//);
  });
});

test('an accent that is hard to read is said so with its contrast, and the better one can be taken', async () => {
  await onPage('', async (page) => {
    await page.locator('#accent').fill('#ffcc00');
    assert.match(await page.locator('#accent-verdict').textContent(), /Hard to read: contrast 1\.4 to 1/);
    assert.match(
      await page.locator('#accent-dark-verdict').textContent(),
      /Chosen to match: #ffcc00\.\s+Easy to read/,
    );
    await page.locator('#accent-verdict button').click();
    assert.match(await page.locator('#accent-verdict').textContent(), /Easy to read: contrast (4\.[5-9]|5)/);
    const taken = await page.locator('#accent').inputValue();
    assert.ok((await linesOf(page)).includes(`light-dark(${taken}, `));
  });
});

test('without the clipboard the lines are selected and the page says which keys to press', async () => {
  await onPage('#form=npm', async (page) => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      }),
    );
    await page.locator('#copy-terminal').click();
    await status(page).filter({ hasText: en.snippet.refused }).waitFor();
    assert.equal(await page.evaluate(() => String(getSelection())), await linesOf(page, 'terminal'));
    await page.locator('#copy-link').click();
    await status(page).filter({ hasText: en.snippet['link-refused'] }).waitFor();
  });
});

test('start again forgets everything but the language of the page', async () => {
  await onPage('#ui=nb&element=support-contacts&lang=ru&channels=faq&theme=dark', async (page) => {
    await page.locator('#reset').click();
    assert.match(await linesOf(page), /<ali-recovery-wizard lang="nb"><\/ali-recovery-wizard>/);
    assert.match(page.url(), /#ui=nb&element=recovery-wizard&lang=nb$/);
    assert.equal((await focused(page)).what, 'input element recovery-wizard');
  });
});

test('the page speaks the language of the browser, and the titles to choose from do too', async () => {
  for (const [locale, tag] of [
    ['nb', 'nn-NO'],
    ['uk', 'uk-UA'],
  ]) {
    await onPage(
      '',
      async (page) => {
        assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
        assert.equal(await page.locator('h1').textContent(), (await words(locale)).title);
        assert.match(await linesOf(page), new RegExp(`lang="${locale}"`));
        const pack = (await import(`../packs/${locale}/outcomes.js`)).default;
        assert.equal(
          await page.locator('#start option[value=o-fraud]').textContent(),
          pack.outcomes['o-fraud'].title,
        );
      },
      { locale: tag },
    );
  }
});

test('every platform has its notes, and every file and page that is linked is there', async () => {
  await onPage('#lang=uk', async (page) => {
    assert.equal(await page.locator('.platforms details').count(), 8);
    const links = await page.$$eval('main a[href]', (all) => all.map((each) => each.href));
    assert.ok(links.some((link) => link.endsWith('/dist/ali-help.uk.js')));
    assert.ok(links.length >= 11);
    for (const link of links)
      assert.equal(await page.evaluate((url) => fetch(url).then((r) => r.status), link), 200, link);
  });
});

test('no barrier that axe finds, in four languages, light and dark, narrow and wide', async () => {
  const hashes = {
    en: '#element=block-reasons&accent=%23ffcc00&fallback=yes&lang=page',
    ru: '#element=support-contacts&channels=faq,chat-ru&form=npm',
    uk: '#element=block-reasons&reasons=glitch,email-fake&nonsense=1',
    nb: '#host=unpkg&sri=yes&theme=dark',
  };
  for (const locale of locales) {
    await onPage(`${hashes[locale]}&ui=${locale}`, async (page) => {
      await page.addScriptTag({ path: axe });
      await page.locator('.platforms summary').first().click();
      if (locale === 'en') {
        await page.locator('#path').fill('wrong');
        await page.locator('#path').blur();
      }
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 320],
      ]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`)),
          [],
          `${locale} ${colorScheme}`,
        );
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${locale}: nothing sticks out at ${width}`,
        );
      }
    });
  }
});
