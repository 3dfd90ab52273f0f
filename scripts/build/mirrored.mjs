// ali-help.he.js: English in Hebrew letters from right to left (packs/he), in one file as for any language. Tests and pictures
// use it; dist/ has only what ships.
import { join } from 'node:path';
import { rollup } from 'rollup';
import { oneLanguage } from '../../rollup.config.mjs';

/** Builds it into a folder; returns its path. */
export async function writeMirrored(folder) {
  const { output, ...input } = oneLanguage('he');
  const file = join(folder, 'ali-help.he.js');
  const bundle = await rollup(input);
  await bundle.write({ ...output, file });
  await bundle.close();
  return file;
}
