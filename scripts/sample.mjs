import { ensureChromium } from './ensure-chromium.mjs';
import { freshBuild } from './fresh-build.mjs';
import { runNode } from './programs.mjs';

// `npm run sample -- DIR`: the main job with no screen at all. Chromium prints the documents.

ensureChromium();
freshBuild();
process.exit(runNode(['out/main/cli.js', 'sample', ...process.argv.slice(2)]));
