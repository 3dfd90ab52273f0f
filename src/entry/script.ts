/**
 * `ali-help.js`: the one script tag, classic, deferred, async or module. It starts every request it can foresee at
 * once; a wrong guess costs a request and nothing else, because the elements themselves load what they need.
 */
import { core, rest, wordsHash } from 'ali-help:chunks';
import { locales } from '../../packs/all/locales.js';
import { notices } from '../../packs/all/notices.js';
import { failureNotice } from '../base/failure-notice.js';
import { toLocale } from '../base/language.js';
import { nodesOf } from '../base/nodes-of.js';
import { tags, type Tag } from '../base/tags.js';
import { version } from './version.js';

const ATTEMPTS = 5;
const ATTEMPT_TIMEOUT = 4000;
const NOTICE_AFTER = 9000;

// A form or a picture may hide a method of the document, and a library may take the name Document for itself.
const page = document.documentElement;
// A module has no currentScript, and an optimiser may have moved the code; then the tag tells.
const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const script = current?.src
  ? current
  : (page.querySelector<HTMLScriptElement>('script[src*="ali-help.js"]') ?? current);
const scriptLanguage = script?.dataset['lang'];

/**
 * Where our other files are. A plugin that puts scripts together into a file of its own may leave a note for us; it is a
 * script element because no comment or post may bring one. An optimiser may run us from an address that is no base, such
 * as blob: or data:.
 */
const base =
  page.querySelector<HTMLScriptElement>('script[data-ali-files]')?.dataset['aliFiles'] || script?.src || '';
const urlOf = (file: string): string => (/^https?:/.test(base) ? new URL(file, base).href : file);
const load = (file: string): Promise<{ default: typeof import('./core.js').default }> => import(urlOf(file));

/** Calls back for the elements on the page that wait for us, at most `most` of each tag. */
function eachWaiting(
  run: (element: Element, tag: Tag, locale: string | undefined) => void,
  most: number,
): void {
  for (const tag of tags) {
    if (customElements.get(tag)) continue;
    const found = page.querySelectorAll<HTMLElement>(`${tag},[data-ali-help=${tag.slice(4)}]`);
    for (const element of nodesOf(found).slice(0, most)) {
      const lang =
        element.dataset['lang'] ||
        element.closest('[lang]')?.getAttribute('lang') ||
        scriptLanguage ||
        navigator.language;
      run(element, tag, toLocale(lang, locales));
    }
  }
}

let started = false;
let attempts = 0;

function loadCore(): void {
  const attempt = attempts++;
  let ended = false;
  const fail = (): void => {
    if (!ended && !started && attempts < ATTEMPTS) setTimeout(loadCore, 500 * 2 ** attempt);
    ended = true;
  };
  // A request may hang; its late answer still counts.
  setTimeout(fail, ATTEMPT_TIMEOUT);
  load(attempt ? `${core}?r=${attempt}` : core)
    .then((module) => {
      if (started) return;
      module.default.start(scriptLanguage, notices);
      started = true;
    })
    .catch(fail);
}

/** Tells the owner of the page what is most likely wrong: the type that the server sends, if it can be learnt. */
async function explain(): Promise<void> {
  let type = '';
  try {
    const { ok, headers } = await fetch(urlOf(core));
    type = (ok && headers.get('content-type')) || '';
  } catch {
    // It cannot be asked either.
  }
  const typed =
    type && !/javascript/.test(type)
      ? `The server sends it with Content-Type ${type}; it must be text/javascript. `
      : '';
  console.warn(
    `ali-help: ${core} could not be loaded. ${typed}If the files are on another host, it must send Access-Control-Allow-Origin. If a plugin inlines or combines scripts, or the page is opened from a disk: use ali-help.<language>.js.`,
  );
}

/** Shows the fallback, a sentence and a button in each element, because no class is there to draw it. */
function showNotices(): void {
  if (started) return;
  void explain();
  eachWaiting((element, tag, locale = 'en') => {
    if (element.localName !== tag) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const fallback = document.createElement('slot');
    fallback.name = 'fallback';
    const notice = failureNotice(document, locale, notices[locale], loadCore);
    root.append(fallback, notice, document.createElement('slot'));
  }, 999);
}

/** Asks early for what the tags that are already there will need. */
function fetchAhead(): void {
  const ignore = (): void => undefined;
  eachWaiting((_, tag, locale) => {
    if (tag !== 'ali-recovery-wizard') load(rest).catch(ignore);
    if (locale) load(`./chunks/${locale}-${tag.slice(4)}-${wordsHash}.js`).catch(ignore);
  }, 9);
}

function start(): void {
  // A browser without custom elements goes on showing what stands between the tags.
  if (!window.customElements || !Element.prototype.attachShadow) return;
  // Only classes of ours carry a version.
  const defined = tags.map((tag) => customElements.get(tag) as { aliHelpVersion?: string } | undefined);
  // While a tag is still free, the core is loaded and gives this warning.
  if (defined.every(Boolean)) {
    const first = defined.find((each) => each?.aliHelpVersion)?.aliHelpVersion;
    if (first && first !== version) {
      console.warn(`ali-help ${version}: version ${first} is already on this page; it stays.`);
    }
    return;
  }
  loadCore();
  addEventListener('online', () => started || loadCore());
  setTimeout(showNotices, NOTICE_AFTER);
  fetchAhead();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fetchAhead);
}

start();
