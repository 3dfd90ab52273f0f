/**
 * Which facts the words of each guide convey. For checks and the coverage report only: no element imports
 * this file, and nothing of it is shown. The words themselves stand in `src/content/guides-*.ts`.
 */
import { accountGuideFacts } from './guide-facts-account.js';
import { supportGuideFacts } from './guide-facts-support.js';
import type { FactId, GuideId } from './ids.js';

export const guideFacts: Partial<Record<GuideId, readonly FactId[]>> = {
  ...accountGuideFacts,
  ...supportGuideFacts,
};
