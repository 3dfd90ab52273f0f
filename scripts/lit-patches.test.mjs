// The small parser of templates in the built files makes of each of ours what Lit's own makes of it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import minifier from '@lit-labs/rollup-plugin-minify-html-literals';
import ts from 'typescript';
import { litPatches } from './lit-patches.mjs';
import { root } from './localizer.mjs';

const require = createRequire(import.meta.url);
const file = require.resolve('lit-html').replace(/node\/lit-html\.js$/, 'lit-html.js');
const original = readFileSync(file, 'utf8');
const fail = {
  error(message) {
    throw new Error(message);
  },
};
const patch = (code, id = file) => litPatches().transform.call(fail, code, id);

/** `N` of lit-html: strings → markup with marks, and the names of the bound attributes. */
function parserOf(code) {
  const body = code.replace(/export\s*\{[^}]*\}.*/s, 'return N;').replace(/Math\.random\(\)/g, '0.5');
  const page = { createComment: () => '', createTreeWalker: () => ({}) };
  const parse = new Function('globalThis', 'document', body)({}, page);
  return (strings) => {
    const [markup, names] = parse(Object.assign([...strings], { raw: strings }), 1);
    return { markup, names: [...names] };
  };
}

/** The html literals of a file as they are shipped: the strings between the bindings. */
function templatesOf(code, name) {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'html') {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? [template.text]
          : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)],
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every template of ours is read as Lit reads it', async () => {
  const [theirs, ours] = [parserOf(original), parserOf(patch(original).code)];
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter(
    (name) => /^(ui|elements)\/.*\.ts$/.test(name) && !name.endsWith('.test.ts'),
  );
  const minify = (minifier.default ?? minifier)().transform;
  let count = 0;
  for (const name of files) {
    const code = readFileSync(join(root, 'src', name), 'utf8');
    const minified = await minify.call({ warn: assert.fail, error: assert.fail }, code, name);
    for (const strings of templatesOf(minified?.code ?? code, name)) {
      assert.deepEqual(ours(strings), theirs(strings), `${name}: ${strings.join('${}')}`);
      count++;
    }
  }
  assert.ok(count > 80, `${count} templates`);
});

test('another text of lit-html fails the build', () => {
  assert.throws(() => patch(original.replace('_$AN', '_$AZ')), /has Lit changed/);
});

test('what needs a part that is gone fails the build', () => {
  for (const code of [
    "import { repeat } from 'lit/directives/repeat.js';",
    'html`<textarea>${text}</textarea>`',
    'html`<!-- note -->`',
    'html`<p ${ref(here)}></p>`',
  ]) {
    assert.throws(() => patch(code, '/x/src/ui/some.ts'), /see lit-patches/, code);
  }
  assert.equal(patch('html`<p class=${look}>${text}</p>`', '/x/src/ui/some.ts'), null);
});
