/** What the owner pastes. Pure: the same configuration and the same facts of the build give the same text. */
import { accents, ownAccent, textOn } from './colour.js';
import { escape, textBetween } from './between.js';
import { asPlace, exampleHost, forEditor, lacksAddress } from './editors.js';
import { applies, delivery, hosts, options } from './options.js';

// Always with a value in quotes: some themes are read as XML.
const attribute = (name, value) => ` ${name}="${escape(value === true ? '' : value)}"`;

/** The one file the script tag names. */
export const fileOf = ({ lang }) => (lang === 'page' ? 'ali-help.js' : `ali-help.${lang}.js`);

/** The folder the files are in, for the owner's page. */
export const baseOf = (config, facts) =>
  hosts[config.host]?.(facts) ?? (lacksAddress(config) ? exampleHost + config.path : config.path);

/** Custom properties for the accent; empty when the elements keep their own. */
export function accentStyle(config) {
  const { light, dark } = accents(config);
  if (!light && !dark) return '';
  const pair = (of) => {
    const [one, other] = [light ?? ownAccent.light, dark ?? ownAccent.dark].map(of);
    if (config.theme === 'auto') return `light-dark(${one}, ${other})`;
    return config.theme === 'dark' ? other : one;
  };
  return `--ali-color-accent: ${pair((hex) => hex)}; --ali-color-on-accent: ${pair(textOn)}`;
}

/** The attributes that differ from what the element does by itself. */
export function attributesOf(config) {
  const found = [];
  for (const option of options) {
    const { key, type, initial } = option;
    if (delivery.includes(key) || type === 'colour' || !applies(option, config)) continue;
    const value = Array.isArray(config[key]) ? config[key].join(' ') : config[key];
    if (key === 'lang' ? value !== 'page' : value !== String(initial) && value !== initial && value !== '')
      found.push([key, value]);
  }
  const style = accentStyle(config);
  if (style) found.push(['style', style]);
  return found;
}

function scriptTag(config, facts) {
  const file = fileOf(config);
  const integrity = config.sri && facts.integrity?.[file];
  const check = integrity ? attribute('integrity', integrity) + attribute('crossorigin', 'anonymous') : '';
  return `<script src="${escape(baseOf(config, facts) + file)}"${check} async="async"></script>`;
}

/** The tag with everything between its ends; for editors that delete it, a `div` that the script fills with it. */
function elementTag(config, facts) {
  const rescued = asPlace(config);
  const tag = rescued ? 'div' : `ali-${config.element}`;
  const own = rescued ? attribute('data-ali-help', config.element) : '';
  const attributes = attributesOf(config).map(([name, value]) =>
    attribute(rescued && name !== 'style' ? `data-${name}` : name, value),
  );
  const text = textBetween(config, facts);
  const element = `<${tag}${own}${attributes.join('')}>${text ? `\n${text}\n` : ''}</${tag}>`;
  // The classic editor of WordPress ends a tag it does not know before the first block in it, but not inside a div.
  return text && !rescued ? `<div>\n${element}\n</div>` : element;
}

/**
 * The pieces to copy, in the order of use: `[{ kind, text }]`, where `kind` is `page` (HTML for the page), `terminal`
 * or `module` (JavaScript of the site).
 */
export function snippet(config, facts) {
  const css = config.before !== 'none' && config.space && facts.spaces?.[config.lang]?.[config.element];
  const space = css && `<style>\n${css.trim()}\n</style>`;
  const html = [space, elementTag(config, facts)].filter(Boolean).join('\n');
  if (config.form === 'script')
    return [{ kind: 'page', text: forEditor(`${scriptTag(config, facts)}\n${html}`, config) }];
  return [
    { kind: 'terminal', text: `npm install ${facts.name}@${facts.version}` },
    { kind: 'module', text: `import '${facts.name}/define';` },
    { kind: 'page', text: html },
  ];
}

/** The lines to copy, except that the script comes from the files beside this page. */
export const previewSnippet = (config, facts, dist) => {
  const script = config.form === 'script';
  const { sri, markup, platform } = script ? config : { sri: false, markup: false, platform: 'html' };
  const lines = { sri, markup, platform, form: 'script' };
  return snippet({ ...config, ...lines, host: 'self', path: dist }, facts).at(-1).text;
};
