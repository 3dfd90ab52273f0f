// The check of the WordPress plugin names each planted flaw, and nothing in sound code.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsInPhp, problemsInWords } from './wordpress.mjs';

const php = (body) => `<?php\nnamespace AliHelp;\n\ndefined( 'ABSPATH' ) || exit;\n\n${body}\n`;

const rows = [
  ['a literal', "echo '<p>Text</p>';", []],
  ['an escaped value', "echo '<p>' . esc_html( $name ) . '</p>';", []],
  ['a format with escaped values', 'printf( \'<a href="%s">\', esc_url( $url ) );', []],
  ['an escaped translation', "esc_html_e( 'Text', 'ali-help' );", []],
  ['a value as it is', 'echo $name;', [/6: prints without escaping/]],
  ['a value beside an escaped one', 'echo esc_html( $a ) . $b;', [/6: prints without escaping/]],
  ['a format with a value', "printf( '<p>%s</p>', $name );", [/6: prints without escaping/]],
  ['a translation as it is', "_e( 'Text', 'ali-help' );", [/6: prints a translation without escaping/]],
  ['the request', "echo esc_html( $_GET['x'] );", [/6: reads \$_GET/]],
  ['syntax newer than PHP 7.4', '$x = match( true ) { default => 1 };', [/./]],
  ['broken syntax', 'function ( {', [/./]],
];
for (const [what, body, expected] of rows)
  test(`PHP: ${what}`, () => {
    const problems = problemsInPhp(php(body), 'x.php');
    assert.equal(problems.length, expected.length, problems.join('\n'));
    expected.forEach((pattern, n) => assert.match(problems[n], pattern));
  });

test('PHP: a file that can be opened without WordPress', () => {
  assert.deepEqual(problemsInPhp('<?php\necho 1;\n', 'x.php'), ['1: can be opened without WordPress']);
});

test('words: complete, missing and stale', () => {
  const strings = [{ msgid: 'Language' }, { msgid: 'Help', msgctxt: 'block title' }];
  const entry = (msgid, msgctxt, word = 'x') => ({ [msgid]: { msgid, msgctxt, msgstr: [word] } });
  const template = { '': entry('Language'), 'block title': entry('Help', 'block title') };
  assert.deepEqual(problemsInWords(strings, template, { uk: template }), []);
  assert.deepEqual(problemsInWords(strings, template, { uk: { '': entry('Language', undefined, '') } }), [
    'uk: not translated: |Language',
    'uk: not translated: block title|Help',
  ]);
  assert.match(problemsInWords(strings, { '': entry('Language') }, {})[0], /not up to date/);
  assert.match(problemsInWords([strings[0]], template, {})[0], /not up to date/);
});
