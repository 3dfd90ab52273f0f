/** The outcomes in the order in which the graph first leads to them. */
import { graph, type OutcomeId } from './graph.js';

export const outcomeIds: readonly OutcomeId[] = [
  ...new Set(Object.values(graph).flatMap((options): string[] => Object.values(options))),
].filter((id): id is OutcomeId => !(id in graph));
