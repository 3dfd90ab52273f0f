// What the localisation tool is silent about: every unit is extracted, translated, current, reviewed, in the
// right script, and keeps its marks. Problems name the locale, the unit and the English text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { createLocalizer } from '../build/packs.mjs';
import { isMain, root, targetLocales } from '../project.mjs';

const child = (node, name) => Array.from(node.childNodes).find((inner) => inner.nodeName === name);

/** The file as a document, and its units by id: source, target, notes and review state as plain text. */
export function parseXliff(xml) {
  const units = new Map();
  const duplicates = [];
  if (!xml.trim()) return { document: undefined, units, duplicates };
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  for (const node of Array.from(document.getElementsByTagName('trans-unit'))) {
    const targetNode = child(node, 'target');
    const unit = {
      id: node.getAttribute('id'),
      source: child(node, 'source')?.textContent ?? '',
      target: targetNode?.textContent,
      state: targetNode?.getAttribute('state') || undefined,
      targetNode,
    };
    if (units.has(unit.id)) duplicates.push(unit.id);
    units.set(unit.id, unit);
  }
  return { document, units, duplicates };
}

/** What stands in braces is filled in or shown as a label; what stands between backticks is code. */
const marks = (text) => (text.match(/\{[^}]*\}|`[^`]*`/g) ?? []).sort().join(' ');
const bare = (text) => text.replace(/\{[^}]*\}/g, '').trim();

/** Texts that may be the same in every language: names, codes, and what has no words in it. */
const mayEqual = (text) =>
  !/\p{L}{3}/u.test(bare(text)) || /^(Alipay|Gmail|Eva|AliExpress|E-mail|Chat)$/i.test(bare(text));

/** The words of a translation that the English text does not have too, such as the names of foreign bodies. */
const ownWords = (text, source) =>
  bare(text)
    .split(/[^\p{L}’-]+/u)
    .filter((word) => !source.includes(word))
    .join(' ');

const cyrillic = new Set(['ru', 'uk']);

/** All problems of one locale. `messages`: [{ id, source }] as extracted; `units`: as parsed from the XLIFF file. */
export function checkLocale(locale, messages, { units, duplicates = [] }) {
  const problems = duplicates.map((id) => `${locale} ${id}: stands twice`);
  const known = new Map(messages.map((message) => [message.id, message.source]));
  for (const [id, source] of known) {
    const unit = units.get(id);
    const say = (what) => problems.push(`${locale} ${id}: ${what}: “${source}”`);
    if (!unit) say('not extracted (run npm run extract)');
    else if (unit.source !== source) say('the English source in the file is not the one in the code');
    else if (unit.target === undefined) say('not translated');
    else if (!unit.target.trim()) say('empty translation');
    else {
      if (marks(unit.target) !== marks(source))
        say(`marks differ (${marks(source) || 'none'} / ${marks(unit.target) || 'none'})`);
      // A text of another unit, pasted by mistake.
      if (unit.target.length > 40 + 3 * source.length) say('much longer than English');
      if (!mayEqual(source) && unit.target === source) say('same as English');
      else if (cyrillic.has(locale) && !mayEqual(source) && !/\p{Script=Cyrillic}/u.test(unit.target))
        say('no Cyrillic');
      if (locale === 'uk' && /[ыэъё]/i.test(ownWords(unit.target, source))) say('a Russian letter');
      if (locale === 'ru' && /[іїєґ]/i.test(ownWords(unit.target, source))) say('a Ukrainian letter');
      if (unit.state !== 'translated') say(`not reviewed (state is ${unit.state ?? 'missing'})`);
    }
  }
  for (const unit of units.values()) {
    if (!known.has(unit.id))
      problems.push(`${locale} ${unit.id}: obsolete (run npm run extract): “${unit.source}”`);
  }
  return problems;
}

export function sourceMessages() {
  const { messages, errors } = createLocalizer().extractSourceMessages();
  if (errors.length) throw new Error(errors.map((error) => error.messageText ?? error).join('\n'));
  return messages.map(({ name, contents }) => ({ id: name, source: contents.join('') }));
}

export function checkLocales() {
  const messages = sourceMessages();
  const problems = targetLocales.flatMap((locale) =>
    checkLocale(locale, messages, parseXliff(readFileSync(join(root, 'locales', `${locale}.xlf`), 'utf8'))),
  );
  return { problems, count: messages.length };
}

if (isMain(import.meta.url)) {
  const { problems, count } = checkLocales();
  for (const problem of problems) console.error(problem);
  for (const locale of targetLocales) {
    const bad = problems.filter((problem) => problem.startsWith(`${locale} `)).length;
    console.log(`${locale}: ${count} units, ${bad ? `${bad} problems` : '100 % translated and reviewed'}`);
  }
  process.exitCode = problems.length ? 1 : 0;
}
