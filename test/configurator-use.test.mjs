// The configurator in use: by keyboard alone, by link, in four languages, light and dark, with what goes wrong.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { locales } from '../scripts/locales.mjs';
import { launch } from './browser.mjs';
import { answer, openConfigurator, settled } from './configurator-page.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');
const words = async (locale) => (await import(`../demo/words/${locale}.js`)).default;
const en = await words('en');

let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** Opens the configurator in a context of its own, hands it to `run`, and expects no complaint. */
async function onPage(hash, run, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  await answer(context);
  try {
    const { page, log } = await openConfigurator(context, hash);
    await run(page, context);
    assert.deepEqual(log, []);
  } finally {
    await context.close();
  }
}

const linesOf = (page, kind = 'page') => page.locator(`#lines-${kind}`).textContent();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const read = (page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page) => page.locator('.status');

/** What has the focus: enough to tell controls apart. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      what: [
        element.localName,
        element.name || element.id || element.getAttribute('href') || '',
        element.value ?? '',
      ]
        .join(' ')
        .trim(),
      frame: element.localName === 'iframe',
      // A control of the system draws its own ring, as `auto`.
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    };
  });

/** Presses Tab until `stop` says so; returns what had the focus on the way. */
async function tab(page, stop, { key = 'Tab', most = 200 } = {}) {
  const seen = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    seen.push(at);
    if (stop(at.what)) return seen;
  }
  throw new Error(`not reached by ${key}:\n${seen.map(({ what }) => what).join('\n')}`);
}
const to = (start) => (what) => what.startsWith(start);

test('everything is reached and used by keyboard alone, with the focus in sight', async () => {
  await onPage(
    '',
    async (page) => {
      // The skip link leads to the lines and back.
      await tab(page, to('a #lines'));
      await page.keyboard.press('Enter');
      assert.equal((await focused(page)).what, 'h2 lines');
      await tab(page, to('button copy-page'));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => document.querySelector('.status').textContent === text,
        en.snippet.copied,
      );
      assert.equal(await read(page), await linesOf(page));

      await page.locator('body').evaluate((body) => (body.tabIndex = -1) && body.focus());
      await page.evaluate(() => getSelection().collapse(document.body, 0));
      await tab(page, to('input element'), { key: 'Shift+Tab' });
      await page.keyboard.press('ArrowDown');
      assert.match(await linesOf(page), /<ali-support-contacts/);
      const seen = [await focused(page)];
      seen.push(...(await tab(page, to('input lang'))));
      await page.keyboard.press('ArrowDown');
      assert.match(await linesOf(page), /ali-help\.ru\.js/);

      seen.push(...(await tab(page, (what) => what.startsWith('input accent'))));
      await page.keyboard.type('#ffcc00');
      assert.match(await linesOf(page), /--ali-color-accent: light-dark\(#ffcc00/);
      assert.equal(await page.locator('#accent').inputValue(), '#ffcc00');
      // The better colour is the next stop.
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /Use #/);
      await page.keyboard.press('Enter');
      assert.doesNotMatch(await linesOf(page), /light-dark\(#ffcc00/);

      assert.equal((await focused(page)).what.split(' ')[1], 'accent');
      seen.push(...(await tab(page, to('input channels'))));
      await page.keyboard.press('Space');
      await tab(page, to('input channels email-security'));
      await page.keyboard.press('Space');
      assert.match(await linesOf(page), /channels="chat-ru email-security"/);
      const arrows = await tab(page, to('button channels-email-security-up'));
      seen.push(...arrows);
      await page.keyboard.press('Enter');
      assert.match(await linesOf(page), /channels="email-security chat-ru"/);
      // It cannot go further up, so the arrow down has the focus.
      seen.push(await focused(page));
      assert.equal(seen.at(-1).what, 'button channels-email-security-down');
      assert.match(await page.locator('p.sr[role=status]').textContent(), /: now number 1$/);

      seen.push(...(await tab(page, to('input path'))));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('/help/');
      seen.push(...(await tab(page, to('input sri'))));
      await page.keyboard.press('Space');
      seen.push(...(await tab(page, to('input page'))));
      await page.keyboard.press('ArrowRight');
      await settled(page, 'color-scheme: dark');
      seen.push(...(await tab(page, to('button copy-page'))));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => document.querySelector('.status').textContent === text,
        en.snippet.copied,
      );
      assert.equal(await read(page), await linesOf(page));
      assert.match(await read(page), /^<script src="\/help\/ali-help\.ru\.js" integrity="sha384-/);

      // On to the end of the page.
      seen.push(...(await tab(page, (what) => what.includes('flow-map'))));
      const wanted = await page.evaluate(() => {
        const found = [
          ...document.querySelectorAll('main :is(input, select, button, summary, a[href], pre)'),
        ].filter((element) => !element.disabled && element.checkVisibility());
        // Of radio buttons one is a stop, the checked one.
        return found
          .filter((element) => element.type !== 'radio' || element.checked)
          .map((element) =>
            [
              element.localName,
              element.name || element.id || element.getAttribute('href') || '',
              element.value ?? '',
            ]
              .join(' ')
              .trim(),
          );
      });
      const reached = new Set(seen.map(({ what }) => what.split(' ').slice(0, 2).join(' ')));
      const missed = wanted
        .map((what) => what.split(' ').slice(0, 2).join(' '))
        .filter((what) => !reached.has(what));
      assert.deepEqual(missed, []);
      assert.deepEqual(
        seen.filter(({ ring, frame }) => !ring && !frame).map(({ what }) => what),
        [],
      );
    },
    clipboard,
  );
});

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
