// The built files in plain HTML pages, on another origin than the files, in every way of embedding.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './browser.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { document, wizard, words } from './post.mjs';
import { serveFiles } from './server.mjs';

useBrowser();

for (const [name, attributes] of [
  ['classic', ''],
  ['deferred', 'defer'],
  ['async', 'async'],
  ['module', 'type="module"'],
]) {
  test(`${name} script: the first question in the language of the tag`, async () => {
    const html = document(`<script ${attributes} src="${files.origin}/dist/ali-help.js"></script>`, wizard());
    await onPage(html, async (page, log, host) => {
      assert.equal(await read(page, '.node .h1'), await words('uk'));
      await page.waitForTimeout(300);
      assert.deepEqual(log.errors, []);
      assert.deepEqual(log.console, []);
      for (const url of log.requests)
        assert.ok(url.startsWith(files.origin) || url.startsWith(host.origin) || url === 'data:,', url);
    });
  });
}

test('the first question needs three requests', async () => {
  const html = document(
    `<script>addEventListener('ali-ready', () => (window.shown = performance.now()))</script>
     <script src="${files.origin}/dist/ali-help.js"></script>`,
    wizard(),
  );
  await onPage(html, async (page, log) => {
    await page.waitForFunction(() => window.shown);
    const before = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime < window.shown)
        .map((entry) => entry.name),
    );
    const first = before.filter((url) => /ali-help\.js|core-|views-|uk-recovery-wizard/.test(url));
    assert.equal(first.length, 3, first.join('\n'));
    assert.equal(new Set(log.requests).size, log.requests.length, 'nothing is asked for twice');
  });
});

test('one file, one language: exactly one request', async () => {
  for (const attributes of ['', 'type="module"', 'defer']) {
    const html = document(
      `<script ${attributes} src="${files.origin}/dist/ali-help.uk.js"></script>`,
      wizard(''),
    );
    await onPage(html, async (page, log) => {
      assert.equal(await read(page, '.node .h1'), await words('uk'));
      await page.locator('ali-recovery-wizard button.option').nth(1).click();
      await page.locator('ali-recovery-wizard button.option').nth(2).click();
      await read(page, '[part=outcome] .step');
      const own = log.requests.filter((url) => url.startsWith(files.origin));
      assert.deepEqual(own, [`${files.origin}/dist/ali-help.uk.js`]);
      assert.deepEqual([...log.errors, ...log.console], []);
    });
  }
});

test('on a page in another encoding, from a server that names none', async () => {
  for (const file of ['ali-help.uk.js', 'ali-help.js']) {
    const html = wizard().replace(/^/, `<!doctype html><script src="${files.origin}/dist/${file}"></script>`);
    const headers = { 'content-type': 'text/html; charset=windows-1251' };
    await onPage(html, async (page) => assert.equal(await read(page, '.node .h1'), await words('uk')), {
      headers,
    });
  }
});

test('two wizards in two languages; a change of language keeps the answers', async () => {
  const html = document(
    `<script src="${files.origin}/dist/ali-help.js"></script>`,
    wizard('id="a" lang="ru"') + wizard('id="b" lang="nb"'),
  );
  await onPage(html, async (page) => {
    assert.equal(await read(page, '.node .h1', '#a'), await words('ru'));
    assert.equal(await read(page, '.node .h1', '#b'), await words('nb'));
    await page.locator('#a button.option').first().click();
    await page.evaluate(() => (document.querySelector('#a').lang = 'uk'));
    await page.waitForFunction(
      () => document.querySelector('#a').shadowRoot.querySelector('.base').lang === 'uk',
    );
    assert.equal(await page.evaluate(() => document.querySelector('#a').state.node), 'q-block-disputes');
    assert.equal(await read(page, '.node .h1', '#b'), await words('nb'));
  });
});

test('the script tag’s data-lang decides where the page says nothing', async () => {
  for (const type of ['text/javascript', 'module']) {
    const html = document(
      `<script type="${type}" data-lang="nb" src="${files.origin}/dist/ali-help.js"></script>`,
      wizard(''),
      'en',
    );
    await onPage(html, async (page) => assert.equal(await read(page, '.node .h1'), await words('nb')));
  }
});

test('tags added later, in a template and in a shadow root', async () => {
  const html = document(
    `<script src="${files.origin}/dist/ali-help.js" async></script>`,
    `<template>${wizard('lang="ru"')}</template><div id="host"></div>`,
  );
  await onPage(html, async (page) => {
    await page.waitForFunction(() => customElements.get('ali-recovery-wizard'));
    await page.evaluate(() => {
      const content = document.querySelector('template').content.cloneNode(true);
      document.querySelector('#host').attachShadow({ mode: 'open' }).append(content);
    });
    assert.equal(await read(page, '.node .h1'), await words('ru'));
  });
});

test('nothing beyond the first screen is fetched before that is painted; an outcome fetches it at once', async () => {
  // As on a page in a background tab, where nothing is painted.
  const never = '<script>window.requestAnimationFrame = () => 0;</script>';
  const html = document(`${never}<script src="${files.origin}/dist/ali-help.js"></script>`, wizard());
  await onPage(html, async (page, log) => {
    await page.locator('[ready] .node .h1').waitFor();
    await page.waitForTimeout(500);
    const later = () => log.requests.filter((url) => /uk-(outcomes|details|letters)|views-/.test(url)).length;
    assert.equal(later(), 0);
    await page.evaluate(async () => {
      const element = document.querySelector('ali-recovery-wizard');
      for (let n = 0; n < 9; n++) {
        element.shadowRoot.querySelector('button.option')?.click();
        await element.updateComplete;
      }
    });
    await page.waitForFunction(() => document.querySelector('ali-recovery-wizard').complete, null, {
      polling: 50,
    });
    assert.ok(later() >= 4, `${later()} requests`);
    assert.ok((await read(page, '[part=outcome] .h1')).length > 5);
  });
});

test('a shopper reaches an outcome by keyboard alone', async () => {
  const html = document(`<script src="${files.origin}/dist/ali-help.js"></script>`, wizard());
  await onPage(html, async (page) => {
    await read(page, '.node .h1');
    // Nobody types as fast as this test: what follows the first question has arrived by then.
    await page.waitForFunction(() => document.querySelector('ali-recovery-wizard').complete);
    // The first Tab reaches "before you start", the second the first answer.
    const answers = 'Tab Tab Enter Tab Tab Enter Tab Tab Space Tab Enter Tab Enter'.split(' ');
    for (const key of answers) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    }
    assert.equal(
      await page.evaluate(() => document.querySelector('ali-recovery-wizard').state.outcome),
      'o-blocked-reactivate',
    );
    assert.ok((await read(page, '[part=outcome] .h1')).length > 5);
  });
});

test('nothing is left behind: no global, no storage, no cookie, no change of the page', async () => {
  const html = document(
    '',
    '<p>post</p><ali-recovery-wizard></ali-recovery-wizard><ali-support-contacts></ali-support-contacts><ali-block-reasons></ali-block-reasons>',
  );
  await onPage(html, async (page) => {
    const globals = () =>
      page.evaluate(() =>
        Reflect.ownKeys(window)
          .map(String)
          .filter((key) => !/^\d+$/.test(key)),
      );
    const before = await globals();
    const symbols = await page.evaluate(() => Reflect.ownKeys(Symbol).map(String));
    await page.addScriptTag({ url: `${files.origin}/dist/ali-help.js` });
    await page.waitForFunction(() => document.querySelectorAll('[ready]').length === 3);
    await page.locator('ali-recovery-wizard button.option').first().click();
    await page.waitForTimeout(500);
    assert.deepEqual(
      (await globals()).filter((key) => !before.includes(key)),
      [],
    );
    assert.deepEqual(await page.evaluate(() => Reflect.ownKeys(Symbol).map(String)), symbols);
    assert.deepEqual(
      await page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        history.length > 2,
        location.hash,
      ]),
      ['', 0, 0, false, ''],
    );
    assert.equal(await page.evaluate(() => document.querySelectorAll('head style, body > style').length), 0);
  });
});

test('files on another host without CORS: the fallback stays and the console names the fix', async () => {
  const closed = await serveFiles({ cors: false });
  const html = document(
    `<script src="${closed.origin}/dist/ali-help.js"></script>`,
    '<ali-recovery-wizard><p id="f">fallback</p></ali-recovery-wizard>',
  );
  await onPage(html, async (page, log) => {
    await page.waitForEvent('console', {
      predicate: (message) => message.text().includes('Access-Control-Allow-Origin'),
      timeout: 30000,
    });
    assert.ok(await page.locator('#f').isVisible());
    assert.deepEqual(log.errors, []);
  });
  await closed.close();
});

test('a core that fails once is fetched again', async () => {
  let failures = 0;
  const flaky = await serveFiles({
    change: (path) => (/core-/.test(path) && !failures++ ? { status: 503 } : undefined),
  });
  const html = document(`<script src="${flaky.origin}/dist/ali-help.js"></script>`, wizard());
  await onPage(html, async (page) => assert.equal(await read(page, '.node .h1'), await words('uk')));
  await flaky.close();
});

test('a strict content security policy is enough room', async () => {
  const html = document(`<script src="${files.origin}/dist/ali-help.js"></script>`, wizard());
  const headers = {
    'content-security-policy': `default-src 'none'; script-src ${files.origin}; img-src data:`,
  };
  await onPage(
    html,
    async (page, log) => {
      assert.equal(await read(page, '.node .h1'), await words('uk'));
      const border = await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('ali-recovery-wizard').shadowRoot.querySelector('.base'))
            .borderTopWidth,
      );
      assert.equal(border, '1px');
      assert.deepEqual(log.console, []);
    },
    { headers },
  );
});
