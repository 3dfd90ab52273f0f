// Attributes that anybody may have written: every one of them with every nasty value, then random ones by the
// thousand against a model of what each value means.
import { three } from '../page.mjs';

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

/**
 * Random values for random attributes. The model beside it knows what each value means, so that not only "nothing
 * broke" is checked but what is on screen. Runs in the page.
 */
async function churn(h, { seed, inputs, large }) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const alphabet = [
    ...'abcxyzABC019-_.,:;/\\?#&=%+*~^|!"\'`<>(){}[]$@ \t\n',
    'zqx9',
    'javascript:',
    'data:',
    '\u202e',
    '\u0000',
    '\ud800',
    'ї',
    '👍',
    '__proto__',
    'constructor',
    ' ',
  ];
  const noise = () => Array.from({ length: below(12) }, () => pick(alphabet)).join('');
  const chunk = 'zqx9 <b> javascript: -_, \u202e ї';
  const megabyte = () =>
    pick(alphabet).repeat(3) + (below(2) ? chunk : pick(alphabet)).repeat(1 << 20).slice(0, 1 << 20);
  const vary = (text) => pick([text, text, ` ${text} `, text.toUpperCase(), text + noise(), noise() + text]);
  const clean = (value) =>
    String(value ?? '')
      .slice(0, 200)
      .trim()
      .toLowerCase();
  const oneOf = (allowed, fallback) => (value) => (allowed.includes(clean(value)) ? clean(value) : fallback);
  const tokensOf = (value) =>
    value
      .slice(0, 2000)
      .split(/[\s,]+/)
      .filter(Boolean);
  const locales = ['en', 'ru', 'uk', 'nb'];
  const reasonIds = [
    'email-unconfirmed',
    'email-fake',
    'many-disputes',
    'dispute-misuse',
    'terms-breach',
    'suspected-fraud',
    'glitch',
    'unknown-vanished',
  ];
  const base = (element) => h.one(element, '.base');

  const regionNotes = {};
  /** Attribute → good values, and what is on screen for a value (undefined: nothing is predicted). */
  const model = {
    theme: [
      ['auto', 'light', 'dark'],
      (e, v) => h.equal(base(e).dataset.theme, oneOf(['auto', 'light', 'dark'], 'auto')(v), 'theme'),
    ],
    'heading-level': [
      ['2', '3', '4', '5', '6'],
      (e, v) => {
        const level = oneOf(['2', '3', '4', '5', '6'], '2')(v);
        for (const top of h.every(e, '.h0')) h.equal(top.getAttribute('aria-level'), level, 'level');
      },
    ],
    region: [
      ['eu', 'no', 'ua', 'ru', 'other'],
      (e, v) => {
        const [notes] = h.every(e, '.regions');
        if (!notes) return h.ok(e.localName !== 'ali-block-reasons', 'no notes on regions');
        const region = oneOf(['eu', 'no', 'ua', 'ru', 'other'], '')(v);
        h.equal(h.every(e, '.regions details').length, region ? 0 : 5, `folded for ${region || 'all'}`);
        // The notes of a region are always the same, and never those of another.
        const key = `${e.localName} ${base(e).lang} `;
        const others = Object.entries(regionNotes).filter(
          ([of]) => of.startsWith(key) && of !== key + region,
        );
        regionNotes[key + region] ??= notes.textContent;
        h.equal(notes.textContent, regionNotes[key + region], `notes for ${region}`);
        h.ok(!others.some(([, text]) => text === notes.textContent), `${region} says what another does`);
      },
    ],
    hide: [
      ['heading', 'sources', 'print', 'heading sources', 'print,heading'],
      (e, v) => h.equal(!h.every(e, '.h0').length, tokensOf(v).includes('heading'), 'hides the heading'),
    ],
    lang: [
      ['en', 'ru', 'uk', 'nb', 'no', 'nn', 'ua', 'uk-UA', 'nn_NO', 'EN-gb', 'sr-Latn'],
      (e, v) => {
        const primary = v.slice(0, 35).trim().toLowerCase().split(/[-_]/)[0];
        const alias = { no: 'nb', nn: 'nb', ua: 'uk' };
        const locale = Object.hasOwn(alias, primary) ? alias[primary] : primary;
        return h.until(
          () => base(e).lang === (locales.includes(locale) ? locale : 'uk'),
          `language for ${JSON.stringify(v.slice(0, 60))}`,
          8000,
        );
      },
    ],
    start: [
      ['q-start', 'q-mailbox', 'o-fraud', 'q-block-disputes'],
      (e, v) => {
        const id = v.slice(0, 100).trim();
        if (/^(q-start|q-mailbox|o-fraud|q-block-disputes)$/.test(id)) h.equal(e.state.node, id, 'node');
        else if (!id || !/^[qo]-[a-z-]+$/.test(id)) h.equal(e.state.node, 'q-start', 'node');
      },
    ],
    'url-state': [
      ['off', 'read', 'sync'],
      () =>
        h.ok(
          location.hash
            .slice(1)
            .split('&')
            .every((part) => /^$|^(.*\.)?ali-recovery=[qo]-[a-z-]+$/.test(part)),
          `address ${location.hash.slice(0, 200)}`,
        ),
    ],
    remember: [['', 'remember'], () => undefined],
    channels: [
      ['chat-ru', 'email', 'faq eva', 'chat-en,chat-ru', 'bank'],
      (e) => h.ok(h.every(e, '[part~=card]').length > 0, 'no card'),
    ],
    'time-zone': [['Europe/Oslo', 'UTC', 'Asia/Kathmandu', 'Europe/Kyiv', 'Etc/GMT+12'], () => undefined],
    reasons: [
      [...reasonIds, 'glitch terms-breach'],
      (e, v) => {
        const wanted = [
          ...new Set(
            tokensOf(v)
              .map((t) => t.replace(/^reason-/, ''))
              .filter((t) => reasonIds.includes(t)),
          ),
        ];
        h.equal(
          h
            .every(e, 'details.reason')
            .map(({ id }) => id.slice(7))
            .join(),
          (wanted.length ? wanted : reasonIds).join(),
          'cards',
        );
      },
    ],
    open: [
      reasonIds,
      (e, v) => {
        const id = v
          .slice(0, 100)
          .trim()
          .replace(/^reason-/, '');
        if (reasonIds.includes(id))
          for (const card of h.every(e, `#reason-${id}`)) h.ok(card.open, `${id} is closed`);
      },
    ],
    wizard: [['x', 'field', ''], () => undefined],
    id: [['a', 'b', 'field'], () => undefined],
    ready: [['', 'x'], () => undefined],
  };
  const sharedNames = ['theme', 'heading-level', 'region', 'hide', 'lang', 'lang', 'id', 'ready'];
  const names = {
    'ali-recovery-wizard': [...sharedNames, 'start', 'start', 'url-state', 'remember'],
    'ali-support-contacts': [...sharedNames, 'channels', 'channels', 'time-zone'],
    'ali-block-reasons': [...sharedNames, 'reasons', 'reasons', 'open', 'wizard'],
  };

  const elements = h.elements();
  for (const element of elements) await h.complete(element);
  // Languages are fetched before, so that no input waits for the network.
  for (const locale of locales) {
    for (const element of elements) element.setAttribute('lang', locale);
    for (const element of elements)
      await h.until(() => base(element).lang === locale && element.complete, locale);
  }
  const { warn } = console;
  let said = [];
  const unsaid = new Set();
  console.warn = (...args) => said.push(args.join(' '));
  let slowest = 0;
  let warnings = 0;
  let count = 0;
  try {
    for (; count < inputs + large; count++) {
      const element = pick(elements);
      const name = pick(names[element.localName]);
      const [good, check] = model[name];
      const value = count >= inputs ? megabyte() : below(3) ? vary(pick(good)) : noise();
      const what = `input ${count}: ${element.localName} ${name}=${JSON.stringify(value.slice(0, 80))}`;
      const begun = performance.now();
      element.setAttribute(name, value);
      await element.updateComplete;
      let took = performance.now() - begun;
      // Another program on the machine can only make it slower: the best of three counts.
      for (let tries = 0; tries < 2 && took > 500; tries++) {
        element.removeAttribute(name);
        await element.updateComplete;
        const again = performance.now();
        element.setAttribute(name, value);
        await element.updateComplete;
        took = Math.min(took, performance.now() - again);
      }
      slowest = Math.max(slowest, took);
      try {
        await check(element, value);
        // Each input may be warned of once, some only when the value is needed.
        unsaid.add(`<${element.localName}>: ${name}=`);
        for (const line of said) {
          const input = [...unsaid].find((each) => line.startsWith(each));
          h.ok(unsaid.delete(input), `a warning about nothing, or again: ${line.slice(0, 200)}`);
          h.ok(line.length < 900, `a warning of ${line.length} letters`);

          h.ok(!/[\u0000-\u001f\u202a-\u202e]/.test(line), `raw control characters: ${escape(line)}`);
        }
        h.ok(base(element).childElementCount > 2, 'blank');
        if (count % 25 === 0 || count >= inputs) h.scan(element);
        h.equal(h.sinks.join(' | '), '', 'reached');
        h.equal([...h.seen.errors, ...h.seen.rejections].join(' | '), '', 'errors');
      } catch (error) {
        throw new Error(`${what} (seed ${seed}): ${error.message}`);
      }
      warnings += said.length;
      said = [];
      // Let the page breathe, and keep the wizard where its next `start` can be told from this one.
      if (count % 200 === 0) await h.later(0);
    }
  } finally {
    console.warn = warn;
  }
  h.ok(slowest < 600, `slowest took ${Math.round(slowest)} ms`);
  h.ok(warnings > count / 20, `only ${warnings} warnings: the values are not nasty enough`);
  return `seed ${seed}, ${inputs} inputs and ${large} of 1 MB, ${warnings} warnings, slowest ${Math.round(slowest)} ms`;
}

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
