// What plugins that make pages "faster" do to the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, complete, onPage, post, serving, silent, src, useBrowser, wizard } from '../page.mjs';
import { read } from '../project.mjs';

useBrowser();

const element = wizard('lang="uk"', '<p slot="fallback" id="f">fallback</p>');
const blog = (head, end = '') => post(head, `${element}<button id="b">b</button>${end}`);

/** The page shows the first question and the console is silent. */
const works = (html, act = () => undefined) =>
  onPage(html, async (page, log) => {
    await act(page);
    await asks(page, 'uk');
    silent(log);
  });

/** The fallback stays and one line of the console names the fix. */
const explains = (html) =>
  onPage(html, async (page, log) => {
    const predicate = (each) => each.type() === 'warning';
    const message = await page.waitForEvent('console', { predicate, timeout: 40000 });
    assert.match(message.text(), /inlines or combines scripts, .*: use ali-help\.<language>\.js/);
    assert.ok(await page.locator('#f').isVisible());
    assert.deepEqual(log.errors, []);
  });

const add = (address) =>
  `document.head.append(Object.assign(document.createElement('script'), { src: ${address} }))`;
const press = (page) => page.locator('#b').click();

for (const name of ['ali-help.js', 'ali-help.uk.js']) {
  test(`${name}: moved to the end, async and defer, more than once`, async () => {
    await works(blog('', `<script src="${src(name)}"></script>`));
    await works(blog(`<script async defer src="${src(name)}"></script>`.repeat(3)));
  });

  test(`${name}: delayed until the first touch of the page`, () => {
    const late = `addEventListener('pointerdown', () => ${add(`'${src(name)}'`)}, { once: true })`;
    return works(blog(`<script>${late}</script>`), async (page) => {
      await page.locator('#f').waitFor();
      assert.equal(await page.evaluate(() => customElements.get('ali-recovery-wizard')), undefined);
      await press(page);
    });
  });

  test(`${name}: kept back until consent, with another type, then exchanged`, () =>
    works(
      blog(
        `<script type="text/plain" data-category="help" src="${src(name)}"></script>`,
        `<script>b.onclick = () => {
          const old = document.querySelector('[type="text/plain"]'), s = document.createElement('script');
          for (const { name, value } of old.attributes) if (name !== 'type') s.setAttribute(name, value);
          old.replaceWith(s); }</script>`,
      ),
      press,
    ));

  test(`${name}: type changed, run again one after another by another script`, () =>
    works(
      blog(
        `<script type="0a1b-text/javascript" src="${src(name)}"></script>`,
        `<script>onload = () => document.querySelectorAll('[type$="-text/javascript"]').forEach((old) => {
          const s = old.cloneNode(); s.type = 'text/javascript'; s.async = false; old.after(s); })</script>`,
      ),
    ));
}

const asData = (code) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

test('one language: inlined, and from data:', async () => {
  const code = await read('dist/ali-help.uk.js');
  assert.doesNotMatch(code, /<\/script|<!--/i);
  await works(blog('', `<script>${code}</script>`));
  await works(blog(`<script defer src="${asData(code)}"></script>`));
});

test('the loader in a file of several scripts, elsewhere: a note on the page says where its files are', async () => {
  const note = `<script type="application/json" data-ali-files="${src('')}"></script>`;
  const combined = asData(`var first = 1;${await read('dist/ali-help.js')}`);
  await works(blog(note, `<script defer src="${combined}"></script>`));
  // Whatever else may carry the attribute, such as a comment, is no note.
  await explains(blog('', `<p data-ali-files="${src('')}"></p><script defer src="${combined}"></script>`));
});

test('the loader inlined, or from data:, says what to use instead; with its tag on the page it works', async () => {
  const code = await read('dist/ali-help.js');
  assert.doesNotMatch(code, /<\/script|<!--/i);
  await Promise.all([
    explains(blog('', `<script>${code}</script>`)),
    explains(blog(`<script>${add(`'${asData(code)}'`)}</script>`)),
  ]);
  await works(blog(`<script type="text/plain" src="${src()}"></script><script defer>${code}</script>`));
});

test('one language needs no CORS from another host', () =>
  serving({ cors: false }, (origin) =>
    works(blog(`<script defer src="${src('ali-help.uk.js', origin)}"></script>`)),
  ));

test('an exact version kept for a year: the second visit asks for nothing', () => {
  const asked = [];
  const change = async (path) => {
    asked.push(path);
    const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
    return { body: await read(path.replace('/dist/1.2.3/', 'dist/')), headers };
  };
  return serving({ change }, (origin) =>
    onPage(
      blog(`<script defer src="${src('1.2.3/ali-help.js', origin)}"></script>`),
      async (tab, log, host) => {
        await complete(tab);
        assert.ok(asked.length > 3);
        asked.length = 0;
        await tab.goto(`${host.origin}/second`);
        await complete(tab);
        assert.deepEqual(asked, []);
      },
    ),
  );
});
