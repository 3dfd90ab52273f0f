// Style sheets of pages that know nothing of us. Each is checked for what a reader needs: text of a readable size and
// line height, letters as written, targets large enough, nothing wider than its box.
import { contacts, three, wizard } from '../page.mjs';

/** What a reader needs of every text, whatever the style sheets of the page say. */
const sane = {
  textTransform: 'none',
  direction: 'ltr',
  writingMode: 'horizontal-tb',
  fontStyle: 'normal',
  fontVariantCaps: 'normal',
  textIndent: '0px',
  textShadow: 'none',
  visibility: 'visible',
  fontFeatureSettings: 'normal',
  webkitTextStrokeWidth: '0px',
  pointerEvents: 'auto',
};

/** Everything that a style sheet of the page could have spoilt, compared with sane bounds. Runs in the page. */
async function readable(h, sane) {
  await h.shown('uk');
  for (const element of h.elements()) {
    const base = h.one(element, '.base');
    const name = element.localName;
    h.ok(parseFloat(getComputedStyle(base).fontSize) >= 16, `${name}: font size`);
    for (const part of h.every(element, 'p, [part~=heading], button, li, summary').slice(0, 40)) {
      const of = getComputedStyle(part);
      const what = `${name} ${part.localName}.${part.className}`;
      const size = parseFloat(of.fontSize);
      h.ok(size >= 12 && size <= 60, `${what}: font size ${of.fontSize}`);
      const ratio = parseFloat(of.lineHeight) / size;
      h.ok(!(ratio > 2 || ratio < 1), `${what}: line height ${of.lineHeight} at ${of.fontSize}`);
      for (const spacing of ['letterSpacing', 'wordSpacing'])
        h.ok(!(Math.abs(parseFloat(of[spacing])) > 1), `${what}: ${spacing} ${of[spacing]}`);
      for (const [property, wanted] of Object.entries(sane))
        h.equal(of[property], wanted, `${what} ${property}`);
      // Firefox itself lets nobody select the text of a button.
      const native = part.localName === 'button' && CSS.supports('-moz-appearance', 'none');
      h.ok(native || (of.userSelect ?? of.webkitUserSelect) !== 'none', `${what}: text cannot be selected`);
      h.equal(of.webkitTextFillColor, of.color, `${what}: fill colour`);
      const wraps = /^(normal|pre|pre-wrap|pre-line)$/.test(of.whiteSpace);
      h.ok(wraps || part.closest('.sr'), `${what}: ${of.whiteSpace}`);
    }
    for (const option of h.every(element, '[part~=option]'))
      h.ok(option.getBoundingClientRect().height >= 43, `${name}: an answer is too low`);
    const edge = base.getBoundingClientRect();
    for (const part of h.every(element, '.base p, .base [part~=heading], .base button'))
      h.ok(part.getBoundingClientRect().right <= edge.right + 1, `${name}: ${part.className} sticks out`);
    h.ok(edge.width >= 200, `${name}: only ${edge.width} px wide`);
    // What is read stands out from what it stands on.
    const { color, backgroundColor } = getComputedStyle(base);
    h.ok(color !== backgroundColor, `${name}: invisible text`);
    h.ok(!/rgba\(.*, 0\)/.test(backgroundColor), `${name}: no background of its own`);
  }
  h.quiet();
}

const inMain = (body) => ({ body: `<main>${body}</main>` });
const css = (name, text, more = {}) => ({
  name,
  head: `<style>${text}</style>`,
  run: ({ inPage }) => inPage(readable, sane),
  ...more,
});

/** Sheets on a page with all three elements. */
const plain = {
  'universal reset':
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: content-box }',
  'all: unset on everything': '* { all: unset } head, script, style { display: none }',
  'all: initial on everything, important':
    '* { all: initial !important } head, script, style, template { display: none !important }',
  '!important storm': `* { font-size: 3px !important; line-height: 9 !important; letter-spacing: 1em !important; color: #fff !important;
      text-transform: uppercase !important; text-indent: 5em !important; white-space: nowrap !important;
      background: #fff !important; text-shadow: 0 0 9px #000 !important; float: none !important }`,
  'root font of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1rem }',
  'root font of 1 px': 'html { font-size: 1px }',
  'giant line height': 'body { line-height: 5 } p, li, div { line-height: 60px }',
  'letter and word spacing': 'body { letter-spacing: .5em; word-spacing: 2em }',
  'capitals everywhere':
    'body, body * { text-transform: uppercase; font-variant: small-caps; font-style: italic }',
  'user-select: none, pointer-events: none':
    'body { -webkit-user-select: none; user-select: none; pointer-events: none; cursor: none }',
  'direction: rtl': 'html, body { direction: rtl; text-align: right }',
  'white text with a fill colour of its own':
    'body { color: #fff; -webkit-text-fill-color: transparent; -webkit-text-stroke: 3px red; background: #fff }',
  'no wrapping, kept spaces':
    'body { white-space: nowrap; word-break: keep-all; tab-size: 40; hyphens: none }',
  'right-aligned, indented, justified':
    'body { text-align: justify; text-align-last: right; text-indent: 9em }',
  'buttons and links of a theme':
    'button { display: none !important; min-width: 900px } a { color: #fff !important; font-size: 0 } h1, h2, h3, p, li, details, summary { display: none !important }',
  '::part and tokens that are nonsense':
    '::part(base) { } ali-recovery-wizard { --ali-font-size: banana; --ali-color-text: 12; --ali-space: url(x); --ali-max-width: -3px }',
  'a page that hides what is not defined': ':not(:defined) { visibility: hidden } ',
  'a dark page': ':root { color-scheme: dark } body { background: #000; color: #ddd }',
  'a photo behind everything':
    'body { background: linear-gradient(#000, #fff, #f0f); color: #888; mix-blend-mode: difference }',
};

const sheets = [
  ...Object.entries(plain).map(([name, text]) => css(name, text)),
  css('dir="rtl" on the page', '', { html: 'lang="uk" dir="rtl"' }),
  css('vertical writing', 'body { writing-mode: vertical-rl; text-orientation: upright }', {
    body: `<div style="height: 600px">${wizard()}</div>`,
  }),
  css('filter, opacity, zoom', 'main { filter: grayscale(1); opacity: .9; zoom: 1.5 }', inMain(three)),
  css(
    'transformed and fixed ancestors',
    'main { transform: rotate(0) scale(.9); position: fixed; inset: 0; overflow: auto }',
    inMain(three),
  ),
  css('a flex row', 'main { display: flex } ', { body: `<main>${wizard()}<p>aside</p></main>` }),
  css(
    'a flex column, centred',
    'main { display: flex; flex-direction: column; align-items: center }',
    inMain(three),
  ),
  css(
    'a grid of auto columns',
    'main { display: grid; grid-auto-flow: column; justify-content: start }',
    inMain(wizard()),
  ),
  css('table cells', '', { body: `<table><tr><td>${wizard()}</td><td>x</td></tr></table>` }),
  css('floats and shrink to fit', 'main { float: left } ', inMain(three)),
  css('columns', 'main { columns: 3 10em } ', { body: `<main>${wizard()}</main>` }),
  css('narrow column of 200 px', 'main { width: 240px } ', inMain(three)),
  css(
    'will-change, contain: strict around',
    'main { contain: strict; will-change: transform; height: 900px; overflow: auto }',
    inMain(three),
  ),
  css('a framework’s reset (Bootstrap)', '', {
    head: '<link rel="stylesheet" href="HOST/lib/bootstrap/dist/css/bootstrap.css">',
  }),
  css('normalize.css', '', { head: '<link rel="stylesheet" href="HOST/lib/normalize.css/normalize.css">' }),
  css('reset-css', '', { head: '<link rel="stylesheet" href="HOST/lib/reset-css/reset.css">' }),
  css('quirks mode', '', { doctype: '' }),
  css('limited quirks mode', '', {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  }),
];

/** A page that keeps an element out of sight and shows it later. */
const hiddenFirst = (name, body, show) => ({
  name,
  body,
  run: async ({ inPage }) => {
    await inPage(async (h) => {
      for (const element of h.elements()) await h.ready(element);
    });
    await inPage(show);
    return inPage(readable, sane);
  },
});

export const hostCss = [
  ...sheets,
  hiddenFirst('display: none, shown later', `<div id="box" style="display: none">${three}</div>`, () => {
    document.querySelector('#box').style.display = '';
  }),
  hiddenFirst(
    'visibility: hidden, shown later',
    `<div id="box" style="visibility: hidden">${three}</div>`,
    async (h) => {
      h.ok(!h.visible(h.elements()[0]), 'stays hidden while the page hides it');
      const inner = h.one(h.elements()[0], '.base p');
      h.equal(getComputedStyle(inner).visibility, 'hidden', 'what is inside');
      document.querySelector('#box').style.visibility = '';
    },
  ),
  hiddenFirst('inside closed <details>', `<details><summary>more</summary>${three}</details>`, () => {
    document.querySelector('details').open = true;
  }),
  hiddenFirst(
    'content-visibility: hidden, then auto',
    `<div id="box" style="content-visibility: hidden">${three}</div>`,
    () => {
      document.querySelector('#box').style.contentVisibility = 'auto';
    },
  ),
  hiddenFirst('hidden attribute', `<div id="box" hidden>${three}</div>`, () => {
    document.querySelector('#box').hidden = false;
  }),
  {
    name: 'the page may hide an element itself',
    head: '<style>ali-support-contacts { display: none }</style>',
    body: wizard('hidden') + contacts() + '<p>x</p>',
    check: async (h) => {
      for (const element of h.elements()) {
        await h.ready(element);
        h.equal(getComputedStyle(element).display, 'none', element.localName);
      }
    },
  },
  {
    name: 'text spacing chosen by the reader reaches the text',
    body: wizard(),
    check: async (h) => {
      const element = await h.ready();
      const sheet = h.one(element, '.base');
      // What a reader's extension does: it writes into every tree it can reach.
      const style = document.createElement('style');
      style.textContent = '* { line-height: 2 !important; letter-spacing: .12em !important }';
      element.shadowRoot.append(style);
      const of = getComputedStyle(sheet.querySelector('p'));
      h.ok(parseFloat(of.lineHeight) / parseFloat(of.fontSize) > 1.9, of.lineHeight);
    },
  },
];
