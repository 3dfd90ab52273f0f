// Astro: the component with the files it needs, in a site without a theme.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuiltFiles } from './files.mjs';
import { checkIntegration, documented, posts, unknownElement } from './integration.mjs';
import { ensureGenerators, installPackage, versionIn } from './npm.mjs';
import { answers, attempt, freePort, start, temporaryFolder } from './process.mjs';
import { checkPublished } from './published.mjs';
import { serveSite } from './site.mjs';
import { script, tag } from './snippets.mjs';

const config = `import { defineConfig } from 'astro/config';
import aliHelpFiles from 'ali-help/astro/files';

export default defineConfig({
  integrations: [aliHelpFiles()],
});
`;
const own = "base: '/blog', outDir: './site/blog', i18n: { locales: ['uk'], defaultLocale: 'uk' },";

/** The component as an author writes it; a value with markup needs quotes of its own kind. */
const component = (attributes, element = 'recovery-wizard') =>
  `<AliHelp element="${element}"${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')} />`;
const page = (html) => `${documented("---\nimport AliHelp from 'ali-help/astro';\n---\n")}<!doctype html>
<html lang="uk">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Заблоковано</title></head>
<body><h1>Заблоковано</h1><p>Перший абзац.</p>
${html}
<p>Останній абзац.</p></body>
</html>
`;

export default async function astro(tools) {
  const modules = ensureGenerators();
  tools.report.note(`Astro ${versionIn(modules, 'astro')}, no theme`);
  const site = temporaryFolder('astro');
  installPackage(site);
  mkdirSync(join(site, 'src/pages'), { recursive: true });
  const write = (file, text) => writeFileSync(join(site, file), text);
  write('astro.config.mjs', documented(config).replace('integrations:', `${own}\n  integrations:`));
  documented(component({ lang: 'uk' }));
  for (const [name, attributes] of Object.entries(posts))
    write(`src/pages/${name}.astro`, page(component(attributes)));
  // The lines by hand: Astro publishes what is in public/ and leaves a script with is:inline as it is.
  copyBuiltFiles(join(site, 'public/by-hand'));
  write(
    'src/pages/lines.astro',
    page(`${script('uk', '/blog/by-hand').replace('<script', '<script is:inline')}\n${tag()}`),
  );
  write('src/pages/twice.astro', page(`${component({})}<p>Текст.</p>${component({})}`));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const command = 'node_modules/astro/astro.js';
  const build = () => attempt(process.execPath, [command, 'build'], { cwd: site, env });
  const { output: said, status } = build();
  if (status !== 0) throw new Error(said);
  const html = (name) => readFileSync(join(site, `site/blog/${name}/index.html`), 'utf8');
  const kept = Object.fromEntries([...Object.keys(posts), 'twice'].map((name) => [name, html(name)]));
  const origin = await serveSite(join(site, 'site'));
  write('src/pages/unknown.astro', page(component({}, unknownElement)));
  const failed = build();
  rmSync(join(site, 'src/pages/unknown.astro'));
  // A failed build has emptied the folder.
  if (build().status !== 0) throw new Error('The same pages were not built again');
  await checkIntegration(tools, 'Astro, component', {
    at: (name) => `${origin}/blog/${name}/`,
    html: (name) => kept[name],
    said,
    failed,
    name: (name) => `/${name}`,
  });

  await checkPublished(tools, 'Astro, lines in a page', `${origin}/blog/lines/`);

  const port = await freePort();
  const address = `http://127.0.0.1:${port}/blog/`;
  await start(
    process.execPath,
    [command, 'dev', '--port', port, '--host', '127.0.0.1'],
    answers(`${address}given`),
    {
      cwd: site,
      env,
      log: join(site, 'dev.log'),
    },
  );
  await checkPublished(tools, 'Astro, component while the site is written', `${address}given`);

  write('astro.config.mjs', config.replace('integrations: [aliHelpFiles()],', ''));
  const forgotten = build();
  tools.report.check(
    'Astro, component without its files: the build stops and tells the line',
    forgotten.status !== 0 && /put aliHelpFiles\(\) of 'ali-help\/astro\/files' into/.test(forgotten.output),
    forgotten.output,
  );
}
