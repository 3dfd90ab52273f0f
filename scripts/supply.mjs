// What of other people's code is in the built files: dist/sbom.cdx.json (CycloneDX) and dist/licences.txt. Read from
// the modules that were really bundled, without time stamps or serial numbers, so that two builds are identical.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './localizer.mjs';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The packages whose modules are part of the output, by name. */
export function bundledPackages(output) {
  const names = new Set();
  for (const { moduleIds = [] } of output) {
    for (const id of moduleIds) {
      const name = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
      if (name) names.add(name);
    }
  }
  return [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, description } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return {
      name,
      version,
      license,
      description,
      text: file && readFileSync(join(folder, file), 'utf8').trim(),
    };
  });
}

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

export const sbom = (packages) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'library',
      'bom-ref': purl(own),
      name: own.name,
      version: own.version,
      purl: purl(own),
      licenses: [{ license: { id: own.license } }],
    },
  },
  components: packages.map((each) => ({
    type: 'library',
    'bom-ref': purl(each),
    name: each.name,
    version: each.version,
    description: each.description,
    purl: purl(each),
    licenses: [{ license: { id: each.license } }],
  })),
  dependencies: [{ ref: purl(own), dependsOn: packages.map(purl) }],
});

export const licences = (packages) =>
  [
    `${own.name} ${own.version}\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`,
    ...packages.map(({ name, version, license, text }) =>
      `${name} ${version} (${license})\n\n${text ?? ''}`.trim(),
    ),
  ].join(`\n\n${'-'.repeat(78)}\n\n`) + '\n';

export async function writeSupply(output) {
  const packages = bundledPackages(output);
  await writeFile(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(sbom(packages), null, 2)}\n`);
  await writeFile(join(root, 'dist/licences.txt'), licences(packages));
}
