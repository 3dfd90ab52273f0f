// Which room of src/ may import from which: entry → elements → parts → base, rules, content; never up, no circle.

const room = (...names) => `^src/(${names.join('|')})/`;
const tests = String.raw`\.test\.ts$|^test/`;
/** What is the same in every language: ids, routes, addresses, hours. Everything else in content is words. */
const facts = String.raw`^src/content/(facts|graph|ids)\.ts$`;

/** Rooms `from` import nothing from rooms `to`. */
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to,
});

export default {
  forbidden: [
    never(
      'content-knows-content-only',
      room('content'),
      { pathNot: `${room('content')}|node_modules/@lit/localize/` },
      'Content is data: it knows content and the function that marks a text as translatable.',
    ),
    never(
      'rules-know-facts-only',
      room('rules'),
      { pathNot: room('rules', 'content') },
      'Rules are pure functions of ids and facts.',
    ),
    never(
      'base-is-below-parts',
      room('base'),
      { path: room('parts', 'elements', 'entry') },
      'Base is what every element is made of; it knows none of them.',
    ),
    never(
      'parts-are-below-elements',
      room('parts'),
      { path: room('elements', 'entry') },
      'Parts are shared by elements; they know none of them.',
    ),
    never(
      'elements-are-below-entry',
      room('elements'),
      { path: room('entry') },
      'Only entries register elements and load files.',
    ),
    never(
      'words-are-types',
      room('rules', 'base', 'parts', 'elements', 'entry'),
      { path: room('content'), pathNot: facts, dependencyTypesNot: ['type-only'] },
      'Words reach an element through its pack, in the language of the reader; code imports their types only.',
    ),
    never(
      'packs-are-loaded-by-entries',
      room('content', 'rules', 'base', 'parts', 'elements'),
      { path: '(^|/)packs/' },
      'Which words are loaded, and from where, differs between one script tag, one file and npm.',
    ),
    never(
      'lit-only',
      '^src/',
      { path: 'node_modules', pathNot: 'node_modules/(lit|lit-html|@lit)/|node_modules/@lit-labs/ssr/' },
      'Lit is the only package at run time; @lit-labs/ssr is an optional peer of ali-help/server.',
    ),
    never('no-test-code', '^src/', { path: tests }, 'Tests import the product, never the other way round.'),
    {
      name: 'no-circle',
      comment: 'A circle cannot be read from its beginning.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    // Tells imports of types from imports of values.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules|(^|/)packs/' },
    reporterOptions: { mermaid: { minify: false } },
  },
};
