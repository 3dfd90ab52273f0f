import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const folder = fileURLToPath(new URL('.', import.meta.url));

webpack(
  {
    mode: 'production',
    context: folder,
    entry: './main.js',
    output: { path: `${folder}dist`, filename: 'main.js', publicPath: 'auto' },
    performance: { hints: false },
  },
  (error, stats) => {
    const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {
      errors: [error],
      warnings: [],
    };
    for (const { message } of [...errors, ...warnings]) console.error(message);
    process.exitCode = errors.length + warnings.length ? 1 : 0;
  },
);
