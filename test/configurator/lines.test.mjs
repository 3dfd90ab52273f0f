// What the configurator computes: lines to copy, links to a configuration, and colours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as colour from '../../demo/configurator/colour.js';
import { initial, isValid, options } from '../../demo/configurator/options.js';
import { snippet } from '../../demo/configurator/snippet.js';
import { fromHash, toHash } from '../../demo/configurator/state.js';
import { locales, read } from '../project.mjs';

const facts = {
  name: 'ali-help',
  version: '1.2.3',
  locales,
  nodes: ['q-start', 'q-mailbox', 'o-fraud'],
  channels: ['chat-ru', 'email-security', 'help-centre'],
  reasons: ['glitch', 'email-fake'],
  regions: ['eu', 'no'],
  integrity: { 'ali-help.js': 'sha384-AAA', 'ali-help.uk.js': 'sha384-BBB' },
  fallbacks: {
    uk: { 'recovery-wizard': '<h2>Назва</h2>\n<h3>Ще</h3>\n' },
    en: { 'block-reasons': '<p>A</p>' },
  },
};
const make = (changes) => ({ ...initial('uk'), ...changes });
const pageOf = (changes) => snippet(make(changes), facts).at(-1).text;
const script = (src, more = '') => `<script src="${src}"${more} async="async"></script>\n`;
const self = script('/ali-help/ali-help.uk.js');
const plain = '<ali-recovery-wizard lang="uk"></ali-recovery-wizard>';
const styled = (css, more = '') =>
  `${self}<ali-recovery-wizard lang="uk"${more} style="${css}"></ali-recovery-wizard>`;
const cdn = 'https://cdn.jsdelivr.net/npm/ali-help@1.2.3/dist/ali-help.uk.js';

const table = {
  'one language': [{}, `${self}${plain}`],
  'the language of the page': [
    { lang: 'page' },
    `${script('/ali-help/ali-help.js')}<ali-recovery-wizard></ali-recovery-wizard>`,
  ],
  'a folder elsewhere': [
    { path: 'https://files.example/help/' },
    `${script('https://files.example/help/ali-help.uk.js')}${plain}`,
  ],
  'jsDelivr, checked': [
    { host: 'jsdelivr', sri: true },
    `${script(cdn, ' integrity="sha384-BBB" crossorigin="anonymous"')}${plain}`,
  ],
  unpkg: [
    { host: 'unpkg', lang: 'page', element: 'block-reasons' },
    `${script('https://unpkg.com/ali-help@1.2.3/dist/ali-help.js')}<ali-block-reasons></ali-block-reasons>`,
  ],
  'everything of the wizard, nothing of the others': [
    {
      start: 'q-mailbox',
      'url-state': 'sync',
      remember: true,
      id: 'case-1',
      region: 'no',
      hide: ['heading', 'print'],
      'heading-level': '3',
      channels: ['help-centre'],
      open: 'glitch',
    },
    `${self}<ali-recovery-wizard lang="uk" heading-level="3" hide="heading print" region="no" start="q-mailbox" url-state="sync" remember="" id="case-1"></ali-recovery-wizard>`,
  ],
  contacts: [
    {
      element: 'support-contacts',
      channels: ['help-centre', 'chat-ru'],
      'time-zone': 'Europe/Kyiv',
      start: 'q-mailbox',
    },
    `${self}<ali-support-contacts lang="uk" channels="help-centre chat-ru" time-zone="Europe/Kyiv"></ali-support-contacts>`,
  ],
  reasons: [
    { element: 'block-reasons', reasons: ['glitch'], open: 'glitch', wizard: 'w' },
    `${self}<ali-block-reasons lang="uk" reasons="glitch" open="glitch" wizard="w"></ali-block-reasons>`,
  ],
  'an accent for light and dark pages': [
    { accent: '#9a2a5a', 'accent-dark': '#f0a0c0' },
    styled(
      '--ali-color-accent: light-dark(#9a2a5a, #f0a0c0); --ali-color-on-accent: light-dark(#ffffff, #0b1512)',
    ),
  ],
  'an accent that is always on dark': [
    { theme: 'dark', accent: '#9a2a5a', 'accent-dark': '#f0a0c0' },
    styled('--ali-color-accent: #f0a0c0; --ali-color-on-accent: #0b1512', ' theme="dark"'),
  ],
  'an editor that deletes unknown tags': [
    { markup: true, start: 'q-mailbox', remember: true, accent: '#9a2a5a', theme: 'light' },
    `${self}<div data-ali-help="recovery-wizard" data-lang="uk" data-theme="light" data-start="q-mailbox" data-remember="" style="--ali-color-accent: #9a2a5a; --ali-color-on-accent: #ffffff"></div>`,
  ],
  'text for readers without scripts, at the level of the heading': [
    { before: 'fallback', 'heading-level': '3' },
    `${self}<div>\n<ali-recovery-wizard lang="uk" heading-level="3">\n<h3>Назва</h3>\n<h4>Ще</h4>\n</ali-recovery-wizard>\n</div>`,
  ],
  'text in a language of its own when the element follows the page': [
    { before: 'fallback', lang: 'page', 'fallback-lang': 'en', element: 'block-reasons' },
    `${script('/ali-help/ali-help.js')}<div>\n<ali-block-reasons>\n<p>A</p>\n</ali-block-reasons>\n</div>`,
  ],
};
for (const [name, [changes, expected]] of Object.entries(table))
  test(`lines to copy: ${name}`, () => assert.equal(pageOf(changes), expected));

test('lines to copy: from npm there is no script tag', () => {
  assert.deepEqual(snippet(make({ form: 'npm', host: 'unpkg', sri: true }), facts), [
    { kind: 'terminal', text: 'npm install ali-help@1.2.3' },
    { kind: 'module', text: "import 'ali-help/define';" },
    { kind: 'page', text: '<ali-recovery-wizard lang="uk"></ali-recovery-wizard>' },
  ]);
});

test('lines to copy: no value leaves its attribute', () => {
  const text = pageOf({ id: '"><script>alert(1)</script>', path: '/"><b>/' });
  assert.equal(text.match(/<(?!\/)/g).length, 2, text);
});

test('a link restores every value of every option', () => {
  const samples = {
    colour: ['#9a2a5a'],
    name: ['case-1'],
    zone: ['Europe/Oslo', 'America/Argentina/Buenos_Aires'],
    address: ['https://files.example/a/', '/', '/help/'],
    flag: [true, false],
    page: ['/help/', 'https://blog.example/help?a=1&b#c'],
  };
  const parents = {
    'recovery-wizard': { element: 'recovery-wizard' },
    'support-contacts': { element: 'support-contacts' },
    'block-reasons': { element: 'block-reasons' },
    text: { before: 'fallback', lang: 'page' },
  };
  for (const option of options) {
    const known = option.values?.(facts);
    const values =
      samples[option.type] ??
      (option.type === 'choice' ? known : [[...known].reverse().slice(0, 2), [known[0]], []]);
    for (const value of values) {
      const tried = Object.values(parents).map((parent) => make({ ...parent, [option.key]: value }));
      const config = tried.find((each) => option.when?.(each) ?? true);
      const found = fromHash(toHash(config, 'nb'), facts, ['ru']);
      assert.deepEqual(found.rejected, [], option.key);
      assert.equal(found.ui, 'nb');
      assert.deepEqual(found.config[option.key], value, option.key);
      assert.deepEqual(snippet(found.config, facts), snippet(config, facts), `${option.key}=${value}`);
    }
  }
});

test('a link keeps no more than what matters', () => {
  assert.equal(toHash(initial('uk')), '#element=recovery-wizard&lang=uk');
  assert.equal(toHash(make({ channels: ['help-centre'] }), 'nb'), '#ui=nb&element=recovery-wizard&lang=uk');
});

test('what a link cannot mean is left out and named; the rest counts', () => {
  const hash =
    '#element=banner&lang=uk&start=constructor&accent=red&heading-level=7&channels=help-centre,__proto__&remember=1&id=1a' +
    '&path=javascript:alert(1)/&time-zone=Mars/Base&__proto__=x&ui=de&theme=dark&path=/a"b/';
  const { config, ui, locale, rejected } = fromHash(hash, facts, ['no-NO']);
  assert.deepEqual({ ...config, lang: 'nb', theme: 'auto' }, initial('nb'));
  assert.equal(config.lang, 'uk');
  assert.equal(config.theme, 'dark');
  assert.equal(ui, undefined);
  assert.equal(locale, 'nb');
  assert.equal(rejected.length, 12);
  assert.ok(rejected.includes('path=javascript:alert(1)/'));
});

test('the language of the page is that of the link, else the browser’s, else English', () => {
  for (const [hash, languages, expected] of [
    ['#ui=ru', ['uk'], 'ru'],
    ['', ['de-DE', 'uk-UA', 'en'], 'uk'],
    ['', ['nn'], 'nb'],
    ['', ['fr'], 'en'],
    ['', [], 'en'],
  ])
    assert.equal(fromHash(hash, facts, languages).locale, expected);
});

test('addresses and names: only what can stand on a page', () => {
  for (const [key, good, bad] of [
    [
      'path',
      ['/', '/a/', '/a-b/c.d/', 'https://x.example/', 'http://x.example:8080/a/'],
      [
        '',
        'a/',
        '/a',
        '//x.example/',
        'https:///a/',
        'javascript:/a/',
        '/a b/',
        '/a"/',
        '/a?b/',
        'https://x/#/',
      ],
    ],
    [
      'whole',
      ['', '/', '/help', '/a/?b=1#c', 'https://x.example', 'http://x.example/a'],
      ['help', '//x.example/', 'javascript:alert(1)', '/a b', '/a"', '/<b>'],
    ],
    ['id', ['', 'a', 'case-1'], ['1', '-a', 'a b', 'é', 'a'.repeat(65)]],
  ]) {
    const option = options.find((each) => each.key === key);
    for (const value of good) assert.ok(isValid(option, value, facts), value);
    for (const value of bad) assert.ok(!isValid(option, value, facts), value);
  }
});

test('colours: contrast as WCAG defines it, and the nearest readable shade', () => {
  assert.equal(colour.contrast('#000000', '#ffffff'), 21);
  assert.equal(colour.contrast('#777777', '#ffffff').toFixed(2), '4.48');
  for (const [text, expected] of [
    ['#abc', '#aabbcc'],
    [' 0A6353 ', '#0a6353'],
    ['red', undefined],
    ['#12345', undefined],
    ['', undefined],
  ])
    assert.equal(colour.parseColour(text), expected);
  for (const scheme of ['light', 'dark']) {
    const ours = colour.ownAccent[scheme];
    assert.equal(colour.readable(ours, scheme), ours, 'what can be read stays');
    for (const hex of ['#ffff00', '#ff0000', '#0000ff', '#808080', '#ffffff', '#000000', '#9a2a5a']) {
      const found = colour.readable(hex, scheme);
      assert.ok(colour.contrastOn(found, scheme) >= colour.enough, `${hex} on ${scheme}: ${found}`);
      assert.ok(colour.contrast(colour.textOn(found), found) >= colour.enough, `text on ${found}`);
    }
  }
});

test('colours: the surfaces and accents are those of the elements', async () => {
  const styles = await read('src/base/colour-styles.ts');
  const normal = styles.replace(/#([0-9a-f])([0-9a-f])([0-9a-f])\b/g, '#$1$1$2$2$3$3');
  const of = (name) => new RegExp(`\\b${name}: \\['(#\\w{6})', '(#\\w{6})'\\]`).exec(normal).slice(1);
  const { surfaces, ownAccent, tint } = colour;
  for (const [index, name] of ['surface', 'raised'].entries())
    assert.deepEqual([surfaces.light[index], surfaces.dark[index]], of(name), name);
  assert.deepEqual([ownAccent.light, ownAccent.dark], of('accent'));
  const shares = [...normal.matchAll(/var\(--_accent\) (\d+)%, var\(--_surface\)/g)];
  // The first is for browsers without light-dark().
  assert.deepEqual(
    shares.slice(1).map(([, share]) => share / 100),
    [tint.light, tint.dark],
  );
});
