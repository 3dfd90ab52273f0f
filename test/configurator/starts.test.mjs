// What the configurator puts between the tags by default: the first screen of the element, and the room for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initial } from '../../demo/configurator/options.js';
import { snippet } from '../../demo/configurator/snippet.js';

/** A first screen, as dist/start has it. */
const startOf = (...lines) => `<div slot="fallback" lang="uk">\n${lines.join('\n')}\n</div>\n`;
/** What the page fetches: the first screens and the room. */
const facts = {
  name: 'ali-help',
  version: '1.2.3',
  spaces: { uk: { 'recovery-wizard': 'ali-recovery-wizard { display: grid; }\n' } },
  starts: {
    uk: {
      'recovery-wizard': startOf(
        '<h2>Назва</h2>',
        '<ul>',
        '<li><a href="#ali-recovery--q-a">А</a></li>',
        '</ul>',
      ),
      'block-reasons': startOf(
        '<h2>Чому</h2>',
        '<h3>Причини</h3>',
        '<ul>',
        '<li><a href="#ali-reasons--glitch">Збій</a></li>',
        '<li><a href="#ali-reasons--x">Ікс</a></li>',
        '<li><a href="#ali-reasons--email-fake">Адреса</a></li>',
        '</ul>',
      ),
      nodes: { 'o-fraud': startOf('<h2>Крадіжка</h2>', '<p>Спершу</p>') },
      whole: 'Усе & більше',
    },
  },
};
const pageOf = (changes) => snippet({ ...initial('uk'), ...changes }, facts).at(-1).text;
const script = (file) => `<script src="/ali-help/${file}" async="async"></script>\n`;
const self = script('ali-help.uk.js');
const room = '<style>\nali-recovery-wizard { display: grid; }\n</style>\n';
/** An element with its first screen between the tags. */
const within = (tag, ...lines) => `<div>\n${tag}\n${startOf(...lines)}</${/\w[\w-]*/.exec(tag)[0]}>\n</div>`;
const asked = ['<ul>', '<li><a href="#ali-recovery--q-a">А</a></li>', '</ul>'];
const starts = {
  'the first screen and its room by default': [
    {},
    self + room + within('<ali-recovery-wizard lang="uk">', '<h2>Назва</h2>', ...asked),
  ],
  'two lines': [{ before: 'none' }, `${self}<ali-recovery-wizard lang="uk"></ali-recovery-wizard>`],
  'the first screen without its room': [
    { space: false },
    self + within('<ali-recovery-wizard lang="uk">', '<h2>Назва</h2>', ...asked),
  ],
  'an id stands in the links': [
    { space: false, id: 'case-1' },
    self +
      within(
        '<ali-recovery-wizard lang="uk" id="case-1">',
        '<h2>Назва</h2>',
        ...asked.map((line) => line.replace('ali-recovery', 'case-1')),
      ),
  ],
  'where the wizard begins': [
    { space: false, start: 'o-fraud', 'heading-level': '4' },
    self +
      within(
        '<ali-recovery-wizard lang="uk" heading-level="4" start="o-fraud">',
        '<h4>Крадіжка</h4>',
        '<p>Спершу</p>',
      ),
  ],
  'chosen reasons in their order, no heading, the page with everything': [
    {
      space: false,
      element: 'block-reasons',
      reasons: ['email-fake', 'glitch'],
      hide: ['heading'],
      whole: '/a?b&c=1',
    },
    self +
      within(
        '<ali-block-reasons lang="uk" hide="heading" reasons="email-fake glitch">',
        '<h3>Причини</h3>',
        '<ul>',
        '<li><a href="#ali-reasons--email-fake">Адреса</a></li>',
        '<li><a href="#ali-reasons--glitch">Збій</a></li>',
        '</ul>',
        '<p><a href="/a?b&amp;c=1">Усе &amp; більше</a></p>',
      ),
  ],
  'in a place, with its room': [
    { markup: true },
    `${self}${room}` +
      `<div data-ali-help="recovery-wizard" data-lang="uk">\n${startOf('<h2>Назва</h2>', ...asked)}</div>`,
  ],
  'from npm, with the same text': [
    { form: 'npm', space: false },
    within('<ali-recovery-wizard lang="uk">', '<h2>Назва</h2>', ...asked),
  ],
  'in the language chosen for the text when the element follows the page': [
    { lang: 'page', space: false },
    script('ali-help.js') + within('<ali-recovery-wizard>', '<h2>Назва</h2>', ...asked),
  ],
};
for (const [name, [changes, expected]] of Object.entries(starts))
  test(`the start: ${name}`, () => assert.equal(pageOf(changes), expected));
