// The WordPress plugin: PHP that 7.4 can read, nothing printed without escaping, nothing read from the request, and words
// that are all translated. Part of `npm run check`.
import { Engine } from 'php-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/zip.mjs';
import { readStrings, readTemplate, readTranslations, wordpressLocales } from '../build/wordpress-words.mjs';
import { isMain, root } from '../project.mjs';

const plugin = join(root, 'integrations/wordpress');

/** Functions of WordPress and PHP whose result may be printed; the same as in WordPress’ coding standard. */
const safe =
  /^(esc_(html|attr|url|js|textarea)(__|_x)?|wp_kses(_post|_data)?|wp_json_encode|selected|checked|absint|intval|submit_button)$/;
/** Functions that print what they are given. */
const prints = /^(printf|vprintf|_e|_ex)$/;
const request = /^_(GET|POST|REQUEST|COOKIE|SERVER|FILES)$/;

const nameOf = ({ kind, what }) => (kind === 'call' ? String(what.name ?? '').replace(/^\\/, '') : '');

/** Whether an expression is safe to print: a literal, an escaped value, or several of these put together. */
function isSafe(node) {
  switch (node.kind) {
    case 'string':
    case 'number':
      return true;
    case 'call':
      return safe.test(nameOf(node));
    case 'bin':
      return isSafe(node.left) && isSafe(node.right);
    case 'retif':
      return isSafe(node.trueExpr) && isSafe(node.falseExpr);
    default:
      return false;
  }
}

/** What is wrong at one node of the syntax tree. */
function problemAt(node) {
  if (['echo', 'print'].includes(node.kind)) {
    const printed = node.expressions ?? [node.expression];
    if (!printed.every(isSafe)) return 'prints without escaping';
  }
  if (prints.test(nameOf(node)) && !node.arguments.every(isSafe)) return 'prints without escaping';
  if (/^_ex?$/.test(nameOf(node))) return 'prints a translation without escaping';
  if (node.kind === 'variable' && request.test(node.name)) return `reads $${node.name}`;
  return undefined;
}

/** What is wrong with a PHP file: `line: problem`. */
export function problemsInPhp(code, name) {
  // 704 is PHP 7.4, the oldest we promise.
  const engine = new Engine({ parser: { version: 704, extractDoc: true }, ast: { withPositions: true } });
  let tree;
  try {
    tree = engine.parseCode(code, name);
  } catch (error) {
    return [error.message];
  }
  const problems = [];
  if (!/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(code))
    problems.push('1: can be opened without WordPress');
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    const problem = node.kind && problemAt(node);
    if (problem) problems.push(`${node.loc?.start.line}: ${problem}`);
    for (const [key, value] of Object.entries(node)) if (key !== 'loc') visit(value);
  };
  visit(tree);
  return problems;
}

/** What is wrong with the words: strings the template or a translation does not have, or that it has no more. */
export function problemsInWords(strings, template, translations) {
  const id = ({ msgctxt = '', msgid }) => `${msgctxt}|${msgid}`;
  const known = new Set(strings.map(id));
  const entries = (of) =>
    Object.values(of)
      .flatMap((context) => Object.values(context))
      .filter(({ msgid }) => msgid);
  const stale =
    entries(template).some((entry) => !known.has(id(entry))) || entries(template).length !== known.size;
  const problems = stale ? ['ali-help.pot is not up to date; run npm run extract'] : [];
  for (const [locale, words] of Object.entries(translations)) {
    const translated = new Set(
      entries(words)
        .filter(({ msgstr }) => msgstr[0])
        .map(id),
    );
    for (const each of known) if (!translated.has(each)) problems.push(`${locale}: not translated: ${each}`);
  }
  return problems;
}

if (isMain(import.meta.url)) {
  const files = Object.keys(filesBelow(plugin)).filter((path) => path.endsWith('.php'));
  const problems = files.flatMap((path) =>
    problemsInPhp(readFileSync(join(plugin, path), 'utf8'), path).map((problem) => `${path}:${problem}`),
  );
  const translations = Object.fromEntries(
    wordpressLocales.map((locale) => [locale, readTranslations(locale)]),
  );
  const strings = readStrings();
  problems.push(...problemsInWords(strings, readTemplate(), translations));
  console.log(
    `${files.length} PHP files, ${strings.length} strings, ${wordpressLocales.length} translations`,
  );
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length ? 1 : 0;
}
