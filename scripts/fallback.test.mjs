import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { HtmlValidate } from 'html-validate';
import { fallbackHTML, levels, tags, writerFor } from './fallback.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';

const page = async (tag, locale) => readFile(join(root, 'dist/fallback', locale, `${tag}.html`), 'utf8');
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1]);
const plain = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .replace(/\s+/g, ' ');
const parse = (html) =>
  new DOMParser({
    errorHandler: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(html, 'text/xml');

/** What the editor of WordPress lets a contributor keep, and every feed reader knows. */
const kept = {
  a: ['href'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  div: ['id', 'lang'],
  section: ['id'],
  details: ['id'],
  blockquote: ['lang'],
  q: ['lang'],
  p: [],
  b: [],
  ul: [],
  ol: [],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  summary: [],
};

const fine = { valid: true, results: [] };
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'heading-level': ['error', { minInitialRank: 'any' }] },
});

for (const locale of locales)
  for (const tag of tags) {
    test(`${locale}/${tag}.html is valid HTML and well-formed XML of tags that editors keep`, async () => {
      const html = await page(tag, locale);
      // The same code writes every language, so the slow check of one language of each script is enough.
      const whole = `<!DOCTYPE html>\n<html lang="${locale}"><head><title>t</title></head><body>${html}</body></html>`;
      const { valid, results } = ['en', 'uk'].includes(locale) ? await validator.validateString(whole) : fine;
      assert.ok(valid, JSON.stringify(results.flatMap(({ messages }) => messages).slice(0, 3)));
      parse(html);
      for (const [, name, attributes] of html.matchAll(/<([a-z0-9]+)([^>]*)>/g)) {
        assert.ok(Object.hasOwn(kept, name), `<${name}>`);
        for (const attribute of all(attributes, / ([a-z-]+)=/g))
          assert.ok(kept[name].includes(attribute), `<${name} ${attribute}>`);
      }
      assert.doesNotMatch(html, /\n\s*\n|undefined|\[object|\{[a-z0-9-]+\}/);
    });

    test(`${locale}/${tag}.html: ids are its own, links lead to a place on the page or to a mailbox`, async () => {
      const html = await page(tag, locale);
      const ids = all(html, / id="([^"]*)"/g);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, new RegExp(`^ali-help-[wcr]-${locale}`));
      const { EMAILS } = (await writerFor(tag, locale)).flow;
      const addresses = Object.values(EMAILS).map((address) => `mailto:${address}`);
      for (const href of all(html, / href="([^"]*)"/g))
        assert.ok(href[0] === '#' ? ids.includes(href.slice(1)) : addresses.includes(href), href);
    });
  }

test('the pages of every tag and language can stand together: no id is used twice', async () => {
  const ids = [];
  for (const locale of locales)
    for (const tag of tags) ids.push(...all(await page(tag, locale), / id="([^"]*)"/g));
  assert.equal(new Set(ids).size, ids.length);
});

test('headings begin at the level asked for and leave none out', async () => {
  for (const level of levels)
    for (const tag of tags) {
      const found = all(await fallbackHTML(tag, 'uk', { level }), /<h(\d)/g).map(Number);
      assert.equal(found[0], level);
      assert.equal(found.filter((each) => each === level).length, level === 6 ? found.length : 1);
      found.reduce((before, each) => (assert.ok(each <= before + 1, `h${before}, h${each}`), each));
      assert.ok(Math.max(...found) <= 6);
    }
  await assert.rejects(fallbackHTML('ali-recovery-wizard', 'uk', { level: 7 }), /7 is none of 2, 3/);
  await assert.rejects(fallbackHTML('constructor', 'uk'), /none of ali-/);
});

for (const locale of locales)
  test(`everything that can be read in the wizard is in ${locale}/ali-recovery-wizard.html, guides once`, async () => {
    const html = await page('ali-recovery-wizard', locale);
    const writer = await writerFor('ali-recovery-wizard', locale);
    const { words, flow } = writer;
    const text = plain(html);
    const has = (part) => assert.ok(text.includes(plain(writer.rich(part))), part);
    for (const [id, { ask, help = '', options }] of Object.entries(words.questions))
      // The help of the first question speaks of going back, which a page of text has no need of.
      [ask, id === 'q-start' ? '' : help, ...Object.values(options)].forEach(has);
    for (const { title, lead = '', now, prepare, expect, ifNot, contact } of Object.values(words.outcomes))
      [title, lead, ...now, ...prepare, ...expect, ifNot, contact].forEach(has);
    for (const [id, { title, steps, fold, result = '', ifNot = '' }] of Object.entries(words.guides)) {
      [title, ...steps, ...(fold?.items ?? []), result, ifNot].forEach(has);
      assert.equal(html.split(` id="${writer.id(id)}"`).length, 2, id);
      // A guide stands once, and once more where a case is nothing but this guide.
      const own = Object.values(flow.outcomes).filter(({ now }) => now.some((ref) => ref.startsWith(id)));
      const times = text.split(plain(writer.rich(steps[0]))).length - 1;
      assert.ok(times <= 1 + own.length, `${id}: ${times} times`);
    }
    Object.values(words.symptoms).slice(0, 5).forEach(has);
    for (const { title, hint } of Object.values(words.letters)) [title, hint].forEach(has);
    for (const { notes } of Object.values(words.regions)) notes.forEach(has);
    [words.notes.independent, words.notes.menusChange, ...Object.values(words.documents)].forEach(has);
  });

test('a safety note stands before the step it protects', async () => {
  const writer = await writerFor('ali-recovery-wizard', 'en');
  const html = await page('ali-recovery-wizard', 'en');
  for (const [id, { safety = {} }] of Object.entries(writer.flow.guides)) {
    const section = html.split(` id="${writer.id(id)}"`)[1].split('</section>')[0];
    for (const [step, tips] of Object.entries(safety)) {
      const at = section.indexOf(writer.rich(writer.words.guides[id].steps[step - 1]));
      for (const tip of tips) {
        const note = section.lastIndexOf(writer.rich(writer.words.tips[tip]), at);
        assert.ok(at > 0 && note > 0 && note < at, `${id} ${step} ${tip}`);
      }
    }
  }
});

test('labels carry their language, and where guides differ the pages say so', async () => {
  const html = await page('ali-recovery-wizard', 'nb');
  assert.match(html, /<q lang="en">Appeal for account reactivation<\/q> \(/);
  assert.match(html, /<q lang="ru">/);
  assert.match(await page('ali-recovery-wizard', 'uk'), /<q>Увійти<\/q>/);
  for (const tag of ['ali-support-contacts', 'ali-block-reasons']) {
    const writer = await writerFor(tag, 'ru');
    const text = await page(tag, 'ru');
    const { supportFacts, accountFacts, notes } = writer.words;
    const facts = Object.entries({ ...supportFacts, ...accountFacts });
    const marked = facts.filter(
      ([id, fact]) => writer.flow.disputed.has(id) && text.includes(writer.rich(fact)),
    );
    assert.ok(marked.length > 3);
    for (const [, fact] of marked) assert.ok(text.includes(`${writer.rich(fact)} (${notes.disputed})`), fact);
  }
});

if (!spawnSync('w3m', ['-version']).error)
  test('a text browser shows it', async () => {
    for (const locale of locales) {
      const { words } = await writerFor('ali-recovery-wizard', locale);
      const { stdout, status } = spawnSync(
        'w3m',
        ['-dump', '-cols', '9999', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8'],
        { input: await page('ali-recovery-wizard', locale), encoding: 'utf8' },
      );
      assert.equal(status, 0);
      for (const { title } of Object.values(words.guides)) assert.ok(stdout.includes(title), title);
      assert.match(stdout, /\n +1\. \S/);
      assert.match(stdout, /security@aliexpress\.com/);
    }
  });

test('JSON-LD: questions and steps as plain text, and no address but those of the guides', async () => {
  for (const locale of locales)
    for (const tag of tags) {
      const json = await readFile(join(root, 'dist/fallback', locale, `${tag}.json`), 'utf8');
      const data = JSON.parse(json);
      assert.equal(data['@context'], 'https://schema.org');
      const entries = data['@graph'] ?? data.mainEntity;
      assert.equal(data['@type'], tag === 'ali-recovery-wizard' ? undefined : 'FAQPage');
      assert.ok(entries.length >= 8);
      for (const entry of entries) {
        assert.ok(entry.name.length > 3);
        if (entry['@type'] === 'HowTo') {
          assert.equal(entry.inLanguage, locale);
          entry.step.forEach(({ '@type': type, position, text }, index) =>
            assert.deepEqual([type, position, text.length > 5], ['HowToStep', index + 1, true]),
          );
        } else {
          assert.equal(entry['@type'], 'Question');
          assert.equal(entry.acceptedAnswer['@type'], 'Answer');
          assert.ok(entry.acceptedAnswer.text.length > 20);
        }
      }
      assert.doesNotMatch(json, /[<>]|&\w+;|\{[a-z0-9-]+\}|undefined/);
      const { EMAILS } = (await writerFor(tag, locale)).flow;
      for (const [address] of json.matchAll(/[\w.]+@[\w.]+\w/g))
        assert.ok(Object.values(EMAILS).includes(address), address);
    }
});
