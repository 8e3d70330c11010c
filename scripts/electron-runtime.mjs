import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT } from './programs.mjs';

const PACKAGE = join(ROOT, 'node_modules/electron');
const DOWNLOAD = join(ROOT, 'out/electron-download');
/** Remembers that the runtime could not be fetched, so that the next start does not wait for it again. Tried anew after a day. */
const NOTE = join(ROOT, 'out/electron-runtime-missing');
const A_DAY = 24 * 60 * 60 * 1000;
const PATIENCE = 20_000;

/** Where Electron's runtime lies, or null when it is not on this machine. */
export function findElectron() {
  const named = join(PACKAGE, 'path.txt');
  if (!existsSync(named)) return null;
  const program = join(PACKAGE, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** As `findElectron`; fetches the runtime first where it is missing, and gives up when nothing has come for 20 seconds. */
export async function fetchElectron() {
  const found = findElectron();
  if (found !== null) return found;
  if (existsSync(NOTE) && Date.now() - statSync(NOTE).mtimeMs < A_DAY) return null;
  process.stderr.write("Fetching Electron's runtime, once...\n");
  await download();
  const fetched = findElectron();
  if (fetched === null) writeFileSync(NOTE, 'Delete this file to try again.\n');
  return fetched;
}

function download() {
  mkdirSync(DOWNLOAD, { recursive: true });
  return new Promise((resolve) => {
    const child = spawn(NODE, [join(PACKAGE, 'install.js')], { stdio: 'ignore', env: { ...process.env, TMPDIR: DOWNLOAD, TEMP: DOWNLOAD } });
    let size = 0;
    const watch = setInterval(() => {
      const now = sizeOf(DOWNLOAD);
      // Still growing: a slow line, not a closed one.
      if (now === size) child.kill();
      size = now;
    }, PATIENCE);
    child.on('close', () => {
      clearInterval(watch);
      rmSync(DOWNLOAD, { recursive: true, force: true });
      resolve();
    });
  });
}

function sizeOf(folder) {
  let size = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) size += statSync(join(entry.parentPath, entry.name)).size;
  }
  return size;
}
