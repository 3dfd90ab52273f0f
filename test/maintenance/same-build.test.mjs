// What ships: the same bytes from every build, with Lit and nothing else of others in them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, readNow, root } from '../project.mjs';
import { promise } from '../promises.mjs';
import { scratchCopy } from '../scratch.mjs';

/** The list of packages is added when the package is packed. */
const added = 'sbom.cdx.json';
const hashes = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((file) => file !== added && statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

test(promise('Two builds of one version are the same, byte by byte'), async () => {
  const copy = await scratchCopy();
  try {
    const rollup = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'];
    const { status, stderr } = spawnSync(process.execPath, rollup, { cwd: copy.folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const built = hashes(join(copy.folder, 'dist'));
    assert.deepEqual(built, hashes(join(root, 'dist')));
    assert.ok(Object.keys(built).some((file) => file.endsWith('.zip')));
  } finally {
    await copy.remove();
  }
});

test(promise('Lit alone, its licence beside the files'), () => {
  assert.deepEqual(Object.keys(json('package.json').dependencies), ['lit']);
  const [file] = readdirSync(join(root, 'dist')).filter((name) => /licen[cs]e/i.test(name));
  const licences = readNow('dist', file);
  const packages = [...licences.matchAll(/^Name: (.*)$/gm)].map(([, name]) => name);
  assert.deepEqual(packages.sort(), ['@lit/reactive-element', 'lit-element', 'lit-html']);
  const whole = licences.match(/Copyright \(c\) 20\d\d Google LLC[\s\S]*?Redistribution and use in source/g);
  assert.equal(whole.length, packages.length);
});
