import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// The database driver crashes on a Node older than 22 instead of saying so. The project brings its own Node: use that one.
const OLDEST_NODE = 22;
const own = join(import.meta.dirname, '../../node_modules/.bin/node');

if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) {
  // A reader that has seen enough (`… | head`) closes the pipe: that is no fault of anyone's.
  process.stdout.on('error', () => process.exit());
  const { run } = await import('./cli/run');
  process.exitCode = await run(process.argv.slice(2));
} else if (existsSync(own)) {
  const { status } = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`This program needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}. Run npm ci in its folder, which brings one.\n`);
  process.exitCode = 1;
}
