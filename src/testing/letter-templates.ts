/** The letters as they are before anything is filled in. */
import { letterTexts } from '../content/letter-texts.js';
import type { LetterId } from '../flow/ids.js';
import { letterRoutes, type LetterRoute } from '../flow/letter-routes.js';
import type { LetterTemplate } from '../logic/letter.js';

export const letterTemplates = Object.fromEntries(
  Object.entries(letterRoutes).map(([id, route]) => [id, { ...route, english: letterTexts[id as LetterId] }]),
) as unknown as Record<LetterId, LetterTemplate & LetterRoute>;
