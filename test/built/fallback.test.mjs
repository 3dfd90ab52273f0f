import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { HtmlValidate } from 'html-validate';
import { locales, root } from '../project.mjs';
import { readContent, readPack } from '../../scripts/build/packs.mjs';
import { fallbackHTML, levels, prefixOf, tags } from '../../scripts/build/fallback.mjs';

const file = (tag, locale, ending) =>
  readFile(join(root, 'dist/fallback', locale, `${tag}.${ending}`), 'utf8');
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1]);
const plain = (html) =>
  html
    .replace(/<\/?q[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .replace(/\s+/g, ' ');
const { EMAILS } = await readContent('facts');
const addresses = Object.values(EMAILS);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'heading-level': ['error', { minInitialRank: 'any' }] },
});

const ids = [];
for (const locale of locales)
  for (const tag of tags)
    test(`${locale}/${tag}.html is valid, and its links lead to a place on the page or to a mailbox`, async () => {
      const html = await file(tag, locale, 'html');
      const page = `<!DOCTYPE html>\n<html lang="${locale}"><head><title>t</title></head><body>${html}</body></html>`;
      // The same views draw every language, so the slow check of one language of each script is enough.
      const { results } = ['en', 'uk'].includes(locale)
        ? await validator.validateString(page)
        : { results: [] };
      assert.deepEqual(
        results.flatMap(({ messages }) => messages),
        [],
      );
      // Well-formed XML of tags and attributes that editors keep.
      new DOMParser({ errorHandler: (_level, message) => assert.fail(message) }).parseFromString(
        html,
        'text/xml',
      );
      assert.doesNotMatch(
        html,
        / (style|class|on\w+|role|part|tabindex)=|<(script|button|input|textarea|svg)/,
      );
      assert.doesNotMatch(html, /\n\s*\n|undefined|\[object|\{[a-z0-9-]+\}/);
      const own = all(html, / id="([^"]*)"/g);
      for (const id of own) assert.ok(id.startsWith(prefixOf(tag, locale)), id);
      ids.push(...own);
      for (const href of all(html, / href="([^"]*)"/g))
        assert.ok(
          href[0] === '#' ? own.includes(href.slice(1)) : addresses.includes(href.replace('mailto:', '')),
          href,
        );
    });

test('the pages of every tag and language can stand together: no id is used twice', () => {
  assert.ok(ids.length > 500);
  assert.equal(new Set(ids).size, ids.length);
});

test('headings begin at the level asked for and leave none out', async () => {
  for (const level of levels)
    for (const tag of tags) {
      const found = all(await fallbackHTML(tag, 'uk', { level }), /<h(\d)/g).map(Number);
      assert.equal(found[0], level);
      found.reduce((before, each) => (assert.ok(each <= before + 1, `${tag}: h${before}, h${each}`), each));
      assert.ok(Math.max(...found) <= 6);
    }
  await assert.rejects(fallbackHTML('ali-recovery-wizard', 'uk', { level: 7 }), /7 is none of 2, 3/);
});

for (const locale of locales)
  test(`everything that can be read in the wizard is in ${locale}/ali-recovery-wizard.html`, async () => {
    const text = plain(await file('ali-recovery-wizard', locale, 'html'));
    const { questions } = await readPack(locale, 'recovery-wizard');
    const { contacts } = await readPack(locale, 'support-contacts');
    const rest = await readPack(locale, 'rest');
    // Of a text with labels in it, what stands around them.
    const has = (part) =>
      (part ?? '')
        .split(/\{[a-z0-9-]+\}/)
        .forEach((piece) => assert.ok(text.includes(piece.trim().replace(/\s+/g, ' ')), piece));
    for (const { ask, help, options } of Object.values(questions))
      [ask, help, ...Object.values(options)].forEach(has);
    const isForReader = ([id]) => locale !== 'uk' || !id.includes('chat-ru');
    const forReader = (topics) =>
      Object.entries(topics)
        .filter(isForReader)
        .map(([, topic]) => topic);
    for (const { title, first, steps, expect, why = [] } of Object.values(rest.outcomes)) {
      [title, expect, ...why].forEach(has);
      for (const { text: step, warning } of [first, ...steps]) [step, warning].forEach(has);
    }
    for (const { title, lead, steps, result, ifNot } of forReader(rest.guides)) {
      [title, lead, result, ifNot].forEach(has);
      for (const { text: step, warning, fold } of steps) [step, warning, ...(fold?.items ?? [])].forEach(has);
    }
    for (const { title, hint } of Object.values(rest.letters)) [title, hint].forEach(has);
    for (const { notes, bodies } of Object.values(rest.regions))
      [...notes, ...bodies.flatMap(({ name, does, not }) => [name, does, not])].forEach(has);
    for (const { name, path, good, not, language, reply, warning, note } of forReader(contacts))
      [name, ...path, good, not, language, reply, warning, note].forEach(has);
    Object.values(rest.documents).forEach(has);
  });

test('each answer page begins with the one thing to do first, and what protects a step stands with it', async () => {
  const html = await file('ali-recovery-wizard', 'en', 'html');
  const { outcomes } = await readPack('en', 'rest');
  const { wizard } = await readPack('en', 'recovery-wizard');
  // Of a text with labels in it, what stands before the first.
  const start = (text) => plain(text.split('{')[0]).trim();
  for (const [id, { first, steps }] of Object.entries(outcomes)) {
    const [, page] = html.split(` id="${prefixOf('ali-recovery-wizard', 'en')}-${id}">`);
    const [, list] = page.split('</section>')[0].match(/<\/h2>\s*<ol>(.*?)<\/ol>/s);
    const items = list.split('<li>').slice(1);
    const expected = [first, ...steps];
    assert.equal(items.length, expected.length, id);
    for (const [index, { text, warning }] of expected.entries()) {
      const label = index ? '' : `${wizard.first}: `;
      assert.ok(
        plain(items[index])
          .trim()
          .startsWith(start(`${label}${text}`)),
        `${id}: ${plain(items[index])}`,
      );
      if (warning) assert.ok(plain(items[index]).includes(start(warning)), `${id}: ${warning}`);
    }
  }
});

test('the Russian chat is not offered to Ukrainian readers, and comes before the English one for Russian ones', async () => {
  for (const tag of tags) assert.doesNotMatch(await file(tag, 'uk', 'html'), /chat-ru/);
  const russian = await file('ali-support-contacts', 'ru', 'html');
  const { contacts } = await readPack('ru', 'support-contacts');
  const at = (id) => russian.indexOf(`<summary>${contacts[id].name}`);
  assert.ok(at('channel-chat-ru') > 0);
  assert.ok(at('channel-chat-ru') < at('channel-chat-en'));
});

test('labels carry their language, and where guides differ the pages say so', async () => {
  const html = await file('ali-recovery-wizard', 'nb', 'html');
  assert.match(html, /<q lang="en">Appeal for account reactivation<\/q> \(/);
  assert.match(html, /<q lang="ru">/);
  const { contactPanels, notes } = await readPack('ru', 'support-contacts');
  const text = plain(await file('ali-support-contacts', 'ru', 'html'));
  const disputed = Object.values(contactPanels).flatMap(({ facts }) => facts.filter((fact) => fact.disputed));
  assert.ok(disputed.length > 3);
  for (const fact of disputed.filter(({ text: words }) => !words.includes('{')))
    assert.ok(text.includes(plain(`${fact.text} ${notes.disputed}`)), fact.text);
});

for (const locale of locales)
  for (const tag of tags)
    test(`${locale}/${tag}.json: questions and steps as plain text, no address but those of the guides`, async () => {
      const json = await file(tag, locale, 'json');
      const data = JSON.parse(json);
      assert.equal(data['@context'], 'https://schema.org');
      const entries = data['@graph'] ?? data.mainEntity;
      assert.ok(entries.length >= 8);
      for (const { name, step, acceptedAnswer } of entries) {
        assert.ok(name.length > 3);
        for (const { text } of step ?? [acceptedAnswer]) assert.ok(text.length > 5, text);
      }
      assert.doesNotMatch(json, /[<>]|&\w+;|\{[a-z0-9-]+\}|undefined/);
      for (const [address] of json.matchAll(/[\w.]+@[\w.]+\w/g))
        assert.ok(addresses.includes(address), address);
    });
