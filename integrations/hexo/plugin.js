/** Hexo: the tag `{% ali_help recovery-wizard lang=uk %}` and the files of the site. */
import { createReadStream } from 'node:fs';
import { dist, linesFor, siteFiles } from '../package-files.js';
import { fromWords, once } from '../snippet.js';

const first = (value) => (Array.isArray(value) ? value[0] : value);

export default function aliHelp(hexo) {
  hexo.extend.generator.register('ali-help', () =>
    siteFiles().map((path) => ({ path: `ali-help/${path}`, data: () => createReadStream(dist + path) })),
  );
  hexo.extend.tag.register('ali_help', function ([element, ...words]) {
    const asked = {
      element,
      attributes: fromWords(words),
      pageLang: this.lang ?? this.language ?? first(hexo.config.language),
      where: this.source ?? 'a template',
    };
    const folder = `${hexo.config.root.replace(/\/?$/, '/')}ali-help/`;
    return linesFor(asked, { folder, warn: (text) => hexo.log.warn(text) });
  });
  hexo.extend.filter.register('after_render:html', once);
}
