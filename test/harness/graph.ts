/** Checks of a graph of questions. Each returns the ids that offend. */
import type { Graph } from '../../src/content/graph.js';

const targetsOf = (graph: Graph, id: string): string[] => Object.values(graph[id] ?? {});

/** Every id a graph mentions. */
export function nodesOf(graph: Graph): Set<string> {
  return new Set(Object.keys(graph).flatMap((id) => [id, ...targetsOf(graph, id)]));
}

/** Questions nobody can get to from `start`. */
export function unreachable(graph: Graph, start: string): string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const to of targetsOf(graph, id)) seen.add(to);
  return [...nodesOf(graph)].filter((id) => !seen.has(id));
}

/** Questions without options, and places an option leads to that are neither a question nor an outcome. */
export function deadEnds(graph: Graph, isOutcome: (id: string) => boolean): string[] {
  return [...nodesOf(graph)].filter((id) =>
    id in graph ? targetsOf(graph, id).length === 0 : !isOutcome(id),
  );
}

/** The first cycle found from `start`, as the ids on it; empty when there is none. */
export function cycle(graph: Graph, start: string, trail: readonly string[] = []): string[] {
  const at = trail.indexOf(start);
  if (at >= 0) return [...trail.slice(at), start];
  for (const to of targetsOf(graph, start)) {
    const found = cycle(graph, to, [...trail, start]);
    if (found.length) return found;
  }
  return [];
}

/** Every way through the graph: the answers given and the node reached. */
export function paths(
  graph: Graph,
  start: string,
): { answers: { question: string; option: string }[]; node: string }[] {
  const options = Object.entries(graph[start] ?? {});
  if (!options.length) return [{ answers: [], node: start }];
  return options.flatMap(([option, to]) =>
    paths(graph, to).map(({ answers, node }) => ({
      answers: [{ question: start, option }, ...answers],
      node,
    })),
  );
}
