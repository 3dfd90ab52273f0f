// A WordPress of its own in a temporary folder: Debian's package, a MariaDB and PHP's server, all on this machine only.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, versionOf } from './debian.mjs';
import { copyBuiltFiles } from './files.mjs';
import { answers, freePort, run, start, temporaryFolder } from './process.mjs';
import { password, roles, testPlugins } from './wordpress-users.mjs';

const packages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-cgi',
  'php-mysql',
];
async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'mysql.sock');
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--user=root',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const client = (sql) => run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', sql]);
  await start(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/mysql.pid`].concat(
      '--user=root',
      '--skip-networking',
      '--skip-log-bin',
    ),
    async () => {
      try {
        return Boolean(client('select 1'));
      } catch {
        return false;
      }
    },
    { log: join(folder, 'database.log') },
  );
  client('create database blog character set utf8mb4');
  return socket;
}

const configuration = (socket, origin) => `<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'for this run only' );
define( 'SECURE_AUTH_KEY', 'for this run only, too' );
define( 'LOGGED_IN_KEY', 'for this run only, thirdly' );
define( 'NONCE_KEY', 'for this run only, lastly' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** What the installer's questions would be answered with, and one user for each role. */
const installation = (language) => `<?php
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Покупки', 'administrator', 'administrator@example.org', true, '', '${password}', '${language}' );
foreach ( array( ${roles.slice(1).map((role) => `'${role}'`)} ) as $role )
    wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'role' => $role,
        'user_email' => "$role@example.org", 'locale' => 'en_US' ) );
update_user_meta( 1, 'locale', 'en_US' );
`;

export async function startWordPress() {
  ensurePackages(...packages);
  const folder = temporaryFolder('wordpress');
  const site = join(folder, 'site');
  // Debian links parts of it to other packages; a site of its own has files.
  cpSync('/usr/share/wordpress', site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\.htaccess$|wp-config\.php$/.test(path),
  });
  const socket = await startDatabase(folder);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const plugins = join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(site, 'wp-config.php'), configuration(socket, origin));
  writeFileSync(join(folder, 'install.php'), installation('uk'));
  run('php', [join(folder, 'install.php')], { cwd: site });
  for (const [name, code] of Object.entries(testPlugins)) writeFileSync(join(plugins, name), code);
  copyBuiltFiles(join(site, 'ali-help'));
  await start('php', ['-S', `127.0.0.1:${port}`, '-t', site], answers(`${origin}/`), {
    log: join(folder, 'php.log'),
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  return {
    origin,
    site,
    plugins,
    version: `${versionOf('wordpress')}, PHP ${versionOf('php-cli')}, MariaDB ${versionOf('mariadb-server')}`,
  };
}
