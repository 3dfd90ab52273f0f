import { nodeResolve } from '@rollup/plugin-node-resolve';

export default {
  input: 'main.js',
  plugins: [nodeResolve()],
  onwarn: (warning) => {
    // Lit's own compiled code has a `this` at top level.
    if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
  },
  output: { dir: 'dist', format: 'es' },
};
