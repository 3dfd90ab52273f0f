// Who takes part: how each page is made, where its question stands and how its first answer is pressed.
// `find` is the first text of the wizard, `heading` its question as it stands now, `answer` what a reader presses,
// `press` how if a click will not do. They run in the page, so they are given as source text.
import { page, staticHTML } from './static.mjs';

const shadow = (tag, heading, option) => {
  const root = `document.querySelector('${tag}')?.shadowRoot`;
  const find = `() => ${root}?.querySelector('${heading}')`;
  return { find, heading: find, answer: `() => ${root}?.querySelector('${option}')` };
};
/** `again`: what is seen may not listen yet, so it is pressed again when nothing came of it for a second. */
const kit = (option) => ({
  find: `() => document.querySelector('kit-wizard h2')`,
  heading: `() => document.querySelector('kit-wizard h2')`,
  answer: `() => document.querySelector('kit-wizard div ${option}')`,
  again: true,
});
const ours = {
  ...shadow('ali-recovery-wizard', '.node .title', '[part~=option]'),
  ready: `() => document.querySelector('ali-recovery-wizard[ready]')`,
};
/** HTML between our tags: it is read and pressed first, the element takes over. */
const between = (inside) => ({
  ...ours,
  find: `() => document.querySelector('ali-recovery-wizard ${inside} h3') ?? (${ours.find})()`,
  answer: `() => (${ours.answer})() ?? document.querySelector('ali-recovery-wizard ${inside} li a')`,
});
const script = (src, rest = 'defer') => `<script ${rest} src="${src}"></script>`;
const style = (href) => `<link rel="stylesheet" href="${href}">`;
const tag = (inner = '') => `<ali-recovery-wizard>${inner}</ali-recovery-wizard>`;

/** `bundle`: an entry of this folder that is built into `<name>.js`, with its CSS as `<name>.css`. */
export const contenders = (facts) => [
  {
    name: 'static',
    title: 'plain HTML with <details> (the floor)',
    html: () => page(`<main>${staticHTML(facts.model)}</main>`),
    find: `() => document.querySelector('main h2')`,
    answer: `() => document.querySelector('main section a')`,
    heading: `() => document.querySelector(':target h2')`,
    // It has no steps; a fold is opened in their place.
    toggle: {
      press: `() => { const all = document.querySelectorAll('main > details'); all[window.toggled = (window.toggled ?? -1) + 1].firstElementChild.click(); }`,
      changed: `() => window.toggled`,
    },
  },
  {
    name: 'static-start',
    title: 'the page of the start snippet without its script',
    html: () => page(tag(facts.start), facts.held),
    find: between('[slot=fallback]').find,
  },
  {
    name: 'start',
    title: 'start snippet: start HTML, ali-help.js async',
    html: () => page(tag(facts.start), facts.held + script('dist/ali-help.js', 'async')),
    ...between('[slot=fallback]'),
  },
  {
    name: 'vanilla',
    title: 'vanilla custom element, inline data',
    bundle: 'vanilla.js',
    html: () => page('<vanilla-wizard></vanilla-wizard>', script('vanilla.js')),
    ...shadow('vanilla-wizard', 'h2', 'div button'),
  },
  {
    name: 'ours',
    title: 'ali-help.js',
    html: () => page(tag(), script('dist/ali-help.js')),
    ...ours,
  },
  {
    name: 'ours-one-file',
    title: 'ali-help.ru.js',
    html: () => page(tag(), script('dist/ali-help.ru.js')),
    ...ours,
  },
  {
    name: 'ours-fallback',
    title: 'ali-help.ru.js with fallback HTML',
    html: () => page(tag(facts.fallback), facts.held + script('dist/ali-help.ru.js')),
    ...between('section'),
    // What is pressed just before the element takes over is lost.
    again: true,
    heading: `() => document.querySelector('ali-recovery-wizard :target h3') ?? (${ours.heading})()`,
  },
  {
    name: 'ours-space-held',
    title: 'ali-help.js with space held',
    html: () => page(tag(), facts.held + script('dist/ali-help.js')),
    ...ours,
  },
  {
    name: 'shoelace',
    title: 'Shoelace, cherry-picked',
    bundle: 'shoelace.js',
    css: '@shoelace-style/shoelace/dist/themes/light.css',
    html: () => page('<kit-wizard></kit-wizard>', style('shoelace.css') + script('shoelace.js')),
    ...kit('sl-button'),
  },
  {
    name: 'webawesome',
    title: 'Web Awesome, cherry-picked',
    bundle: 'webawesome.js',
    css: '@awesome.me/webawesome/dist/styles/themes/default.css',
    html: () => page('<kit-wizard></kit-wizard>', style('webawesome.css') + script('webawesome.js')),
    ...kit('wa-button'),
  },
  {
    name: 'surveyjs',
    title: 'SurveyJS',
    bundle: 'surveyjs.js',
    css: 'survey-core/survey-core.fontless.min.css',
    html: () => page('<div id="survey"></div>', style('surveyjs.css') + script('surveyjs.js')),
    find: `() => document.querySelector('#survey .sd-question__title, #survey h5')`,
    heading: `() => document.querySelector('#survey .sd-question__title, #survey h5')`,
    answer: `() => document.querySelector('#survey input[type=radio]')?.parentElement`,
    again: true,
    // It goes on by itself only for a mouse.
    press: `() => { const input = document.querySelector('#survey input[type=radio]'); input.parentElement.dispatchEvent(new MouseEvent('mousedown', { bubbles: true })); input.click(); }`,
  },
];
