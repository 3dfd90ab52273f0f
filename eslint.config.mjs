import litA11y from 'eslint-plugin-lit-a11y';
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way (docs/decisions/0002): flow knows ids only; content adds words; logic computes from
 * facts; ui and elements know the *types* of words, never the words; embed alone has side effects.
 */
const forbid = (folder, message, patterns, allowTypeImports = true) => ({
  files: [`src/${folder}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: patterns, message, allowTypeImports }] },
    ],
  },
});
const words = String.raw`/content/(?!facts\.js)`;

export default tseslint.config(
  { ignores: ['dist/', 'packs/', '.cache/', 'node_modules/'] },
  tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    plugins: {
      'lit-a11y': litA11y,
      ...lit.configs['flat/recommended'].plugins,
      ...wc.configs['flat/best-practice'].plugins,
    },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // Registration stands apart from the class, in embed/.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: ['error', 'smart'],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { files: ['scripts/**', '*.mjs', 'test/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts'],
    rules: { 'wc/no-closed-shadow-root': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // What is declared there is only for the compiler to look at.
    files: ['test/types/**'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  forbid(
    'flow',
    'flow holds ids and edges; it may import nothing but types.',
    String.raw`\.\./(content|logic|ui|elements|embed)/`,
  ),
  forbid('content', 'content may import flow; nothing else.', String.raw`\.\./(logic|ui|elements|embed)/`),
  forbid('logic', 'logic computes from facts and ids.', String.raw`(\.\./(ui|elements|embed)/|${words})`),
  forbid(
    'ui',
    'ui knows the types of words, never the words.',
    String.raw`(\.\./(elements|embed)/|${words}|packs/)`,
  ),
  forbid(
    'elements',
    'elements know the types of words, never the words.',
    String.raw`(/embed/|${words}|packs/)`,
  ),
);
