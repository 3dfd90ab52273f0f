// A copy of the sources in a folder of its own, for tests that change or build them.
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './project.mjs';

const left = /^(node_modules|dist|packs|\.git|\.cache|bench|storybook-static)$/;

export async function scratchCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'ali-help-copy-'));
  for (const part of await readdir(root))
    if (!left.test(part)) await cp(join(root, part), join(folder, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
