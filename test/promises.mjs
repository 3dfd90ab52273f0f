// What README promises is proved by tests that passed in this very run. Such a test has the sentence of the promise as
// its title, by `promise('…')`; `npm test` compares the table of README with the titles of the tests that passed.
import { readNow } from './project.mjs';

const mark = 'promise: ';

/** The title of a test that proves a promise; `how` tells apart several that prove the same one. */
export const promise = (sentence, how = '') => `${mark}${sentence}${how && ` (${how})`}`;

/** The rows of the table: the sentence, and the file that its proof is said to be in. */
export function promisesIn(readme) {
  const [, block = ''] = readme.split(/<!-- \/?promises -->/);
  return [...block.matchAll(/^\| (.+?) +\| \[(\S+?)\]/gm)].map(([, sentence, file]) => ({ sentence, file }));
}

/** What is wrong with the promises of README after a run in which tests with these titles passed. */
export function broken(passed, readme = readNow('README.md'), contentOf = readNow) {
  const rows = promisesIn(readme);
  const isProof = (title, sentence) =>
    title === promise(sentence) || title.startsWith(`${promise(sentence)} (`);
  const problems = rows.flatMap(({ sentence, file }) => [
    ...(passed.some((title) => isProof(title, sentence)) ? [] : [`no test that passed proves: ${sentence}`]),
    ...(contentOf(file).includes(sentence) ? [] : [`${file} does not hold: ${sentence}`]),
  ]);
  for (const title of passed)
    if (title.startsWith(mark) && !rows.some(({ sentence }) => isProof(title, sentence)))
      problems.push(`README does not say: ${title.slice(mark.length)}`);
  if (!rows.length) problems.push('README has no table of promises');
  return problems;
}
