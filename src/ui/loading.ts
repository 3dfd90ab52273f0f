/** What a screen is drawn from: views and words, in the first language that can be had. */
import type { PackName, Packs } from '../content/packs.js';
import { unpack } from '../flow/table.js';
import { loadPack, loadView, WHOLE, type View, type ViewName } from './source.js';

/** The words of any pack; what is not loaded yet is missing. For views. */
export type Words = Partial<UnionToIntersection<Packs[PackName]>> &
  Pick<Packs['recovery-wizard'], 'ui' | 'notes' | 'labels'>;
type UnionToIntersection<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void
  ? I
  : never;

/** Later packs bring further words, also of parts that are there in part. For views. */
export function merge(...packs: object[]): Words {
  const all: Record<string, object> = {};
  for (const pack of packs) {
    for (const [part, words] of Object.entries(pack) as [string, object][]) {
      all[part] = all[part] && all[part] !== words ? { ...all[part], ...words } : words;
    }
  }
  return all as unknown as Words;
}

/** What the packs of a screen hold together, read once for all elements. */
const read = new Map<string, Words>();

/** Ends the waiting for whatever hangs, so that the reader sees the fallback and can try again. */
const inTime = <T>(loading: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), 10000);
    void loading.then(resolve, reject).then(() => clearTimeout(timer));
  });

/** Tries the keys in order until one works; fails with the first failure. */
async function firstOf<T>(keys: readonly string[], get: (key: string) => Promise<T>): Promise<T> {
  let first: unknown;
  for (const key of new Set(keys)) {
    try {
      return await get(key);
    } catch (error) {
      first ??= error;
    }
  }
  throw first;
}

/** What a screen is drawn from. For views. */
export interface Screen<Host> {
  readonly locale: string;
  readonly views: readonly View<Host>[];
  readonly words: Words;
}

/** Tries the languages in order. Fails when none can be had in time. For views. */
export function loadScreen<Host>(
  locales: readonly string[],
  names: readonly ViewName[],
  packs: readonly PackName[],
): Promise<Screen<Host>> {
  const loading = Promise.all(names.map((name) => loadView<Host>(name)));
  const get = async (locale: string): Promise<Screen<Host>> => {
    const [views, texts] = await Promise.all([
      loading,
      Promise.all(packs.map((name) => loadPack(locale, name))),
    ]);
    const key = locale + packs;
    let words = read.get(key);
    if (!words) {
      const shapes = Object.assign({}, ...views.map((view) => view.shapes));
      read.set(key, (words = merge(...texts.map((text, index) => unpack(text, shapes[packs[index]!])))));
    }
    return { locale, views, words };
  };
  return WHOLE ? get(locales[0]!) : inTime(firstOf(locales, get));
}
