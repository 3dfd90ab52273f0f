// Debian packages, installed when they are missing and never started as services.
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const policy = '/usr/sbin/policy-rc.d';

export const versionOf = (name) => {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status} ${Version}', name], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.startsWith('installed ') ? stdout.slice(10) : undefined;
};

export function ensurePackages(...names) {
  const missing = names.filter((name) => !versionOf(name));
  if (!missing.length) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error(`Needs the Debian packages ${missing.join(', ')}, or root on Debian to install them.`);
  console.log(`       installing ${missing.join(', ')} …`);
  // Exit code 101 keeps a freshly installed server from being started for the whole machine.
  const own = !existsSync(policy);
  if (own) {
    writeFileSync(policy, '#!/bin/sh\nexit 101\n');
    chmodSync(policy, 0o755);
  }
  try {
    const apt = (...args) =>
      spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        encoding: 'utf8',
      });
    const install = () => apt('install', '-y', '--no-install-recommends', ...missing);
    if (install().status === 0) return;
    apt('update');
    const { status, stderr } = install();
    if (status !== 0) throw new Error(`apt-get install failed\n${stderr.slice(-2000)}`);
  } finally {
    if (own) rmSync(policy);
  }
}
