import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, readAgain, sentence, startHousehold, TODAY } from './journey';
import { WORKER } from '../support/records';

async function goToLeave(page: Page): Promise<void> {
  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Holiday and sickness' }).click();
  await expectScreen(page, 'Holiday and sickness');
}

const figure = (page: Page, label: string) => page.locator('.facts > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) }).locator('dd');

test('holiday is taken, a sickness has its certificate, the record is exported, and an undo gives the holiday back', async ({ launch }, info) => {
  const folder = info.outputPath('record');
  const { page, app } = await launch({ today: TODAY, keyboard: true });
  await startHousehold(page);
  await goToLeave(page);
  await expect(sentence(page)).toHaveText('Nobody is employed yet');
  await checkAxe(page);

  // Ten hours a week from 6 April 2026: 5.6 weeks are 56 hours.
  await call(page, 'workers.save', WORKER);
  await readAgain(page, 'Holiday and sickness');
  await expect(sentence(page)).toHaveText('Nobody is away today');
  await expect(figure(page, 'Holiday left')).toHaveText('56 h');
  expect(await flagsOf(page)).toContain('holiday-not-taken');

  await page.getByRole('button', { name: 'Write down days away', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('link', { name: 'Choose why they are away' })).toBeVisible();
  await form.getByRole('radio', { name: 'Holiday' }).check();
  await form.getByLabel('First day away').fill('3/8/26');
  await form.getByLabel('Last day away').fill('7/8/26');
  await form.getByRole('button', { name: 'Save' }).click();
  // No usual week is written down, so the hours must be said.
  await expect(form.getByRole('link', { name: /^The usual week of Priya Nair has no hours/ })).toBeVisible();
  await checkAxe(page);
  await form.getByLabel('Hours', { exact: true }).fill('20');
  await form.getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Saved: holiday of Priya Nair, 3 August 2026 to 7 August 2026.');
  await expect(figure(page, 'Taken')).toHaveText('20 h');
  await expect(figure(page, 'Holiday left')).toHaveText('36 h');
  expect(await flagsOf(page)).not.toContain('holiday-not-taken');

  await page.getByRole('button', { name: 'Write down days away of Priya Nair' }).click();
  await form.getByRole('radio', { name: 'Sickness' }).check();
  await form.getByLabel('First day away').fill('9/11/26');
  await form.getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Saved: sickness of Priya Nair, from 9 November 2026, still away.');
  await expect(sentence(page)).toHaveText('Priya Nair is away today');
  expect(await flagsOf(page)).toContain('fit-note-missing');
  // £13.50 for 10 hours is £135.00 a week, 80 % of it £108.00: ten of seven days a week.
  await expect(page.getByText('Statutory Sick Pay so far: £154.30 for 10 days of 10 working days.')).toBeVisible();

  await page.getByRole('button', { name: 'Change sickness of Priya Nair, From 9 November 2026, still away' }).click();
  await form.getByRole('radio', { name: 'A fit note' }).check();
  await form.getByLabel('Last day on the fit note').fill('30/11/26');
  await form.getByRole('button', { name: 'Save' }).click();
  await expectDone(page, /^Saved: sickness of Priya Nair/);
  expect(await flagsOf(page)).not.toContain('fit-note-missing');
  await page.getByText('How the holiday of Priya Nair is worked out').click();
  await expect(page.getByText('The leave year is 6 April 2026 to 5 April 2027.')).toBeVisible();
  await checkAxe(page);

  await page.getByRole('button', { name: 'Save the record of holiday' }).click();
  await form.getByRole('checkbox', { name: 'Table (CSV)' }).check();
  await app.answerDialog({ open: [folder] });
  await form.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, `Saved: holiday-record-${TODAY}.pdf and holiday-record-${TODAY}.csv.`);
  expect(readFileSync(join(folder, `holiday-record-${TODAY}.csv`), 'utf8')).toContain('Priya Nair,2026-04-06,2027-04-05,Left,,,36.00,,');
  expect(readFileSync(join(folder, `holiday-record-${TODAY}.pdf`), 'latin1')).toContain('/StructTreeRoot');

  await page.getByRole('button', { name: /^Remove holiday of Priya Nair/ }).click();
  await expectDone(page, 'Removed: holiday of Priya Nair.');
  await expect(figure(page, 'Holiday left')).toHaveText('56 h');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(figure(page, 'Holiday left')).toHaveText('36 h');
});
