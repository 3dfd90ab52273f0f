// For each outcome with a letter: what makes each line true. A line claims nothing, follows from an answer on every way
// to the outcome, or is a choice. Part of `npm run check`.
import { readContent, readPack } from '../build/packs.mjs';
import { isMain, sourceLocale } from '../project.mjs';

/** Every way from a question to an outcome, as lists of `question.option`. */
export function waysTo(graph, outcome, from = 'q-start', trail = []) {
  return Object.entries(graph[from] ?? {}).flatMap(([option, to]) => {
    const answers = [...trail, `${from}.${option}`];
    return to === outcome ? [answers] : waysTo(graph, outcome, to, answers);
  });
}

/** Whether a sentence tells something about the reader's case; others greet, ask, or hold what the reader typed. */
const claims = (english) =>
  /^(?:I|My|The|You|There|When I)\b/.test(english) &&
  !/^I (?:need|ask)\b/.test(english) &&
  !/\{/.test(english);

/** One row for each line: [outcome, line, what makes it true]; and the lines that nothing makes true. */
export function letterTable({ graph, outcomes, letters }) {
  const rows = [];
  const problems = [];
  for (const [id, { letter, not = [] }] of Object.entries(outcomes)) {
    if (!letter) continue;
    const ways = waysTo(graph, id);
    if (!ways.length) problems.push(`${id}: no way leads there`);
    for (const { english, when, by = [] } of letters[letter].lines) {
      const isChoice = when && when !== 'orders' && when !== 'details';
      const answers = [...new Set(ways.flat())].filter((answer) => by.includes(answer));
      const always = ways.every((way) => way.some((answer) => by.includes(answer)));
      if (isChoice && not.includes(when)) {
        if (always) problems.push(`${id}: “${english}” is ruled out, but every way says it`);
        rows.push([id, english, 'not offered']);
      } else if (isChoice) {
        rows.push([id, english, answers.length ? `choice, ticked by ${answers.join(', ')}` : 'choice']);
      } else if (by.length) {
        if (!always) problems.push(`${id}: “${english}” is not true on every way`);
        rows.push([id, english, answers.join(', ')]);
      } else {
        if (claims(english))
          problems.push(`${id}: “${english}” claims something, and no answer makes it true`);
        rows.push([id, english, 'claims nothing']);
      }
    }
    const known = letters[letter].lines.map(({ when }) => when);
    for (const each of not.filter((choice) => !known.includes(choice)))
      problems.push(`${id}: ${letter} has no choice ${each}`);
  }
  return { rows, problems };
}

if (isMain(import.meta.url)) {
  const { graph } = await readContent('graph');
  const { outcomes, letters } = await readPack(sourceLocale, 'rest');
  const { rows, problems } = letterTable({ graph, outcomes, letters });
  let last;
  for (const [id, line, why] of rows) {
    if (id !== last) console.log(`\n${id} (${outcomes[id].letter})`);
    last = id;
    console.log(`  ${line} → ${why}`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
