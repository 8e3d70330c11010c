import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode, stop } from './programs.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'resources', 'electron.vite.config.ts', 'package.json', 'THIRD-PARTY.md'];
const BUILT = ['out/main/main.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds the program when a source is newer than what was built. Writes to standard error only, so that output stays the program's. */
export function freshBuild() {
  if (isFresh()) return;
  process.stderr.write('Building the program (a few seconds, and only when something changed)...\n');
  if (runNode(BUILD, { quiet: true }) !== 0) stop('The program could not be built; the reason stands above.');
}

/** What builds the program. */
export const BUILD = ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'];

function isFresh() {
  const built = BUILT.map((file) => join(ROOT, file));
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return SOURCES.every((source) => newest(join(ROOT, source)) <= oldest);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // A folder's own time counts too: it changes when a file in it is taken away.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
