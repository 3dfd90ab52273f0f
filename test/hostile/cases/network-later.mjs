// Networks that are slow, and networks that go when content is already on screen.
import { simple, three } from '../page.mjs';
import { content, FALLBACK, files, HEALED, needs, online, page, SHOWN, used } from './network-checks.mjs';

const everything = /./;
const slow = (name, match, delay, body) => ({
  ...page,
  body,
  name: `${name} slow by ${delay / 1000} s: content`,
  rules: [{ match, delay }],
  run: async ({ inPage }) => `content after ${await inPage(content('uk', SHOWN))} ms`,
});

const slowly = (name, rule, check) => simple(name, { ...page, rules: [rule] }, check, 'xx');

/** What is slow, what comes in another order, and what fails once there is content. */
export const networkLater = [
  ...Object.entries(files).map(([file, match]) => slow(file, match, 5000, needs(file, FALLBACK))),
  slow('everything', everything, 3000, page.body),
  {
    ...page,
    name: 'every file redirected: content',
    rules: [{ match: everything, redirect: true }],
    run: async ({ inPage }) => {
      await inPage(content('uk', HEALED));
      return inPage(used);
    },
  },
  {
    ...page,
    name: 'later files fail: the first questions work, the outcome offers a button that works',
    rules: [{ match: /\/chunks\/([a-z]{2}-)?rest-/, status: 500 }],
    run: async ({ inPage, site }) => {
      await inPage(content('uk', HEALED));
      await inPage(async (h) => {
        const [element] = h.elements();
        for (let steps = 0; steps < 9 && !element.state.outcome; steps++) {
          h.click(element, '[part~=option]');
          await element.updateComplete;
        }
        await h.until(() => h.every(element, '.failure button').length, 'a button to try again', 15000);
        h.ok(h.text(element).length > 100, 'blank');
      });
      site.rules.length = 0;
      await inPage(async (h) => {
        const [element] = h.elements();
        h.click(element, '.failure button');
        await h.until(() => h.every(element, '[part~=outcome] .step').length, 'the outcome');
        h.ok(!h.every(element, '.failure').length, 'the notice is still there');
        element.restart();
        await element.updateComplete;
      });
      await inPage(used);
    },
  },
  {
    name: 'offline after load: everything goes on',
    promise: 'What is loaded works offline',
    body: three,
    run: async ({ inPage, site }) => {
      await inPage(async (h) => {
        await h.shown('uk', 3);
        for (const element of h.elements()) await h.complete(element);
      });
      site.rules.push({ match: everything, drop: true });
      await inPage((h) => h.exercise('uk', 'uk'));
      return inPage((h) => h.quiet());
    },
  },
  {
    ...page,
    name: 'offline when another language is asked for: the old one stays, the new one comes with the network',
    run: async ({ inPage, site }) => {
      await inPage(async (h) => h.complete(await h.ready()));
      site.rules.push({ match: everything, drop: true });
      await inPage(async (h) => {
        const [element] = h.elements();
        element.lang = 'nb';
        await h.until(() => h.every(element, '.failure button').length, 'the notice', 20000);
        h.ok(h.text(element).length > 300, 'blank');
        h.ok(element.hasAttribute('ready'), 'ready');
      });
      site.rules.length = 0;
      await inPage(online);
      await inPage(async (h) => {
        await h.turns(h.elements()[0], 'nb');
        h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
      });
    },
  },
  slowly(
    'a slow language that is asked for first does not win over a fast one asked for later',
    { match: /\/ru-/, delay: 2500 },
    async (h) => {
      const element = await h.ready();
      element.lang = 'ru';
      await h.later(100);
      element.lang = 'nb';
      await h.turns(element, 'nb');
      await h.later(3500);
      h.speaks(element, 'nb');
    },
  ),
  slowly(
    'files that come in a random order and at random times, 60 languages asked for',
    { match: /\/chunks\/(en|ru|nb)-/, delay: 400 },
    async (h) => {
      const element = await h.ready();
      for (let n = 0; n < 60; n++) {
        element.lang = ['ru', 'en', 'nb', 'uk', 'xx'][(n * 7) % 5];
        await h.later(n % 3 ? 0 : 30);
      }
      element.lang = 'ru';
      await h.turns(element, 'ru');
      await h.later(600);
      h.speaks(element, 'ru');
    },
  ),
  slowly(
    'removed while it waits for a hanging file, put back later',
    { match: files.pack, times: 1, hang: true },
    async (h) => {
      const [element] = h.elements();
      await h.until(() => element.shadowRoot, 'the upgrade');
      element.remove();
      await h.later(1000);
      document.body.append(element);
      h.speaks(await h.ready(element), 'uk');
    },
  ),
];
