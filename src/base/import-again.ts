/** Imports over networks that fail: each module is tried again, and requested once for all elements. */
import type { Import } from './provider.js';

const ATTEMPTS = 3;
/** After so long without an answer the next attempt begins; a late answer of an earlier one still counts. */
const ATTEMPT_TIMEOUT = 5000;
const DEADLINE = 8000;

/** Part of the address, because an engine may remember that an address has failed. */
let retries = 0;
const failedOnce = new WeakSet<Import>();

/** Resolves with the default export once it is a valid one; rejects after three attempts or eight seconds. */
function tryImport(load: Import, isValid: (found: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let failures = 0;
    let over = false;
    const timers: ReturnType<typeof setTimeout>[] = [];
    /** A timer left behind would keep a server or a build waiting. */
    const end = (): void => {
      over = true;
      timers.forEach(clearTimeout);
    };
    const attempt = (): void => {
      if (over) return;
      let failed = false;
      const fail = (reason: unknown): void => {
        if (failed || over) return;
        failed = true;
        failedOnce.add(load);
        if (++failures < ATTEMPTS) timers.push(setTimeout(attempt, 300 * failures ** 2));
        else reject(reason);
      };
      timers.push(setTimeout(fail, ATTEMPT_TIMEOUT, new Error('timeout')));
      load(failedOnce.has(load) ? `?r=${++retries}` : '').then((module) => {
        // Another file served in place of ours loads without an error.
        if (!isValid(module?.default)) return fail(new Error('not a file of ali-help'));
        end();
        resolve(module.default);
      }, fail);
    };
    attempt();
    const giveUp = (): void => {
      end();
      reject(new Error('timeout'));
    };
    timers.push(setTimeout(giveUp, DEADLINE));
  });
}

const loaded = new Map<Import, Promise<unknown>>();
const pending = new Set<Import>();
let lastEvent = 0;

/** Makes the next import of whatever is pending a new request; many elements hear the same event. */
export function forgetPending({ timeStamp }: Event): void {
  if (timeStamp === lastEvent) return;
  lastEvent = timeStamp;
  for (const load of pending) {
    failedOnce.add(load);
    loaded.delete(load);
  }
}

/** The default export of a module, imported once for all elements. */
export function importOnce<Default>(
  load: Import<Default>,
  isValid: (found: unknown) => boolean,
): Promise<Default> {
  let promise = loaded.get(load);
  if (!promise) {
    promise = tryImport(load, isValid);
    loaded.set(load, promise);
    pending.add(load);
    promise.then(
      () => pending.delete(load),
      () => loaded.delete(load),
    );
  }
  // What was loaded by this very import has its type.
  return promise as Promise<Default>;
}
