// Supply chain: Lit alone at run time, nothing undeclared in what ships, known licences, no known vulnerability.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
/** The licences that may travel with an MIT package. */
const free = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD', 'Apache-2.0'];

/** Every problem as one line. */
export function problems({
  packageJson,
  bom,
  licences,
  allowed = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
}) {
  const found = [];
  const runtime = Object.keys(packageJson.dependencies ?? {});
  if (runtime.join() !== 'lit')
    found.push(`runtime dependencies: ${runtime.join(', ') || 'none'}; only lit is allowed`);
  for (const { name, licenses } of bom.components) {
    const id = licenses[0].license.id;
    if (!allowed.includes(name)) found.push(`${name} is bundled and is no part of Lit`);
    if (!free.includes(id)) found.push(`${name}: licence ${id} is not on the list`);
    if (!licences.includes(`${name} `)) found.push(`${name} is missing in licences.txt`);
  }
  if (!bom.components.length) found.push('the list of bundled packages is empty');
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
  const found = problems({
    packageJson: read('package.json'),
    bom,
    licences: readFileSync(join(root, 'dist/licences.txt'), 'utf8'),
  });
  found.push(...machinePaths(join(root, 'dist')).map((file) => `dist/${file} names a path of this machine`));
  if (!existsSync(join(root, 'SECURITY.md'))) found.push('SECURITY.md is missing');
  const known = audit();
  if (!/^(clean|unavailable)$/.test(known)) found.push(`npm audit: ${known}`);
  console.log(`Bundled: ${bom.components.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
  console.log(`npm audit of what ships: ${known === 'unavailable' ? 'this registry offers none' : known}`);
  found.forEach((line) => console.error(line));
  process.exitCode = found.length ? 1 : 0;
}
