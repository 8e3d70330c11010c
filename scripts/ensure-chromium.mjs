import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { stop } from './programs.mjs';

/** Makes sure that there is a Chromium: through apt where that may be done without asking, or else by saying what to install. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (mayUseApt()) {
    process.stderr.write('There is no Chromium on this machine; installing it with apt (about two minutes)...\n');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  stop(
    'This needs Chromium, and there is none on this machine.\n' +
      (process.platform === 'linux'
        ? 'Install it, on Debian with "sudo apt-get install chromium", and start again. Google Chrome does as well.'
        : 'Install Google Chrome, Chromium or Microsoft Edge, and start again.'),
  );
}

function mayUseApt() {
  return process.platform === 'linux' && process.getuid() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function apt(...args) {
  // What apt says goes to standard error: standard output belongs to the program.
  spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
