import litA11y from 'eslint-plugin-lit-a11y';
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

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
      // Registration stands apart from the class, in entry/.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: ['error', 'smart'],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { files: ['scripts/**', '*.mjs', 'test/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      'wc/no-closed-shadow-root': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test fails where something is missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // What is declared there is only for the compiler to look at.
    files: ['test/types/**'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
);
