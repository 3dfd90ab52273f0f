/** Eleventy: `eleventyConfig.addPlugin(aliHelp)`, then `{% aliHelp "recovery-wizard", "lang=uk" %}` in a post. */
import { relative } from 'node:path';
import { dist, linesFor } from '../package-files.js';
import { fromWords, once } from '../snippet.js';

/** The files on the site: what the script loads. */
const copied = ['ali-help.js', 'licences.txt', 'chunks'];

/** Words such as `"lang=uk"`, an object, or the named arguments of Nunjucks. */
function attributesFrom(given) {
  const found = given.map((each) => (typeof each === 'object' && each ? each : fromWords([each])));
  const attributes = Object.assign({}, ...found);
  delete attributes.__keywords;
  return attributes;
}

export default function aliHelp(eleventyConfig, { lang } = {}) {
  const at = (path) => relative(process.cwd(), dist + path).replaceAll('\\', '/');
  eleventyConfig.addPassthroughCopy(Object.fromEntries(copied.map((path) => [at(path), `ali-help/${path}`])));
  const folder = () =>
    // Where the HTML base plugin is used, it puts the prefix before every address of the page itself.
    eleventyConfig.getFilter('htmlBaseUrl') ? '/ali-help/' : eleventyConfig.getFilter('url')('/ali-help/');
  eleventyConfig.addShortcode('aliHelp', function (element, ...given) {
    // Liquid keeps the data of a page apart from the variables of its template.
    const data = this.ctx?.environments ?? this.ctx;
    const asked = {
      element,
      attributes: attributesFrom(given),
      pageLang: this.page?.lang ?? data?.lang ?? lang,
      where: this.page?.inputPath ?? 'a template',
    };
    return linesFor(asked, { folder: folder(), warn: (text) => console.warn(text) });
  });
  eleventyConfig.addTransform('ali-help', (content) =>
    typeof content === 'string' ? once(content) : content,
  );
}
