// Supply chain: Lit alone for npm users, no code of others in the files a page loads, no known vulnerability.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
/** Every problem as one line. */
export function problems({ packageJson, bom }) {
  const found = [];
  const runtime = Object.keys(packageJson.dependencies ?? {});
  if (runtime.join() !== 'lit')
    found.push(`runtime dependencies: ${runtime.join(', ') || 'none'}; only lit is allowed`);
  for (const { name } of bom.components)
    found.push(`${name} is bundled: no code of others belongs in the files`);
  return found;
}

/** What of the built files names a machine: a path of it or of the checkout. */
export function machinePaths(folder, needle = root) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(needle.replace(/\/$/, '')));
}

/** `clean`, `unavailable`, or what was found. A registry without an audit service is no fault of the code. */
export function audit() {
  const { stdout, status } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60000,
  });
  try {
    const { metadata, error } = JSON.parse(stdout);
    if (error || !metadata) return 'unavailable';
    return status === 0 ? 'clean' : JSON.stringify(metadata.vulnerabilities);
  } catch {
    return 'unavailable';
  }
}

if (isMain(import.meta.url)) {
  const bom = read('dist/sbom.cdx.json');
  const found = problems({ packageJson: read('package.json'), bom });
  found.push(...machinePaths(join(root, 'dist')).map((file) => `dist/${file} names a path of this machine`));
  if (!existsSync(join(root, 'SECURITY.md'))) found.push('SECURITY.md is missing');
  const known = audit();
  if (!/^(clean|unavailable)$/.test(known)) found.push(`npm audit: ${known}`);
  console.log(
    `Bundled: ${bom.components.map(({ name, version }) => `${name} ${version}`).join(', ') || 'no code of others'}`,
  );
  console.log(`npm audit of what ships: ${known === 'unavailable' ? 'this registry offers none' : known}`);
  found.forEach((line) => console.error(line));
  process.exitCode = found.length ? 1 : 0;
}
