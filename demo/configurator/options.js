/**
 * Everything that can be chosen: its key in links, its values and when it matters. An option that becomes an
 * attribute has the attribute's name as its key. Pure data and functions, used by the page, the snippet, links
 * and tests.
 */
export const elements = ['recovery-wizard', 'support-contacts', 'block-reasons'];
/** Where lines are pasted; a site built with npm is told by `form`. */
export const platforms = ['wordpress', 'blogger', 'ghost', 'tilda', 'hugo', 'hexo', 'eleventy', 'html'];
const on = (element) => (config) => config.element === element;
const script = (config) => config.form === 'script';

/**
 * `type`: `choice` (one of `values`), `flag`, `tokens` (several of `values`), `list` (several, in an order),
 * `colour`, `name` (an id on the owner's page), `zone`, `address` (of a folder), `page` (the address of a page).
 */
export const options = [
  { key: 'element', type: 'choice', values: () => elements, initial: 'recovery-wizard' },
  { key: 'lang', type: 'choice', values: (facts) => [...facts.locales, 'page'], initial: 'en' },

  { key: 'theme', type: 'choice', values: () => ['auto', 'light', 'dark'], initial: 'auto' },
  { key: 'accent', type: 'colour', initial: '', when: (config) => config.theme !== 'dark' },
  { key: 'accent-dark', type: 'colour', initial: '', when: (config) => config.theme !== 'light' },
  { key: 'heading-level', type: 'choice', values: () => ['2', '3', '4', '5', '6'], initial: '2' },
  { key: 'hide', type: 'tokens', values: () => ['heading', 'sources', 'print'], initial: [] },
  { key: 'region', type: 'choice', values: (facts) => ['', ...facts.regions], initial: '' },

  choice('start', 'recovery-wizard', (facts) => ['', ...facts.nodes], ''),
  choice('url-state', 'recovery-wizard', () => ['off', 'read', 'sync'], 'read'),
  { key: 'remember', type: 'flag', initial: false, when: on('recovery-wizard') },
  { key: 'id', type: 'name', initial: '', when: on('recovery-wizard') },
  list('channels', 'support-contacts'),
  { key: 'time-zone', type: 'zone', initial: '', when: on('support-contacts') },
  list('reasons', 'block-reasons'),
  choice('open', 'block-reasons', (facts) => ['', ...facts.reasons], ''),
  { key: 'wizard', type: 'name', initial: '', when: on('block-reasons') },

  { key: 'form', type: 'choice', values: () => ['script', 'npm'], initial: 'script' },
  { key: 'platform', type: 'choice', values: () => platforms, initial: 'wordpress', when: script },
  { key: 'host', type: 'choice', values: () => Object.keys(hosts), initial: 'self', when: script },
  {
    key: 'path',
    type: 'address',
    initial: '/ali-help/',
    when: (config) => script(config) && config.host === 'self',
  },
  { key: 'sri', type: 'flag', initial: false, when: script },
  // Blogger always gets a place.
  {
    key: 'markup',
    type: 'flag',
    initial: false,
    when: (config) => script(config) && config.platform !== 'blogger',
  },
  { key: 'before', type: 'choice', values: () => ['start', 'none', 'fallback'], initial: 'start' },
  {
    key: 'fallback-lang',
    type: 'choice',
    values: (facts) => facts.locales,
    initial: 'en',
    when: (config) => config.before !== 'none' && config.lang === 'page',
  },
  { key: 'whole', type: 'page', initial: '', when: (config) => config.before === 'start' },
  // Without a text there are the two lines and nothing else.
  { key: 'space', type: 'flag', initial: true, when: (config) => config.before !== 'none' },
];

function choice(key, element, values, initial) {
  return { key, type: 'choice', values, initial, when: on(element) };
}
function list(key, element) {
  return { key, type: 'list', values: (facts) => facts[key], initial: [], when: on(element) };
}

/** Where the files are when the owner does not upload them: exact versions, which never change. */
export const hosts = {
  self: undefined,
  jsdelivr: ({ name, version }) => `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`,
  unpkg: ({ name, version }) => `https://unpkg.com/${name}@${version}/dist/`,
};

/** Options that only say how the element is put on the page; all others are attributes of it. */
export const delivery = [
  'element',
  'form',
  'platform',
  'host',
  'path',
  'sri',
  'markup',
  'before',
  'fallback-lang',
  'whole',
  'space',
];

/** Whether an option matters for what else is chosen. */
export const applies = (option, config) => option.when?.(config) ?? true;

/** The options as they are before anything is chosen, for an owner who reads `locale`. */
export const initial = (locale = 'en') => ({
  ...Object.fromEntries(options.map(({ key, initial }) => [key, initial])),
  lang: locale,
  'fallback-lang': locale,
});

const several = (value, known) =>
  Array.isArray(value) && value.every((each) => known.includes(each)) && new Set(value).size === value.length;

export const zones = () => Intl.supportedValuesOf?.('timeZone') ?? [];
function isZone(value) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const checks = {
  choice: (value, known) => known.includes(value),
  flag: (value) => typeof value === 'boolean',
  tokens: several,
  list: several,
  colour: (value) => /^(#[0-9a-f]{6})?$/.test(value),
  name: (value) => /^([A-Za-z][\w-]{0,63})?$/.test(value),
  zone: (value) => value === '' || (/^[\w+/-]{1,40}$/.test(value) && isZone(value)),
  // A path or a web address that ends where the files are; nothing that could run or leave the attribute.
  address: (value) => /^(https?:\/\/[^\s/"'<>?#]+)?\/([^\s"'<>?#/]+\/)*$/i.test(value),
  page: (value) => /^((https?:\/\/[^\s/"'<>?#]+)?(\/(?!\/)[^\s"'<>]*)?)?$/i.test(value),
};

/** Whether a value is one of those an option may have. */
export const isValid = (option, value, facts) =>
  checks[option.type](value, option.values?.(facts) ?? []) === true;
