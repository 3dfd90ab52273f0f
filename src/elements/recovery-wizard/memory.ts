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

/** What was kept; the replay drops answers that no longer fit the questions. */
export const recall = (elementId: string): Route | undefined =>
  attempt(() => {
    // Anything may stand in the storage, so each part is checked.
    const kept: { origin?: unknown; answers?: unknown } = JSON.parse(
      sessionStorage.getItem(keyOf(elementId)) ?? '{}',
    );
    const origin = String(kept.origin);
    if (!isNode(graph, origin) || !Array.isArray(kept.answers)) return undefined;
    const answers = kept.answers
      .slice(0, 20)
      .map((answer) => ({ question: String(answer?.question), option: String(answer?.option) }));
    return { origin, answers };
  });
