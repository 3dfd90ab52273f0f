// `#name` is newer than the syntax we ship; esbuild would turn each into a WeakMap and a call. Here it becomes an
// ordinary name that no other code has, which the minifier then makes as short as possible. TypeScript has checked
// by then that nothing outside its class uses it.
import ts from 'typescript';

/** What the minifier may rename. */
export const PRIVATE = /^_p\d+_/;

export function privateNames() {
  const numbers = new Map();
  return {
    name: 'private-names',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('#')) return null;
      if (!numbers.has(id)) numbers.set(id, numbers.size);
      const prefix = `_p${numbers.get(id)}_`;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const found = [];
      const visit = (node) => {
        if (ts.isPrivateIdentifier(node)) found.push(node);
        ts.forEachChild(node, visit);
      };
      visit(file);
      const text = found.reverse().reduce((all, node) => {
        const name = prefix + node.text.slice(1);
        return all.slice(0, node.getStart(file)) + name + all.slice(node.end);
      }, code);
      return { code: text, map: null };
    },
  };
}
