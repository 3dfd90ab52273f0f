// Scripts of the page that change what the browser offers. Each page is used as a reader uses it:
// answers to an outcome, the link checker, every card unfolded, another language.
import { three, wizard } from '../page.mjs';

const used = async (h) => {
  await h.exercise();
  h.quiet();
};
const before = (name, code, more = {}) => ({
  name,
  head: `<script>${code}</script>`,
  check: used,
  ...more,
});

const all = 'Object.getOwnPropertyNames(window)';

export const hostScripts = [
  before(
    'enumerable additions to Object.prototype and Array.prototype',
    `Object.prototype.extra = function () { return 1 }; Object.prototype.lang = 'xx'; Object.prototype.retry = 1;
     Array.prototype.last = function () {}; Array.prototype.contains = function () {}; String.prototype.foo = 'bar';
     Function.prototype.bound = 1`,
  ),
  before(
    'toJSON on Array, String and Object',
    `for (const type of [Array, String, Object]) type.prototype.toJSON = () => 'broken'`,
  ),
  before(
    'array methods of an old library',
    `Array.from = (list) => [list]; Array.prototype.contains = Array.prototype.include = function () { return true };
     Array.prototype.clone = function () { return [] }; Array.prototype.each = Array.prototype.forEach`,
  ),
  before('fetch that fails', `window.fetch = () => Promise.reject(new Error('no fetch'))`),
  before(
    'fetch, XMLHttpRequest and sendBeacon removed',
    `delete window.fetch; window.fetch = undefined; window.XMLHttpRequest = undefined; navigator.sendBeacon = undefined`,
  ),
  before(
    'fetch and addEventListener wrapped by a monitor',
    `const add = EventTarget.prototype.addEventListener, get = window.fetch;
     EventTarget.prototype.addEventListener = function (type, listener, options) {
       return add.call(this, type, typeof listener === 'function' ? function () { return listener.apply(this, arguments) } : listener, options) };
     window.fetch = function () { return get.apply(this, arguments) }`,
  ),
  before(
    'addEventListener that knows no options',
    `const add = EventTarget.prototype.addEventListener;
     EventTarget.prototype.addEventListener = function (type, listener) { return add.call(this, type, listener, false) }`,
  ),
  before(
    'Promise replaced by a subclass',
    `const Native = Promise; window.Promise = class extends Native {}; window.Promise.all = function (list) { return Native.all(list) }`,
  ),
  before('Promise without allSettled and any', `delete Promise.allSettled; delete Promise.any`),
  before('Promise without finally', `delete Promise.prototype.finally`, {
    not: { webkit: 'its driver itself calls it in the page' },
  }),
  before(
    'customElements.define wrapped',
    `const define = customElements.define; let count = 0;
     customElements.define = function (name, element, options) { count++; return define.call(this, name, element, options) }`,
  ),
  before(
    'customElements.define that swallows a second definition',
    `const define = customElements.define;
     customElements.define = function (name, element) { if (!customElements.get(name)) define.call(customElements, name, element) }`,
  ),
  before(
    'timers that add arguments',
    `const set = window.setTimeout; window.setTimeout = (run, ms) => set(function () { run(1, 2, 3) }, ms)`,
  ),
  before(
    'no requestIdleCallback, IntersectionObserver, ResizeObserver',
    `for (const name of ['requestIdleCallback', 'IntersectionObserver', 'ResizeObserver', 'scheduler']) { delete window[name]; window[name] = undefined }`,
  ),
  before(
    'no structuredClone, queueMicrotask, MessageChannel',
    `for (const name of ['structuredClone', 'queueMicrotask', 'MessageChannel', 'BroadcastChannel']) window[name] = undefined`,
  ),
  before(
    'no constructable style sheets',
    `window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor') }; delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets`,
    {
      check: async (h) => {
        await h.exercise();
        for (const element of h.elements())
          h.ok(parseFloat(getComputedStyle(h.one(element, '.base')).paddingTop) > 5, 'no styles');
        h.quiet();
      },
    },
  ),
  before(
    'frozen globals',
    `for (const name of ${all}) { if (name !== 'hostile') try { Object.freeze(window[name]); Object.freeze(window[name].prototype) } catch {} }`,
  ),
  before('a window that takes no new properties', `try { Object.preventExtensions(window) } catch {}`),
  before('console removed', `window.console = undefined`, { check: (h) => h.exercise() }),
  before(
    'console whose methods throw',
    `console.warn = console.log = console.error = () => { throw new Error('console') }`,
    { check: (h) => h.exercise() },
  ),
  before('names of Lit taken by elements of the page', '', {
    body: `<i id="litHtmlVersions"></i><i id="litElementVersions"></i><i id="reactiveElementVersions"></i>
      <i id="litHtmlPolyfillSupport"></i><i id="trustedTypes"></i><i id="aliHelp"></i><form id="customElementsX"><input name="lang"></form>${three}`,
  }),
  before('names of the document taken: a form that hides its fields', '', {
    body: `<img name="currentScript"><img name="readyState"><form name="getElementsByTagName"></form><img name="querySelector">${three}`,
  }),
  before(
    'Lit’s hooks set by somebody',
    `window.litHtmlPolyfillSupport = window.litElementPolyfillSupport = window.reactiveElementPolyfillSupport = window.litElementHydrateSupport = () => { throw new Error('hook') }`,
  ),
  before(
    'process, module, exports and define',
    `window.process = {}; window.module = {}; window.exports = {}; window.define = Object.assign(() => { throw new Error('anonymous define') }, { amd: {} })`,
  ),
  before(
    'globalThis, self and top shadowed by var',
    `var self = window; var parent = {}; var name = 'x'; var status = 1; var event = {}`,
  ),
  before(
    'Element.prototype.attachShadow opens everything',
    `const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }) }`,
  ),
  before(
    'createElement wrapped to watch scripts',
    `const make = Document.prototype.createElement; Document.prototype.createElement = function (name, options) { return make.call(this, String(name).toLowerCase(), options) }`,
  ),
  before(
    'innerHTML wrapped by a cleaner',
    `const set = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'); Object.defineProperty(Element.prototype, 'innerHTML', { ...set, set(value) { set.set.call(this, String(value).replace(/<script/gi, '<x')) } })`,
  ),
  before(
    'removeChild and insertBefore guarded against translators',
    `for (const name of ['removeChild', 'insertBefore']) { const old = Node.prototype[name]; Node.prototype[name] = function (child, before) { if (name === 'removeChild' && child.parentNode !== this) return child; return old.call(this, child, before) } }`,
  ),
  before(
    'Symbol.iterator of NodeList and arrays’ entries changed',
    `NodeList.prototype[Symbol.iterator] = undefined; NodeList.prototype.forEach = undefined; HTMLCollection.prototype[Symbol.iterator] = undefined`,
  ),
  before(
    'Intl without its newer parts',
    `Intl.Segmenter = Intl.ListFormat = Intl.DurationFormat = undefined`,
  ),
  before(
    'navigator.languages missing',
    `Object.defineProperty(navigator, 'languages', { value: undefined }); Object.defineProperty(navigator, 'language', { value: undefined })`,
  ),
  before(
    'Date changed by a clock of the page',
    `const Old = Date; window.Date = class extends Old { constructor(...a) { super(...(a.length ? a : [0])) } }; window.Date.now = () => 0`,
    { check: (h) => h.exercise() },
  ),
  {
    name: 'trusted types demanded, default policy none',
    first: '<script src="FILES/in-page.js"></script>',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types ali-help lit-html",
    },
    check: used,
  },
  {
    name: 'trusted types demanded, the name lit-html taken',
    head: `<script>if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types ali-help lit-html",
    },
    check: used,
  },
  {
    name: 'document.write pages: our tag and elements written',
    our: '',
    body: `<script>document.write('<script src="FILES/ali-help.js"><\\/script>${three.replaceAll('</', '<\\/')}')</script>`,
    check: used,
  },
  {
    name: 'document.write after load replaces the page',
    our: '',
    body: '<p>old</p>',
    check: async (h) => {
      const source = document.currentScript;
      void source;
      await h.until(() => document.readyState === 'complete', 'load');
    },
    run: async ({ inPage, site }) =>
      inPage(async (h, files) => {
        await h.until(() => document.readyState === 'complete', 'load');
        document.open();
        document.write(
          `<html lang="uk"><body><script src="${files}/ali-help.js"></` +
            `script><ali-recovery-wizard></ali-recovery-wizard></body></html>`,
        );
        document.close();
        await h.exercise();
      }, site.files),
  },
  {
    name: 'our tag with async, in the middle of the body',
    our: '',
    body: `<script async src="FILES/ali-help.js"></script>${three}`,
    check: used,
  },
  {
    name: 'our tag added by a tag manager, after load',
    our: '',
    after: `<script>addEventListener('load', () => setTimeout(() => { const s = document.createElement('script'); s.src = 'FILES/ali-help.js'; document.body.append(s) }, 50))</script>`,
    check: used,
  },
  {
    name: 'our code run by an optimiser from a blob',
    our: '',
    after: `<script>fetch('FILES/ali-help.uk.js').then((r) => r.text()).then((t) => { const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob([t], { type: 'text/javascript' })); document.head.append(s) })</script>`,
    check: async (h) => {
      await h.exercise('uk', 'uk');
      h.quiet(/lang="nb"/);
    },
  },
  {
    name: 'our one-language file joined with others in one script',
    our: '',
    after: `<script>fetch('FILES/ali-help.uk.js').then((r) => r.text()).then((t) => { const s = document.createElement('script'); s.textContent = '"use strict";var a=1\\n' + t + '\\n;(function(){window.__joined=1})()'; document.head.append(s) })</script>`,
    check: async (h) => {
      await h.exercise('uk', 'uk');
      h.equal(window.__joined, 1, 'what follows');
      h.quiet();
    },
  },
  {
    name: 'the page has a <base> elsewhere',
    head: '<base href="https://elsewhere.invalid/deep/">',
    check: used,
  },
  {
    name: 'the page’s own click handler stops everything',
    head: `<script>for (const type of ['click', 'toggle', 'input', 'change']) document.addEventListener(type, (event) => event.stopPropagation())</script>`,
    body: wizard(),
    check: used,
  },
];
