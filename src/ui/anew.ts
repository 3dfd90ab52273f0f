import { nothing } from 'lit';

/**
 * Content that is drawn anew, not over what is there, each time `turn` has gone up by one: it changes places, and
 * a place never keeps anything of what stood there before.
 */
export const anew = (turn: number, content: unknown): unknown[] =>
  turn % 2 ? [nothing, content] : [content, nothing];
