// dist/integrations/ali-help-wordpress.zip: the plugin for WordPress, with every file its pages need, from the site itself.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, locales, root } from '../project.mjs';
import { compiledTranslations, blocks } from './wordpress-words.mjs';
import { filesBelow, zip } from './zip.mjs';

const source = join(root, 'integrations/wordpress');
const dist = join(root, 'dist');
const built = (path) => readFileSync(join(dist, path));
const json = (data) => `${JSON.stringify(data, null, 2)}\n`;

/** The attributes of a block: those of its element, as integrations/ knows them, and what it has besides. */
const attributesOf = (known) => ({
  id: { type: 'string' },
  lang: { type: 'string' },
  ...Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
  ),
  before: { type: 'string' },
});

/** block.json of each block with its attributes and the version; includes/controls.php gives each attribute a control. */
function blockFiles(version) {
  const { elements } = JSON.parse(built('integrations/facts.json'));
  return Object.fromEntries(
    blocks.map((block) => {
      const path = `blocks/${block}/block.json`;
      const own = JSON.parse(readFileSync(join(source, path), 'utf8'));
      return [path, json({ ...own, version, attributes: attributesOf(elements[block]) })];
    }),
  );
}

/** A language by its own name, as a list shows it. */
function nameOf(locale) {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
  return name[0].toLocaleUpperCase(locale) + name.slice(1);
}

/** What stands in a post before the script is there, and the titles for the controls, in each language. */
function textFiles() {
  const names = Object.fromEntries(locales.map((locale) => [locale, nameOf(locale)]));
  const files = { 'text/languages.json': json(names) };
  for (const locale of locales) {
    for (const tag of blocks.map((block) => `ali-${block}`)) {
      files[`text/${locale}/${tag}.start.html`] = built(`start/${locale}/${tag}.html`);
      files[`text/${locale}/${tag}.full.html`] = built(`fallback/${locale}/${tag}.html`);
      files[`text/${locale}/${tag}.hold.css`] = built(`fallback/${locale}/${tag}.hold.css`);
    }
    files[`text/${locale}/starts.json`] = built(`configurator/starts.${locale}.json`);
    files[`text/${locale}/titles.json`] = built(`configurator/titles.${locale}.json`);
  }
  return files;
}

/** The script and what it loads. */
const scriptFiles = () =>
  Object.fromEntries(
    ['ali-help.js', 'licences.txt', ...readdirSync(join(dist, 'chunks')).map((file) => `chunks/${file}`)].map(
      (file) => [`files/${file}`, built(file)],
    ),
  );

/** The files of the plugin: path in its folder → content. */
export function pluginFiles() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = Object.entries(filesBelow(source)).filter(([path]) => !path.endsWith('.po'));
  const withVersion = ['ali-help.php', 'readme.txt'];
  return {
    ...Object.fromEntries(
      own.map(([path, content]) => [
        path,
        withVersion.includes(path) ? content.toString().replaceAll('0.0.0', version) : content,
      ]),
    ),
    ...compiledTranslations(),
    ...blockFiles(version),
    ...textFiles(),
    ...scriptFiles(),
    LICENSE: readFileSync(join(root, 'LICENSE')),
  };
}

export function writeWordPressPlugin() {
  const files = Object.entries(pluginFiles()).map(([path, content]) => [`ali-help/${path}`, content]);
  mkdirSync(join(dist, 'integrations'), { recursive: true });
  writeFileSync(join(dist, 'integrations/ali-help-wordpress.zip'), zip(Object.fromEntries(files)));
}

if (isMain(import.meta.url)) writeWordPressPlugin();
