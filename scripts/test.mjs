import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { BUILD } from './fresh-build.mjs';
import { ROOT, runNode, runNodeBeside } from './programs.mjs';

// `npm test`: everything; what takes all processors, one step after the other. The last line says how many tests passed and failed; a check that fails
// (types, lint, layers, build) counts as one failed test.

const RESULTS = join(ROOT, 'test-results');
const UNIT = join(RESULTS, 'unit.json');
const WINDOW = join(RESULTS, 'window.json');
let passed = 0;
let failed = 0;

const seconds = (began) => Math.round((Date.now() - began) / 1000);

function step(name, run) {
  const began = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const code = run();
  process.stdout.write(`== ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${seconds(began)} s\n`);
  return code === 0;
}

/** Checks that need nothing of each other run beside each other; what each says is shown whole, when it has ended. */
async function check(name, ...args) {
  const began = Date.now();
  const { code, said } = await runNodeBeside(args);
  process.stdout.write(`\n== ${name}\n${said}== ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${seconds(began)} s\n`);
  if (code !== 0) failed += 1;
}

/** Adds a runner's own counts; a runner that failed without counting a failure (it could not start, say) counts as one. */
function tests(name, file, count, run) {
  const isGood = step(name, run);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    process.stdout.write(`${name} left no results.\n`);
  }
  passed += counts.passed;
  failed += isGood ? counts.failed : Math.max(1, counts.failed);
}

/** A test file that fell over before its first test. */
const couldNotStart = (file) => file.status === 'failed' && file.assertionResults.length === 0;

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
ensureChromium();

const tsc = 'node_modules/typescript/bin/tsc';
// Two lines of checks, for two processors. The types of the tests need those of the program.
await Promise.all([
  check('Types', tsc, '-b').then(() => check('Types of the tests', tsc, '-p', 'tests')),
  check('Lint', 'node_modules/eslint/bin/eslint.js', '.')
    .then(() => check('Layers', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'shared', 'electron', 'renderer'))
    .then(() => check('Build', ...BUILD)),
]);
tests(
  'Unit',
  UNIT,
  ({ numPassedTests, numFailedTests, testResults }) => ({ passed: numPassedTests, failed: numFailedTests + testResults.filter(couldNotStart).length }),
  () => runNode(['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`]),
);
tests(
  'Window',
  WINDOW,
  ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  () => runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: WINDOW } }),
);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
