// The package as npm users get it: packed, and read by publint and by "are the types wrong".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

/** Packs what is built; returns the path of the tarball. */
export function pack(folder = join(root, '.cache/pack')) {
  mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  // npm 12 answers with an object by name, older ones with a list.
  const [{ filename, files, size, unpackedSize }] = Object.values(JSON.parse(stdout));
  return { path: join(folder, filename), files: files.map(({ path }) => path), size, unpackedSize };
}

/** What publint has to say, suggestions included. */
async function lint({ path }) {
  const bytes = readFileSync(path);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball } });
  return messages.map((message) => `publint: ${formatMessage(message, pkg)}`);
}

/** Whether TypeScript finds the right types, the way modules are resolved in Node and in bundlers. */
async function types({ path }) {
  const { problems } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(readFileSync(path))),
    // Data for tools, and HTML; they have no types.
    { excludeEntrypoints: [/\.json$/, /^\.\/fallback\//] },
  );
  return problems
    .filter(
      // We are ES modules only, which CommonJS can import but not require; Node 10 knows no `exports`.
      ({ kind, resolutionKind }) =>
        kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
    )
    .map((problem) => `types: ${problem.kind} ${problem.entrypoint ?? ''} ${problem.resolutionKind ?? ''}`);
}

if (isMain(import.meta.url)) {
  const packed = pack();
  const problems = [...(await lint(packed)), ...(await types(packed))];
  for (const problem of problems) console.error(problem);
  const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`${packed.files.length} files, ${mb(packed.size)} packed, ${mb(packed.unpackedSize)} unpacked`);
  process.exitCode = problems.length ? 1 : 0;
}
