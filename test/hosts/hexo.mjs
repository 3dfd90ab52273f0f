// Hexo with its default theme: the lines in a Markdown post.
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuiltFiles } from './files.mjs';
import { ensureGenerators, versionIn } from './npm.mjs';
import { run, temporaryFolder } from './process.mjs';
import { checkPublished, checkWithoutScripts } from './published.mjs';
import { serveSite } from './site.mjs';
import { fallback, script, tag } from './snippets.mjs';

const post = (html) =>
  `---\ntitle: Заблоковано\ndate: 2026-01-02\n---\n\nПерший абзац.\n\n${html}\n\nОстанній абзац.\n`;

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
}
