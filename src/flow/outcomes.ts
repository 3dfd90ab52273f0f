/** What each outcome is made of, as ids. The words stand in `src/content/outcomes-*.ts` under the same ids. */
import type { NodeId, OutcomeId } from './graph.js';
import type { ContactId, GuideId, GuideRef, LetterId, ReasonId, TipId } from './ids.js';
import { accountRoutes } from './outcomes-account.js';
import { orderRoutes } from './outcomes-orders.js';

export interface OutcomeRoute {
  /** One entry per step: the guide that explains it, or '' for a step that needs none. */
  readonly now: readonly (GuideRef | '')[];
  /** Where "if that does not help" leads. */
  readonly ifNot: readonly (NodeId | GuideId)[];
  /** Best first. */
  readonly contact: readonly ContactId[];
  /** The letter that fits, and the variant that is true for this case. */
  readonly letter?: LetterId;
  readonly variant?: string;
  readonly safety: readonly TipId[];
  /** Whether the rules of the reader's region matter. */
  readonly regional?: true;
  readonly next: readonly (TipId | GuideId)[];
  /** The possible cause to read about. */
  readonly reason?: ReasonId;
}

export const outcomes: Record<OutcomeId, OutcomeRoute> = { ...accountRoutes, ...orderRoutes };
