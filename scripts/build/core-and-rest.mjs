// Two files of code, of which the second takes the first as an argument instead of importing it. A file that failed is
// fetched again under another address; an import of the first by its own address would then load a second one.

import { wordsHash } from './words.mjs';

const ID = 'ali-help:files';

/** `src/entry/core.ts` imports the address of the rest and the hash in the names of the words from `ali-help:files`. */
export const coreAndRest = ({ core, rest }) => {
  let reference;
  return {
    name: 'core-and-rest',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      reference ??= this.emitFile({
        type: 'chunk',
        id: rest,
        name: 'rest',
        implicitlyLoadedAfterOneOf: [core],
      });
      return `export const restUrl = import.meta.ROLLUP_FILE_URL_${reference};
        export const wordsHash = ${JSON.stringify(wordsHash())};`;
    },
    buildStart() {
      reference = undefined;
    },
    renderChunk(code, chunk) {
      if (chunk.name !== 'rest') return null;
      const [imports, names] = /^import \{([^}]*)\} from '\.\/core[^']*';/m.exec(code) ?? [];
      const [exports, name] = /^export \{ (\w+) as default \};\s*$/m.exec(code) ?? [];
      if (!imports || !exports || chunk.imports.length > 1) this.error('the rest imports more than the core');
      const body = code.replace(imports, '').replace(exports, '');
      const given = `const { ${names.replaceAll(' as ', ': ')} } = core;`;
      return { code: `export default (core) => {\n${given}\n${body}\nreturn ${name};\n};\n`, map: null };
    },
  };
};

/** The names of the files with a hash, remembered from one build for the script that fetches them. */
export function chunkNames() {
  const files = {};
  return {
    remember: {
      name: 'remember-names',
      generateBundle(_options, bundle) {
        for (const { type, name, fileName } of Object.values(bundle))
          if (type === 'chunk') files[name] = `./${fileName}`;
      },
    },
    provide: {
      name: 'provide-names',
      resolveId: (id) => (id === 'ali-help:chunks' ? '\0chunks' : null),
      load: (id) =>
        id === '\0chunks'
          ? `export const { core, rest, wordsHash } = ${JSON.stringify({ ...files, wordsHash: wordsHash() })};`
          : null,
    },
  };
}
