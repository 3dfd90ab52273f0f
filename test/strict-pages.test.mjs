// Pages with a content security policy, Trusted Types, checksums and sandboxes. The lines tested are the ones the
// README gives.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { document } from './post.mjs';

useBrowser();
let readme, integrity;
before(async () => {
  readme = await readFile(join(root, 'README.md'), 'utf8');
  integrity = JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8'));
});

const section = (title) => readme.split(`\n### ${title}\n`)[1].split(/\n##+ /)[0];
/** The policies of the README, with the test's own host in place of the example's. */
const policies = () =>
  [...section('Strict pages').matchAll(/```text\n([\s\S]*?)```/g)]
    .flatMap(([, lines]) => lines.trim().split('\n'))
    .map((line) =>
      line.replace('Content-Security-Policy: ', '').replaceAll('https://your.host', files.origin),
    );

const tag = '<ali-recovery-wizard lang="uk"><p>fallback</p></ali-recovery-wizard>';
const page = (script, body = tag) => document(script, body, 'en');
const src = (name) => `${files.origin}/dist/${name}`;

/** Opens the page and says whether the element came, and what the console said. */
const visit = (html, headers, ready = true) =>
  onPage(
    html,
    async (page, log) => {
      if (ready) await page.waitForFunction(() => document.querySelector('ali-recovery-wizard[ready]'));
      else await page.waitForTimeout(1500);
      // The styles are there too.
      const border = await page.evaluate(() => {
        const base = document.querySelector('ali-recovery-wizard').shadowRoot?.querySelector('.base');
        return base && getComputedStyle(base).borderTopWidth;
      });
      if (ready) {
        assert.equal(border, '1px');
        // What is fetched or drawn later must work as well.
        await page.locator('ali-recovery-wizard button.option').first().click();
        await page.waitForFunction(() => document.querySelector('ali-recovery-wizard').state.answers.length);
      }
      return [...log.errors, ...log.console];
    },
    { headers },
  );

test('every policy of the README is enough, for both scripts', async () => {
  const lines = policies();
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^default-src 'none'; script-src http/);
  assert.match(lines[1], /'nonce-[^']+' 'strict-dynamic'/);
  assert.match(lines[2], /require-trusted-types-for 'script'; trusted-types ali-help/);
  for (const line of lines) {
    const nonce = line.match(/'nonce-([^']+)'/)?.[1];
    for (const name of ['ali-help.js', 'ali-help.uk.js']) {
      const script = `<script ${nonce ? `nonce="${nonce}" ` : ''}defer src="${src(name)}"></script>`;
      const said = await visit(page(script), { 'content-security-policy': `${line}; img-src data:` });
      assert.deepEqual(said, [], `${line}\n${name}`);
    }
  }
});

test("style-src 'self' without unsafe-inline, and Trusted Types without a list of names", async () => {
  for (const line of ["style-src 'self'", "require-trusted-types-for 'script'"]) {
    const said = await visit(page(`<script src="${src('ali-help.js')}"></script>`), {
      'content-security-policy': line,
    });
    assert.deepEqual(said, [], line);
  }
});

test('a policy that does not allow the script leaves the fallback', async () => {
  const said = await visit(
    page(`<script src="${src('ali-help.js')}"></script>`),
    { 'content-security-policy': "script-src 'self'" },
    false,
  );
  assert.match(said.join(), /Content Security Policy/);
});

test('the checksum line of the README works, and a changed file is refused', async () => {
  const line = section('Strict pages').match(/<script\s+src="[^"]*ali-help\.uk\.js"[\s\S]*?<\/script>/)[0];
  const script = (sum) =>
    line
      .replace(/src="[^"]*"/, `src="${src('ali-help.uk.js')}"`)
      .replace(/integrity="[^"]*"/, `integrity="${sum}"`);
  assert.match(line, /crossorigin="anonymous"/);
  assert.deepEqual(await visit(page(script(integrity['ali-help.uk.js']))), []);
  const said = await visit(page(script(integrity['ali-help.nb.js'])), {}, false);
  assert.match(said.join(), /integrity/i);
});

test('the file of checksums names every script of dist', async () => {
  assert.ok(Object.keys(integrity).filter((name) => name.startsWith('chunks/')).length > 10);
  for (const name of ['ali-help.js', 'ali-help.en.js', 'ali-help.ru.js', 'ali-help.uk.js', 'ali-help.nb.js'])
    assert.match(integrity[name], /^sha384-[\w+/]{64}$/);
});

test('a sandboxed frame with scripts only, of no origin', async () => {
  for (const name of ['ali-help.js', 'ali-help.uk.js']) {
    const inner = page(`<script src="${src(name)}"></script>`).replaceAll('"', '&quot;');
    const outside = `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" srcdoc="${inner}" width="400" height="600"></iframe>`;
    await onPage(outside, async (outer, log) => {
      await outer.frameLocator('iframe').locator('ali-recovery-wizard[ready]').waitFor();
      await outer.frameLocator('iframe').locator('ali-recovery-wizard button.option').first().click();
      assert.deepEqual([...log.errors, ...log.console], []);
    });
  }
});
