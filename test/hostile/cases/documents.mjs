// Documents that are not what most pages are: XHTML, and policies under which no template can be read.
import { loader, three, used, wizard } from '../page.mjs';
import { FALLBACK } from './network-checks.mjs';

const ours = {
  'the loader': loader,
  'the one-language files':
    '<script src="FILES/ali-help.uk.js"></script><script src="FILES/ali-help.nb.js"></script>',
};

/** A page that is XML: one stray `<?>` in what an element gives it to read is an error. */
const xhtml = (name, our) => ({
  name: `a page served as XHTML, ${name}`,
  always: true,
  headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  doctype: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>',
  html: 'xmlns="http://www.w3.org/1999/xhtml" lang="uk" xml:lang="uk"',
  our,
  body: `<main>${three}</main>`,
  check: used,
});

const forbidden = (name, our, inside) => ({
  name: `trusted types that allow no name of ours, ${name}${inside ? '' : ', no fallback on the page'}: never blank`,
  always: true,
  headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types theirs" },
  head: `<script>window.told = []; addEventListener('ali-error', (event) => told.push(event.detail.code))</script>`,
  our,
  body: wizard('', inside),
  check: async (h) => {
    // Where there are no Trusted Types, nothing is forbidden.
    if (!window.trustedTypes) return h.shown('uk');
    await h.until(() => window.told.length, 'ali-error');
    const [element] = h.elements();
    h.ok(!element.hasAttribute('ready'), 'it says that it is ready');
    h.fallbackSeen(true);
    h.quiet();
    if (document.querySelector('#fallback')) return;
    await h.until(() => /[а-яіїєґ]{4}/i.test(element.shadowRoot.textContent), 'the words of a notice', 3000);
    h.ok(h.visible(element, 15), 'the notice cannot be seen');
  },
});

export const documents = Object.entries(ours).flatMap(([name, our]) => [
  xhtml(name, our),
  ...[FALLBACK, ''].map((inside) => forbidden(name, our, inside)),
]);
