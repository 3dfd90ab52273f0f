// What else works on a page that is read: translation tools, proxies, extensions.
import { three, wizard } from '../page.mjs';

export const pageTools = [
  {
    name: 'a translation tool rewrites our text nodes, then the language changes',
    body: three,
    check: async (h) => {
      await h.shown('uk', 3);
      const translate = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        for (const node of nodes) {
          if (!node.data.trim() || node.parentElement?.localName === 'style') continue;
          const font = document.createElement('font');
          const inner = document.createElement('font');
          inner.textContent = `~${node.data}~`;
          font.append(inner);
          node.replaceWith(font);
        }
      };
      for (const element of h.elements()) {
        await h.complete(element);
        translate(element.shadowRoot);
        element.setAttribute('lang', 'ru');
        await h.until(() => h.one(element, '.base').lang === 'ru', 'Russian');
        await element.updateComplete;
        h.speaks(element, 'ru');
        h.ok(!h.text(element).includes('~'), `${element.localName} keeps what the tool wrote`);
      }
      await h.exercise('ru', 'nb');
      h.quiet();
    },
  },
  {
    name: 'a translation tool rewrites our text nodes while the wizard is used',
    body: wizard(),
    check: async (h) => {
      const [element] = h.elements();
      await h.ready(element);
      await h.complete(element);
      const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        if (!node.data.trim()) continue;
        const font = document.createElement('font');
        font.textContent = `~${node.data}~`;
        node.replaceWith(font);
      }
      await h.walk(element);
      h.quiet();
    },
  },
  {
    name: 'the page’s language changed by a translation tool on <html>',
    body: three,
    check: async (h) => {
      await h.shown('uk', 3);
      document.documentElement.lang = 'nb';
      document.documentElement.className = 'translated-ltr';
      for (const element of h.elements())
        await h.until(() => h.one(element, '.base').lang === 'nb', 'Norwegian');
      h.quiet();
    },
  },
  {
    name: 'an e-mail obfuscating proxy: its script rewrites addresses in the page',
    body: `<a href="mailto:x@y.z">x@y.z</a>${three}`,
    after: `<script>setInterval(() => { for (const a of document.querySelectorAll('a[href^="mailto:"]')) { a.href = '/cdn-cgi/l/email-protection#00'; a.textContent = '[email protected]' } }, 20)</script>`,
    check: async (h) => {
      await h.exercise('uk', 'uk');
      for (const element of h.elements()) {
        h.ok(!h.text(element).includes('[email'), 'an address was rewritten');
        for (const link of h.every(element, 'a[data-kind=email]'))
          h.ok(link.href.startsWith('mailto:'), link.href);
      }
      h.quiet();
    },
  },
  {
    name: 'an extension adds styles and nodes to every shadow root',
    body: three,
    check: async (h) => {
      await h.shown('uk', 3);
      for (const element of h.elements()) {
        element.shadowRoot.prepend(document.createElement('style'));
        element.shadowRoot.append(document.createElement('grammarly-extension'));
        h.one(element, '.base').prepend(document.createElement('span'));
        h.one(element, '.base').setAttribute('data-darkreader', '');
      }
      await h.exercise();
      h.quiet();
    },
  },
  {
    name: 'an ad blocker hides what is called like an advertisement: none of our names',
    body: three,
    check: async (h) => {
      await h.exercise();
      const pattern =
        /(^|[-_])(ads?|advert\w*|banner|sponsor\w*|promo\w*|popup|tracking|tracker|analytics|consent|cookie)([-_]|$)/i;
      for (const element of h.elements())
        for (const part of h.every(element, '*'))
          for (const name of [...part.classList, part.id, ...(part.part ?? [])])
            h.ok(!pattern.test(name), `a part called ${name}`);
      for (const { name } of performance.getEntriesByType('resource'))
        h.ok(!name.includes('/chunks/') || !pattern.test(new URL(name).pathname.split('/').pop()), name);
    },
  },
];
