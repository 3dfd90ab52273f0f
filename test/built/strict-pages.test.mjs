// Pages with a content security policy, Trusted Types, checksums and sandboxes. The lines tested are the ones the
// README gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, onPage, post, script, silent, src, useBrowser, wizard } from '../page.mjs';
import { json, locales, readNow } from '../project.mjs';
import { promise } from '../promises.mjs';

useBrowser();

const [, section] = readNow('README.md').split('\n### Strict pages\n');
const readme = section.split(/\n##+ /)[0];
const integrity = json('dist/integrity.json');
const page = (tag = script()) => post(tag, wizard('lang="uk"', '<p slot="fallback" id="f">fallback</p>'));

/** Opens the page with a policy and says what the console said; the element comes, is styled and answers. */
const visit = (html, policy) =>
  onPage(
    html,
    async (tab, log) => {
      await tab.locator('ali-recovery-wizard[ready]').waitFor();
      const base = tab.locator('ali-recovery-wizard .base');
      assert.equal(await base.evaluate((each) => getComputedStyle(each).borderTopWidth), '1px');
      // What is fetched or drawn later must work as well.
      await tab.locator('ali-recovery-wizard button.choice').first().click();
      await tab.waitForFunction(() => document.querySelector('ali-recovery-wizard').state.answers.length);
      silent(log);
    },
    { headers: policy && { 'content-security-policy': policy } },
  );

/** The script is refused: the console says why and the fallback stays. */
const refused = (html, why, policy) =>
  onPage(
    html,
    async (tab, log) => {
      while (!why.test(log.console.join())) await tab.waitForEvent('console');
      assert.ok(await tab.locator('#f').isVisible());
    },
    { headers: policy && { 'content-security-policy': policy } },
  );

test(promise('A content security policy that allows our scripts alone is enough'), async () => {
  const lines = [...readme.matchAll(/```text\n([\s\S]*?)```/g)]
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => line.replace('Content-Security-Policy: ', ''))
    .map((line) => line.replaceAll('https://your.host', files.origin));
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^default-src 'none'; script-src http/);
  assert.match(lines[1], /'nonce-[^']+' 'strict-dynamic'/);
  assert.match(lines[2], /require-trusted-types-for 'script'; trusted-types ali-help/);
  for (const line of lines) {
    const nonce = line.match(/'nonce-([^']+)'/)?.[1];
    for (const name of ['ali-help.js', 'ali-help.uk.js'])
      await visit(page(script(name, `defer ${nonce ? `nonce="${nonce}"` : ''}`)), `${line}; img-src data:`);
  }
});

test("style-src 'self' without unsafe-inline, and Trusted Types without a list of names", async () => {
  for (const policy of ["style-src 'self'", "require-trusted-types-for 'script'"])
    await visit(page(), policy);
});

test('a policy that does not allow the script leaves the fallback', () =>
  refused(page(), /Content Security Policy/, "script-src 'self'"));

test('the checksum line of the README works, and a changed file is refused', async () => {
  const line = readme.match(/<script\s+src="[^"]*ali-help\.uk\.js"[\s\S]*?<\/script>/)[0];
  assert.match(line, /crossorigin="anonymous"/);
  const tag = (sum) =>
    line
      .replace(/src="[^"]*"/, `src="${src('ali-help.uk.js')}"`)
      .replace(/integrity="[^"]*"/, `integrity="${sum}"`);
  await visit(page(tag(integrity['ali-help.uk.js'])));
  await refused(page(tag(integrity['ali-help.nb.js'])), /integrity/i);
});

test('the file of checksums names every script of dist', () => {
  assert.ok(Object.keys(integrity).filter((name) => name.startsWith('chunks/')).length > 10);
  for (const name of ['ali-help.js', ...locales.map((locale) => `ali-help.${locale}.js`)])
    assert.match(integrity[name], /^sha384-[\w+/]{64}$/);
});
