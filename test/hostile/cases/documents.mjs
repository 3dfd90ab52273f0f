// Documents that are not what most pages are: XHTML, and policies under which no template can be read.
import { three, wizard } from '../page.mjs';
import { FALLBACK } from './network-checks.mjs';

const used = async (h) => {
  await h.exercise();
  h.quiet();
};
const scripts = {
  'the loader': '<script src="FILES/ali-help.js"></script>',
  'the one-language files':
    '<script src="FILES/ali-help.uk.js"></script><script src="FILES/ali-help.nb.js"></script>',
};

/** A page that is XML: one stray `<?>` in what an element gives it to read is an error. */
const xhtml = ([name, our]) => ({
  name: `a page served as XHTML, ${name}`,
  headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  doctype: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>',
  html: 'xmlns="http://www.w3.org/1999/xhtml" lang="uk" xml:lang="uk"',
  our,
  body: `<main>${three}</main>`,
  check: used,
});

const forbidden = ([name, our]) => ({
  name: `trusted types that allow no name of ours, ${name}: the page keeps its fallback`,
  headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types theirs" },
  head: `<script>window.told = []; addEventListener('ali-error', (event) => told.push(event.detail.code))</script>`,
  our,
  body: wizard('', FALLBACK),
  check: async (h) => {
    // Where there are no Trusted Types, nothing is forbidden.
    if (!window.trustedTypes) return h.shown('uk');
    await h.until(() => window.told.length, 'ali-error');
    const [element] = h.elements();
    h.ok(!element.hasAttribute('ready'), 'it says that it is ready');
    h.ok(h.visible(document.querySelector('#fallback'), 5), 'the fallback cannot be seen');
    h.quiet();
  },
});

export const documents = Object.entries(scripts).flatMap((each) => [xhtml(each), forbidden(each)]);
