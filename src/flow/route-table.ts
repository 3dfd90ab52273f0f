/** Reads the tables of routes: see table.ts. */
import { contactIds } from './contact-ids.js';
import { table, type Kinds, type Shape } from './table.js';

const kinds: Kinds = {
  /** Ids of one character. */
  '+': (line) => [...line],
  /** Contacts, whose names are long, by their place. */
  '@': (line) => [...line].map((place) => contactIds[parseInt(place, 36)]),
  /** A number. */
  '=': (line) => +line || undefined,
  /** Ids by step: `3ab12c` is a and b for the third, c for the twelfth. */
  '%': (line) =>
    Object.fromEntries(
      (line.match(/\d+\D+/g) ?? []).map((part) => [parseInt(part, 10), [...part.replace(/\d+/, '')]]),
    ),
  /** A name by step: `3ab` is ab for the third. */
  '#': (line) =>
    line
      ? Object.fromEntries(line.split('\t').map((part) => [parseInt(part, 10), part.replace(/^\d+/, '')]))
      : undefined,
};

export const routes = <T>(shape: Shape, text: string): T => table<T>(shape, text, kinds);
