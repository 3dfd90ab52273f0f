// Attributes that anybody may have written: every one of them with every nasty value, then random ones by the
// thousand against a model of what each value means.
import { three } from '../page.mjs';
import { churn } from './random-attributes.mjs';

const perTag = {
  'ali-recovery-wizard': ['start', 'url-state', 'remember'],
  'ali-support-contacts': ['channels', 'time-zone'],
  'ali-block-reasons': ['reasons', 'open', 'wizard'],
};
const shared = [
  'lang',
  'theme',
  'heading-level',
  'region',
  'hide',
  'ready',
  'id',
  'class',
  'style',
  'title',
  'dir',
];
const attributesOf = (tag) => [...shared, ...perTag[tag]];

/** What a value is meant to break. Written as an expression, because some are too long to be sent. */
const nasty = {
  unknown: `'banana'`,
  empty: `''`,
  whitespace: `' \\t\\n\\u00a0\\u2003 '`,
  'one megabyte': `'x'.repeat(1 << 20)`,
  'one megabyte of tokens': `'a b '.repeat(1 << 18)`,
  'one megabyte of spaces': `' '.repeat(1 << 20)`,
  'one megabyte of dashes and commas': `'-,_'.repeat(350000)`,
  'control characters': `'\\u0000\\u0001\\u0007\\u001b[31m\\u007f\\u0085'`,
  'bidirectional overrides': `'\\u202eevil\\u2066\\u200f\\u200b\\ufeff'`,
  'half of a character pair': `'\\ud800 \\udfff'`,
  HTML: `'"><img src=x onerror=alert(1)><script>alert(1)</' + 'script>'`,
  'javascript: address': `'javascript:alert(1)'`,
  'broken javascript: address': `' java\\nscript\\t:alert(1)'`,
  'data: address': `'data:text/html,<script>alert(1)</' + 'script>'`,
  'path upwards': `'../../../etc/passwd'`,
  'address of another host': `'//evil.invalid/x.js?'`,
  'mail with hidden copies': `'a@b.c?bcc=evil@evil.invalid&body=x'`,
  __proto__: `'__proto__'`,
  constructor: `'constructor'`,
  'names of Object.prototype': `'toString valueOf hasOwnProperty __defineGetter__'`,
  emoji: `'👩‍👩‍👧‍👦🇺🇦'`,
  'number out of range': `'99999999999999999999'`,
  'negative number': `'-1'`,
  'NaN and Infinity': `'NaN Infinity 1e999 0x10'`,
  JSON: `'{"__proto__":{"x":1}}'`,
  'template marks': `'{{constructor.constructor("alert(1)")()}} \${alert(1)} <%= 1 %>'`,
  'lit markers': `'lit$123$ <!--?lit$1$--> {login} {orders}'`,
  'selector characters': `'"] , * { } #a:has(x) \\\\'`,
  'other cases and spaces': `'  UK  '`,
};

/** What may come out of an element, whatever went in. Runs in the page. */
const watch = (h) => {
  const sinks = [];
  const note = (what, value) => {
    if (/evil|alert\(1\)|banana|zqx9|passwd/i.test(String(value)))
      sinks.push(`${what}: ${String(value).slice(0, 90)}`);
  };
  const setter = (type, property) => {
    const old = Object.getOwnPropertyDescriptor(type.prototype, property);
    Object.defineProperty(type.prototype, property, {
      ...old,
      set(value) {
        note(`${type.name}.${property}`, value);
        old.set.call(this, value);
      },
    });
  };
  for (const [type, property] of [
    [Element, 'innerHTML'],
    [Element, 'outerHTML'],
    [ShadowRoot, 'innerHTML'],
    [HTMLAnchorElement, 'href'],
    [HTMLScriptElement, 'src'],
    [HTMLScriptElement, 'text'],
    [HTMLImageElement, 'src'],
    [HTMLIFrameElement, 'src'],
    [HTMLIFrameElement, 'srcdoc'],
    [HTMLLinkElement, 'href'],
    [HTMLStyleElement, 'textContent'],
  ])
    if (Object.getOwnPropertyDescriptor(type.prototype, property)) setter(type, property);
  const call = (object, name) => {
    const old = object[name];
    object[name] = function (...args) {
      if (
        name !== 'setAttribute' ||
        (/^(href|src|srcdoc|style|action|formaction|xlink:href|on.*)$/i.test(args[0]) &&
          !/^ali-/.test(this.localName))
      )
        args.forEach((value) => note(name, value));
      return old.apply(this, args);
    };
  };
  call(Element.prototype, 'setAttribute');
  call(Element.prototype, 'insertAdjacentHTML');
  call(Document.prototype, 'write');
  call(window, 'open');
  call(window, 'fetch');
  call(window, 'eval');
  call(window, 'alert');
  h.sinks = sinks;
  h.scan = (element) => {
    for (const part of h.every(element, '[href], [src], [action], [style], [srcdoc]'))
      for (const name of ['href', 'src', 'action', 'style', 'srcdoc']) {
        const value = part.getAttribute(name);
        if (value === null) continue;
        note(`<${part.localName} ${name}>`, value);
        if (name === 'href' && !/^(https:|mailto:|#)/.test(value)) sinks.push(`scheme ${value.slice(0, 60)}`);
        if (/^mailto:[^?]*\?.*\b(bcc|cc)=/i.test(value)) sinks.push(value.slice(0, 60));
      }
    if (element.shadowRoot.querySelector('script, img, iframe, object, embed'))
      sinks.push('a foreign element');
    note('text', element.shadowRoot.textContent);
  };
  h.cleanWarnings = () => {
    for (const line of h.seen.console) {
      h.ok(line.length < 900, `a warning of ${line.length} letters`);

      h.ok(
        !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(line),
        `raw control characters: ${escape(line)}`,
      );
    }
  };
};

const table = Object.entries(nasty).map(([name, expression]) => ({
  name: `every attribute: ${name}`,
  limit: 120000,
  run: async ({ inPage, site }) => {
    await inPage((h) => h.shown('uk', 3));
    const asked = site.requests.length;
    const slowest = await inPage(
      `async (h, names) => {
      (${watch})(h);
      const value = ${expression};
      let slowest = 0;
      for (const element of h.elements()) {
        for (const name of names[element.localName]) {
          const before = element.getAttribute(name);
          // Elements that are still loading may speak in between; what they say is theirs.
          const ours = () => h.seen.console.filter((line) => line.startsWith('<' + element.localName + '>: ' + name + '=')).length;
          const warnings = ours();
          let took = Infinity;
          // Another program on the machine can only make it slower: the best of three counts.
          for (let tries = 0; tries < 3 && took > 500; tries++) {
            if (tries) element.removeAttribute(name);
            await element.updateComplete;
            const begun = performance.now();
            element.setAttribute(name, value);
            await element.updateComplete;
            took = Math.min(took, performance.now() - begun);
          }
          slowest = Math.max(slowest, took);
          const said = ours() - warnings;
          h.ok(said <= 1, element.localName + ' ' + name + ' said ' + said + ' warnings: ' + h.seen.console.slice(-2).join(' | ').slice(0, 300));
          h.ok(h.text(element).length > 300, element.localName + ' ' + name + ': blank');
          h.scan(element);
          // The same again says nothing again.
          element.requestUpdate();
          await element.updateComplete;
          h.equal(ours() - warnings, said, element.localName + ' ' + name + ': warnings repeated');
          if (before === null) element.removeAttribute(name);
          else element.setAttribute(name, before);
          await element.updateComplete;
        }
        // All of them at once, before it is on the page.
        const fresh = document.createElement(element.localName);
        for (const name of names[element.localName]) fresh.setAttribute(name, value);
        fresh.setAttribute('lang', 'uk');
        document.body.append(fresh);
        await h.ready(fresh);
        h.speaks(fresh, 'uk');
        h.scan(fresh);
        fresh.remove();
      }
      h.equal(h.sinks.join(' | '), '', 'reached');
      h.equal([...h.seen.errors, ...h.seen.rejections].join(' | '), '', 'errors');
      h.cleanWarnings();
      h.ok(slowest < 600, 'took ' + Math.round(slowest) + ' ms');
      return Math.round(slowest);
    }`,
      Object.fromEntries(Object.keys(perTag).map((tag) => [tag, attributesOf(tag)])),
    );
    const strange = site.requests
      .slice(asked)
      .filter((path) => !/^\/chunks\/[\w-]+\.js(\?r=\d+)?$/.test(path));
    if (strange.length) throw new Error(`asked for ${strange.join(' ').slice(0, 300)}`);
    return `slowest ${slowest} ms`;
  },
}));

const SEED = Number(process.env.ALI_HELP_SEED ?? 20261124);

export const attributes = [
  ...table,
  {
    name: 'no attribute at all, and attributes nobody knows',
    body: three.replaceAll(
      ' ></',
      ' data-x onx="1" href="javascript:alert(1)" src="x" is="y" slot="z" part="p"></',
    ),
    check: async (h) => {
      await h.exercise();
      h.quiet();
    },
  },
  {
    name: '20,000 random attribute inputs and 350 of 1 MB',
    limit: 900000,
    run: async ({ inPage }) => {
      await inPage((h) => h.shown('uk', 3));
      return inPage(`async (h, how) => { (${watch})(h); return (${churn})(h, how); }`, {
        seed: SEED,
        inputs: 20000,
        large: 350,
      });
    },
  },
];
