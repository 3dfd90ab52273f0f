/** How the first words of the wizard are read. The build puts the shape in place (scripts/compact.mjs); see shapes.ts. */
import type { Shape } from './table.js';

export const shapes: Readonly<Record<string, Shape>> = {};
