// Who takes part: how each page is made, where its question stands and how its first answer is pressed.
// `find` and `press` run in the page, so they are given as source text.
import { page, staticHTML } from './static.mjs';

const shadow = (tag, heading, option) => ({
  find: `() => document.querySelector('${tag}')?.shadowRoot?.querySelector('${heading}')`,
  press: `() => document.querySelector('${tag}').shadowRoot.querySelector('${option}').click()`,
});
const light = (tag, option) => ({
  find: `() => document.querySelector('${tag} h2')`,
  press: `() => document.querySelector('${option}').click()`,
});
const ours = shadow('ali-recovery-wizard', '.node .title', '[part~=option]');
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
    press: `() => { const all = document.querySelectorAll('main > details'); all[window.toggled = (window.toggled ?? -1) + 1].firstElementChild.click(); }`,
    changed: `() => window.toggled`,
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
    ...ours,
    find: `() => document.querySelector('ali-recovery-wizard')?.firstElementChild`,
    changed: ours.find,
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
    ...light('kit-wizard', 'kit-wizard div sl-button'),
  },
  {
    name: 'webawesome',
    title: 'Web Awesome, cherry-picked',
    bundle: 'webawesome.js',
    css: '@awesome.me/webawesome/dist/styles/themes/default.css',
    html: () => page('<kit-wizard></kit-wizard>', style('webawesome.css') + script('webawesome.js')),
    ...light('kit-wizard', 'kit-wizard div wa-button'),
  },
  {
    name: 'surveyjs',
    title: 'SurveyJS',
    bundle: 'surveyjs.js',
    css: 'survey-core/survey-core.fontless.min.css',
    html: () => page('<div id="survey"></div>', style('surveyjs.css') + script('surveyjs.js')),
    find: `() => document.querySelector('#survey .sd-question__title, #survey h5')`,
    // It goes on by itself only for a mouse.
    press: `() => { const input = document.querySelector('#survey input[type=radio]'); input.parentElement.dispatchEvent(new MouseEvent('mousedown', { bubbles: true })); input.click(); }`,
  },
];
