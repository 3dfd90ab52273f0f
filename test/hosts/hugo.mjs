// Hugo from Debian: our folder with its shortcode; then by hand, with HTML in posts switched off, as it is at first, then
// a shortcode of one's own, then switched on.
import { unzipSync } from 'fflate';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages, versionOf } from './debian.mjs';
import { linesFor } from '../../integrations/package-files.js';
import { root } from '../../scripts/project.mjs';
import { copyBuiltFiles } from './files.mjs';
import { checkIntegration, documented, posts, unknownElement } from './integration.mjs';
import { installPackage } from './npm.mjs';
import { attempt, run, temporaryFolder } from './process.mjs';
import { checkPublished, checkWithoutScripts } from './published.mjs';
import { serveSite } from './site.mjs';
import { fallback, script, tag } from './snippets.mjs';

/** Hugo ships no theme; `hugo new theme` makes these files, and these lines fill them. */
const theme = {
  'layouts/_default/baseof.html': `<!DOCTYPE html>
<html lang="{{ site.LanguageCode }}">
{{- partial "head.html" . -}}
<body>{{- partial "header.html" . -}}<main>{{- block "main" . }}{{- end }}</main></body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n`,
  'layouts/partials/head.html': `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head>\n`,
};
const post = (text) => `---\ntitle: Заблоковано\n---\n\nПерший абзац.\n\n${text}\n\nОстанній абзац.\n`;

const writer = (folder) => (file, text) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** A fresh site with a theme of its own. */
function newSite(name) {
  const site = join(temporaryFolder(name), 'blog');
  run('hugo', ['new', 'site', site]);
  run('hugo', ['new', 'theme', 'your-theme'], { cwd: site });
  const put = writer(site);
  for (const [file, text] of Object.entries(theme)) put(join('themes/your-theme', file), text);
  return { site, put };
}

/** The shortcode as an author writes it. */
const shortcode = (attributes, element = 'recovery-wizard') =>
  Object.keys(attributes).length
    ? `{{< ali-help element="${element}" ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')} >}}`
    : `{{< ali-help "${element}" >}}`;

async function integration(tools) {
  const { site, put } = newSite('hugo-folder');
  const zip = unzipSync(readFileSync(join(root, 'dist/integrations/ali-help-hugo.zip')));
  for (const [file, bytes] of Object.entries(zip)) put(join('themes', file), bytes);
  const settings =
    "baseURL = 'https://blog.example/blog/'\nlanguageCode = 'uk-UA'\npublishDir = 'public/blog'\n";
  put('config.toml', `${settings}${documented('theme = ["ali-help", "your-theme"]\n')}`);
  documented(shortcode({}));
  documented(shortcode({ lang: 'uk' }));
  for (const [name, attributes] of Object.entries(posts))
    put(`content/posts/${name}.md`, post(shortcode(attributes)));
  put('content/posts/twice.md', post(`${shortcode({})}\n\nТекст.\n\n${shortcode({})}`));
  const build = () => attempt('hugo', [], { cwd: site });
  const { output: said, status } = build();
  if (status !== 0) throw new Error(said);
  put('content/posts/unknown.md', post(shortcode({}, unknownElement)));
  const failed = build();
  rmSync(join(site, 'content/posts/unknown.md'));
  const page = (name) => join(site, `public/blog/posts/${name}/index.html`);
  const html = (name) => readFileSync(page(name), 'utf8');
  const origin = await serveSite(join(site, 'public'));
  await checkIntegration(tools, 'Hugo, folder', {
    at: (name) => `${origin}/blog/posts/${name}/`,
    html,
    said,
    failed,
    name: (name) => `posts/${name}.md`,
  });
  compareLines(tools, { put, build, html });
  const first = html('given');
  rmSync(join(site, 'themes/ali-help'), { recursive: true });
  installPackage(site, { generators: false });
  put(
    'config.toml',
    `${settings}${documented('theme = ["../node_modules/ali-help/dist/integrations/hugo", "your-theme"]\n')}`,
  );
  rmSync(join(site, 'public'), { recursive: true });
  run('hugo', [], { cwd: site });
  tools.report.check('Hugo, the folder of the npm package: the same page', html('given') === first);

  // As `hugo new site` leaves it, the code of the whole site says English.
  const languages = "defaultContentLanguage = 'uk'\n[languages.uk]\nweight = 1\n[languages.nb]\nweight = 2\n";
  appendFileSync(join(site, 'config.toml'), languages);
  put('config.toml', readFileSync(join(site, 'config.toml'), 'utf8').replace('uk-UA', 'en-us'));
  put('content/posts/site.nb.md', post(shortcode({})));
  put('content/posts/short.md', post('{{< ali-help "block-reasons" "nn" >}}'));
  run('hugo', [], { cwd: site });
  const norwegian = readFileSync(join(site, 'public/blog/nb/posts/site/index.html'), 'utf8');
  tools.report.check(
    'Hugo, several languages: each post in its own, or in the one given after the element',
    html('site').includes('<ali-recovery-wizard lang="uk">') &&
      html('short').includes('<ali-block-reasons lang="nb">') &&
      norwegian.includes('<ali-recovery-wizard lang="nb">\n<div slot="fallback" lang="nb">'),
  );
}

/** Hugo has templates of its own; they write what integrations/snippet.js writes. */
function compareLines({ report }, { put, build, html }) {
  const asked = Object.entries({
    'recovery-wizard': [
      { 'data-note': "<i>'&", start: 'q-signin', 'url-state': 'sync' },
      { before: 'fallback', 'heading-level': '4' },
      { before: 'none', lang: 'ua' },
      { 'heading-level': '6', hide: 'heading sources', id: 'my-w', lang: 'nn_NO' },
      { start: 'no-such-page' },
    ],
    'support-contacts': [{ channels: 'email bank', lang: 'en', 'time-zone': 'Europe/Oslo' }],
    'block-reasons': [{ lang: 'ru', open: 'glitch', reasons: 'email-fake no-such glitch', wizard: 'w' }],
  }).flatMap(([element, list]) => list.map((attributes) => ({ element, attributes })));
  const name = (n) => `lines-${n}`;
  asked.forEach(({ element, attributes }, n) =>
    put(`content/posts/${name(n)}.md`, post(shortcode(attributes, element))),
  );
  build();
  const different = asked.filter(({ element, attributes }, n) => {
    const settings = { folder: '/blog/ali-help/', warn: (text) => report.note(text) };
    return !html(name(n)).includes(linesFor({ element, attributes, pageLang: 'uk' }, settings));
  });
  report.check(
    'Hugo, folder: the same lines as the other integrations',
    !different.length,
    JSON.stringify(different),
  );
}

export default async function hugo(tools) {
  ensurePackages('hugo');
  tools.report.note(`Hugo ${versionOf('hugo')}, the theme of \`hugo new theme\``);
  const { site, put } = newSite('hugo');
  appendFileSync(join(site, 'config.toml'), "theme = 'your-theme'\n");
  const words = fallback();
  copyBuiltFiles(join(site, 'static/ali-help'));
  put('layouts/shortcodes/ali-help.html', `${script()}\n${tag()}\n`);
  put('layouts/shortcodes/ali-help-fallback.html', `${script()}\n${tag('uk', words)}\n`);
  put('content/posts/lines.md', post(`${script()}\n${tag()}`));
  put('content/posts/shortcode.md', post('{{< ali-help >}}'));
  put('content/posts/shortcode-fallback.md', post('{{< ali-help-fallback >}}'));
  run('hugo', [], { cwd: site });

  const origin = await serveSite(join(site, 'public'));
  const at = (name) => `${origin}/posts/${name}/`;
  tools.report.check(
    'Hugo as it is at first: the lines are left out of a post',
    !/<ali-recovery-wizard|<script/.test(readFileSync(join(site, 'public/posts/lines/index.html'), 'utf8')),
  );
  await checkPublished(tools, 'Hugo, shortcode', at('shortcode'), { picture: tools.picture });
  await checkPublished(tools, 'Hugo, shortcode with fallback', at('shortcode-fallback'));
  await checkWithoutScripts(tools, 'Hugo, shortcode with fallback', at('shortcode-fallback'), words);

  appendFileSync(join(site, 'config.toml'), '[markup.goldmark.renderer]\nunsafe = true\n');
  put('content/posts/fallback.md', post(`${script()}\n${tag('uk', words)}`));
  run('hugo', [], { cwd: site });
  await checkPublished(tools, 'Hugo with HTML allowed, lines in a post', at('lines'));
  await checkPublished(tools, 'Hugo with HTML allowed, lines with fallback', at('fallback'));
  await checkWithoutScripts(tools, 'Hugo with HTML allowed, lines with fallback', at('fallback'), words);
  await integration(tools);
}
