// Zip files that are the same byte by byte whenever their content is: sorted names, one date, no owner.
import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A zip holds local times, so this is the same date in every time zone. */
const date = new Date(1980, 0, 1);

/** The files below a folder: path with slashes → content. */
export function filesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** Zips `{ path: Uint8Array | string }`. */
export function zip(files) {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = entries.map(([path, content]) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  // Made on "Unix" with plain file rights: unpackers that keep rights would else make files nobody may read.
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: date, os: 3, attrs: 0o100644 << 16 });
}
