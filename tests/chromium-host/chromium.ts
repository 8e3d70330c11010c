import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { drivenByTest } from './control.ts';

export type Chromium = { readonly context: BrowserContext; readonly version: string; readonly endpoint: string };

/** No window of Chromium's own, no service of its maker, and no name that resolves: nothing can leave the machine. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--remote-debugging-port=0',
];

/** Starts Chromium on a new, empty profile, which is thrown away at the end. */
export async function startChromium(options: { readonly headless: boolean; readonly disableBlinkFeatures?: string | undefined }): Promise<Chromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'ledger-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    // Chromium's own sandbox cannot be had by root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...ARGUMENTS,
      ...(options.disableBlinkFeatures ? [`--disable-blink-features=${options.disableBlinkFeatures}`] : []),
      '--window-size=1280,860',
      // A window without Chromium's own bars, and without its remark about running as root.
      ...(options.headless ? [] : ['--app=data:text/html,', '--test-type']),
    ],
  });
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]!;
  return { context, version: context.browser()?.version() ?? 'of unknown version', endpoint: `http://127.0.0.1:${port}` };
}

/** A test sees nothing; a person needs a window. */
export const headless = drivenByTest || process.env['LEDGER_HEADLESS'] === '1';
