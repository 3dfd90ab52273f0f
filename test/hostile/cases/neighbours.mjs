// What real pages do around an embed: shortcuts, bars, floats, frames, old browsers, one colour of their own.
import { wizard } from '../page.mjs';
import { answerPage, long, page } from './neighbour-page.mjs';
import { neighboursByAddress } from './neighbours-address.mjs';
import { neighboursByText } from './neighbours-text.mjs';

const guard = (type, test) =>
  `<script>document.addEventListener('${type}', (event) => { if (${test}) event.preventDefault(); });</script>`;

const keys = [
  page(
    'one-key shortcuts of the page that spare form fields: what is typed in ours stays there',
    {
      head: `<script>window.heard = []; document.addEventListener('keydown', (event) => window.heard.push(event.key));</script>`,
      body: answerPage,
    },
    async (h) => {
      const field = await window.fieldOf(h, await h.ready());
      for (const key of ['/', 'ArrowRight', 'a', 'Enter'])
        h.ok(window.press(field, key), `${key} is prevented`);
      for (const key of ['Escape', 'Tab']) window.press(field, key);
      h.equal(window.heard.join(' '), 'Escape Tab', 'what the page hears');
    },
  ),
  page(
    'copy protection that spares form fields: paste, copy and the menu work in ours',
    {
      head: ['copy', 'cut', 'paste', 'contextmenu', 'selectstart']
        .map((type) => guard(type, '!/^(INPUT|TEXTAREA)$/.test(event.target.tagName)'))
        .join(''),
      body: answerPage,
    },
    async (h) => {
      const field = await window.fieldOf(h, await h.ready());
      for (const type of ['copy', 'cut', 'paste', 'contextmenu', 'selectstart'])
        h.ok(field.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true })), type);
    },
  ),
  page(
    'a page that guards Enter: it still makes a new line and presses our buttons',
    {
      head: guard('keydown', `event.key === 'Enter' && event.target.tagName !== 'TEXTAREA'`),
      body: answerPage,
    },
    async (h) => {
      const element = await h.ready();
      await window.fieldOf(h, element);
      for (const selector of ['[part~=message] textarea', 'button.choice', 'summary'])
        h.ok(window.press(h.one(element, selector), 'Enter'), `Enter is prevented in ${selector}`);
    },
  ),
];

const bars = [
  ['a sticky header', 'position: sticky; top: 0; height: 80px'],
  ['a fixed header', 'position: fixed; top: 0; left: 0; right: 0; height: 120px'],
  ['a bar at the bottom', 'position: fixed; bottom: 0; left: 0; right: 0; height: 90px'],
].map(([name, css]) =>
  page(
    `${name}: after an answer neither the question nor its first answers lie under it`,
    {
      body: `<header style="${css}; background: #334; z-index: 9">Site</header>${long}${wizard('lang="en"')}${long}`,
    },
    async (h) => {
      const element = await h.ready();
      const free = (selector) => {
        const { left, width, top, height } = h.one(element, selector).getBoundingClientRect();
        const x = left + width / 2;
        return [top + 2, top + height - 2].every((y) => document.elementFromPoint(x, y) === element);
      };
      for (const where of ['start', 'end']) {
        h.one(element, '[part~=option]').scrollIntoView({ block: where });
        h.click(element, '[part~=option]');
        await element.updateComplete;
        await h.until(
          () => free('.node .title') && free('.choices li:nth-child(2)'),
          `the question, from the ${where}`,
        );
      }
    },
  ),
);

const widths = [
  [
    'a float',
    '<div style="float: left; width: 230px; height: 300px; margin: 0 1em 1em 0"></div><p>Text.</p>WIZARD',
  ],
  [
    'a wide neighbour in a row',
    '<div style="display: flex; flex-wrap: wrap"><div style="flex: 0 0 230px; height: 90px"></div>WIZARD</div>',
  ],
  [
    'a grid',
    '<div style="display: grid; grid-template-columns: 1fr auto"><div style="width: 100px"></div>WIZARD</div>',
  ],
].map(([name, body]) =>
  page(
    `${name} on a phone does not squeeze it`,
    {
      body: `<div style="width: 344px">${body.replace('WIZARD', wizard('lang="en" style="flex: 1"'))}</div>`,
    },
    async (h) => {
      const element = await h.ready();
      const { width } = h.one(element, '.base').getBoundingClientRect();
      h.ok(width >= 190, `${width} px wide`);
      h.ok(document.documentElement.scrollWidth <= innerWidth, 'the page is too wide');
    },
  ),
);

const sliders = [
  ['a slider', 'overflow: hidden', 'display: flex; width: 200%'],
  ['a panel pushed aside', 'overflow: hidden; width: 300px', 'width: 900px; padding-left: 200px'],
].map(([name, outer, inner]) =>
  page(
    `${name} is not moved by a step`,
    {
      body: `<div id="track" style="${outer}"><div style="${inner}"><div style="flex: 1">${wizard('lang="en"')}</div><div style="flex: 1">two</div></div></div>`,
    },
    async (h) => {
      const element = await h.ready();
      h.click(element, '[part~=option]');
      await element.updateComplete;
      await h.later(500);
      h.equal(document.querySelector('#track').scrollLeft, 0, 'how far it is moved');
    },
  ),
);

/** Looks that set one colour and leave the others to us. */
const colours = [
  ['the accent of a light look on a dark page', 'color-scheme: dark; --ali-color-accent: #9a2a5a', '#111'],
  ['a yellow accent on a light page', '--ali-color-accent: #ffcc00', '#fff'],
  ['a dark surface on a light page', '--ali-color-surface: #1b1b1b', '#fff'],
  ['a pale text on a light page', '--ali-color-text: #c8c8c8', '#fff'],
].map(([name, css, ground]) =>
  page(
    `${name}, nothing else set: texts and buttons are readable`,
    {
      head: `<style>body { background: ${ground} } ali-recovery-wizard { ${css} }</style>`,
      body: answerPage,
    },
    async (h) => {
      const element = await h.ready();
      await h.complete(element);
      await h.unfold(element);
      const colourOf = (part) => getComputedStyle(part).color;
      const groundOf = (part) => {
        for (let each = part; each; each = each.parentElement) {
          const { backgroundColor } = getComputedStyle(each);
          if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
        }
      };
      for (const selector of ['.title', '.step.first', '.step p', '.button', 'summary', '.quiet', '.small']) {
        const part = h.one(element, selector);
        const found = window.contrast(colourOf(part), groundOf(part));
        h.ok(found >= 4.5, `${selector}: ${found.toFixed(2)}, ${colourOf(part)} on ${groundOf(part)}`);
      }
    },
  ),
);

const frames = [
  page(
    'a frame written with srcdoc: no link is offered, because nobody could open it',
    { our: '', body: '<iframe width="700" height="900"></iframe>' },
    async (h) => {
      const frame = document.querySelector('iframe');
      frame.srcdoc =
        `<!doctype html><html lang="en"><script src="${window.files}/ali-help.en.js"></scr` +
        `ipt><ali-recovery-wizard start="o-blocked-disputes"></ali-recovery-wizard></html>`;
      const inside = () => frame.contentDocument?.querySelector('ali-recovery-wizard');
      await h.until(() => inside()?.complete, 'the element in the frame');
      await inside().updateComplete;
      h.equal(inside().shadowRoot.querySelectorAll('.extras .copy').length, 1, 'copy buttons');
    },
  ),
  ...[
    ['allow-scripts allow-same-origin', 0],
    ['allow-scripts allow-same-origin allow-modals allow-downloads', 1],
  ].map(([sandbox, offered]) =>
    page(
      `a frame with sandbox="${sandbox}": print and save are ${offered ? '' : 'not '}offered`,
      { our: '', body: `<iframe width="700" height="900" sandbox="${sandbox}"></iframe>` },
      new Function(
        'h',
        `return (async () => {
          const frame = document.querySelector('iframe');
          frame.srcdoc = '<!doctype html><script src="' + window.files + '/ali-help.en.js"></scr' + 'ipt><ali-recovery-wizard lang="en" start="o-blocked-disputes"></ali-recovery-wizard>';
          const inside = () => frame.contentDocument?.querySelector('ali-recovery-wizard');
          await h.until(() => inside()?.complete, 'the element in the frame');
          await h.unfold(inside());
          h.equal(h.every(inside(), '.extras button:not(.copy)').length, ${offered}, 'print');
          h.equal(h.every(inside(), '.letter .actions button:not(.copy)').length, ${offered}, 'save');
        })()`,
      ),
    ),
  ),
];

const older = (name, known) =>
  page(
    `a browser without ${name} gets edges, grounds and a layout`,
    {
      our: '',
      body: `${answerPage}<script>
        fetch(window.files + '/ali-help.en.js').then((answer) => answer.text()).then((text) => {
          const script = document.createElement('script');
          script.textContent = text.replaceAll('${known}', 'unknown-${known.replace('@', '')}');
          document.head.append(script);
        });
      </script>`,
    },
    async (h) => {
      const element = await h.ready();
      const field = await window.fieldOf(h, element);
      for (const each of [field, h.one(element, '.choices')])
        h.ok(parseFloat(getComputedStyle(each).borderTopWidth) >= 1, 'an edge');
      for (const each of [h.one(element, '.base'), h.one(element, '.button')])
        h.ok(getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)', 'a ground');
      h.ok(h.one(element, '.in').getBoundingClientRect().width > 300, 'a layout');
    },
  );

/** In the page, `files` is where our files are. */
const withFiles = (each) => ({ ...each, head: `<script>window.files = 'FILES';</script>${each.head ?? ''}` });

export const neighbours = [
  ...keys,
  ...neighboursByAddress,
  ...bars,
  ...widths,
  ...sliders,
  ...colours,
  ...neighboursByText,
  ...frames,
  older('light-dark()', 'light-dark('),
  older('relative colours', 'oklab(from'),
  older('container queries', '@container'),
  page(
    'fields are at least 16 px, whatever the look',
    { head: '<style>ali-recovery-wizard { --ali-font-size: 14px }</style>', body: answerPage },
    async (h) => {
      const field = await window.fieldOf(h, await h.ready());
      h.ok(parseFloat(getComputedStyle(field).fontSize) >= 16, getComputedStyle(field).fontSize);
    },
  ),
].map(withFiles);
