// The stand-in for Lit in the built files, and what it does not know.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leanLit } from './lean-lit.mjs';
import { root } from './localizer.mjs';

const fail = {
  error(message) {
    throw new Error(message);
  },
};
const read = (code) => leanLit().transform.call(fail, code, '/x/src/ui/some.ts');

test('what needs a part that is not there fails the build', () => {
  for (const code of [
    "import { repeat } from 'lit/directives/repeat.js';",
    'html`<textarea>${text}</textarea>`',
    'html`<!-- note -->`',
    'html`<p ${ref(here)}></p>`',
    'html`<p .textContent=${text}></p>`',
    'html`<p ?ariaHidden="${text}"></p>`',
  ]) {
    assert.throws(() => read(code), /see lean-lit/, code);
  }
  assert.equal(read('html`<p class=${look} aria-label="${name}">${text}</p>`'), null);
});

test('no code of others is in the files a page loads', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true }).filter((file) =>
    /^(ali-help[^/]*|chunks\/.*)\.js$/.test(file),
  );
  assert.ok(files.length > 10);
  for (const file of files)
    assert.doesNotMatch(
      readFileSync(join(root, 'dist', file), 'utf8'),
      /_\$lit|litHtml|reactiveElement/,
      file,
    );
});
