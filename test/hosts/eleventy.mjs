// Eleventy with the layout its own first steps make: the lines in a Markdown post.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuiltFiles } from './files.mjs';
import { ensureGenerators, versionIn } from './npm.mjs';
import { run, temporaryFolder } from './process.mjs';
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
}
