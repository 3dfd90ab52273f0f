/** Which facts the notes of a region state; their words stand in `src/content/regions.ts` (section 8, C-31 to C-34). */
import type { FactId } from './ids.js';

export const regionFacts = {
  eu: ['right-eu-14-days', 'right-eu-return-cost', 'right-eu-import-charges'],
  no: ['right-eu-14-days', 'right-eu-return-cost'],
  ua: [],
  ru: [],
  other: ['right-eu-14-days', 'right-eu-return-cost'],
} as const satisfies Record<string, readonly FactId[]>;
export type Region = keyof typeof regionFacts;
