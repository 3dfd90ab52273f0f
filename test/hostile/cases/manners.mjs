// The page is the page's: what we leave unchanged.
import { three } from '../page.mjs';

/** Runs `look` before our script is there and after everything was used; both must say the same. */
const unchanged = (name, look, more = {}) => ({
  name,
  our: '',
  body: `<p id="post">post</p><input id="field"><div id="spacer" style="height: 1500px"></div>${three}`,
  run: async ({ inPage, site }) => {
    const before = await inPage(look);
    await inPage(async (h, files) => {
      const script = document.createElement('script');
      script.src = `${files}/ali-help.js`;
      script.id = 'ours';
      document.head.append(script);
      await h.shown('uk', 3);
      for (const element of h.elements()) await h.complete(element);
      await h.later(200);
    }, site.files);
    const loaded = await inPage(look);
    if (loaded !== before) throw new Error(`${difference(before, loaded)}`);
    if (more.untilLoaded) return;
    await inPage((h) => h.exercise());
    const used = await inPage(look);
    if (used !== before) throw new Error(`after use: ${difference(before, used)}`);
  },
  ...more,
});

function difference(before, after) {
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const added = now.filter((line) => !old.includes(line));
  const gone = old.filter((line) => !now.includes(line));
  return `added ${added.join(' ').slice(0, 300)}; gone ${gone.join(' ').slice(0, 300)}`;
}

export const manners = [
  unchanged('no global is added or changed', () => {
    const names = Reflect.ownKeys(window)
      .map(String)
      .filter((name) => !/^(\d+|hostile)$/.test(name));
    return names.sort().join('\n');
  }),
  unchanged('no built-in is added to or changed', () => {
    const lines = [];
    for (const name of Object.getOwnPropertyNames(window)) {
      let value;
      try {
        value = window[name];
      } catch {
        continue;
      }
      if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
      for (const [where, object] of [
        [name, value],
        [`${name}.prototype`, value.prototype],
      ]) {
        if (!object) continue;
        for (const key of Reflect.ownKeys(object)) {
          const { value: held, get } = Object.getOwnPropertyDescriptor(object, key) ?? {};
          lines.push(
            `${where}.${String(key)} ${typeof held === 'function' || get ? String(held ?? get).length : ''}`,
          );
        }
      }
    }
    return lines.sort().join('\n');
  }),
  unchanged('no node or attribute outside our elements', () => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('#ours').forEach((each) => each.remove());
    copy.querySelectorAll('[ready]').forEach((each) => each.removeAttribute('ready'));
    copy
      .querySelectorAll('ali-recovery-wizard, ali-support-contacts, ali-block-reasons')
      .forEach((each) => each.removeAttribute('lang'));
    return copy.outerHTML.replace(/></g, '>\n<');
  }),
  unchanged('cookies, storage and caches stay empty', async () => {
    const databases = await indexedDB.databases?.().catch(() => []);
    return [document.cookie, localStorage.length, sessionStorage.length, databases?.length ?? 0].join('\n');
  }),
  unchanged('history length and address', () =>
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
  unchanged(
    'focus stays where the reader has it',
    () => {
      document.querySelector('#field').focus();
      return document.activeElement.id;
    },
    { untilLoaded: true },
  ),
  unchanged(
    'the focus of a field is not taken while elements load',
    () => document.activeElement.id || 'none',
    { untilLoaded: true },
  ),
  unchanged(
    'scroll position',
    () => {
      if (!window.scrolled) scrollTo(0, 300);
      window.scrolled = true;
      return `${Math.round(scrollY)}`;
    },
    { untilLoaded: true },
  ),
  unchanged('console', (h) => h.seen.console.join('\n')),
  unchanged(
    'selection',
    () => {
      const selection = getSelection();
      if (!window.selected) selection.selectAllChildren(document.querySelector('#post'));
      window.selected = true;
      return selection.toString();
    },
    { untilLoaded: true },
  ),
  unchanged('style sheets of the page', () =>
    [document.styleSheets.length, document.adoptedStyleSheets?.length].join('\n'),
  ),
  unchanged(
    'no request goes anywhere but to our files',
    () =>
      [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]
        .filter((origin) => origin !== location.origin && !window.ours)
        .join('\n') && '',
  ),
  {
    name: 'requests: only our files, each once, sketches alone when they are opened',
    run: async ({ inPage, site }) => {
      await inPage(async (h) => {
        await h.shown('uk', 3);
        for (const element of h.elements()) await h.complete(element);
      });
      const loaded = site.requests.length;
      if (new Set(site.requests).size !== loaded) throw new Error(`twice: ${site.requests.join(' ')}`);
      await inPage(async (h) => {
        const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
        h.ok(new Set(hosts).size <= 2, `asked ${[...new Set(hosts)].join(' ')}`);
        await h.exercise('uk', 'uk');
      });
      // Sketches are fetched with the first guide that is opened, once.
      const later = site.requests.slice(loaded);
      if (later.length > 2 || later.some((path) => !path.includes('sketches')))
        throw new Error(`later: ${later.join(' ')}`);
      return `${loaded} requests`;
    },
  },
  {
    name: 'no style attribute, no inline handler, no frame, no outside address in our trees',
    check: async (h) => {
      await h.exercise();
      for (const element of h.elements()) {
        const bad = h
          .every(element, '[style], iframe, script, link, img, object, embed, base, form')
          .concat(
            h
              .every(element, '*')
              .filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))),
          );
        h.equal(bad.map((each) => each.outerHTML.slice(0, 80)).join(' '), '', element.localName);
        for (const link of h.every(element, 'a')) {
          h.ok(/^(https:|mailto:)/.test(link.href), link.href);
          h.ok(
            link.protocol !== 'https:' || link.target !== '_blank' || /noopener|noreferrer/.test(link.rel),
            `${link.href} keeps an opener`,
          );
        }
      }
    },
  },
  {
    name: 'events of ours say nothing of what is typed, other events stay inside',
    body: three,
    check: async (h) => {
      const seen = [];
      for (const type of [
        'ali-ready',
        'ali-step',
        'ali-outcome',
        'ali-copy',
        'ali-link',
        'ali-error',
        'change',
        'toggle',
        'submit',
        'error',
        'load',
      ])
        document.addEventListener(
          type,
          (event) => seen.push(`${type} ${JSON.stringify(event.detail ?? '')}`),
          true,
        );
      await h.exercise();
      const contacts = h.elements().find(({ localName }) => localName === 'ali-support-contacts');
      for (const field of h.every(contacts, 'input, textarea')) {
        if (field.type === 'checkbox') continue;
        field.value = 'my secret words';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      for (const button of h.every(contacts, 'button.copy')) button.click();
      await h.later(300);
      h.ok(!seen.join(' ').includes('secret'), 'typed text in an event');
      h.ok(
        !location.href.includes('secret') && !JSON.stringify(history.state)?.includes('secret'),
        'typed text in the address',
      );
      h.ok(
        seen.some((line) => line.startsWith('ali-step')),
        'no step was told',
      );
    },
  },
];
manners.splice(
  manners.findIndex(({ name }) => name.startsWith('no request goes')),
  1,
);
