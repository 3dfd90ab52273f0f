import { graph } from '../../content/graph.js';
import { isNode, type Answer } from '../../rules/replay.js';

/** A node and the answers from there on; a jump begins a new route, so that Back can return to the old one. */
export interface Route {
  readonly origin: string;
  readonly answers: readonly Answer[];
}

const keyOf = (elementId: string): string => `ali-help:${elementId}`;

/** Storage may be blocked, full, or hold something else; then nothing is remembered. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Keeps ids only, for this browser tab. */
export const keep = (elementId: string, route: Route): void =>
  attempt(() => sessionStorage.setItem(keyOf(elementId), JSON.stringify(route)));

export const forget = (elementId: string): void => attempt(() => sessionStorage.removeItem(keyOf(elementId)));

/** A route that comes from storage or history, where anything may stand; the replay drops answers that no longer fit. */
export function toRoute(found: unknown): Route | undefined {
  const { origin, answers }: { origin?: unknown; answers?: unknown } = Object(found);
  const start = String(origin);
  if (!isNode(graph, start) || !Array.isArray(answers)) return undefined;
  return {
    origin: start,
    answers: answers
      .slice(0, 20)
      .map((answer) => ({ question: String(answer?.question), option: String(answer?.option) })),
  };
}

/** What was kept. */
export const recall = (elementId: string): Route | undefined =>
  attempt(() => toRoute(JSON.parse(sessionStorage.getItem(keyOf(elementId)) ?? 'null')));
