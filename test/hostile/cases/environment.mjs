// Browsers and settings that take something away or show it in another way.
import { contacts, reasons, wizard } from '../page.mjs';

const before = (name, code, check, more = {}) => ({ name, head: `<script>${code}</script>`, check, ...more });
const used = async (h) => {
  await h.exercise();
  h.quiet();
};
const CHROMIUM_ONLY = 'its driver cannot switch this media feature on';
/** A media feature of the reader's system: only Chromium's protocol can set these without restarting the browser. */
const media = (name, features, check) => ({
  name,
  not: { firefox: CHROMIUM_ONLY, webkit: CHROMIUM_ONLY },
  run: async ({ window, inPage }) => {
    await window.playwright.emulateMedia(features);
    await inPage((h) => h.shown('uk', 3));
    return inPage(check);
  },
});
const throwing = (names, where) =>
  names
    .map(
      (name) =>
        `Object.defineProperty(${where}, '${name}', { get() { throw new DOMException('blocked', 'SecurityError') } });`,
    )
    .join('');

export const environment = [
  before(
    'storage blocked: every access throws',
    throwing(['localStorage', 'sessionStorage', 'indexedDB', 'caches'], 'window'),
    used,
    {
      body: wizard('remember url-state="sync"') + contacts() + reasons(),
    },
  ),
  before(
    'storage full: every write throws',
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    used,
    { body: wizard('remember') },
  ),
  before(
    'storage that holds rubbish',
    `for (const text of ['{', 'null', '[]', '{"origin":"__proto__","answers":{}}', '{"origin":"q-start","answers":[null,1,{"question":"constructor","option":"x"}]}']) sessionStorage.setItem('ali-help:' + text.length, text)`,
    async (h) => {
      await h.shown('uk', 5);
      for (const element of h.elements()) await h.walk(element);
      h.quiet();
      sessionStorage.clear();
    },
    { body: [1, 4, 2, 38, 84].map((length) => wizard(`remember id="${length}"`)).join('') },
  ),
  before(
    'cookies off',
    `Object.defineProperty(Navigator.prototype, 'cookieEnabled', { value: false }); ${throwing(['cookie'], 'document')}`,
    used,
  ),
  ...[
    [
      'clipboard denied',
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) } })`,
    ],
    ['clipboard missing', `Object.defineProperty(navigator, 'clipboard', { value: undefined })`],
    [
      'clipboard that throws at once',
      `Object.defineProperty(navigator, 'clipboard', { get() { throw new Error('no') } })`,
    ],
  ].map(([name, code]) =>
    before(
      name,
      code,
      async (h) => {
        const [element] = h.elements();
        await h.ready(element);
        await h.complete(element);
        for (const details of h.every(element, 'details')) details.open = true;
        await element.updateComplete;
        const copied = [];
        document.addEventListener('ali-copy', (event) => copied.push(event.detail.ok));
        h.click(element, 'button.copy');
        await h.until(() => copied.length, 'the answer');
        h.equal(copied[0], false, 'ok');
        await element.updateComplete;
        h.ok(
          h.every(element, '.failed').some((part) => part.textContent.trim().length > 5),
          'nothing is said beside the button',
        );
        h.quiet();
      },
      { body: contacts() },
    ),
  ),
  before(
    'no time zone data: Intl knows only UTC',
    `const Old = Intl.DateTimeFormat; Intl.DateTimeFormat = function (locale, options = {}) { if (options.timeZone && options.timeZone !== 'UTC') throw new RangeError('Invalid time zone'); return new Old(locale, options) }; Intl.DateTimeFormat.prototype = Old.prototype`,
    used,
  ),
  before(
    'a browser that says it is in UTC',
    `const get = Intl.DateTimeFormat.prototype.resolvedOptions; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...get.call(this), timeZone: 'UTC' } }; Date.prototype.getTimezoneOffset = () => 0`,
    used,
  ),
  before(
    'no time zone named at all',
    `const get = Intl.DateTimeFormat.prototype.resolvedOptions; Intl.DateTimeFormat.prototype.resolvedOptions = function () { return { ...get.call(this), timeZone: undefined } }`,
    used,
  ),
  before(
    'Save-Data and a slow connection',
    `Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '2g', addEventListener() {} } })`,
    used,
  ),
  before(
    'navigator.onLine lies',
    `Object.defineProperty(Navigator.prototype, 'onLine', { value: false })`,
    used,
  ),
  before(
    'history that may not be touched',
    `history.pushState = history.replaceState = () => { throw new DOMException('no', 'SecurityError') }`,
    used,
    { body: wizard('url-state="sync"') },
  ),
  before('matchMedia missing', `window.matchMedia = undefined`, used),
  before('print that is blocked', `window.print = () => { throw new Error('blocked') }`, used),
  media('reduced motion: nothing moves', { reducedMotion: 'reduce' }, (h) => {
    for (const element of h.elements()) {
      const moving = element.shadowRoot.getAnimations?.() ?? [];
      h.equal(moving.length, 0, `${element.localName} animations`);
      for (const part of h.every(element, '*')) {
        const { animationName, transitionDuration } = getComputedStyle(part);
        h.ok(
          animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration),
          `${part.localName}.${part.className} moves`,
        );
      }
    }
  }),
  media('forced colours: edges and focus stay visible', { forcedColors: 'active' }, (h) => {
    const [element] = h.elements();
    const option = h.one(element, 'button.option');
    const { borderTopWidth, borderTopStyle, forcedColorAdjust } = getComputedStyle(option);
    h.ok(parseFloat(borderTopWidth) >= 1 && borderTopStyle === 'solid', 'an answer has no edge');
    h.equal(forcedColorAdjust, 'auto', 'colours of its own');
  }),
  media('print: everything black on white, nothing cut', { media: 'print', colorScheme: 'dark' }, (h) => {
    for (const element of h.elements()) {
      const { height, overflow } = getComputedStyle(h.one(element, '.base'));
      h.ok(parseFloat(height) > 50 && overflow !== 'hidden', `${element.localName} is cut`);
    }
  }),
  media('a dark system and a light page', { colorScheme: 'dark' }, (h) => {
    for (const element of h.elements()) {
      const { color, backgroundColor } = getComputedStyle(h.one(element, '.base'));
      h.ok(color !== backgroundColor, 'unreadable');
    }
  }),
  {
    name: 'strict content security policy: only scripts of ours',
    first: '<script src="FILES/in-page.js"></script>',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src FILES; img-src data:; sandbox allow-scripts allow-same-origin",
    },
    check: async (h) => {
      const violations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
      await h.exercise();
      h.equal(violations.join(' | '), '', 'violations');
      h.quiet();
    },
  },
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
  {
    name: 'a page without a language, in a browser whose first language is not ours',
    html: '',
    head: `<script>Object.defineProperty(Navigator.prototype, 'languages', { value: ['fr-FR', 'de', 'nb-NO', 'en'] })</script>`,
    check: (h) => h.shown('nb', 3),
  },
  {
    name: '500 % text and a window of 320 px',
    head: '<style>html { font-size: 500% } body { width: 320px; margin: 0 }</style>',
    body: wizard(),
    check: async (h) => {
      const [element] = h.elements();
      await h.ready(element);
      await h.complete(element);
      for (const part of h.every(element, '.base p, .base .h, .base button'))
        h.ok(part.getBoundingClientRect().right <= 321, `${part.localName}.${part.className} sticks out`);
    },
  },
];
