import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Input } from '#shared/contract/contract';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, sentence, startHousehold, TODAY } from './journey';

const ROBIN: Input<'workers.save'> = {
  id: null,
  name: 'Robin Example',
  kind: 'employed',
  startsOn: '2026-10-05',
  endsOn: null,
  bornOn: '1990-02-01',
  ageBand: '23_and_over',
  apprentice: false,
  relationship: 'none',
  livesInHousehold: false,
  councilAgreedOn: null,
  minutesAWeek: 600,
  rates: [{ from: '2026-10-05', ratePence: 1350 }],
  payEvery: '4-weeks',
  rightToWorkSeenOn: '2026-10-01',
  rightToWorkUntil: null,
  contractGivenOn: '2026-10-05',
  pension: 'not_eligible',
};

async function goToHours(page: Page) {
  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Hours' }).click();
  await expectScreen(page, 'Hours');
}

test('by keyboard alone: a usual week, a week filled from it, corrected, approved, printed, opened again, undone', async ({ launch }) => {
  test.slow();
  const launched = await launch({ today: TODAY, keyboard: true });
  const { page, app, dataDir } = launched;
  await startHousehold(page);
  await goToHours(page);
  await expect(sentence(page)).toHaveText('Hours are written down once you have a personal assistant');
  await checkAxe(page);
  await call(page, 'workers.save', ROBIN);
  await page.reload();
  await expect(sentence(page)).toHaveText('No hours of Robin Example are written down in the week from 16 November 2026');
  await checkAxe(page);

  // The usual week: Enter in a row makes the next one, a day later, at the same times.
  await page.getByRole('button', { name: 'Write down the usual week' }).click();
  const row = (number: number) => page.getByRole('group', { name: `Row ${number}`, exact: true });
  await row(1).getByLabel('Start').fill('9');
  await row(1).getByLabel('End').fill('12:00');
  await page.keyboard.press('Enter');
  await expect(row(2).getByLabel('Start')).toBeFocused();
  await expect(row(2).getByLabel('Day')).toHaveValue('2');
  await checkAxe(page);
  await row(2).getByLabel('Start').fill('10pm');
  await row(2).getByLabel('End').fill('7:00');
  await row(2).getByLabel('Kind of hours').selectOption({ label: 'Sleep-in' });
  await page.getByRole('button', { name: 'Save the usual week' }).click();
  await expectDone(page, 'Saved: the usual week of Robin Example from 5 October 2026.');

  // A week that is over.
  await page.getByRole('button', { name: 'Week before' }).click();
  await expect(sentence(page)).toHaveText('No hours of Robin Example are written down in the week from 9 November 2026');
  await page.getByRole('button', { name: 'Fill from the usual week' }).click();
  await expectDone(page, 'Filled in from the usual week: 2 shifts.');
  await expect(sentence(page)).toHaveText('Robin Example worked 3 h and 1 sleep-in in the week from 9 November 2026');

  // What was different: longer on Monday, up in the night, and one shift that cannot be.
  await row(1).getByLabel('End').fill('12:30');
  await row(2).getByLabel('Time awake for work').fill('45');
  await expect(row(2).getByRole('status')).toHaveText('One night, 45 min awake. Ends on Wednesday.');
  await row(2).getByLabel('Note').press('Enter');
  await expect(row(3).getByLabel('Start')).toBeFocused();
  await row(3).getByLabel('Start').fill('6:30');
  await row(3).getByLabel('End').fill('8:00');
  await page.getByRole('button', { name: 'Save the week' }).click();
  await expect(page.getByRole('alert')).toContainText('Row 3: At this time there is another shift: 10 November 2026, 22:00 to 7:00.');
  await checkAxe(page);
  await row(3).getByLabel('Start').fill('7:00');
  await page.getByRole('button', { name: 'Save the week' }).click();
  await expectDone(page, 'Saved: the week of Robin Example from 9 November 2026.');
  await expect(sentence(page)).toHaveText('Robin Example worked 5 h 15 min and 1 sleep-in in the week from 9 November 2026');
  expect(await flagsOf(page)).not.toContain('rest-too-short');

  await page.getByRole('button', { name: 'Approve the week' }).click();
  const approving = page.getByRole('dialog', { name: 'Approve the week from 9 November 2026' });
  await approving.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(approving.getByRole('alert')).toContainText('Enter who approves these hours.');
  await approving.getByLabel('Who approves these hours?').fill('Sam Example');
  await checkAxe(page);
  await approving.getByRole('button', { name: 'Approve', exact: true }).click();
  await expectDone(page, 'Approved: the week of Robin Example from 9 November 2026.');
  await expect(page.getByText('Approved by Sam Example on 18 November 2026.')).toBeVisible();
  await checkAxe(page);

  const folder = join(dataDir, 'sheets');
  mkdirSync(folder);
  await page.getByRole('button', { name: 'Make a sheet to sign' }).click();
  const printing = page.getByRole('dialog', { name: 'Make a sheet to sign' });
  await printing.getByRole('checkbox', { name: 'Word (DOCX)' }).check();
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await printing.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, 'Saved: timesheet-robin-example-2026-11-09.pdf and timesheet-robin-example-2026-11-09.docx.');
  expect(existsSync(join(folder, 'timesheet-robin-example-2026-11-09.pdf'))).toBe(true);

  await page.getByRole('button', { name: 'Open the week again' }).click();
  await expectDone(page, 'Opened again: the week from 9 November 2026.');
  await expect(page.getByRole('button', { name: 'Approve the week' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect(page.getByText('Approved by Sam Example on 18 November 2026.')).toBeVisible();
});

test('hours come in from a spreadsheet: every row is looked at first, and nothing is added by half', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await call(page, 'workers.save', ROBIN);
  await goToHours(page);
  await page.getByText('Bring in hours from a spreadsheet').click();
  await page.getByRole('button', { name: 'Look at the rows' }).click();
  await expect(page.getByRole('alert')).toContainText('Paste the rows of the table here first, or choose a file.');
  await page.getByLabel('Hours of Robin Example').fill('Date\tStart\tEnd\tBreak\tKind\n16/11/2026\t9:00\t12:00\t\tUsual\n17/11/2026\t9:00\tlate\t\t');
  await page.getByRole('button', { name: 'Look at the rows' }).click();
  await expect(page.getByText('1 shift to add. 1 row cannot be added.')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Add 1 shift' }).click();
  await expect(page.getByRole('alert')).toContainText('1 row cannot be added, so nothing was.');
  await page.getByLabel('Leave out the 1 row that cannot be added').check();
  await page.getByRole('button', { name: 'Add 1 shift' }).click();
  await expectDone(page, 'Added 1 shift in 1 week, the last from 16 November 2026.');
  await expect(sentence(page)).toHaveText('Robin Example worked 3 h in the week from 16 November 2026');
});
