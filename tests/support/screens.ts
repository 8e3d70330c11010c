// Takes a picture of every screen of the example household, in every theme and at 200 % text, and says what axe, the console and the
// width of the page have against it. For people who change how it looks:
//   node --import tsx tests/support/screens.ts OUTDIR [screen…]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { freshBuild } from '../../scripts/fresh-build.mjs';
import { startProgram } from '../e2e/runtime';

const [outDir = 'out/screens', ...only] = process.argv.slice(2);

type Screen = readonly [name: string, path: string, act?: (page: Page) => Promise<unknown>];
const SCREENS: readonly Screen[] = [
  ['home', '/'],
  ['flags', '/flags'],
  ['plan', '/plan/3'],
  ['plan-decisions', '/plan/decisions'],
  ['plan-wellbeing', '/plan/wellbeing'],
  ['plan-emergency', '/plan/emergency'],
  ['support', '/needs-and-services'],
  ['need', '/needs-and-services/need/1'],
  ['service', '/needs-and-services/service/1'],
  ['service-faults', '/needs-and-services/service/new', (page) => page.getByRole('button', { name: 'Save service' }).click()],
  ['terms', '/needs-and-services/terms'],
  ['budget', '/needs-and-services/budget/1'],
  ['one-off', '/needs-and-services/one-off/new'],
  ['reserve', '/needs-and-services/reserve/new'],
  ['money', '/money'],
  ['import', '/money/import'],
  ['accounts', '/money/accounts'],
  ['quick', '/money/quick'],
  ['record', '/money/record'],
  ['statements', '/money/statements'],
  ['statement-agreed', '/money/statements/6'],
  ['statement-begin', '/money/statements', (page) => page.getByRole('button', { name: /^Agree with the bank/ }).click()],
  ['employing', '/employing'],
  ['leave', '/employing/leave'],
  ['contribution', '/contribution'],
  ['estimate', '/contribution/estimate'],
  ['reviews', '/reviews'],
  ['return', '/return'],
  ['settings', '/settings'],
  ['history', '/history'],
  ['council', '/settings/council'],
  ['council-step', '/settings/council', (page) => page.getByRole('button', { name: 'Change: Information and advice' }).click()],
  ['start', '/start'],
  ['payment', '/money', (page) => page.locator('tbody tr').nth(1).click()],
  ['record-faults', '/money/record', (page) => page.getByRole('button', { name: 'Save payment' }).click()],
  ['letter', '/contribution', (page) => page.getByRole('button', { name: 'Add a letter' }).click()],
  ['worker', '/employing', (page) => page.getByRole('link', { name: 'Add a personal assistant' }).click()],
  ['goal-dialog', '/plan', (page) => page.getByRole('button', { name: 'Add a goal' }).click()],
  ['search', '/', (page) => page.keyboard.press('Control+k')],
  ['keys', '/', (page) => page.keyboard.press('?')],
];
const LOOKS = [
  { name: 'light', theme: 'light', textPercent: 100 },
  { name: 'dark', theme: 'dark', textPercent: 100 },
  { name: 'contrast', theme: 'contrast', textPercent: 100 },
  { name: 'large', theme: 'light', textPercent: 200 },
] as const;

async function main(): Promise<void> {
  freshBuild();
  mkdirSync(outDir, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'ledger-screens-'));
  const { page, quit } = await startProgram({ LEDGER_DATA_DIR: folder, LEDGER_TODAY: '2026-11-21' });
  let troubles = 0;
  let at = 'start';
  const trouble = (words: string) => {
    troubles += 1;
    console.log(`${at}: ${words}`);
  };
  page.on('console', (message) => message.type() === 'error' && trouble(message.text()));
  page.on('pageerror', (error) => trouble(error.message));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(5000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await call(page, 'ledger.openExample', {});
  await page.reload();
  for (const look of LOOKS) {
    // As renderer/features/frame/use-preferences.ts does it.
    await page.evaluate(([theme, percent]) => {
      document.documentElement.dataset.theme = theme;
      document.documentElement.style.fontSize = `${percent}%`;
    }, [look.theme, look.textPercent] as const);
    for (const [name, path, act] of SCREENS) {
      if (only.length > 0 && !only.includes(name)) continue;
      at = `${name} ${look.name}`;
      await page.evaluate((hash) => void (location.hash = hash), path);
      await page.locator('h1').waitFor({ timeout: 5000 }).catch(() => trouble('no h1'));
      await page.waitForTimeout(400);
      await act?.(page).catch((failure: unknown) => trouble(String(failure).split('\n')[0] ?? ''));
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(outDir, `${name}-${look.name}.png`), fullPage: !act });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) trouble(`scrolls sideways by ${wide} px`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      if (act) await page.keyboard.press('Escape');
      for (const one of violations) trouble(`axe ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
    }
  }
  await quit();
  rmSync(folder, { recursive: true });
  console.log(`${troubles} troubles; pictures in ${outDir}`);
}

function call(page: Page, route: string, input: unknown): Promise<unknown> {
  return page.evaluate(([name, given]) => (Reflect.get(window, 'ledger') as { call: (route: unknown, input: unknown) => unknown }).call(name, given), [route, input] as const);
}

await main();
