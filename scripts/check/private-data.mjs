// Names and numbers of the people whose comments the content was drawn from must not stand anywhere in the
// repository. Only hashes of them are kept here, so that the list itself tells nobody's name.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from '../project.mjs';

const HASHES = new Set(
  `056650f907f3db47 06b95ae50eeacc86 0a5ecf843d5d1c91 211783c882878d3d 217b01db1c752838
  2c523f0d6177be97 363852fe5c752c3c 7438506e544c7a64 89d45edae328788b 928219a656cf4778
  cbebf8d88e0ba43b dfbff46a10e9de24 e3e065685bb3d37d e7462a4f5295b500 f9f809000e7f908c`.split(/\s+/),
);

export const hash = (word) => createHash('sha256').update(word).digest('hex').slice(0, 16);

/** Words of four letters and more, lower-cased, and numbers of six digits and more, also when written in groups. */
const wordsOf = (text) => [
  ...(text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{4,}|\d{6,}/gu) ?? []),
  ...(text.match(/\d(?:[ \u00a0\u202f-]?\d){5,}/g) ?? []).map((number) => number.replace(/\D/g, '')),
];

/** The numbers of the lines that hold a private word. */
export function privateLines(text, hashes = HASHES) {
  const lines = text.split('\n').entries();
  return [...lines]
    .filter(([, line]) => wordsOf(line).some((word) => isPrivate(word, hashes)))
    .map(([n]) => n + 1);
}

const known = new Map();
function isPrivate(word, hashes) {
  if (!known.has(word)) known.set(word, hash(word));
  return hashes.has(known.get(word));
}

if (isMain(import.meta.url)) {
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const files = status === 0 ? stdout.split('\0').filter(Boolean) : [];
  for (const file of files) {
    let text;
    try {
      text = readFileSync(join(root, file), 'utf8');
    } catch {
      continue; // deleted but not yet in the index, or a folder
    }
    for (const line of text.includes('\0') ? [] : privateLines(text)) {
      console.error(`${file}:${line}: a name or number of a commenter`);
      process.exitCode = 1;
    }
  }
  console.log(status === 0 ? `${files.length} files looked through` : 'skipped: no git here');
}
