// Networks that fail: every file of ours × every way of failing, once and for good. Each ends in content, another
// language, or the fallback with a retry that works; never blank, never an unhandled rejection, within a stated time.
import {
  content,
  ending,
  FALLBACK,
  files,
  HEALED,
  needs,
  online,
  page,
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

const healed = (file, fault, times) => ({
  ...page,
  body: needs(file, FALLBACK),
  name: `${file} ${fault} ${times === 1 ? 'once' : 'twice'}: healed`,
  always: file === 'core' && fault === '500' && times === 1,
  rules: [{ match: files[file], times, ...faults[fault] }],
  run: async ({ inPage }) => {
    const took = await inPage(content('uk', HEALED));
    await inPage(used);
    return `healed in ${took} ms`;
  },
});

const forGood = (file, fault, inside = FALLBACK) =>
  ending(
    `${file} ${fault} for good${inside ? '' : ', no fallback on the page'}: a notice and a button, which works later`,
    [{ match: files[file], ...faults[fault] }],
    { body: needs(file, inside) },
  );

const otherLanguage = (fault) => ({
  ...page,
  name: `pack ${fault} for good: another language, marked as such, and ours when it is back`,
  rules: [{ match: files.pack, ...faults[fault] }],
  run: async ({ inPage, site }) => {
    const took = await inPage(content('en', SHOWN));
    site.rules.length = 0;
    await inPage(online);
    await inPage((h) => h.turns(h.elements()[0], 'uk'));
    await inPage(used);
    return `English after ${took} ms`;
  },
});

const everyPack = /\/chunks\/[a-z]{2}-/;
const keepsFallback = (name, rule, more = {}) => ({
  ...page,
  name: `${name}: the page keeps its fallback`,
  rules: [{ match: /\/ali-help\./, ...rule }],
  run: ({ inPage }) =>
    inPage(async (h, hangs) => {
      if (!hangs) await h.until(() => document.readyState === 'complete', 'load');
      await h.later(300);
      h.fallbackSeen(true);
      h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
    }, Boolean(rule.hang)),
  ...more,
});

export const network = [
  ...Object.keys(faults).flatMap((fault) => Object.keys(files).map((file) => healed(file, fault, 1))),
  healed('core', '500', 2),
  healed('rest', '404', 2),
  healed('rest', 'truncated', 2),
  healed('pack', '500', 2),
  ...['404', 'hanging', 'garbage', 'CORS missing', 'connection dropped'].map((fault) =>
    forGood('core', fault),
  ),
  ...['500', 'hanging', 'wrong MIME', 'truncated'].map((fault) => forGood('rest', fault)),
  forGood('core', '500', ''),
  forGood('rest', '404', ''),
  ...['404', 'hanging', 'another script', 'garbage'].map(otherLanguage),
  ending(
    'all languages fail: a notice and a button, which works later',
    [{ match: everyPack, status: 404 }],
    {
      promise: 'When files cannot be loaded, your fallback stays, with a button that works later',
    },
  ),
  ending(
    'words in every language that hold something else: a notice and a button, which works later',
    [{ match: everyPack, body: 'export default { v: 99 };' }],
    { always: true },
  ),
  ending(
    'everything after the loader fails: the fallback, and all of it when the network is back',
    [{ match: /\/chunks\//, drop: true }],
    { then: online },
  ),
  // Every chunk has another name now: what the old script asks for is gone for good.
  ending('a cached old script beside new files: a notice, never blank', [
    { match: /\/chunks\//, status: 404 },
  ]),
  keepsFallback('the script tag itself 404', { status: 404 }),
  keepsFallback('the script tag itself 500', { status: 500 }),
  keepsFallback('HTML instead of the script', { body: '<!doctype html><p>not found</p>', type: 'text/html' }),
  keepsFallback('the script tag itself truncated', { truncate: 0.5 }),
  keepsFallback('the script tag itself dropped', { drop: true }),
  keepsFallback(
    'the script tag itself hangs',
    { hang: true },
    { our: '<script src="FILES/ali-help.js" async></script>' },
  ),
  keepsFallback(
    'the one-language file truncated',
    { truncate: 0.7 },
    { our: '<script src="FILES/ali-help.uk.js"></script>' },
  ),
];
