import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshBuild } from '../../scripts/fresh-build.mjs';
import { ROOT } from '../../scripts/programs.mjs';
import { bundle } from './build-bundle.mjs';

// `npm run bench`: each speed and each memory limit that the product promises, measured in one run. Exits 1 when one is over.

const folder = join(ROOT, 'out/bench');
mkdirSync(folder, { recursive: true });
freshBuild();
const { measureAll } = await import(pathToFileURL(await bundle('tests/bench/measure.ts', folder, 'measure')).href);
// Not bundled: it drives the real window, as the journeys do.
const { measureWindow } = await import('./measure-window.ts');
process.exit((await measureAll(folder, join(ROOT, 'out/main/cli.js'), measureWindow)) ? 0 : 1);
