// dist/integrity.json: the checksum of every script, in the form of the `integrity` attribute.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './localizer.mjs';

const checksum = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export async function writeIntegrity(dist = join(root, 'dist')) {
  const chunks = await readdir(join(dist, 'chunks'));
  const files = [...(await readdir(dist)), ...chunks.map((file) => `chunks/${file}`)]
    .filter((file) => file.endsWith('.js'))
    .sort();
  const entries = await Promise.all(
    files.map(async (file) => [file, checksum(await readFile(join(dist, file)))]),
  );
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
}
