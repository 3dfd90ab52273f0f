// Attributes that anybody may have written: every one of them with every nasty value, then random ones by the
// thousand against a model of what each value means.
import { simple, three } from '../page.mjs';
import { watchSinks } from './attribute-sinks.mjs';
import { churn } from './random-attributes.mjs';

const perTag = {
  'ali-recovery-wizard': ['start', 'url-state', 'remember'],
  'ali-support-contacts': ['channels', 'time-zone'],
  'ali-block-reasons': ['reasons', 'open', 'wizard'],
};
const shared = 'lang theme heading-level region hide ready id class style title dir'.split(' ');
const namesOf = Object.fromEntries(
  Object.entries(perTag).map(([tag, names]) => [tag, [...shared, ...names]]),
);

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
  'the name __proto__': `'__proto__'`,
  'the name constructor': `'constructor'`,
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

/** In the page: gives every attribute of every element the value, each alone and all at once. */
async function setAll(h, { names, expression }) {
  const value = (0, eval)(expression);
  window.watchSinks(h);
  let slowest = 0;
  for (const element of h.elements()) {
    for (const name of names[element.localName]) {
      const what = `${element.localName} ${name}`;
      const before = element.getAttribute(name);
      // Elements that are still loading may speak in between; what they say is theirs.
      const ours = () => h.seen.console.filter((line) => line.startsWith(`<${element.localName}>: ${name}=`));
      const warnings = ours().length;
      slowest = Math.max(slowest, await h.setTimed(element, name, value));
      const said = ours().length - warnings;
      h.ok(said <= 1, `${what} said ${said} warnings: ${ours().slice(-2).join(' | ').slice(0, 300)}`);
      h.notBlank(element);
      h.scan(element);
      // The same again says nothing again.
      element.requestUpdate();
      await element.updateComplete;
      h.equal(ours().length - warnings, said, `${what}: warnings repeated`);
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
      await element.updateComplete;
    }
    const fresh = document.createElement(element.localName);
    for (const name of names[element.localName]) fresh.setAttribute(name, value);
    fresh.setAttribute('lang', 'uk');
    document.body.append(fresh);
    h.speaks(await h.ready(fresh), 'uk');
    h.scan(fresh);
    fresh.remove();
  }
  h.nothingReached(h.seen.console);
  h.ok(slowest < 600, `took ${Math.round(slowest)} ms`);
  return Math.round(slowest);
}

const head = `<script>window.watchSinks = ${watchSinks}</script>`;
const table = Object.entries(nasty).map(([name, expression]) => ({
  name: `every attribute: ${name}`,
  limit: 120000,
  head,
  run: async ({ inPage, site }) => {
    await inPage((h) => h.shown('uk', 3));
    const asked = site.requests.length;
    const slowest = await inPage(setAll, { names: namesOf, expression });
    const strange = site.requests
      .slice(asked)
      .filter((path) => !/^\/chunks\/[\w-]+\.js(\?r=\d+)?$/.test(path));
    if (strange.length) throw new Error(`asked for ${strange.join(' ').slice(0, 300)}`);
    return `slowest ${slowest} ms`;
  },
}));

const seed = Number(process.env.ALI_HELP_SEED ?? 20261124);
const random = (inputs, large, more) => ({
  name: `${inputs} random attribute inputs and ${large} of 1 MB: never blank`,
  limit: 900000,
  head,
  run: async ({ inPage }) => {
    await inPage((h) => h.shown('uk', 3));
    return inPage(churn, { seed, inputs, large });
  },
  ...more,
});
const strangers = 'data-x onx="1" href="javascript:alert(1)" src="x" is="y" slot="z" part="p"';

export const attributes = [
  ...table,
  simple('attributes nobody knows', three.replaceAll(' ></', ` ${strangers}></`), (h) => h.exercise()),
  random(2000, 20, { always: true }),
  random(20000, 350),
];
