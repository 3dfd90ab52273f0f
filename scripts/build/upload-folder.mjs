// dist/<name>-<version>.zip: one folder to upload, for those who cannot build. It holds what a site serves and a short
// guide in each language that has one, and nothing for developers.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { filesBelow, zip } from './zip.mjs';

const served = /^(ali-help(\.\w+)?\.js|(chunks|start|fallback)\/.+|integrity\.json|licences\.txt)$/;

const guides = join(root, 'integrations/folder');

/** A guide as the editor of an old Windows reads it: a byte order mark, and its own line ends. */
function guide(file, version) {
  const text = readFileSync(join(guides, file), 'utf8');
  return `\uFEFF${text.replaceAll('{version}', version).replace(/\r?\n/g, '\r\n')}`;
}

/** Writes the zip; everything in it has to be built before. */
export async function writeUploadFolder() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = Object.entries(filesBelow(join(root, 'dist'))).filter(([path]) => served.test(path));
  files.push(['LICENSE', readFileSync(join(root, 'LICENSE'))]);
  for (const file of readdirSync(guides)) files.push([file, guide(file, version)]);
  const inFolder = files.map(([path, content]) => [`${name}/${path}`, content]);
  await writeFile(join(root, 'dist', `${name}-${version}.zip`), zip(Object.fromEntries(inFolder)));
}
