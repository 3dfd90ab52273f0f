// The lines that every integration writes: the same as the configurator gives and as the docs say, whatever an author asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { initial } from '../demo/configurator/options.js';
import { snippet } from '../demo/configurator/snippet.js';
import { start } from '../test/hosts/snippets.mjs';
import { fromSource, json, locales, readNow } from '../test/project.mjs';
import { linesFor, siteFiles } from './package-files.js';
import { fromWords, once, toLocale } from './snippet.js';

const said = [];
const lines = (element, attributes = {}, pageLang = undefined) => {
  said.length = 0;
  const asked = { element, attributes, pageLang, where: 'post.md' };
  return linesFor(asked, { folder: '/ali-help/', warn: (text) => said.push(text) });
};
const { version } = json('package.json');
const script = `<script src="/ali-help/ali-help.js?v=${version}" async></script>`;

test('a wizard in Ukrainian is what docs and hosts paste: script, room, tag with the first screen', () => {
  const text = lines('recovery-wizard', { lang: 'uk' });
  const room = readNow('dist/fallback/uk/ali-recovery-wizard.hold.css').trim();
  const pasted = start()
    .replace(/<script.*<\/script>/, script)
    .replace(readNow('dist/fallback/uk/hold.css').trim(), () => room);
  assert.equal(text, pasted);
  assert.deepEqual(said, []);
});

/** The configurator's facts of one language, as its page loads them. */
function factsOf(locale) {
  const perElement = (path) =>
    Object.fromEntries(
      ['recovery-wizard', 'support-contacts', 'block-reasons'].map((each) => [each, readNow(path(each))]),
    );
  return {
    ...json('dist/configurator/facts.json'),
    fallbacks: { [locale]: perElement((each) => `dist/fallback/${locale}/ali-${each}.html`) },
    starts: {
      [locale]: {
        ...perElement((each) => `dist/start/${locale}/ali-${each}.html`),
        nodes: json(`dist/configurator/starts.${locale}.json`),
      },
    },
    spaces: { [locale]: perElement((each) => `dist/fallback/${locale}/ali-${each}.hold.css`) },
  };
}

/** What a browser reads, whatever the tag stands in and however an attribute is written. */
function read(html) {
  const page = load(html, null, false);
  const box = page('ali-recovery-wizard, ali-support-contacts, ali-block-reasons');
  return { attributes: box.attr(), inside: box.html(), style: page('style').text().trim() };
}

const same = {
  'each element': [{}, { element: 'support-contacts' }, { element: 'block-reasons' }],
  'everything before the script': [{ before: 'fallback' }, { before: 'fallback', 'heading-level': '4' }],
  'nothing before the script': [{ before: 'none' }],
  'other levels of headings': [{ 'heading-level': '3' }, { 'heading-level': '6' }],
  'another first question or answer': [{ start: 'q-mailbox' }, { start: 'o-fraud', 'heading-level': '5' }],
  'no heading': [{ hide: ['heading', 'print'] }],
  'an id, which the links name': [{ id: 'my-wizard', start: 'q-signin' }],
  'chosen reasons in their order': [
    { element: 'block-reasons', reasons: ['email-fake', 'glitch'], open: 'glitch', wizard: 'w' },
  ],
  'all that is left': [
    { theme: 'dark', region: 'no', 'url-state': 'sync', remember: true },
    { element: 'support-contacts', channels: ['email', 'bank'], 'time-zone': 'Europe/Oslo' },
  ],
};

for (const [what, list] of Object.entries(same))
  test(`as in the configurator: ${what}`, () => {
    for (const locale of locales)
      for (const choices of list) {
        const config = { ...initial(locale), ...choices };
        const pasted = snippet(config, factsOf(locale))[0].text;
        const { element, ...others } = { element: 'recovery-wizard', ...choices };
        const asText = Object.entries(others).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join(' ') : value,
        ]);
        const text = lines(element, { lang: locale, ...Object.fromEntries(asText) });
        assert.deepEqual(read(text), read(pasted), `${locale} ${JSON.stringify(choices)}`);
        assert.deepEqual(said, []);
      }
  });

test('the language: given, else of the page, else found at run time', () => {
  const langOf = (html) => /<ali-recovery-wizard(?: lang="(\w+)")?/.exec(html)[1];
  assert.equal(langOf(lines('recovery-wizard', { lang: 'nn_NO' }, 'uk')), 'nb');
  assert.equal(langOf(lines('recovery-wizard', {}, 'uk-UA')), 'uk');
  // Where nobody knows it, a text between the ends could be in a wrong one.
  assert.equal(lines('recovery-wizard'), `${script}\n<ali-recovery-wizard></ali-recovery-wizard>`);
  const german = lines('recovery-wizard', {}, 'de');
  assert.equal(langOf(german), undefined);
  assert.match(german, /<div slot="fallback" lang="en">/);
  assert.ok(german.includes(readNow('dist/fallback/ali-recovery-wizard.hold.css').trim()));
  assert.deepEqual(said, []);
});

test('languages are understood as by the elements', async () => {
  const { toLocale: own } = await fromSource("export { toLocale } from './base/language.ts'");
  for (const tag of [
    'uk',
    'UA',
    'uk-UA',
    'no',
    'nn_NO',
    'nb-NO',
    'ru',
    'en-GB',
    'de',
    '',
    undefined,
    'constructor',
  ])
    assert.equal(toLocale(tag, locales), own(tag, locales), tag);
});

test('an element that does not exist stops the build and says where and what there is', () => {
  for (const element of ['wizard', '', undefined, 'constructor', '<b>'])
    assert.throws(
      () => lines(element),
      /^Error: ali-help: post\.md: there is no element ".*"; there are .*recovery-wizard/,
    );
});

const bad = {
  'an unknown attribute': [{ colour: 'red' }, /unknown attribute colour of recovery-wizard.*theme/],
  'an attribute of another element': [{ channels: 'email' }, /unknown attribute channels/],
  'code in an attribute': [{ onclick: 'alert(1)' }, /unknown attribute onclick/],
  'markup in a name': [{ 'x"><b': '1' }, /unknown attribute x"><b/],
  'the attribute that the element sets': [{ ready: true }, /unknown attribute ready/],
  'an unknown value': [{ theme: 'blue' }, /theme="blue".*auto, light, dark/],
  'an unknown language': [{ lang: 'de' }, /lang="de".*en, ru, uk, nb/],
  'an unknown text before': [{ before: 'all' }, /before="all".*start, fallback, none/],
};
for (const [what, [attributes, message]] of Object.entries(bad))
  test(`${what} is told once and left out`, () => {
    const text = lines('recovery-wizard', attributes, 'uk');
    assert.equal(said.length, 1);
    assert.match(said[0], /^ali-help: post\.md: /);
    assert.match(said[0], message);
    assert.equal(text, lines('recovery-wizard', { lang: 'uk' }));
  });

test('a value with markup stays a value', () => {
  const value = `"><script>alert('1')</script>&`;
  for (const name of ['id', 'style', 'start', 'data-note']) {
    const page = load(lines('recovery-wizard', { [name]: value, lang: 'uk' }), null, false);
    assert.equal(page('ali-recovery-wizard').attr(name), value);
    assert.equal(page('script').length, 1);
  }
});

test('words as authors write them', () => {
  assert.deepEqual(fromWords(['lang=uk', 'hide="heading print"', 'remember', 'style=a=b', 3]), {
    lang: 'uk',
    hide: 'heading print',
    remember: true,
    style: 'a=b',
    3: true,
  });
});

test('what is switched off or empty is left out', () => {
  const off = { remember: 'false', theme: '', start: undefined, id: null, lang: 'uk' };
  assert.equal(lines('recovery-wizard', off), lines('recovery-wizard', { lang: 'uk' }));
});

test('several on one page: script and styles once, every element', () => {
  const wizard = lines('recovery-wizard', { lang: 'uk' });
  const page = once(`<p>1</p>${wizard}<p>2</p>${wizard}${lines('block-reasons', { lang: 'uk' })}`);
  assert.equal(page.match(/<script/g).length, 1);
  assert.equal(page.match(/<style/g).length, 2);
  assert.equal(page.match(/<ali-recovery-wizard/g).length, 2);
  assert.equal(once(page), page);
});

test('nothing of ours has an empty line, at which Markdown would end it', () => {
  for (const before of ['start', 'fallback'])
    for (const locale of locales)
      for (const element of ['recovery-wizard', 'support-contacts', 'block-reasons'])
        assert.doesNotMatch(lines(element, { lang: locale, before }), /\n\s*\n/, `${element} ${locale}`);
});

test('the site gets what the script loads, and only that', () => {
  const files = siteFiles();
  assert.ok(files.length > 10);
  for (const file of files) assert.match(file, /^(ali-help\.js|licences\.txt|chunks\/[\w-]+\.js)$/);
});
