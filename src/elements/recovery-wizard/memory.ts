import { graph } from '../../flow/graph.js';
import { isNode, type Answer } from '../../flow/replay.js';

/** A run of answers from the node where it began; a jump begins a new one, so that Back returns across it. */
export interface Leg {
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
export const keep = (elementId: string, leg: Leg): void =>
  attempt(() => sessionStorage.setItem(keyOf(elementId), JSON.stringify(leg)));

export const forget = (elementId: string): void => attempt(() => sessionStorage.removeItem(keyOf(elementId)));

/** What was kept; answers that do not fit the flow any more are dropped by the replay. */
export const recall = (elementId: string): Leg | undefined =>
  attempt(() => {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(elementId)) ?? 'null') as Leg | null;
    const origin = String(kept?.origin);
    if (!isNode(graph, origin) || !Array.isArray(kept?.answers)) return undefined;
    const answers = kept.answers
      .slice(0, 20)
      .map((answer) => ({ question: String(answer?.question), option: String(answer?.option) }));
    return { origin, answers };
  });
