import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that the project pins, whatever the machine has: the database driver crashes on older ones. */
export const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Ends the program with one sentence. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const PATH = `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;

/** Runs a program of `node_modules` by the file that starts it, on the pinned Node. Gives its exit code; `quiet` shows it only when it fails. */
export function runNode(args, { quiet = false, env = {} } = {}) {
  if (!existsSync(NODE)) stop('The project is not set up yet. Run "npm ci" first.');
  const done = spawnSync(NODE, args, { cwd: ROOT, stdio: quiet ? 'pipe' : 'inherit', env: { ...process.env, PATH, ...env } });
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout}${done.stderr}`);
  return done.status ?? 1;
}

/** Runs a program of `node_modules` beside others. Gives its exit code and all that it said. */
export function runNodeBeside(args) {
  if (!existsSync(NODE)) stop('The project is not set up yet. Run "npm ci" first.');
  return new Promise((resolve) => {
    const child = spawn(NODE, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH } });
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.once('error', (failure) => resolve({ code: 1, said: `${failure.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, said: Buffer.concat(said).toString() }));
  });
}
