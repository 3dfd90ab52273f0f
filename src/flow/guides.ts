/** How each guide is put together, as ids. The words stand in `src/content/guides-*.ts` under the same ids. */
import type { NodeId } from './graph.js';
import { accountGuides } from './guides-account.js';
import { troubleGuides } from './guides-trouble.js';
import type { GuideId, TipId } from './ids.js';
import type { SketchId } from './sketches.js';
import type { DocumentId } from '../content/facts.js';

type ByStep<T> = { readonly [step: number]: T };

export interface GuideRoute {
  /** The documents that describe it; empty when we put it together from several facts. */
  readonly from: readonly DocumentId[];
  /** Safety notes that stand before a step (steps count from 1). */
  readonly safety?: ByStep<readonly TipId[]>;
  /** A guide that explains a step. */
  readonly more?: ByStep<readonly GuideId[]>;
  /** A sketch of the screen a step speaks of. */
  readonly sketch?: ByStep<SketchId>;
  /** The step that the folded detail belongs to. */
  readonly fold?: number;
  /** Where to go when it fails. */
  readonly ifNot?: readonly (NodeId | GuideId)[];
}

export const guides: Record<GuideId, GuideRoute> = { ...accountGuides, ...troubleGuides };
