import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, readAgain, sentence, startHousehold, TODAY } from './journey';
import { WORKER } from '../support/records';

async function goToCosts(page: Page): Promise<void> {
  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Costs' }).click();
  await expectScreen(page, 'Costs');
}

test('costs are compared, money is put aside, a PA leaves with notice, the letter and the workings are written, and an undo brings the PA back', async ({ launch }, info) => {
  const folder = info.outputPath('papers');
  const { page, app } = await launch({ today: TODAY, keyboard: true });
  await startHousehold(page);
  await goToCosts(page);
  await expect(sentence(page)).toHaveText('Nobody works for you yet');
  await checkAxe(page);

  // 5 hours a week at £14.00: £3,640.00 and 12.07 % holiday a year, over 260 hours.
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('link', { name: 'Enter how many hours a week' })).toBeVisible();
  await page.getByLabel('Hours a week').fill('5');
  await page.getByLabel('Pay for an hour if you employ').fill('14');
  await page.getByLabel('What an agency asks for an hour').fill('24.50');
  await page.getByRole('button', { name: 'Compare' }).click();
  const ways = page.getByRole('table', { name: 'The same hours in each way' });
  await expect(ways.getByRole('row', { name: /^A PA you employ/ })).toContainText('£15.69');
  await expect(ways.getByRole('row', { name: /^An agency/ })).toContainText('£6,370.00');
  await checkAxe(page);

  // 10 hours a week at £13.50 since 6 April 2022: four whole years by 16 December 2026, £135.00 a week.
  await call(page, 'workers.save', { ...WORKER, startsOn: '2022-04-06', rates: [{ from: '2022-04-06', ratePence: 1350 }] });
  await readAgain(page, 'Costs');
  // £13.50, £1.63 of holiday, and National Insurance: 15 % over £384.00 of £605.18 each 4 weeks is £33.18, 13 times over 520 hours.
  await expect(sentence(page)).toHaveText('An hour with Priya Nair truly costs £15.96');
  expect(await flagsOf(page)).toContain('no-reserve-for-employer-costs');
  await page.getByRole('button', { name: 'Keep £540.00 for redundancy pay' }).click();
  await expectDone(page, 'Saved as kept: Redundancy pay, £540.00.');
  await expect(page.getByRole('table', { name: 'Money to put aside for employing' }).getByRole('row', { name: /^Redundancy pay/ })).toContainText('You keep just that.');
  await checkAxe(page);

  await page.getByRole('link', { name: 'See what is due if a job ends' }).click();
  await expectScreen(page, 'If a job ends');
  await page.getByRole('button', { name: 'Show what is due', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Choose why the job ends' })).toBeVisible();
  await page.getByRole('radio', { name: 'The work is no longer there (redundancy)' }).check();
  await page.getByRole('button', { name: 'Show what is due', exact: true }).click();
  // Four weeks of notice from 18 November.
  await expect(page.getByRole('heading', { name: 'Priya Nair would leave on 16 December 2026' })).toBeVisible();
  const due = page.getByRole('table', { name: 'Due beside the wages, before tax' });
  await expect(due.getByRole('row', { name: /^Redundancy pay/ })).toContainText('£540.00');
  await checkAxe(page);

  await page.getByRole('button', { name: 'Write down that Priya Nair leaves' }).click();
  await expectDone(page, 'Saved: Priya Nair leaves on 16 December 2026.');
  await expect(sentence(page)).toHaveText('Priya Nair leaves on 16 December 2026');

  await page.getByRole('button', { name: 'Draft the letter' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByLabel('The letter')).toHaveValue(/I give you 4 weeks’ notice from today, 18 November 2026/);
  await form.getByRole('checkbox', { name: 'PDF' }).check();
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await form.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, `Saved: notice-${TODAY}.docx and notice-${TODAY}.pdf.`);
  await page.getByRole('button', { name: 'Save the redundancy workings' }).click();
  await app.answerDialog({ open: [folder] });
  await form.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, `Saved: redundancy-${TODAY}.pdf.`);
  for (const name of [`notice-${TODAY}.pdf`, `redundancy-${TODAY}.pdf`]) expect(readFileSync(join(folder, name), 'latin1')).toContain('/StructTreeRoot');

  // The two files are no change to take back; the leaving is.
  await page.getByRole('button', { name: 'Undo: End of a job written down' }).click();
  await expect(sentence(page)).toHaveText('What is due if a job ends?');

  const all = page.getByRole('region', { name: 'If you stop employing' });
  await all.getByRole('radio', { name: 'The employer has died' }).check();
  await all.getByLabel('Day of the death').fill('16/12/26');
  await all.getByRole('button', { name: 'Show what is due for everyone' }).click();
  await expect(all.getByText('The personal representatives act', { exact: false })).toBeVisible();
  await checkAxe(page);
});
