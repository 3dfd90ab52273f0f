/**
 * How the words of each pack are read. Only the built files need it, where packs are compact; the build puts the
 * shapes in place (scripts/compact.mjs). Packs as objects are taken as they are.
 */
import type { Shape } from './table.js';

export const shapes: Readonly<Record<string, Shape>> = {};
