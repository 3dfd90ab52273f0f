// Pages that use the address and the history themselves: routers, themes, archives, libraries of visits.
import { pageOf, wizard } from '../page.mjs';
import { long, page } from './neighbour-page.mjs';

const addresses = [
  page(
    'a site whose pages are fragments: Back walks the answers and stays on the page’s own route',
    {
      body: `<main></main><script>
        const draw = () => {
          document.querySelector('main').innerHTML = location.hash === '#/post'
            ? '<ali-recovery-wizard url-state="sync"></ali-recovery-wizard>' : '<h1>404</h1>';
        };
        addEventListener('hashchange', draw);
        location.hash = '/post';
      </script>`,
    },
    async (h) => {
      const element = await h.ready();
      h.click(element, '[part~=option]');
      await element.updateComplete;
      h.equal(location.hash, '#/post', 'the route');
      h.equal(new URL(element.link).hash, '#/post', 'the route of a link');
      h.equal(new URL(element.link).searchParams.get('ali-recovery'), element.state.node, 'a link');
      history.back();
      await h.until(() => element.state.node === 'q-start', 'the first question');
      h.ok(element.isConnected, 'the page was drawn anew');
    },
  ),
  page(
    'a theme that looks for what the address names: a copied link is a valid selector',
    { body: wizard('lang="en" url-state="sync"') + wizard('lang="en" url-state="sync" id="second"') },
    async (h) => {
      for (const element of h.elements()) {
        await h.ready(element);
        h.click(element, '[part~=option]');
        await element.updateComplete;
        document.querySelector(location.hash);
        h.ok(location.hash.length > 9, 'a fragment');
      }
    },
  ),
  page(
    'two posts with the same lines on one page: only the first wizard follows the address',
    { body: `<article>${wizard('lang="en"')}</article>${long}<article>${wizard('lang="en"')}</article>` },
    async (h) => {
      const [first, second] = h.elements();
      await h.ready(first);
      await h.ready(second);
      location.hash = '#ali-recovery--o-fraud';
      await h.until(() => first.state.node === 'o-fraud', 'the first to follow');
      await h.later(600);
      h.equal(second.state.node, 'q-start', 'the second');
      h.ok(first.getBoundingClientRect().top < innerHeight, 'the page jumped away');
    },
  ),
  page(
    'a site that draws a page anew when one of its own history entries comes back: the answers are kept',
    {
      body: `<main></main><script>
        history.replaceState({ visit: 1 }, '');
        const draw = () => {
          document.querySelector('main').innerHTML = '<ali-recovery-wizard url-state="sync"></ali-recovery-wizard>';
        };
        addEventListener('popstate', (event) => { if (event.state?.visit) draw(); });
        draw();
      </script>`,
    },
    async (h) => {
      const answers = () => h.elements()[0]?.state.answers.length;
      const element = await h.ready();
      for (const count of [1, 2]) {
        h.click(element, '[part~=option]');
        await h.until(() => answers() === count, `${count} answers`);
        await element.updateComplete;
      }
      history.back();
      await h.until(() => answers() === 1, 'one answer');
      h.ok(element.isConnected, 'the page was drawn anew');
      history.back();
      await h.until(() => !element.isConnected, 'the page to be drawn anew');
      await h.ready();
      history.go(2);
      await h.until(() => answers() === 2, 'two answers again');
    },
  ),
  {
    ...page(
      'a wizard far down a long post: who opens a link to an answer sees the answer',
      { body: long + wizard('lang="en"') + long },
      async (h) => {
        const element = await h.ready();
        await h.complete(element);
        const seen = () => {
          const { top, bottom } = h.one(element, '.step.first').getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        };
        await h.until(seen, 'the answer to be in sight');
      },
    ),
    hash: '#ali-recovery--o-fraud',
  },
];

/** In the page: answers twice, and walks back and forward, on a page that a library may draw anew. */
const walks = `<script>
  window.walkBack = async (h, isOurs = () => true) => {
    const answers = () => h.elements()[0]?.hasAttribute('ready') && h.elements()[0].state.answers.length;
    await h.ready();
    for (const count of [1, 2]) {
      await h.until(() => h.every(h.elements()[0], '[part~=option]').length, 'a question');
      h.click(h.elements()[0], '[part~=option]');
      await h.until(() => answers() === count, count + ' answers');
      await h.elements()[0].updateComplete;
    }
    for (const [step, count] of [[-1, 1], [-1, 0], [2, 2]]) {
      history.go(step);
      await h.until(() => answers() === count, count + ' answers after ' + step);
      await h.later(300);
      h.equal(answers(), count, 'a little later');
      h.ok(isOurs(), 'another page');
    }
  };
</script>`;
const sync = wizard('lang="en" url-state="sync"');
const next = (scripts, body) => ({
  '/next': (origins) => pageOf({ html: 'lang="en"', scripts, body }, origins),
});
/** A site whose library fetches the next page; `body` gets what stands in its container. */
const visitedBy = (name, path, body, begin) =>
  page(
    `${name} visits, with answers in the address: Back and Forward walk the answers, and the next page works`,
    {
      scripts: [path],
      head: walks,
      body: body(`${sync}<a href="/next">next</a>`),
      after: `<script>${begin}</script>`,
      pages: next([path], body(`<p id="next">next</p>${sync}`)),
    },
    async (h) => {
      await window.walkBack(h);
      document.querySelector('a[href="/next"]').click();
      await h.until(() => document.querySelector('#next'), 'the next page');
      await h.until(() => h.elements().length === 1, 'the page before to be gone');
      await h.ready();
      h.click(h.elements()[0], '[part~=option]');
      await h.until(() => location.hash, 'an answer in the address');
      h.equal(location.pathname, '/next', 'the page');
    },
    // They tell what they do.
    '.*',
  );

const libraries = [
  visitedBy('Turbo', '@hotwired/turbo/dist/turbo.es2017-umd.js', (inside) => inside, ''),
  visitedBy(
    'Swup',
    'swup/dist/Swup.umd.js',
    (inside) => `<main id="swup" class="transition-main">${inside}</main>`,
    'new Swup({ animationSelector: false })',
  ),
  visitedBy(
    'Barba',
    '@barba/core/dist/barba.umd.js',
    (inside) =>
      `<div data-barba="wrapper"><main data-barba="container" data-barba-namespace="p">${inside}</main></div>`,
    'barba.init({ transitions: [{ leave() {} }] })',
  ),
  ...['createWebHistory', 'createWebHashHistory'].map((kind) =>
    page(
      `Vue Router with ${kind}, with answers in the address`,
      {
        scripts: ['vue/dist/vue.global.js', 'vue-router/dist/vue-router.global.js'],
        head: `${walks}<script>window.kind = '${kind}';</script>`,
        body: '<div id="app"></div>',
      },
      async (h) => {
        const { createRouter, [window.kind]: createHistory } = window.VueRouter;
        const post = {
          template:
            '<article><ali-recovery-wizard lang="en" url-state="sync"></ali-recovery-wizard></article>',
        };
        const router = createRouter({
          history: createHistory(),
          routes: [
            { path: '/', component: { template: '<p>home</p>' } },
            { path: '/post', component: post },
            { path: '/:rest(.*)', component: { template: '<p id="missing">no such page</p>' } },
          ],
        });
        const app = window.Vue.createApp({ template: '<RouterView />' });
        app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ali-');
        app.use(router).mount('#app');
        await router.push('/post');
        await window.walkBack(h, () => !document.querySelector('#missing'));
        await router.push('/');
        await h.until(() => !h.elements().length, 'to leave the page');
      },
      '.*',
    ),
  ),
  page(
    'docsify, whose pages are fragments, with answers in the address',
    {
      head: walks,
      body: `<div id="app"></div><script>window.$docsify = { name: 'Site' };</script><script src="HOST/lib/docsify/lib/docsify.min.js"></script>`,
      pages: { '/README.md': `# Post\n\n${sync}\n`, '/_sidebar.md': '' },
    },
    async (h) => {
      await h.until(() => location.hash === '#/', 'its route');
      await window.walkBack(h, () => location.hash === '#/');
    },
    '.*',
  ),
];

export const neighboursByAddress = [...addresses, ...libraries];
