/** The tools, which travel in one chunk. */
export { default as letter } from '../ui/letter.js';
export { default as link } from '../ui/link.js';
export { default as evidence } from '../ui/evidence.js';
export { default as eva } from '../ui/eva.js';
