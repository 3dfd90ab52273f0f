/**
 * Where elements get their views and words from. `embed/` provides one source; elements only know this
 * interface, so they hold no word and no path.
 */
import type { CSSResultGroup } from 'lit';
import type { NoticeWords } from '../content/notice.js';
import type { PackName, Packs } from '../content/packs.js';
import type { Shape } from '../flow/table.js';

export type ViewName =
  | 'recovery-wizard'
  | 'outcome'
  | 'answers'
  | 'symptoms'
  | 'letter'
  | 'sources'
  | 'sketches'
  | 'link'
  | 'evidence'
  | 'eva'
  | 'contactCards'
  | 'reasonCards'
  | 'reason'
  | 'swallowed'
  | 'rescue';

/** What a view module exports: its styles and a function that draws an element. */
export interface View<Host> {
  readonly styles: CSSResultGroup;
  /** How the packs it draws from are read, where they are compact. */
  readonly shapes?: Readonly<Partial<Record<PackName, Shape>>>;
  // A method, so that a view of one element is a view of any.
  render(host: Host, detail?: unknown): unknown;
}

/** `retry` is appended to the URL, so that a failed module is fetched anew. */
export type Import = (retry?: string) => Promise<{ default: unknown }>;

export interface Source {
  readonly version: string;
  readonly locales: readonly string[];
  /** All languages there are, where the source brings only some. */
  readonly known?: readonly string[];
  /** What is said when nothing can be loaded; nothing where nothing is. */
  readonly notices?: Readonly<Record<string, NoticeWords>>;
  readonly scriptLang?: string;
  readonly views: Readonly<Record<ViewName, Import>>;
  readonly packs: Readonly<Record<string, Readonly<Record<PackName, Import>>>>;
}

let current: Source | undefined;
export const source = (): Source | undefined => current;
export const useSource = (value: Source): void => {
  current = value;
};

/** Says so when languages have been added. */
export const languages = new EventTarget();

/** Takes over the languages of a second script of the same version. */
export function addLanguages({ locales, packs }: Source): void {
  const fresh = locales.filter((locale) => !current?.locales.includes(locale));
  if (!current || !fresh.length) return;
  current = { ...current, locales: [...current.locales, ...fresh], packs: { ...packs, ...current.packs } };
  languages.dispatchEvent(new CustomEvent('added'));
}

const ATTEMPTS = 3;
const TIMEOUT = 5000;
const DEADLINE = 8000;

/** Makes every retry a URL that was never asked for before. */
let retries = 0;
const failedOnce = new WeakSet<Import>();

/**
 * Imports a module; after a failure or a time-out tries again under a changed URL, because an engine may
 * remember a failed one for ever. Gives up after three attempts or eight seconds. A slow first answer
 * still wins when it arrives in time.
 */
function retrying(get: Import): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let failures = 0;
    let over = false;
    const attempt = (): void => {
      if (over) return;
      let failed = false;
      const fail = (reason: unknown): void => {
        if (failed || over) return;
        failed = true;
        failedOnce.add(get);
        if (++failures < ATTEMPTS) setTimeout(attempt, 300 * failures ** 2);
        else reject(reason);
      };
      setTimeout(fail, TIMEOUT, new Error('timeout'));
      get(failedOnce.has(get) ? `?r=${++retries}` : '').then((module) => {
        // A wrong file served with the right type still loads; it has no such export.
        const found = module?.default;
        if (!found || !/^(obj|str)/.test(typeof found)) return fail(new Error('not a module of ali-help'));
        over = true;
        resolve(found);
      }, fail);
    };
    attempt();
    setTimeout(() => {
      over = true;
      reject(new Error('timeout'));
    }, DEADLINE);
  });
}

declare const ALI_HELP_WHOLE: boolean;
/** In the files that hold everything nothing is fetched, so nothing fails: there a source has the things themselves. */
export const WHOLE = typeof ALI_HELP_WHOLE !== 'undefined';

const loaded = new Map<Import, Promise<unknown>>();
const waiting = new Set<Import>();
let last = 0;

/**
 * What is still on its way is asked for anew by the next load: it may hang, or be about to fail. Once for an event, which
 * many elements may hear.
 */
export function letGo({ timeStamp }: Event): void {
  if (timeStamp === last) return;
  last = timeStamp;
  for (const get of waiting) {
    failedOnce.add(get);
    loaded.delete(get);
  }
}

function load(get: Import | undefined): Promise<unknown> {
  if (WHOLE) return Promise.resolve(get);
  if (!get) return Promise.reject(new Error('no source'));
  let promise = loaded.get(get);
  if (!promise) {
    loaded.set(get, (promise = retrying(get)));
    waiting.add(get);
    promise.then(
      () => waiting.delete(get),
      () => loaded.delete(get),
    );
  }
  return promise;
}

export const loadView = <Host>(name: ViewName): Promise<View<Host>> =>
  load(current?.views[name]) as Promise<View<Host>>;

export const loadPack = <Name extends PackName>(locale: string, name: Name): Promise<Packs[Name]> =>
  load(current?.packs[locale]?.[name]) as Promise<Packs[Name]>;
