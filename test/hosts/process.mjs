// Programs and folders of a host: run to the end, or kept running until the clean-up.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { undo } from './clean-up.mjs';

export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `ali-help-${name}-`));
  undo(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a program to its end: how it ended and all that it said. */
export function attempt(command, args, options = {}) {
  const settings = { encoding: 'utf8', maxBuffer: 1 << 28, ...options };
  const { status, stdout, stderr, error } = spawnSync(command, args, settings);
  return { status, stdout, output: `${error ?? ''}${stdout}${stderr}` };
}

/** Runs a program to its end and returns what it printed; throws when it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, output } = attempt(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`.slice(-3000));
  return stdout;
}

/** Starts a program that goes on until the clean-up or until what this returns is called; `ready` says when it answers. */
export async function start(command, args, ready, { log, ...options }) {
  const output = openSync(log, 'a');
  const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true, ...options });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  let over = false;
  // The whole group: some servers leave their workers behind.
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Nobody is left.
    }
  };
  void ended.then(() => (over = true));
  const stop = async () => {
    if (over) return;
    kill('SIGTERM');
    const killer = setTimeout(() => kill('SIGKILL'), 15000);
    await ended;
    clearTimeout(killer);
  };
  undo(stop);
  for (let n = 0; n < 240; n++) {
    if (await ready()) return stop;
    if (over) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${command} did not start\n${readFileSync(log, 'utf8').slice(-3000)}`);
}

export const answers = (url) => () =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
