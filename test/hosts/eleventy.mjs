// Eleventy with the layout its own first steps make: the plugin, and the lines in a Markdown post.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuiltFiles } from './files.mjs';
import { checkIntegration, documented, posts, unknownElement } from './integration.mjs';
import { ensureGenerators, installPackage, versionIn } from './npm.mjs';
import { attempt, run, temporaryFolder } from './process.mjs';
import { checkPublished, checkWithoutScripts } from './published.mjs';
import { serveSite } from './site.mjs';
import { fallback, script, tag } from './snippets.mjs';

const layout = `<!doctype html>
<html lang="uk">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1>{{ content | safe }}</body>
</html>
`;
const post = (html) =>
  `---\nlayout: base.njk\ntitle: Заблоковано\n---\n\nПерший абзац.\n\n${html}\n\nОстанній абзац.\n`;

/** The shortcode as an author writes it, in the language of templates that Markdown posts have by themselves. */
const shortcode = (attributes, element = 'recovery-wizard') =>
  `{% aliHelp ${[element, ...Object.entries(attributes).map((pair) => pair.join('='))].map((each) => `"${each}"`).join(', ')} %}`;

const config = `import aliHelp from 'ali-help/eleventy';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(aliHelp);
}
`;

async function integration(tools) {
  const site = temporaryFolder('eleventy-plugin');
  installPackage(site);
  mkdirSync(join(site, '_includes'));
  const write = (file, text) => writeFileSync(join(site, file), text);
  write('_includes/base.njk', layout);
  // The language of the site, as many starters keep it.
  mkdirSync(join(site, '_data'));
  write('_data/lang.json', '"uk"');
  write('eleventy.config.js', documented(config));
  documented(shortcode({ lang: 'uk' }));
  for (const [name, attributes] of Object.entries(posts)) write(`${name}.md`, post(shortcode(attributes)));
  write('twice.md', post(`${shortcode({})}\n\nТекст.\n\n${shortcode({})}`));
  // Templates in Nunjucks have arguments with names.
  write('named.njk', `---\nlayout: base.njk\n---\n{% aliHelp "block-reasons", lang="nb", theme="dark" %}\n`);
  const build = () =>
    attempt(
      process.execPath,
      ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--pathprefix=/blog/', '--output=_site/blog'],
      { cwd: site },
    );
  const { output: said, status } = build();
  if (status !== 0) throw new Error(said);
  write('unknown.md', post(shortcode({}, unknownElement)));
  const failed = build();
  rmSync(join(site, 'unknown.md'));
  const html = (name) => readFileSync(join(site, `_site/blog/${name}/index.html`), 'utf8');
  const origin = await serveSite(join(site, '_site'));
  await checkIntegration(tools, 'Eleventy, plugin', {
    at: (name) => `${origin}/blog/${name}/`,
    html,
    said,
    failed,
    name: (name) => `./${name}.md`,
  });
  tools.report.check(
    'Eleventy, plugin in Nunjucks: arguments with names',
    html('named').includes('<ali-block-reasons lang="nb" theme="dark">\n<div slot="fallback" lang="nb">'),
    html('named'),
  );
  write(
    'eleventy.config.js',
    `import { EleventyHtmlBasePlugin } from '@11ty/eleventy';\n${config.replace('addPlugin(aliHelp);', 'addPlugin(aliHelp);\n  eleventyConfig.addPlugin(EleventyHtmlBasePlugin);')}`,
  );
  build();
  tools.report.check(
    'Eleventy, plugin beside the HTML base plugin: one prefix',
    html('given').includes('<script src="/blog/ali-help/ali-help.js?v='),
  );
}

export default async function eleventy(tools) {
  const modules = ensureGenerators();
  tools.report.note(`Eleventy ${versionIn(modules, '@11ty/eleventy')}, one layout`);
  const site = temporaryFolder('eleventy');
  mkdirSync(join(site, '_includes'));
  copyBuiltFiles(join(site, 'ali-help'));
  const words = fallback();
  for (const [file, text] of Object.entries({
    'eleventy.config.js':
      "export default (eleventyConfig) => {\n  eleventyConfig.addPassthroughCopy('ali-help');\n  eleventyConfig.ignores.add('ali-help');\n};\n",
    'package.json': '{ "type": "module" }\n',
    '_includes/base.njk': layout,
    'lines.md': post(`${script()}\n${tag()}`),
    'fallback.md': post(`${script()}\n${tag('uk', words)}`),
  }))
    writeFileSync(join(site, file), text);
  run(process.execPath, [join(modules, '@11ty/eleventy/cmd.cjs'), '--quiet'], { cwd: site });

  const origin = await serveSite(join(site, '_site'));
  await checkPublished(tools, 'Eleventy, lines in a post', `${origin}/lines/`, { picture: tools.picture });
  await checkPublished(tools, 'Eleventy, lines with fallback', `${origin}/fallback/`);
  await checkWithoutScripts(tools, 'Eleventy, lines with fallback', `${origin}/fallback/`, words);
  await integration(tools);
}
