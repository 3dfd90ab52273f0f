// Networks that fail: every file of ours × every way of failing, once and for good. Each ends in content, another
// language, or the fallback with a retry that works; never blank, never an unhandled rejection, within a stated time.
import {
  content,
  FALLBACK,
  fallback,
  files,
  HEALED,
  needs,
  page,
  press,
  SHOWN,
  used,
} from './network-checks.mjs';

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
];
