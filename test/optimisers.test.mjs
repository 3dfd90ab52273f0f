// What plugins that make pages "faster" do to the script.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { read } from './browser.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { document, words } from './post.mjs';
import { serveFiles } from './server.mjs';

useBrowser();

const names = ['ali-help.js', 'ali-help.uk.js'];
const code = (name) => readFile(join(root, 'dist', name), 'utf8');
const src = (name) => `${files.origin}/dist/${name}`;
const wizard = '<ali-recovery-wizard lang="uk"><p id="f">fallback</p></ali-recovery-wizard>';
const post = (head, end = '') => document(head, `${wizard}<button id="b">b</button>${end}`, 'en');

/** The page shows the first question and the console is silent. */
const works = (html, act = () => undefined) =>
  onPage(html, async (page, log) => {
    await act(page, log);
    assert.equal(await read(page, '.node .h1'), await words('uk'));
    assert.deepEqual([...log.errors, ...log.console], []);
  });

/** The fallback stays and one line of the console names the fix. */
const explains = (html) =>
  onPage(html, async (page, log) => {
    const message = await page.waitForEvent('console', {
      predicate: (each) => each.type() === 'warning',
      timeout: 40000,
    });
    assert.match(message.text(), /inlines or combines scripts, .*: use ali-help\.<language>\.js/);
    assert.ok(await page.locator('#f').isVisible());
    assert.deepEqual(log.errors, []);
  });

for (const name of names) {
  test(`${name}: moved to the end, async and defer, more than once`, async () => {
    await works(post('', `<script src="${src(name)}"></script>`));
    await works(post(`<script async defer src="${src(name)}"></script>`.repeat(3)));
  });

  test(`${name}: delayed until the first touch of the page`, () =>
    works(
      post(
        `<script>addEventListener('pointerdown', () => { const s = document.createElement('script'); s.src = '${src(name)}'; document.head.append(s); }, { once: true })</script>`,
      ),
      async (page) => {
        await page.locator('#f').waitFor();
        assert.equal(await page.evaluate(() => customElements.get('ali-recovery-wizard')), undefined);
        await page.locator('#b').click();
      },
    ));

  test(`${name}: kept back until consent, with another type, then exchanged`, () =>
    works(
      post(
        `<script type="text/plain" data-category="help" src="${src(name)}"></script>`,
        `<script>b.onclick = () => { const old = document.querySelector('[type="text/plain"]'); const s = document.createElement('script');
          for (const { name, value } of old.attributes) if (name !== 'type') s.setAttribute(name, value); old.replaceWith(s); }</script>`,
      ),
      (page) => page.locator('#b').click(),
    ));

  test(`${name}: type changed, run again one after another by another script`, () =>
    works(
      post(
        `<script type="0a1b-text/javascript" src="${src(name)}"></script>`,
        `<script>onload = () => document.querySelectorAll('[type$="-text/javascript"]').forEach((old) => { const s = old.cloneNode(); s.type = 'text/javascript'; s.async = false; old.after(s); })</script>`,
      ),
    ));
}

test('one language: inlined, from blob: and data:, and in one file with other scripts', async () => {
  const text = await code('ali-help.uk.js');
  assert.doesNotMatch(text, /<\/script|<!--/i);
  await works(post('', `<script>${text}</script>`));
  await works(
    post(`<script>fetch('${src('ali-help.uk.js')}').then((r) => r.blob()).then((blob) => {
      const s = document.createElement('script'); s.src = URL.createObjectURL(blob); document.head.append(s); })</script>`),
  );
  await works(
    post(`<script defer src="data:text/javascript;base64,${Buffer.from(text).toString('base64')}"></script>`),
  );
  // The one before ends without a semicolon, the one after begins with a bracket.
  const combined = `window.one = function () { return 1 }\n${text}\n(function () { window.two = 2 })()`;
  const merged = await serveFiles({
    change: (path) => (path === '/all.js' ? { body: combined } : undefined),
  });
  await works(post(`<script defer src="${merged.origin}/all.js"></script>`), async (page) => {
    await page.waitForFunction(() => window.two === 2);
    assert.equal(await page.evaluate(() => window.one()), 1);
  });
  await merged.close();
});

test('the loader inlined, or from blob:, says what to use instead; with its tag on the page it works', async () => {
  const text = await code('ali-help.js');
  assert.doesNotMatch(text, /<\/script|<!--/i);
  await Promise.all([
    explains(post('', `<script>${text}</script>`)),
    explains(
      post(
        `<script>const s = document.createElement('script'); s.src = 'data:text/javascript;base64,${Buffer.from(text).toString('base64')}'; document.head.append(s)</script>`,
      ),
    ),
  ]);
  await works(
    post(`<script type="text/plain" src="${src('ali-help.js')}"></script><script defer>${text}</script>`),
  );
});

test('one language needs no CORS from another host', async () => {
  const closed = await serveFiles({ cors: false });
  await works(post(`<script defer src="${closed.origin}/dist/ali-help.uk.js"></script>`));
  await closed.close();
});

test('an exact version kept for a year: the second visit asks for nothing', async () => {
  const asked = [];
  const year = await serveFiles({
    change: async (path) => {
      asked.push(path);
      const body = await readFile(join(root, path.replace('/ali-help/0.1.0/', 'dist/')));
      return { body, headers: { 'cache-control': 'public, max-age=31536000, immutable' } };
    },
  });
  const html = post(`<script defer src="${year.origin}/ali-help/0.1.0/ali-help.js"></script>`);
  await onPage(html, async (page, log, host) => {
    const complete = () =>
      page.waitForFunction(() => window.document.querySelector('ali-recovery-wizard')?.complete);
    await complete();
    assert.ok(asked.length > 4);
    asked.length = 0;
    await page.goto(`${host.origin}/second`);
    await complete();
    assert.deepEqual(asked, []);
  });
  await year.close();
});
