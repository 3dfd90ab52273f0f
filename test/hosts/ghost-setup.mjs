// A Ghost of its own: the package from npm with the dependencies of its own lock file, the Node it asks for, SQLite.
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages } from './debian.mjs';
import { copyBuiltFiles } from './files.mjs';
import { cache } from './npm.mjs';
import { answers, freePort, run, start, temporaryFolder } from './process.mjs';

const versions = { ghost: '6.65.0', node: '22.23.3', pnpm: '12.4.2' };
export const account = { name: 'Owner', email: 'owner@example.org', password: 'correct horse battery' };

function install() {
  const folder = join(cache, `ghost-${versions.ghost}`);
  const engine = join(folder, 'tools/node_modules', `node-linux-${process.arch}`);
  const node = join(engine, 'bin/node');
  const app = join(folder, 'package');
  const stamp = join(folder, 'installed');
  if (!existsSync(stamp)) {
    ensurePackages('g++', 'make', 'python3');
    const tools = join(folder, 'tools');
    mkdirSync(tools, { recursive: true });
    writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
    run(
      'npm',
      ['install', ...quiet, `pnpm@${versions.pnpm}`, `node-linux-${process.arch}@${versions.node}`],
      {
        cwd: tools,
      },
    );
    run('npm', ['pack', `ghost@${versions.ghost}`], { cwd: folder });
    run('tar', ['xzf', `ghost-${versions.ghost}.tgz`], { cwd: folder });
    const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
    const pnpm = join(tools, 'node_modules/pnpm/bin/pnpm.mjs');
    run(node, [pnpm, 'install', '--prod', '--frozen-lockfile', '--ignore-scripts'], { cwd: app, env });
    // The prepared binary would be a download from elsewhere; the source is in the package.
    console.log('       compiling SQLite for Ghost, about two minutes …');
    const npmRoot = run('npm', ['root', '--global']).trim();
    const gyp = join(npmRoot, 'npm/node_modules/node-gyp/bin/node-gyp.js');
    run(node, [gyp, 'rebuild', '--release', `--nodedir=${engine}`], {
      cwd: join(app, 'node_modules/better-sqlite3'),
      env,
    });
    writeFileSync(stamp, '');
  }
  return { app, node };
}

export async function startGhost() {
  const { app, node } = install();
  const folder = temporaryFolder('ghost');
  const content = join(folder, 'content');
  cpSync(join(app, 'content'), content, { recursive: true });
  // What an owner does who downloads the theme, puts our folder into its assets and uploads it again.
  for (const theme of readdirSync(join(content, 'themes'), { withFileTypes: true }))
    if (theme.isDirectory()) copyBuiltFiles(join(content, 'themes', theme.name, 'assets/ali-help'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = join(folder, 'ghost.log');
  await start(node, ['index.js'], answers(`${origin}/ghost/api/admin/authentication/setup/`), {
    log,
    cwd: app,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      url: origin,
      server__host: '127.0.0.1',
      server__port: String(port),
      database__client: 'better-sqlite3',
      database__useNullAsDefault: 'true',
      database__connection__filename: join(folder, 'ghost.db'),
      paths__contentPath: content,
      mail__transport: 'Direct',
      security__staffDeviceVerification: 'false',
      privacy__useUpdateCheck: 'false',
      privacy__useGravatar: 'false',
    },
  });
  const response = await fetch(`${origin}/ghost/api/admin/authentication/setup/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ setup: [{ ...account, blogTitle: 'Покупки' }] }),
  });
  if (!response.ok) throw new Error(`Ghost's set-up: ${response.status} ${await response.text()}`);
  return { origin, version: versions.ghost, node: versions.node, theme: 'Source' };
}
