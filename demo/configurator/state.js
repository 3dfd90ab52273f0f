/** The configuration as the fragment of the address, and back. Pure. */
import { applies, initial, isValid, options } from './options.js';

const same = (one, other) => String(one) === String(other);
const words = { true: 'yes', false: 'no' };
const write = (value) =>
  encodeURIComponent(
    Array.isArray(value) ? value.join(' ') : typeof value === 'boolean' ? words[value] : value,
  ).replace(/%20/g, '+');

/** `#element=…&lang=…`: what matters and differs from the start; element and languages always. */
export function toHash(config, ui) {
  const always = ['element', 'lang', 'fallback-lang'];
  const pairs = options
    .filter((option) => applies(option, config))
    .filter(({ key, initial }) => always.includes(key) || !same(config[key], initial))
    .map(({ key }) => `${key}=${write(config[key])}`);
  return `#${[...(ui ? [`ui=${ui}`] : []), ...pairs].join('&')}`;
}

function read(option, text) {
  if (option.type === 'flag') return { yes: true, no: false }[text] ?? text;
  if (option.type === 'tokens' || option.type === 'list') return text.split(/[\s,]+/).filter(Boolean);
  return text;
}

/**
 * What a fragment asks for. Anything unknown is left out and named in `rejected` as `key=value`; the rest counts.
 * `languages` are those of the browser: they decide where the fragment says nothing.
 */
export function fromHash(hash, facts, languages = []) {
  const given = [...new URLSearchParams(hash.replace(/^#/, ''))];
  const rejected = [];
  const asked = given.find(([key]) => key === 'ui')?.[1];
  const ui = facts.locales.includes(asked) ? asked : undefined;
  const locale = ui ?? localeOf(languages, facts.locales);
  const config = initial(locale);
  for (const [key, text] of given) {
    const option = options.find((each) => each.key === key);
    const value = option && read(option, text);
    if (option && isValid(option, value, facts)) config[key] = value;
    else if (key !== 'ui' || !ui) rejected.push(`${key}=${text}`.slice(0, 60));
  }
  return { config, ui, locale, rejected };
}

const aliases = { no: 'nb', nn: 'nb', ua: 'uk' };

/** The first language of the browser that there is. */
export function localeOf(languages, locales) {
  const wanted = languages.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  return wanted.map((tag) => aliases[tag] ?? tag).find((tag) => locales.includes(tag)) ?? locales[0];
}
