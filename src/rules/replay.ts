/** State is a list of answers, replayed. Works on any graph, so tests can use a small one. */
import type { Graph } from '../content/graph.js';

export interface Answer {
  readonly question: string;
  readonly option: string;
}

/** Own properties only: an id like `constructor` must not reach the prototype. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Whether the id is a question of the graph or a place an option leads to. */
export function isNode(graph: Graph, id: string): boolean {
  return own(graph, id) !== undefined || Object.values(graph).some((to) => Object.values(to).includes(id));
}

/** Follows the answers from `start`, up to the first one that does not fit the graph. */
export function replay(
  graph: Graph,
  start: string,
  answers: readonly Answer[],
): { node: string; answers: Answer[] } {
  const valid: Answer[] = [];
  let node = start;
  for (const { question, option } of answers) {
    const to = question === node ? own(own(graph, node) ?? {}, option) : undefined;
    if (to === undefined) break;
    valid.push({ question, option });
    node = to;
  }
  return { node, answers: valid };
}

/** The most questions that can still come, the one at `node` included. */
export function longest(graph: Graph, node: string): number {
  const options = own(graph, node);
  return options ? 1 + Math.max(...Object.values(options).map((to) => longest(graph, to))) : 0;
}
