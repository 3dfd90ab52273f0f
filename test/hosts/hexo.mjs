// Hexo with its default theme: the tag, and the lines in a Markdown post.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuiltFiles } from './files.mjs';
import { checkIntegration, documented, posts, unknownElement } from './integration.mjs';
import { ensureGenerators, installPackage, versionIn } from './npm.mjs';
import { attempt, run, temporaryFolder } from './process.mjs';
import { checkPublished, checkWithoutScripts } from './published.mjs';
import { serveSite } from './site.mjs';
import { fallback, script, tag } from './snippets.mjs';

const post = (html) =>
  `---\ntitle: Заблоковано\ndate: 2026-01-02\n---\n\nПерший абзац.\n\n${html}\n\nОстанній абзац.\n`;

/** The tag as an author writes it. */
const tagOf = (attributes, element = 'recovery-wizard') =>
  `{% ali_help ${[element, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' ')} %}`;

async function integration(tools, modules, command) {
  const site = join(temporaryFolder('hexo-tag'), 'site');
  run(process.execPath, [command, 'init', site, '--no-clone', '--no-install'], { cwd: modules });
  installPackage(site);
  const config = join(site, '_config.yml');
  const settings = { language: 'uk', root: '/blog/', public_dir: 'public/blog' };
  writeFileSync(
    config,
    Object.entries(settings).reduce(
      (text, [key, value]) =>
        text.replace(new RegExp(`^${key}:.*$|$(?![\\s\\S])`, 'm'), `${key}: ${value}\n`),
      readFileSync(config, 'utf8'),
    ),
  );
  mkdirSync(join(site, 'scripts'), { recursive: true });
  writeFileSync(join(site, 'scripts/ali-help.js'), documented("return require('ali-help/hexo')(hexo);\n"));
  documented(tagOf({ lang: 'uk' }));
  const write = (name, text) => writeFileSync(join(site, `source/_posts/${name}.md`), post(text));
  for (const [name, attributes] of Object.entries(posts)) write(name, tagOf(attributes));
  write('twice', `${tagOf({})}\n\nТекст.\n\n${tagOf({})}`);
  write('spaces', tagOf({ hide: '"heading print"' }));
  const build = () =>
    attempt(process.execPath, ['node_modules/hexo/bin/hexo', 'generate', '--force'], { cwd: site });
  const { output: said, status } = build();
  if (status !== 0) throw new Error(said);
  write('unknown', tagOf({}, unknownElement));
  const failed = build();
  rmSync(join(site, 'source/_posts/unknown.md'));
  const origin = await serveSite(join(site, 'public'));
  const html = (name) => readFileSync(join(site, `public/blog/2026/01/02/${name}/index.html`), 'utf8');
  await checkIntegration(tools, 'Hexo, tag', {
    at: (name) => `${origin}/blog/2026/01/02/${name}/`,
    html,
    said,
    failed,
    name: (name) => `_posts/${name}.md`,
  });
  tools.report.check(
    'Hexo, tag: a value with a space in quotes',
    html('spaces').includes(
      '<ali-recovery-wizard lang="uk" hide="heading print">\n<div slot="fallback" lang="uk">\n<h3>',
    ),
  );
  const index = readFileSync(join(site, 'public/blog/index.html'), 'utf8');
  tools.report.check(
    'Hexo, the page with all posts: the script once',
    index.match(/<ali-recovery-wizard/g).length > 3 && index.match(/<script[^>]*ali-help\.js/g).length === 1,
  );
}

export default async function hexo(tools) {
  const modules = ensureGenerators();
  tools.report.note(
    `Hexo ${versionIn(modules, 'hexo')}, theme Landscape ${versionIn(modules, 'hexo-theme-landscape')}`,
  );
  const site = join(temporaryFolder('hexo'), 'blog');
  const command = join(modules, 'hexo/bin/hexo');
  run(process.execPath, [command, 'init', site, '--no-clone', '--no-install'], { cwd: modules });
  symlinkSync(modules, join(site, 'node_modules'));
  copyBuiltFiles(join(site, 'source/ali-help'));
  const config = join(site, '_config.yml');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace(/^skip_render:.*$/m, "skip_render: 'ali-help/**'"),
  );
  const words = fallback();
  writeFileSync(join(site, 'source/_posts/lines.md'), post(`${script()}\n${tag()}`));
  writeFileSync(join(site, 'source/_posts/fallback.md'), post(`${script()}\n${tag('uk', words)}`));
  run(process.execPath, [command, 'generate'], { cwd: site });

  const origin = await serveSite(join(site, 'public'));
  const at = (name) => `${origin}/2026/01/02/${name}/`;
  await checkPublished(tools, 'Hexo, lines in a post', at('lines'), { picture: tools.picture });
  await checkPublished(tools, 'Hexo, lines with fallback', at('fallback'));
  await checkWithoutScripts(tools, 'Hexo, lines with fallback', at('fallback'), words);
  tools.report.check(
    'Hexo leaves our files as they are',
    readFileSync(join(site, 'public/ali-help/fallback/uk/ali-recovery-wizard.html'), 'utf8') === words,
  );
  await integration(tools, modules, command);
}
