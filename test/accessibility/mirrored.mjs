// The mirrored language, built when a test first asks for it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after } from 'node:test';
import { writeMirrored } from '../../scripts/build/mirrored.mjs';
import { root } from '../project.mjs';

let built;
let folder;
after(() => folder && rmSync(folder, { recursive: true, force: true }));

async function build() {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // A folder of its own, because several test files run at once.
  folder = mkdtempSync(join(cache, 'mirrored-'));
  return relative(root, await writeMirrored(folder)).replaceAll('\\', '/');
}

/** Its path in the checkout. */
export const mirroredFile = () => (built ??= build());
