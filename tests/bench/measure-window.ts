import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startProgram } from '../e2e/runtime.ts';
import { timetableDraws, whatIfAnswers } from './measure-plan.ts';

export type WindowFigures = {
  /** From the page's start to the answer of Home, in milliseconds. */
  readonly firstScreenMs: number;
  /** The slowest answer to a key while typing in the register's search and walking its rows, to the next paint. */
  readonly slowestKeyMs: number;
  /** From choosing the timetable to its being painted, the best of several. */
  readonly timetableMs: number;
  /** From a key in the what-if to the new sentence being painted: the slowest key of the best of several runs. */
  readonly whatIfKeyMs: number;
};

/** Measures the real window: on a ledger the best first screen of three and the slowest of some sixty keys; on a large plan its week and what-if. */
export async function measureWindow(folder: string, ledger: string, plan: string): Promise<WindowFigures> {
  const ofLedger = await inWindow(folder, ledger, async (page) => {
    const firstScreens: number[] = [];
    for (let run = 0; run < 3; run += 1) firstScreens.push(await firstScreen(page));
    return { firstScreenMs: Math.min(...firstScreens), slowestKeyMs: await slowestKey(page) };
  });
  return inWindow(folder, plan, async (page) => ({ ...ofLedger, timetableMs: await timetableDraws(page), whatIfKeyMs: await whatIfAnswers(page) }));
}

async function inWindow<T>(folder: string, ledger: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const dataFolder = join(folder, 'window');
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder);
  const path = join(dataFolder, 'Bench.dpledger');
  copyFileSync(ledger, path);
  writeFileSync(join(dataFolder, 'last-ledger.json'), JSON.stringify({ path }));
  const program = await startProgram({ LEDGER_DATA_DIR: dataFolder, LEDGER_TODAY: '2026-11-20' });
  try {
    return await measure(program.page);
  } finally {
    await program.quit();
  }
}

declare global {
  // Where the page notes its own figures; only ever set while measuring.
  interface Window {
    benchShownAt?: number;
    benchSlowestKey?: number;
  }
}

async function firstScreen(page: Page): Promise<number> {
  await page.addInitScript(() => {
    new MutationObserver((_changes, watcher) => {
      if (!document.querySelector('main h1')) return;
      watcher.disconnect();
      // After the next paint: what is shown can be used.
      requestAnimationFrame(() => setTimeout(() => (window.benchShownAt = performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.waitForFunction(() => window.benchShownAt !== undefined);
  return page.evaluate(() => window.benchShownAt ?? Infinity);
}

async function slowestKey(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Money', exact: true }).click();
  const rows = page.locator('tbody tr');
  await rows.nth(20).waitFor();
  await page.evaluate(() => {
    window.benchSlowestKey = 0;
    const watcher = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name.startsWith('key')) window.benchSlowestKey = Math.max(window.benchSlowestKey ?? 0, entry.duration);
      }
    });
    watcher.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.getByRole('searchbox').or(page.getByLabel('Search who, words or amount')).first().fill('');
  await page.keyboard.type('agency 1', { delay: 60 });
  for (let key = 0; key < 8; key += 1) await page.keyboard.press('Backspace', { delay: 30 });
  await rows.nth(20).waitFor();
  await rows.first().focus();
  for (let key = 0; key < 20; key += 1) await page.keyboard.press('ArrowDown', { delay: 20 });
  for (let key = 0; key < 20; key += 1) await page.keyboard.press('ArrowUp', { delay: 20 });
  return page.evaluate(() => window.benchSlowestKey ?? Infinity);
}
