import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchElectron } from './electron-runtime.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { freshBuild } from './fresh-build.mjs';
import { NODE, ROOT, runNode, stop } from './programs.mjs';
import { spawnSync } from 'node:child_process';

// `npm start`: builds what is stale and opens the window, on Electron where its runtime can be had and on Chromium otherwise.

if (!existsSync(NODE)) stop('The project is not set up yet. Run "npm ci" first.');
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  stop(
    'There is no screen here to open a window on.\n' +
      'To see what the program does without one, run "npm run --silent sample -- out/sample": it writes an example ledger, its plan and its return.\n' +
      'To open the window on a screen that nobody sees, run "xvfb-run -a npm start".',
  );
}

freshBuild();
const electron = await fetchElectron();
// Inherited, it would turn Electron into a plain Node.
delete process.env.ELECTRON_RUN_AS_NODE;
if (electron !== null) {
  process.stdout.write("Running on Electron's own runtime.\n");
  const isRoot = process.getuid?.() === 0;
  process.exit(spawnSync(electron, [...(isRoot ? ['--no-sandbox'] : []), ROOT], { stdio: 'inherit' }).status ?? 1);
}
ensureChromium();
process.exit(runNode(['--import', './tests/chromium-host/register.mjs', join('out', 'main', 'main.js')]));
