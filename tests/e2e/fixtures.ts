import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { DialogAnswer } from '../chromium-host/control';
import { byKeyboardAlone } from './by-keyboard';
import { startProgram, startRefused, type RefusedStart, type Running } from './runtime';
import type { Heard } from './screen-reader';

export { expect };

export type LaunchOptions = {
  /** The folder of ledgers; a new, empty one otherwise. */
  readonly dataDir?: string;
  /** The program's "today", as 2026-04-06; the machine's day otherwise. */
  readonly today?: string;
  /** Fills the data folder before the start: a folder to copy into it, or a function that writes into it. */
  readonly seed?: string | ((dataDir: string) => void | Promise<void>);
  /** Answers to the dialogs to come, first come, first served. */
  readonly dialogs?: readonly DialogAnswer[];
  /** Runs by keyboard alone, always; see `byKeyboardAlone`. */
  readonly keyboard?: boolean;
};

export type Launched = {
  readonly page: Page;
  readonly dataDir: string;
  /** What a screen reader said at each control that was used by keyboard. */
  readonly heard: readonly Heard[];
  readonly app: Pick<Running, 'answerDialog' | 'openedOutside' | 'windowCount'>;
  /** Says that a complaint is what the test is about; without this any complaint fails it. */
  readonly expectComplaint: (about: RegExp) => void;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Closes the program and starts it again on the same folder. */
  readonly restart: (options?: Pick<LaunchOptions, 'today' | 'dialogs'>) => Promise<Launched>;
};

export type Fixtures = {
  readonly launch: (options?: LaunchOptions) => Promise<Launched>;
  /** Starts the program when it is expected to refuse. */
  readonly launchRefused: (environment: Readonly<Record<string, string>>) => Promise<RefusedStart>;
};

/** Where the window's own files are: Electron's address, and the one that the stand-in shows them under. */
const OWN = /^(app:\/\/ledger\/|https:\/\/ledger\.app-scheme\.invalid\/)/;

export const test = base.extend<Fixtures>({
  launch: async ({}, use) => {
    const ends: (() => Promise<void>)[] = [];
    const folders: string[] = [];
    const complaints: string[] = [];
    const expected: RegExp[] = [];

    const launch = async (options: LaunchOptions = {}): Promise<Launched> => {
      let { dataDir } = options;
      if (dataDir === undefined) {
        dataDir = mkdtempSync(join(tmpdir(), 'ledger-test-'));
        folders.push(dataDir);
      }
      if (typeof options.seed === 'string') cpSync(options.seed, dataDir, { recursive: true });
      else await options.seed?.(dataDir);
      const running = await startProgram({ LEDGER_DATA_DIR: dataDir, ...(options.today && { LEDGER_TODAY: options.today }) });
      let isOver = false;
      await watch(running.page, complaints, () => isOver);
      const heard: Heard[] = [];
      if (options.keyboard === true || process.env['LEDGER_KEYBOARD'] === '1') await byKeyboardAlone(running.page, (said) => void heard.push(said));
      for (const answer of options.dialogs ?? []) await running.answerDialog(answer);

      const end = (how: () => Promise<void>) => async () => {
        if (isOver) return;
        isOver = true;
        await how();
        complaints.push(...running.complaints());
      };
      const close = end(running.quit);
      ends.push(close);
      return {
        page: running.page,
        dataDir,
        heard,
        app: running,
        expectComplaint: (about) => void expected.push(about),
        close,
        kill: end(running.kill),
        restart: async (again = {}) => {
          await close();
          return launch({ today: options.today, keyboard: options.keyboard, ...again, dataDir });
        },
      };
    };

    await use(launch);
    for (const end of ends) await end();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    expect(complaints.filter((complaint) => !expected.some((about) => about.test(complaint)))).toEqual([]);
  },

  launchRefused: async ({}, use) => use(startRefused),
});

/**
 * Every console error, security report, failed request and request that leaves the program is a complaint. A request that the
 * program's own end broke off is none.
 */
async function watch(page: Page, complaints: string[], isEnding: () => boolean): Promise<void> {
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => isEnding() || complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`answered ${response.status()}: ${response.url()}`));
  page.on('request', (request) => OWN.test(request.url()) || complaints.push(`left the program: ${request.url()}`));
  const report = () =>
    document.addEventListener('securitypolicyviolation', (event) => console.error(`security: ${event.violatedDirective} ${event.blockedURI}`));
  await page.addInitScript(report);
  await page.evaluate(report);
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that another theme can break, for a theme changes nothing else in the page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const builderHome = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
let axeText: string | undefined;

/** Puts axe into the page, once for as long as the page is not loaded again: its text is long, and the builder would send it twice at every check. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  axeText ??= `${readFileSync(builderHome.resolve('axe-core/axe.min.js'), 'utf8')};0`;
  await page.evaluate(axeText);
}

/**
 * Fails when axe finds anything on the page as it stands. Legacy mode, because the other one opens a second page; axe is evaluated
 * by the debugger, so the page's content security policy holds as it is. `only: 'colours'` is for a screen that all rules were run on
 * in another theme.
 */
export async function checkAxe(page: Page, { only }: { readonly only?: 'colours' | undefined } = {}): Promise<void> {
  await bringAxe(page);
  const builder = new AxeBuilder({ page, axeSource: '0' }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (only === 'colours' ? builder.withRules(COLOURS) : builder.withTags(STANDARDS)).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`).join('; ')})`);
  expect(found, 'what axe finds').toEqual([]);
}
