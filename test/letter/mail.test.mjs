// A letter with awkward input, opened through its mail link, sent and read by an independent mail parser, is the
// letter of the preview, byte for byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { fromSource, pack } from '../project.mjs';

const { buildLetter, mailto, MAILTO_LIMIT, EMAILS } = await fromSource(
  `export * from './rules/letter.ts'; export { EMAILS } from './content/facts.ts';`,
);
const { letters } = await pack('en', 'rest');
const ids = Object.keys(letters);
const to = EMAILS['email-security'];

/** What a mail program takes from a link (RFC 6068: a plus is a plus). */
function opened(href) {
  const url = new URL(href);
  assert.equal(url.protocol, 'mailto:');
  assert.equal(url.hash, '');
  const pairs = url.search.slice(1).split('&');
  const fields = pairs.map((pair) => pair.split('=').map(decodeURIComponent));
  const names = fields.map(([name]) => name);
  assert.deepEqual(names, ['subject', 'body']);
  // Programs that read it like a web form find the same.
  assert.deepEqual([...url.searchParams], fields);
  return { to: decodeURIComponent(url.pathname), ...Object.fromEntries(fields) };
}

const encodings = {
  base64: (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'),
  'quoted-printable': (text) => {
    const encode = (line) => Buffer.from(line).toString('hex').toUpperCase().replace(/../g, '=$&');
    const lines = text.split('\r\n').map((line) => encode(line).replace(/(?:=\w\w){20}(?=.)/g, '$&=\r\n'));
    return lines.join('\r\n');
  },
};

/** The message a mail program would send; like every mail, it ends with a line break. */
const message = (mail, encoding) =>
  [
    'From: Reader <reader@example.org>',
    `To: ${mail.to}`,
    `Subject: =?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
    'Date: Mon, 05 Jan 2026 10:00:00 +0000',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encodings[encoding](`${mail.body}\r\n`),
  ].join('\r\n');

/** Sends the letter and compares. A letter too long for a link is copied from the preview into the program. */
async function travels(id, values, ticked = []) {
  const { subject, body } = buildLetter(letters[id], 'english', values, new Set(ticked));
  // The letter itself never holds a CR.
  assert.ok(!body.includes('\r'));
  const href = mailto(to, subject, body);
  if (href) assert.ok(href.length <= MAILTO_LIMIT && /^[\x21-\x7e]+$/.test(href));
  const mail = href ? opened(href) : { to, subject, body: body.replaceAll('\n', '\r\n') };
  for (const encoding of Object.keys(encodings)) {
    const read = await PostalMime.parse(message(mail, encoding));
    assert.deepEqual(read.to, [{ address: to, name: '' }]);
    assert.equal(read.subject, subject);
    assert.deepEqual(Buffer.from(read.text.replaceAll('\r\n', '\n')), Buffer.from(`${body}\n`));
  }
  return { href, body };
}

const awkward = {
  'plain words': 'It broke.',
  emoji: '👩‍👩‍👧‍👦 🇳🇴 ❤️ 👍🏽',
  'right-to-left marks': '\u200fשלום\u200e \u202eabc\u202c \u2067مرحبا\u2069',
  HTML: '<script>alert("1")</script> &amp; <b onclick=\'x\'>',
  'line breaks of all kinds': 'one\ntwo\r\nthree\rfour\n\n\n.\n..\nFrom me\n--\nfive',
  'percent sequences': '%0A %0D%0ABcc: x@y.z %zz 100% %25 %u0041',
  'what separates fields': '&body=x&subject=y#z?a=b;c+d,e@f',
  placeholders: '{orders} {login} {details} {{orders}}',
  'patterns of replace': "$& $1 $$ $` $' ${x}",
  'headers in MIME': '=?utf-8?B?QUJD?= =41=\n--boundary\nContent-Type: text/html\n\nx',
  'halves of pairs': 'a\ud83d b\udc00 \udc00\ud83d',
  'control characters': 'a\0b\x1b[0m\x7f\x85\ufeffc\ufffe',
  'spaces at the ends of lines': '  a  \n  b \t\n c\u00a0',
  Cyrillic: 'Не пришло. Ґанок, їжак, ёлка',
};

for (const [what, text] of Object.entries(awkward))
  test(`every letter with ${what} arrives as it stands in the preview`, async () => {
    for (const id of ids) {
      const ticked = letters[id].lines.map(({ when }) => when).filter(Boolean);
      const { href } = await travels(id, { login: text, orders: '1 2', details: text });
      assert.ok(href, `${id} fits into a link`);
      await travels(id, { login: 'me', orders: text, details: text }, ticked);
    }
  });

test('100 kB goes by copy and arrives too', async () => {
  const details = Object.values(awkward).join('\n').repeat(400);
  const { href, body } = await travels('tpl-dispute', { login: 'me', orders: '', details });
  assert.equal(href, undefined);
  assert.ok(body.length > 1e5);
});

test('anything at all arrives as it stands in the preview', () => {
  const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit, maxLength: 40 }),
    fc.array(fc.constantFrom(...Object.values(awkward)), { maxLength: 3 }).map((parts) => parts.join('')),
  );
  const values = fc.record({ login: text, orders: text, details: text });
  const property = async (id, typed) => void (await travels(id, typed));
  return fc.assert(fc.asyncProperty(fc.constantFrom(...ids), values, property), { numRuns: 500, seed: 4 });
});
