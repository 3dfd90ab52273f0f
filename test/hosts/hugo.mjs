// Hugo from Debian: with HTML in posts switched off, as it is at first, then a shortcode, then switched on.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages, versionOf } from './debian.mjs';
import { copyBuiltFiles } from './files.mjs';
import { run, temporaryFolder } from './process.mjs';
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

export default async function hugo(tools) {
  ensurePackages('hugo');
  tools.report.note(`Hugo ${versionOf('hugo')}, the theme of \`hugo new theme\``);
  const site = join(temporaryFolder('hugo'), 'blog');
  run('hugo', ['new', 'site', site]);
  run('hugo', ['new', 'theme', 'plain'], { cwd: site });
  appendFileSync(join(site, 'config.toml'), "theme = 'plain'\n");
  const words = fallback();
  const put = (file, text) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  for (const [file, text] of Object.entries(theme)) put(join('themes/plain', file), text);
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
}
