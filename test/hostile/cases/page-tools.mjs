// What else works on a page that is read: translation tools, proxies, extensions.
import { simple, three, wizard } from '../page.mjs';

/** In the page: rewrites every text of a shadow root as translation tools do. */
const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement?.localName === 'style') continue;
    const font = document.createElement('font');
    font.appendChild(document.createElement('font')).textContent = `~${node.data}~`;
    node.replaceWith(font);
  }
};
const translator = `<script>window.translate = ${translate}</script>`;

export const pageTools = [
  simple(
    'a translation tool rewrites our text nodes, then the language changes',
    { head: translator },
    async (h) => {
      await h.shown('uk', 3);
      for (const element of h.elements()) {
        await h.complete(element);
        window.translate(element.shadowRoot);
        element.setAttribute('lang', 'ru');
        await h.turns(element, 'ru');
        h.ok(!h.text(element).includes('~'), `${element.localName} keeps what the tool wrote`);
      }
      await h.exercise('ru', 'nb');
    },
  ),
  simple(
    'a translation tool rewrites our text nodes while the wizard is used',
    { head: translator, body: wizard() },
    async (h) => {
      const element = await h.ready();
      await h.complete(element);
      window.translate(element.shadowRoot);
      await h.walk(element);
    },
  ),
  simple('the page’s language changed by a translation tool on <html>', three, async (h) => {
    await h.shown('uk', 3);
    document.documentElement.lang = 'nb';
    document.documentElement.className = 'translated-ltr';
    for (const element of h.elements()) await h.turns(element, 'nb');
  }),
  simple(
    'an e-mail obfuscating proxy: its script rewrites addresses in the page',
    {
      body: `<a href="mailto:x@y.z">x@y.z</a>${three}`,
      after: `<script>setInterval(() => {
        for (const a of document.querySelectorAll('a[href^="mailto:"]'))
          Object.assign(a, { href: '/cdn-cgi/l/email-protection#00', textContent: '[email protected]' });
      }, 20)</script>`,
    },
    async (h) => {
      await h.exercise('uk', 'uk');
      for (const element of h.elements()) {
        h.ok(!h.text(element).includes('[email'), 'an address was rewritten');
        for (const { href } of h.every(element, 'a[data-kind=email]')) h.ok(href.startsWith('mailto:'), href);
      }
    },
  ),
  simple('an extension adds styles and nodes to every shadow root', three, async (h) => {
    await h.shown('uk', 3);
    for (const element of h.elements()) {
      element.shadowRoot.prepend(document.createElement('style'));
      element.shadowRoot.append(document.createElement('grammarly-extension'));
      h.one(element, '.base').prepend(document.createElement('span'));
      h.one(element, '.base').setAttribute('data-darkreader', '');
    }
    await h.exercise();
  }),
  simple('an ad blocker hides what is called like an advertisement: none of our names', three, async (h) => {
    await h.exercise();
    const words =
      'ads?|advert\\w*|banner|sponsor\\w*|promo\\w*|popup|tracking|tracker|analytics|consent|cookie';
    const pattern = new RegExp(`(^|[-_])(${words})([-_]|$)`, 'i');
    for (const element of h.elements())
      for (const part of h.every(element, '*'))
        for (const name of [...part.classList, part.id, ...(part.part ?? [])])
          h.ok(!pattern.test(name), `a part called ${name}`);
    for (const { name } of performance.getEntriesByType('resource'))
      h.ok(!name.includes('/chunks/') || !pattern.test(new URL(name).pathname.split('/').pop()), name);
  }),
];
