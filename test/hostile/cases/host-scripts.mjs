// Scripts of the page that change what the browser offers. Each page is used as a reader uses it:
// answers to an outcome, the link checker, every card unfolded, another language.
import { three, used, wizard } from '../page.mjs';

const before = (name, code, more = {}) => ({
  name,
  head: `<script>${code}</script>`,
  check: used,
  ...more,
});

const trustedTypes = {
  'content-security-policy': "require-trusted-types-for 'script'; trusted-types ali-help lit-html",
};
const oneLanguage = async (h) => {
  await h.exercise('uk', 'uk');
  h.quiet();
};

/** Our script, or the code of our one-language file, put in by a script of the page. */
const late = (name, code, check = used) => ({
  name,
  our: '',
  after: `<script>
    const add = (of) => document.head.append(Object.assign(document.createElement('script'), of));
    const code = fetch('FILES/ali-help.uk.js').then((answer) => answer.text());
    ${code}
  </script>`,
  check,
});

/** What a script of the page does before ours; then everything is used and nothing is said. */
const quietly = {
  'enumerable additions to Object.prototype and Array.prototype': `
    Object.assign(Object.prototype, { extra() { return 1 }, lang: 'xx', retry: 1 });
    Object.assign(Array.prototype, { last() {}, contains() {} });
    String.prototype.foo = 'bar';
    Function.prototype.bound = 1`,
  'toJSON on Array, String and Object': `
    for (const type of [Array, String, Object]) type.prototype.toJSON = () => 'broken'`,
  'array methods of an old library': `
    Array.from = (list) => [list];
    Array.prototype.contains = Array.prototype.include = function () { return true };
    Array.prototype.clone = function () { return [] };
    Array.prototype.each = Array.prototype.forEach`,
  'fetch that fails': `window.fetch = () => Promise.reject(new Error('no fetch'))`,
  'fetch, XMLHttpRequest and sendBeacon removed': `
    delete window.fetch;
    window.fetch = window.XMLHttpRequest = navigator.sendBeacon = undefined`,
  'fetch and addEventListener wrapped by a monitor': `
    const add = EventTarget.prototype.addEventListener, get = window.fetch;
    const watched = (listener) => function () { return listener.apply(this, arguments) };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return add.call(this, type, typeof listener === 'function' ? watched(listener) : listener, options) };
    window.fetch = function () { return get.apply(this, arguments) }`,
  'addEventListener that knows no options': `
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener) { return add.call(this, type, listener, false) }`,
  'Promise replaced by a subclass': `
    const Native = Promise;
    window.Promise = class extends Native {};
    window.Promise.all = function (list) { return Native.all(list) }`,
  'Promise without allSettled and any': `delete Promise.allSettled; delete Promise.any`,
  'customElements.define wrapped': `
    const define = customElements.define; let count = 0;
    customElements.define = function (...given) { count++; return define.apply(this, given) }`,
  'customElements.define that swallows a second definition': `
    const define = customElements.define;
    customElements.define = (name, element) => { if (!customElements.get(name)) define.call(customElements, name, element) }`,
  'timers that add arguments': `
    const set = window.setTimeout;
    window.setTimeout = (run, ms) => set(function () { run(1, 2, 3) }, ms)`,
  'no requestIdleCallback, IntersectionObserver, ResizeObserver': `
    for (const name of ['requestIdleCallback', 'IntersectionObserver', 'ResizeObserver', 'scheduler']) window[name] = undefined`,
  'no structuredClone, queueMicrotask, MessageChannel': `
    for (const name of ['structuredClone', 'queueMicrotask', 'MessageChannel', 'BroadcastChannel']) window[name] = undefined`,
  'frozen globals': `
    for (const name of Object.getOwnPropertyNames(window).filter((each) => each !== 'hostile'))
      try { Object.freeze(window[name]); Object.freeze(window[name].prototype) } catch {}`,
  'a window that takes no new properties': `try { Object.preventExtensions(window) } catch {}`,
  'Lit’s hooks set by somebody': `
    for (const name of ['litHtmlPolyfill', 'litElementPolyfill', 'reactiveElementPolyfill', 'litElementHydrate'])
      window[name + 'Support'] = () => { throw new Error('hook') }`,
  'process, module, exports and define': `
    window.process = {}; window.module = {}; window.exports = {};
    window.define = Object.assign(() => { throw new Error('anonymous define') }, { amd: {} })`,
  'globalThis, self and top shadowed by var': `
    var self = window; var parent = {}; var name = 'x'; var status = 1; var event = {}`,
  'Element.prototype.attachShadow opens everything': `
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }) }`,
  'createElement wrapped to watch scripts': `
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (name, options) { return make.call(this, String(name).toLowerCase(), options) }`,
  'innerHTML wrapped by a cleaner': `
    const old = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    const set = function (value) { old.set.call(this, String(value).replace(/<script/gi, '<x')) };
    Object.defineProperty(Element.prototype, 'innerHTML', { ...old, set })`,
  'removeChild and insertBefore guarded against translators': `
    const { removeChild, insertBefore } = Node.prototype;
    Node.prototype.removeChild = function (child) {
      return child.parentNode === this ? removeChild.call(this, child) : child };
    Node.prototype.insertBefore = function (child, before) { return insertBefore.call(this, child, before) }`,
  'Symbol.iterator of NodeList and arrays’ entries changed': `
    NodeList.prototype[Symbol.iterator] = NodeList.prototype.forEach = undefined;
    HTMLCollection.prototype[Symbol.iterator] = undefined`,
  'Intl without its newer parts': `Intl.Segmenter = Intl.ListFormat = Intl.DurationFormat = undefined`,
  'navigator.languages missing': `
    for (const name of ['languages', 'language']) Object.defineProperty(navigator, name, { value: undefined })`,
};

export const hostScripts = [
  ...Object.entries(quietly).map(([name, code]) => before(name, code)),
  before('Promise without finally', `delete Promise.prototype.finally`, {
    not: { webkit: 'its driver itself calls it in the page' },
  }),
  before(
    'no constructable style sheets',
    `window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor') };
    for (const type of [ShadowRoot, Document]) delete type.prototype.adoptedStyleSheets`,
    {
      check: async (h) => {
        await h.exercise();
        for (const element of h.elements()) await h.styled(element);
        h.quiet();
      },
    },
  ),
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
    'Date changed by a clock of the page',
    `const Old = Date;
    window.Date = class extends Old { constructor(...a) { super(...(a.length ? a : [0])) } };
    window.Date.now = () => 0`,
    { check: (h) => h.exercise() },
  ),
  { name: 'trusted types demanded, default policy none', headers: trustedTypes, check: used },
  before(
    'trusted types demanded, the name lit-html taken',
    `if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })`,
    { headers: trustedTypes },
  ),
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
  late(
    'our tag added by a tag manager, after load',
    `addEventListener('load', () => setTimeout(() => add({ src: 'FILES/ali-help.js' }), 50))`,
  ),
  late(
    'our code run by an optimiser from a blob',
    `code.then((text) => add({ src: URL.createObjectURL(new Blob([text], { type: 'text/javascript' })) }))`,
    oneLanguage,
  ),
  late(
    'our one-language file joined with others in one script',
    `const [first, last] = ['"use strict";var a=1\\n', '\\n;(function(){window.joined=1})()'];
    code.then((text) => add({ textContent: first + text + last }))`,
    async (h) => {
      await h.exercise('uk', 'uk');
      h.equal(window.joined, 1, 'what follows');
      h.quiet();
    },
  ),
  {
    name: 'the page has a <base> elsewhere',
    head: '<base href="https://elsewhere.invalid/deep/">',
    check: used,
  },
  {
    name: 'the page’s own click handler stops everything',
    head: `<script>
      for (const type of ['click', 'toggle', 'input', 'change'])
        document.addEventListener(type, (event) => event.stopPropagation())</script>`,
    body: wizard(),
    check: used,
  },
];
