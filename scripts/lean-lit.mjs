// The files a page loads hold src/embed/lit.ts in place of Lit: its import side effects can throw on hostile pages,
// and a visitor would pay for what none of our templates uses. A template or an import that needs more fails the build.
import { fileURLToPath } from 'node:url';

const lean = fileURLToPath(new URL('../src/embed/lit.ts', import.meta.url));

/** Templates and imports that need what is not there. */
const needing = [
  [/from ['"](lit|lit-html|@lit)\//, 'only `lit` itself has a stand-in'],
  [/<(textarea|title|style|script)\b[^>]*>[^<]*\$\{/, 'a binding inside raw text'],
  [/html`[^`]*<!--/, 'a comment in a template'],
  [/<[a-z][a-z0-9-]*\s+\$\{/, 'a binding on an element itself'],
  [/\s[.?@]?[a-z]+[A-Z]\w*="?\$\{/, 'a bound name with a capital, which a page reads as small'],
];

export const leanLit = () => ({
  name: 'lean-lit',
  resolveId: (id) => (id === 'lit' ? lean : null),
  transform(code, id) {
    if (/\/src\/(ui|elements)\/.*\.ts$/.test(id))
      for (const [pattern, what] of needing)
        if (pattern.test(code)) this.error(`${id}: ${what}; see lean-lit.mjs`);
    return null;
  },
});
