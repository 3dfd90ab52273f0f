/** What stands between the tags until the script is there. Pure. */

export const escape = (value) =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The language of the text between the tags. */
export const textLocale = (config) => (config.lang === 'page' ? config['fallback-lang'] : config.lang);

/** The text with its headings, which begin at level 2, where the element's own will be. */
const atLevel = (text, { 'heading-level': level }) =>
  text.replace(/(<\/?h)([2-6])\b/g, (_, start, own) => start + Math.min(6, Number(own) + Number(level) - 2));

/** Only the causes that the element will show, in its order. */
function chosenReasons(text, { element, reasons }) {
  if (element !== 'block-reasons' || !reasons.length) return text;
  const items = text.match(/<li>.*<\/li>\n/g) ?? [];
  const chosen = reasons.map((id) => items.find((item) => item.includes(`--${id}"`)) ?? '');
  return text.replace(items.join(''), () => chosen.join(''));
}

/** The first screen as the element will show it: its own links, only what is chosen, the page with everything. */
function start(config, facts) {
  const known = facts.starts?.[textLocale(config)];
  const found =
    config.start && config.element === 'recovery-wizard' ? known?.nodes?.[config.start] : undefined;
  let text = found ?? known?.[config.element];
  if (!text) return undefined;
  if (config.id && config.element === 'recovery-wizard')
    text = text.replace(/(href="#)ali-(recovery|contacts|reasons)--/g, `$1${escape(config.id)}--`);
  if (config.hide.includes('heading')) text = text.replace(/<h2>.*<\/h2>\n/, '');
  const link =
    config.whole && `<p><a href="${escape(config.whole)}">${escape(known.whole ?? config.whole)}</a></p>\n`;
  return chosenReasons(text, config).replace(/(?=<\/div>\s*$)/, () => link);
}

/** The text between the tags; undefined when there is none. */
export function textBetween(config, facts) {
  const text =
    config.before === 'start'
      ? start(config, facts)
      : config.before === 'fallback'
        ? facts.fallbacks?.[textLocale(config)]?.[config.element]
        : undefined;
  return text && atLevel(text.trim(), config);
}
