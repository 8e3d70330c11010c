import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

type Answer = { ok: boolean; value?: unknown; faults?: { code: string }[] };

const call = (page: Page, route: string, input: unknown): Promise<Answer> =>
  page.evaluate(
    ([name, given]) => (Reflect.get(window, 'ledger') as { call: (route: unknown, input: unknown) => Promise<Answer> }).call(name, given),
    [route, input] as const,
  );

test('a first start, with nothing there, opens on Welcome', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await call(page, 'ledger.status', {})).toMatchObject({ ok: true, value: { open: null } });
});

test('the ledger of last time is open again after a restart, on the day that the start is told', async ({ launch }) => {
  const first = await launch({ today: '2026-11-21' });
  expect(await call(first.page, 'ledger.openExample', {})).toEqual({ ok: true, value: { opened: true } });
  const again = await first.restart();
  expect(await call(again.page, 'ledger.status', {})).toMatchObject({ ok: true, value: { open: { isExample: true } } });
});

test('where a file stands in place of the data folder, the start is refused in words', async ({ launchRefused }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-test-'));
  const file = join(folder, 'a file');
  writeFileSync(file, '');
  const { code, said } = await launchRefused({ LEDGER_DATA_DIR: file });
  expect(said).toContain(`The program keeps its ledgers in ${file}, and it cannot write there.`);
  expect(said).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
  rmSync(folder, { recursive: true });
});

test('the plan is printed through a window that nobody sees, into the folder that was chosen', async ({ launch }) => {
  const { page, app } = await launch({ today: '2026-11-21' });
  await call(page, 'ledger.openExample', {});
  const folder = mkdtempSync(join(tmpdir(), 'ledger-plan-'));
  await app.answerDialog({ open: [folder] });
  expect(await call(page, 'plan.export', { formats: ['pdf'], look: 'standard', steps: [1, 2, 3, 4, 5, 6, 7], withNotes: false })).toMatchObject({ ok: true });
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
  expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
  // Its window is gone a moment after the answer.
  await expect.poll(() => app.windowCount()).toBe(1);
  rmSync(folder, { recursive: true });
});
