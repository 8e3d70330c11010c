import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Knocks at a program that may be running: exits 0 when it answered. Run apart, because the lock has to be answered at once. */
const KNOCK = `
  const line = require('node:net').connect(process.argv[1]);
  line.on('connect', () => line.end(process.argv[2]));
  line.on('close', (failed) => process.exit(failed ? 1 : 0));
  line.on('error', () => {});
`;

/**
 * Holds a data folder for this process, as Electron's single-instance lock does. False when another process holds it; that one is
 * told of our command line and calls `onSecond`.
 */
export function holdFolder(folder: string, onSecond: (commandLine: string[]) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const name = `ledger-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`;
  const door = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.socket`);
  const knock = spawnSync(process.execPath, ['-e', KNOCK, door, JSON.stringify(process.argv)], { stdio: 'ignore' });
  if (knock.status === 0) return false;

  // What is left of a process that was killed.
  rmSync(door, { force: true });
  const server = createServer((line) => {
    let text = '';
    line.on('data', (part) => (text += part.toString()));
    line.on('end', () => {
      line.end();
      onSecond(JSON.parse(text) as string[]);
    });
    line.on('error', () => undefined);
  });
  server.listen(door);
  server.unref();
  process.once('exit', () => rmSync(door, { force: true }));
  return true;
}
