// Browsers and settings that take something away or show it in another way.
import { contacts, reasons, simple, used, wizard } from '../page.mjs';

/** A page in whose browser something is other than usual, before our script runs. */
const before = (name, code, { check = (h) => h.exercise(), ...page } = {}) =>
  simple(name, { head: `<script>${code}</script>`, ...page }, check);
const throwing = (where, ...names) => `
  for (const name of ${JSON.stringify(names)}) Object.defineProperty(${where}, name, {
    get() { throw new DOMException('blocked', 'SecurityError') } });`;
const value = (where, name, is) => `Object.defineProperty(${where}, '${name}', { value: ${is} });`;
/** A clock and a time zone as some privacy settings report them. */
const zone = (is) => `
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone: ${is} };
  };`;

/** The clipboard does not work: something is said beside the button. */
const refused = (name, code) =>
  before(name, code, {
    body: contacts(),
    check: async (h) => {
      const element = await h.ready();
      await h.complete(element);
      await h.unfold(element);
      const copied = [];
      document.addEventListener('ali-copy', (event) => copied.push(event.detail.ok));
      h.click(element, 'button.copy');
      await h.until(() => copied.length, 'the answer');
      h.equal(copied[0], false, 'ok');
      await element.updateComplete;
      const told = h.every(element, '.failed').some((part) => part.textContent.trim().length > 5);
      h.ok(told, 'nothing is said beside the button');
    },
  });

const rubbish = [
  '{',
  'null',
  '[]',
  '{"origin":"__proto__","answers":{}}',
  '{"origin":"q-start","answers":[null,1,{"question":"constructor","option":"x"}]}',
];

export const environment = [
  before(
    'storage blocked: every access throws',
    throwing('window', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'),
    { body: wizard('remember url-state="sync"') + contacts() + reasons() },
  ),
  before(
    'storage full: every write throws',
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    { body: wizard('remember') },
  ),
  before(
    'storage that holds rubbish',
    `${JSON.stringify(rubbish)}.forEach((text, n) => sessionStorage.setItem('ali-help:r' + n, text))`,
    {
      body: rubbish.map((_, n) => wizard(`remember id="r${n}"`)).join(''),
      check: async (h) => {
        await h.shown('uk', 5);
        for (const element of h.elements()) await h.walk(element);
        sessionStorage.clear();
      },
    },
  ),
  before(
    'cookies off',
    value('Navigator.prototype', 'cookieEnabled', false) + throwing('document', 'cookie'),
  ),
  refused(
    'clipboard denied',
    value(
      'navigator',
      'clipboard',
      `{ writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }`,
    ),
  ),
  refused('clipboard missing', value('navigator', 'clipboard', 'undefined')),
  refused('clipboard that throws at once', throwing('navigator', 'clipboard')),
  before(
    'no time zone data: Intl knows only UTC',
    `const Old = Intl.DateTimeFormat;
    Intl.DateTimeFormat = function (locale, options = {}) {
      if (options.timeZone && options.timeZone !== 'UTC') throw new RangeError('Invalid time zone');
      return new Old(locale, options);
    };
    Intl.DateTimeFormat.prototype = Old.prototype;`,
  ),
  before('a browser that says it is in UTC', `${zone("'UTC'")} Date.prototype.getTimezoneOffset = () => 0;`),
  before('no time zone named at all: the hours say that they are those of Moscow', zone('undefined'), {
    check: async (h) => {
      await h.exercise();
      const contacts = h.elements().find(({ localName }) => localName === 'ali-support-contacts');
      // Three in the morning in Moscow, where the chat opens at eight.
      contacts.now = new Date('2026-01-14T00:00:00Z');
      await contacts.updateComplete;
      const [closed] = h.every(contacts, '.status.shut');
      h.ok(closed?.textContent.includes('08:00 ('), `it says ${closed?.textContent}`);
    },
  }),
  before(
    'Save-Data and a slow connection',
    value('navigator', 'connection', `{ saveData: true, effectiveType: '2g', addEventListener() {} }`),
  ),
  before('navigator.onLine lies', value('Navigator.prototype', 'onLine', false)),
  before(
    'history that may not be touched',
    `history.pushState = history.replaceState = () => { throw new DOMException('no', 'SecurityError') }`,
    { body: wizard('url-state="sync"') },
  ),
  before('matchMedia missing', 'window.matchMedia = undefined'),
  before('print that is blocked', `window.print = () => { throw new Error('blocked') }`),
  simple(
    'strict content security policy: only scripts of ours',
    {
      first: '<script src="FILES/in-page.js"></script>',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src FILES; img-src data:; sandbox allow-scripts allow-same-origin",
      },
    },
    async (h) => {
      const violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
      await h.exercise();
      h.equal(violations.join(' | '), '', 'violations');
    },
  ),
  {
    name: 'cross-origin isolation (COEP require-corp)',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    our: '<script src="FILES/ali-help.js" crossorigin></script>',
    check: used,
  },
  {
    name: 'permissions policy that forbids everything',
    headers: {
      'permissions-policy': 'clipboard-write=(), clipboard-read=(), geolocation=(), unload=(), sync-xhr=()',
      'referrer-policy': 'no-referrer',
    },
    check: used,
  },
  before(
    'a page without a language, in a browser whose first language is not ours',
    value('Navigator.prototype', 'languages', `['fr-FR', 'de', 'nb-NO', 'en']`),
    { html: '', check: (h) => h.shown('nb', 3) },
  ),
  simple(
    '500 % text and a window of 320 px',
    { head: '<style>html { font-size: 500% } body { width: 320px; margin: 0 }</style>', body: wizard() },
    async (h) => {
      const element = await h.ready();
      await h.complete(element);
      for (const part of h.every(element, '.base p, .base [part~=heading], .base button'))
        h.ok(part.getBoundingClientRect().right <= 321, `${part.localName}.${part.className} sticks out`);
    },
  ),
];
