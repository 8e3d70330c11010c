import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test, type Launched } from './fixtures';
import { call, expectDone, goTo, openExample, sentence, TODAY } from './journey';

async function openDialog(page: Page) {
  await goTo(page, 'Plan');
  await expect(sentence(page)).toBeVisible();
  await page.getByRole('button', { name: 'Export the plan' }).first().click();
  return page.getByRole('dialog', { name: 'Export the plan' });
}

function folderFor({ dataDir }: Launched): string {
  const folder = join(dataDir, 'exports');
  mkdirSync(folder);
  return folder;
}

test('some steps in large print, with private notes, chosen by keyboard', async ({ launch }) => {
  const launched = await launch({ today: TODAY });
  const { page, app } = launched;
  const folder = folderFor(launched);
  await openExample(page);
  const dialog = await openDialog(page);

  await dialog.getByRole('radio', { name: 'Standard' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Large print' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Some steps' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Choose at least one step, or the whole plan.');
  await checkAxe(page);

  await dialog.getByRole('checkbox', { name: '1. What matters to you' }).press('Space');
  await dialog.getByRole('checkbox', { name: '4. Arranging support' }).press('Space');
  await dialog.getByRole('checkbox', { name: 'With your private notes' }).press('Space');
  await dialog.getByRole('checkbox', { name: 'Web page' }).press('Space');
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await page.keyboard.press('Enter');
  await expectDone(page, 'Saved: plan-large-print-steps-1-4-with-notes.pdf, plan-large-print-steps-1-4-with-notes.html.');
  const html = readFileSync(join(folder, 'plan-large-print-steps-1-4-with-notes.html'), 'utf8');
  expect(html).toContain('This is a part of the plan: steps 1 and 4.');
  expect(html).toContain('<h3>Private notes</h3>');
  expect(html).toContain('<dt>Alternate weekends</dt><dd>I ring by Wednesday when I need to change a visit.</dd>');
  expect(html).not.toContain('5. How will you spend your personal budget?');

  // What was chosen before is not kept.
  await page.getByRole('button', { name: 'Export the plan' }).first().click();
  await expect(dialog.getByRole('radio', { name: 'Standard' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'The whole plan' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'With your private notes' })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Easy Read stands beside the standard plan, and both are tagged and have bookmarks', async ({ launch }) => {
  const launched = await launch({ today: TODAY });
  const { page, app } = launched;
  const folder = folderFor(launched);
  await openExample(page);
  const dialog = await openDialog(page);
  await app.answerDialog({ open: [folder] });
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, 'Saved: plan.pdf.');

  await page.getByRole('button', { name: 'Export the plan' }).first().click();
  await dialog.getByRole('radio', { name: 'Easy Read' }).check();
  await dialog.getByRole('checkbox', { name: 'Word' }).check();
  await app.answerDialog({ open: [folder] });
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, 'Saved: plan-easy-read.pdf, plan-easy-read.docx.');
  expect(readdirSync(folder).sort()).toEqual(['plan-easy-read.docx', 'plan-easy-read.pdf', 'plan.pdf']);

  const { period } = await call(page, 'return.show', { period: null });
  await app.answerDialog({ open: [folder] });
  await call(page, 'return.export', { period, asOf: 'now', formats: ['pdf'] });
  for (const [name, bookmark] of [['plan.pdf', '1. What is important to you?'], ['plan-easy-read.pdf', 'Me and what matters'], [`return-${period.from}-to-${period.to}.pdf`, 'Money in']]) {
    const pdf = readFileSync(join(folder, name ?? ''), 'latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Lang (en-GB)');
    expect(pdf).toContain('/Type /Outlines');
    expect(pdf).toContain(`/Title (${bookmark})`);
  }
});
