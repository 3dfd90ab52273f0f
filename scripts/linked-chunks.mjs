// A chunk that cannot be fetched is asked for again under another address, because an engine may remember a failed one
// for ever. That only helps when no other chunk names it by its first address: so chunks do not import each other.
// Each becomes a function that is given what it needs, and the core, which is there already, gives it itself.

/** Joins chunks in the page. `retry` is what a repeated request has at the end of its address. */
const runtime = `
const made = {};
export const link = (retry) => async (module) => {
  const { name, needs, make } = module.default ?? {};
  if (!make) return module;
  const parts = Object.keys(needs).map((each) => made[each] ?? needs[each](retry).then(link(retry)));
  const [core, ...others] = await Promise.all([import(import.meta.url), ...parts]);
  return (made[name] ??= make(core, ...others));
};`;
const RUNTIME = '\0link';

/** Each lazy import takes what to append to its address, and links what it gets. */
export const retryableImports = () => ({
  name: 'retryable-imports',
  resolveId: (id) => (id === RUNTIME ? id : null),
  load: (id) => (id === RUNTIME ? runtime : null),
  transform(code, id) {
    if (!/embed\/lazy\.ts$/.test(id)) return null;
    const imports = code.replace(/\(\) => import\(/g, '(retry = "", join = link(retry)) => import(');
    return { code: `import { link } from ${JSON.stringify(RUNTIME)};\n${imports}`, map: null };
  },
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId ? { left: 'import(', right: ' + retry).then(join)' } : null,
});

/** Turns the imports and exports of every chunk but the core into the arguments and the result of a function. */
export const linkedChunks = () => ({
  name: 'linked-chunks',
  renderChunk(code, chunk, _options, { chunks }) {
    const { body } = this.parse(code);
    const imports = body.filter(({ type }) => type === 'ImportDeclaration');
    if (chunk.isEntry || !imports.length) return null;
    const parameters = ['core'];
    const needs = [];
    const head = imports.map(({ specifiers, source }) => {
      const { name, isEntry } = Object.values(chunks).find(({ fileName }) =>
        fileName.endsWith(source.value.slice(1)),
      );
      const given = isEntry ? 'core' : `need${parameters.push(`need${parameters.length}`) - 1}`;
      if (!isEntry) needs.push(`${name}: (retry) => import(${source.raw} + retry)`);
      const names = specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
      return `const { ${names.join(', ')} } = ${given};`;
    });
    const made = [];
    const rest = body
      .filter(({ type }) => type !== 'ImportDeclaration')
      .map((node) => {
        if (!node.type.startsWith('Export')) return code.slice(node.start, node.end);
        if (node.declaration || node.source) this.error(`${chunk.name}: an export of another kind`);
        for (const { exported, local } of node.specifiers) made.push(`${exported.name}: ${local.name}`);
        return '';
      });
    return {
      code: `export default { name: '${chunk.name}', needs: { ${needs.join(', ')} }, make: (${parameters.join(', ')}) => {
        ${head.join('\n')}\n${rest.join('\n')}\nreturn { ${made.join(', ')} };
      } };`,
      map: null,
    };
  },
});
