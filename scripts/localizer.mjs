// One way into @lit/localize for packs, extraction and checks.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import { sourceLocale, targetLocales } from './locales.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

export function createLocalizer() {
  return new TransformLitLocalizer({
    baseDir: root,
    resolve: (path) => resolve(root, path),
    sourceLocale,
    targetLocales,
    tsConfig: 'tsconfig.content.json',
    output: { mode: 'transform', outputDir: '.cache/words' },
    interchange: { format: 'xliff', xliffDir: 'locales' },
  });
}
