// The page is the page's: what we leave unchanged.
import { three } from '../page.mjs';

/**
 * Runs `look` before our script is there, after it has loaded, and, unless `loading` says that this is enough, after
 * everything was used; each time it must say the same.
 */
const unchanged = (name, look, { promise, loading } = {}) => ({
  name,
  promise,
  always: true,
  our: '',
  body: `<p id="post">post</p><input id="field"><div id="spacer" style="height: 1500px"></div>${three}`,
  run: async ({ inPage, site }) => {
    const before = await inPage(look, site.files);
    const same = async (when) => {
      const now = await inPage(look, site.files);
      if (now !== before) throw new Error(`${when}: ${difference(before, now)}`);
    };
    await inPage(async (h, files) => {
      const script = document.createElement('script');
      script.src = `${files}/ali-help.js`;
      script.id = 'ours';
      document.head.append(script);
      await h.shown('uk', 3);
      for (const element of h.elements()) await h.complete(element);
      await h.later(200);
    }, site.files);
    await same('loaded');
    if (loading) return;
    await inPage((h) => h.exercise());
    await same('used');
  },
});

/** What README promises in these words. */
const promised = (sentence, look) => unchanged(sentence, look, { promise: sentence });
const whileLoading = (name, look, promise) => unchanged(name, look, { promise, loading: true });
const FOCUS = 'Focus and scroll position are the reader’s';
const REQUESTS = 'No request to anybody but the place the files are on, and each file once';

function difference(before, after) {
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const only = (lines, others) =>
    lines
      .filter((line) => !others.includes(line))
      .join(' ')
      .slice(0, 300);
  return `added ${only(now, old)}; gone ${only(old, now)}`;
}

const foreignRequests = (h, files) =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => ![location.origin, files].includes(new URL(name).origin))
    .join('\n');

export const manners = [
  promised('No global variable', () => {
    const names = Reflect.ownKeys(window).map(String);
    return names
      .filter((name) => !/^(\d+|hostile)$/.test(name))
      .sort()
      .join('\n');
  }),
  promised('No built-in object of the page is touched', () => {
    const lines = [];
    const note = (where, object) => {
      for (const key of object ? Reflect.ownKeys(object) : []) {
        const { value, get } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        const size = typeof value === 'function' || get ? String(value ?? get).length : '';
        lines.push(`${where}.${String(key)} ${size}`);
      }
    };
    for (const name of Object.getOwnPropertyNames(window).filter((each) => /^[A-Z]/.test(each))) {
      try {
        if (typeof window[name] !== 'function') continue;
      } catch {
        continue;
      }
      note(name, window[name]);
      note(`${name}.prototype`, window[name].prototype);
    }
    return lines.sort().join('\n');
  }),
  promised('Nothing outside our tags is changed', () => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('#ours').forEach((each) => each.remove());
    copy.querySelectorAll('[ready]').forEach((each) => each.removeAttribute('ready'));
    copy
      .querySelectorAll('ali-recovery-wizard, ali-support-contacts, ali-block-reasons')
      .forEach((each) => each.removeAttribute('lang'));
    return copy.outerHTML.replace(/></g, '>\n<');
  }),
  promised('No cookie, no storage, unless you ask for `remember`', async () => {
    const databases = await indexedDB.databases?.().catch(() => []);
    return [document.cookie, localStorage.length, sessionStorage.length, databases?.length ?? 0].join('\n');
  }),
  promised('The address and the browser’s history stay as they are, unless you ask for `sync`', () =>
    [history.length, location.href, JSON.stringify(history.state)].join('\n'),
  ),
  unchanged('title, language, icon and scroll behaviour of the page', () =>
    [
      document.title,
      document.documentElement.lang,
      document.documentElement.className,
      getComputedStyle(document.documentElement).scrollBehavior,
      document.designMode,
    ].join('\n'),
  ),
  whileLoading(
    'focus stays where the reader has it',
    () => {
      if (!window.focusedOnce) document.querySelector('#field').focus();
      window.focusedOnce = true;
      return document.activeElement.id;
    },
    FOCUS,
  ),
  whileLoading('no focus is taken while elements load', () => document.activeElement.id || 'none'),
  whileLoading(
    'scroll position',
    () => {
      if (!window.scrolledOnce) scrollTo(0, 300);
      window.scrolledOnce = true;
      return `${Math.round(scrollY)}`;
    },
    FOCUS,
  ),
  promised('A silent console while all is well', (h) => h.seen.console.join('\n')),
  whileLoading('selection', () => {
    const selection = getSelection();
    if (!window.selectedOnce) selection.selectAllChildren(document.querySelector('#post'));
    window.selectedOnce = true;
    return selection.toString();
  }),
  unchanged('style sheets of the page', () =>
    [document.styleSheets.length, document.adoptedStyleSheets?.length].join('\n'),
  ),
  unchanged('no request goes anywhere but to our files', foreignRequests, { promise: REQUESTS }),
  {
    name: 'each file is asked for once, and none later than the second screen',
    promise: REQUESTS,
    run: async ({ inPage, site }) => {
      await inPage(async (h) => {
        await h.shown('uk', 3);
        for (const element of h.elements()) await h.complete(element);
      });
      const loaded = site.requests.length;
      await inPage((h) => h.exercise('uk', 'uk'));
      if (new Set(site.requests).size !== site.requests.length || site.requests.length !== loaded)
        throw new Error(`twice or later: ${site.requests.join(' ')}`);
      return `${loaded} requests`;
    },
  },
  {
    name: 'no style attribute, no inline handler, no frame, no outside address in our trees',
    promise: 'No inline style attribute, no inline handler, no frame',
    check: async (h) => {
      await h.exercise();
      for (const element of h.elements()) {
        const foreign = '[style], iframe, script, link, img, object, embed, base, form';
        const bad = h
          .every(element, '*')
          .filter(
            (each) => each.matches(foreign) || each.getAttributeNames().some((name) => /^on/.test(name)),
          );
        h.equal(bad.map((each) => each.outerHTML.slice(0, 80)).join(' '), '', element.localName);
        for (const { href, protocol, target, rel } of h.every(element, 'a')) {
          h.ok(/^(https:|mailto:)/.test(href), href);
          const alone = target !== '_blank' || /noopener|noreferrer/.test(rel);
          h.ok(protocol !== 'https:' || alone, `${href} keeps an opener`);
        }
      }
    },
  },
  {
    name: 'events of ours say nothing of what is typed, other events stay inside',
    promise: 'What a reader types is in no event and no address',
    check: async (h) => {
      const seen = [];
      const types =
        'ali-ready ali-step ali-outcome ali-copy ali-link ali-error change toggle submit error load';
      for (const type of types.split(' ')) {
        const note = (event) => seen.push(`${type} ${JSON.stringify(event.detail ?? '')}`);
        document.addEventListener(type, note, true);
      }
      await h.exercise();
      const typeEverywhere = async (element) => {
        await h.unfold(element);
        const fields = h.every(element, 'input:not([type=checkbox], [type=radio]), textarea:not([readonly])');
        h.ok(fields.length, `${element.localName} has no field`);
        for (const field of fields) h.type(field, 'my secret words');
        await element.updateComplete;
        for (const button of h.every(element, 'button.copy')) button.click();
        await h.until(() => seen.filter((line) => line.startsWith('ali-copy')).length, 'a copy');
        await h.later(300);
      };
      const [wizard, contacts] = h.elements();
      await typeEverywhere(contacts);
      h.click(wizard, '[part~=option]');
      wizard.goTo('o-blocked-unknown');
      await h.until(() => h.every(wizard, '[part~=message]').length, 'a letter');
      await typeEverywhere(wizard);
      wizard.restart();
      await wizard.updateComplete;
      h.type(h.one(wizard, '.signs input'), 'my secret words');
      await h.later(300);
      h.ok(!seen.join(' ').includes('secret'), 'typed text in an event');
      const address = `${location.href} ${JSON.stringify(history.state)}`;
      h.ok(!address.includes('secret'), 'typed text in the address');
      h.ok(/ali-step/.test(seen.join()), 'no step was told');
    },
  },
];
