// Names and numbers of the people whose comments the content was drawn from must not stand anywhere in the
// repository. Only hashes of them are kept (private-hashes.json), so that the list itself tells nobody's name.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './localizer.mjs';

export const hash = (token) => createHash('sha256').update(token).digest('hex').slice(0, 16);

/** Words of four letters and more, lower-cased, and numbers of six digits and more, also when written in groups. */
export const privateTokens = (text) => [
  ...(text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? []),
  ...(text.match(/\d{6,}/g) ?? []),
  ...(text.match(/\d(?:[ \u00a0\u202f-]?\d){5,}/g) ?? []).map((number) => number.replace(/\D/g, '')),
];

/** Where a private word stands: `file:line`, without the word. `texts`: [{ name, text }]. */
export function checkPrivate(texts, hashes) {
  const verdicts = new Map();
  const isPrivate = (token) => {
    if (!verdicts.has(token)) verdicts.set(token, hashes.has(hash(token)));
    return verdicts.get(token);
  };
  return texts.flatMap(({ name, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        privateTokens(line).some(isPrivate) ? [`${name}:${index + 1}: a name or number of a commenter`] : [],
      ),
  );
}

/** The text files of the repository, those not yet added too; undefined where there is no git. */
export function repositoryTexts() {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (git.status !== 0) return undefined;
  return git.stdout
    .split('\0')
    .filter(Boolean)
    .flatMap((name) => {
      try {
        const text = readFileSync(join(root, name), 'utf8');
        return text.includes('\0') ? [] : [{ name, text }];
      } catch {
        return []; // deleted, but not yet in the index
      }
    });
}
