// Networks that fail: every file of ours × every way of failing, once and for good. Each ends in content, another
// language, or the fallback with a retry that works; never blank, never an unhandled rejection, within a stated time.
import { contacts, three, wizard } from '../page.mjs';

const FALLBACK = '<p id="fallback">fallback of the page</p>';
const HEALED = 10000;
const SHOWN = 12000;

/** Which requests are for which file. */
const files = {
  core: /\/core-/,
  // That of the wizard comes with the core.
  view: /\/views-/,
  pack: /\/uk-recovery-wizard-/,
};
/** An element that waits for the file before it shows anything. */
const needs = (file, inside) => (file === 'view' ? contacts : wizard)('', inside);
const faults = {
  404: { status: 404 },
  500: { status: 500 },
  'wrong MIME': { type: 'text/html' },
  truncated: { truncate: 0.6 },
  garbage: { body: '<!doctype html><title>captive portal</title>' },
  'another script': { body: 'export default 1; export const a = 2;' },
  hanging: { hang: true },
  'connection dropped': { drop: true },
  'CORS missing': { cors: false },
};

/** The time the page has been open. */
const since = 'Math.round(performance.now())';

const content = `async (h, [locale, limit]) => {
  const element = await h.ready(undefined, limit + 15000);
  const took = ${since};
  h.speaks(element, locale);
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
  h.equal(h.seen.errors.join(' | '), '', 'errors');
  h.ok(took <= limit, 'only after ' + took + ' ms');
  return took;
}`;

/** What a reader sees when nothing can be loaded: the fallback of the page and a button. */
const fallback = `async (h, [limit, text]) => {
  const element = h.elements()[0];
  const button = () => element.shadowRoot?.querySelector('button');
  await h.until(button, 'a button to try again', limit + 15000);
  const took = ${since};
  h.ok(button().getBoundingClientRect().height > 10, 'the button cannot be seen');
  if (text) h.ok(document.querySelector('#fallback').getBoundingClientRect().height > 5, 'the fallback cannot be seen');
  const said = element.shadowRoot.textContent.replace(/\\s+/g, ' ').trim();
  h.ok(/[а-яіїєґ]{4}/i.test(said), 'no words: ' + said);
  h.ok(!element.hasAttribute('ready'), 'says ready');
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
  h.equal(h.seen.errors.join(' | '), '', 'errors');
  h.ok(took <= limit, 'only after ' + took + ' ms');
  return took;
}`;
const press = `async (h) => {
  h.elements()[0].shadowRoot.querySelector('button').click();
}`;
const used = `async (h, locale) => {
  await h.ready();
  h.ok(!document.querySelector('#fallback')?.getBoundingClientRect().height, 'the fallback is still there');
  await h.exercise(locale, 'nb');
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
}`;

const page = { body: wizard('', FALLBACK), limit: 90000 };

const once = (file, fault, times) => ({
  ...page,
  body: needs(file, FALLBACK),
  name: `${file} ${fault} ${times === 1 ? 'once' : 'twice'}: healed`,
  rules: [{ match: files[file], times, ...faults[fault] }],
  run: async ({ inPage }) => {
    const took = await inPage(content, ['uk', HEALED]);
    await inPage(used, 'uk');
    return `healed in ${took} ms`;
  },
});

const forGood = (file, fault, body = FALLBACK) => ({
  ...page,
  body: needs(file, body),
  name: `${file} ${fault} for good${body ? '' : ', no fallback on the page'}: a notice and a button, which works later`,
  rules: [{ match: files[file], ...faults[fault] }],
  run: async ({ inPage, site }) => {
    const took = await inPage(fallback, [SHOWN, Boolean(body)]);
    site.rules.length = 0;
    await inPage(press);
    await inPage(used, 'uk');
    return `notice after ${took} ms`;
  },
});

const otherLanguage = (fault) => ({
  ...page,
  name: `pack ${fault} for good: another language, marked as such, and ours when it is back`,
  rules: [{ match: files.pack, ...faults[fault] }],
  run: async ({ inPage, site }) => {
    const took = await inPage(content, ['en', SHOWN]);
    site.rules.length = 0;
    await inPage(async (h) => {
      dispatchEvent(new Event('online'));
      await h.until(
        () => h.one(h.elements()[0], '.base').lang === 'uk',
        'Ukrainian when the network is back',
      );
    });
    await inPage(used, 'uk');
    return `English after ${took} ms`;
  },
});

const everything = /./;

export const network = [
  ...Object.keys(faults).flatMap((fault) => Object.keys(files).map((file) => once(file, fault, 1))),
  ...[
    ['core', '500'],
    ['view', '404'],
    ['view', 'truncated'],
    ['pack', '500'],
  ].map(([file, fault]) => once(file, fault, 2)),
  ...[
    ['core', '404'],
    ['core', 'hanging'],
    ['core', 'garbage'],
    ['core', 'CORS missing'],
    ['core', 'connection dropped'],
    ['view', '500'],
    ['view', 'hanging'],
    ['view', 'wrong MIME'],
    ['view', 'truncated'],
  ].map(([file, fault]) => forGood(file, fault)),
  forGood('core', '500', ''),
  forGood('view', '404', ''),
  ...['404', 'hanging', 'another script', 'garbage'].map(otherLanguage),
  {
    ...page,
    name: 'all languages fail: a notice and a button, which works later',
    rules: [{ match: /\/(en|ru|uk|nb)-/, status: 404 }],
    run: async ({ inPage, site }) => {
      const took = await inPage(fallback, [SHOWN, true]);
      site.rules.length = 0;
      await inPage(press);
      await inPage(used, 'uk');
      return `notice after ${took} ms`;
    },
  },
  {
    ...page,
    name: 'everything after the loader fails: the fallback, and all of it when the network is back',
    rules: [{ match: /\/chunks\//, drop: true }],
    run: async ({ inPage, site }) => {
      const took = await inPage(fallback, [SHOWN, true]);
      site.rules.length = 0;
      await inPage(() => void dispatchEvent(new Event('online')));
      await inPage(used, 'uk');
      return `notice after ${took} ms`;
    },
  },
  ...['core', 'view', 'pack'].map((file) => ({
    ...page,
    body: needs(file, FALLBACK),
    name: `${file} slow by 5 s: content`,
    rules: [{ match: files[file], delay: 5000 }],
    run: async ({ inPage }) => `content after ${await inPage(content, ['uk', SHOWN])} ms`,
  })),
  {
    ...page,
    name: 'everything slow by 3 s: content',
    rules: [{ match: everything, delay: 3000 }],
    run: async ({ inPage }) => `content after ${await inPage(content, ['uk', SHOWN])} ms`,
  },
  {
    ...page,
    name: 'every file redirected: content',
    rules: [{ match: everything, redirect: true }],
    run: async ({ inPage }) => {
      await inPage(content, ['uk', HEALED]);
      return inPage(used, 'uk');
    },
  },
  ...[
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['HTML instead', { body: '<!doctype html><p>not found</p>', status: undefined, type: 'text/html' }],
    ['truncated', { truncate: 0.5 }],
    ['dropped', { drop: true }],
  ].map(([name, rule]) => ({
    ...page,
    name: `the script tag itself ${name}: the page keeps its fallback`,
    rules: [{ match: /\/ali-help\.js/, ...rule }],
    check: async (h) => {
      await h.until(() => document.readyState === 'complete', 'load');
      await h.later(300);
      h.ok(
        document.querySelector('#fallback').getBoundingClientRect().height > 5,
        'the fallback cannot be seen',
      );
      h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
    },
  })),
  {
    ...page,
    name: 'the script tag itself hangs, deferred: the page keeps its fallback',
    rules: [{ match: /\/ali-help\.js/, hang: true }],
    our: '<script src="FILES/ali-help.js" async></script>',
    check: async (h) => {
      await h.later(500);
      h.ok(
        document.querySelector('#fallback').getBoundingClientRect().height > 5,
        'the fallback cannot be seen',
      );
    },
    // The driver waits for an event that such a page never has.
    limit: 90000,
  },
  {
    ...page,
    name: 'the one-language file truncated: the page keeps its fallback',
    our: '<script src="FILES/ali-help.uk.js"></script>',
    rules: [{ match: /ali-help\.uk/, truncate: 0.7 }],
    check: async (h) => {
      await h.until(() => document.readyState === 'complete', 'load');
      h.ok(
        document.querySelector('#fallback').getBoundingClientRect().height > 5,
        'the fallback cannot be seen',
      );
    },
  },
  {
    ...page,
    name: 'a cached old script beside new files: a notice, never blank',
    // Every chunk has another name now: what the old script asks for is gone for good.
    rules: [{ match: /\/chunks\//, status: 404 }],
    run: async ({ inPage }) => `notice after ${await inPage(fallback, [SHOWN, true])} ms`,
  },
  {
    ...page,
    name: 'later files fail: the first questions work, the outcome offers a button that works',
    rules: [{ match: /\/(views|uk-outcomes|uk-details|en-outcomes|ru-outcomes|nb-outcomes)-/, status: 500 }],
    run: async ({ inPage, site }) => {
      await inPage(content, ['uk', HEALED]);
      await inPage(async (h) => {
        const element = h.elements()[0];
        for (let steps = 0; steps < 9 && !element.state.outcome; steps++) {
          h.click(element, 'button.option');
          await element.updateComplete;
        }
        await h.until(() => h.every(element, '.failure button').length, 'a button to try again', 15000);
        h.ok(h.text(element).length > 100, 'blank');
      });
      site.rules.length = 0;
      await inPage(async (h) => {
        const element = h.elements()[0];
        h.click(element, '.failure button');
        await h.until(() => h.every(element, '[part~=outcome] .step').length, 'the outcome');
        h.ok(!h.every(element, '.failure').length, 'the notice is still there');
      });
      await inPage(used, 'uk');
    },
  },
  {
    name: 'offline after load: everything goes on',
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
        const element = h.elements()[0];
        element.lang = 'nb';
        await h.until(() => h.every(element, '.failure button').length, 'the notice', 20000);
        h.ok(h.text(element).length > 300, 'blank');
        h.ok(element.hasAttribute('ready'), 'ready');
      });
      site.rules.length = 0;
      await inPage(async (h) => {
        dispatchEvent(new Event('online'));
        const element = h.elements()[0];
        await h.until(() => h.one(element, '.base').lang === 'nb', 'Norwegian');
        h.speaks(element, 'nb');
        h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
      });
    },
  },
  {
    ...page,
    name: 'a slow language that is asked for first does not win over a fast one asked for later',
    rules: [{ match: /\/ru-/, delay: 2500 }],
    check: async (h) => {
      const element = await h.ready();
      element.lang = 'ru';
      await h.later(100);
      element.lang = 'nb';
      await h.until(() => h.one(element, '.base').lang === 'nb', 'Norwegian');
      await h.later(3500);
      h.speaks(element, 'nb');
      h.quiet();
    },
  },
  {
    ...page,
    name: 'files that come in a random order and at random times, 60 languages asked for',
    rules: [{ match: /\/chunks\/(en|ru|nb)-/, delay: 400 }],
    check: async (h) => {
      const element = await h.ready();
      for (let n = 0; n < 60; n++) {
        element.lang = ['ru', 'en', 'nb', 'uk', 'xx'][(n * 7) % 5];
        await h.later(n % 3 ? 0 : 30);
      }
      element.lang = 'ru';
      await h.until(() => h.one(element, '.base').lang === 'ru', 'Russian');
      await h.later(600);
      h.speaks(element, 'ru');
      h.quiet(/xx/);
    },
  },
  {
    ...page,
    name: 'removed while it waits for a hanging file, put back later',
    rules: [{ match: files.pack, times: 1, hang: true }],
    check: async (h) => {
      const element = document.querySelector('ali-recovery-wizard');
      await h.until(() => element.shadowRoot, 'the upgrade');
      element.remove();
      await h.later(1000);
      document.body.append(element);
      await h.ready(element);
      h.speaks(element, 'uk');
      h.quiet();
    },
  },
];
