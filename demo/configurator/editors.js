/** What the editors of single platforms need of the lines, so that they keep them. Pure. */

/** Platforms that keep no scripts: the files come from another host. */
const withoutFiles = ['blogger', 'tilda'];
export const keepsFiles = ({ platform }) => !withoutFiles.includes(platform);

/** Whether the address of the files is missing: a path cannot lead to another host. */
export const lacksAddress = (config) =>
  config.form === 'script' && config.host === 'self' && !keepsFiles(config) && config.path.startsWith('/');

/** Where the lines look for the files until the owner has given an address: no page is ever there. */
export const exampleHost = 'https://your.host';

/** Whether the element is written as a `div`: Blogger's Compose view rewrites the tags it does not know. */
export const asPlace = ({ form, markup, platform }) =>
  form === 'script' && (markup || platform === 'blogger');

/** Some blogs of Blogger turn the end of a line into `<br />`, which would end a style sheet. */
const inOneLine = (text) => text.replace(/>\n+</g, '><').replace(/\n+/g, ' ');

/** In a Zero Block of Tilda each element has a fixed height and floats: what holds ours grows with it. */
function inZeroBlock(text, { element }) {
  const holding = `:has(ali-${element}, [data-ali-help='${element}'])`;
  const css = [
    `.t396__artboard${holding} { height: auto !important; }`,
    `.t396__artboard${holding} > :is(.t396__carrier, .t396__filter) { height: 100% !important; }`,
    `.tn-elem${holding} { position: relative !important; inset: auto !important; height: auto !important; max-width: 100%; margin: 0 auto; }`,
  ];
  return `${text}\n<style>\n${css.join('\n')}\n</style>`;
}

const editors = { blogger: inOneLine, tilda: inZeroBlock };

/** The lines as the editor of the platform keeps them. */
export const forEditor = (text, config) => editors[config.platform]?.(text, config) ?? text;

/** So much any block T123 of Tilda takes; how much more is not documented. */
const enough = 30000;
export const isTooLong = (text, { platform }) => platform === 'tilda' && text.length > enough;
