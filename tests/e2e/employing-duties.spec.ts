import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, sentence, startHousehold, TODAY } from './journey';

const WORKER = {
  id: null,
  name: 'Robin Example',
  kind: 'employed',
  startsOn: '2026-10-05',
  endsOn: null,
  bornOn: '1990-05-14',
  ageBand: '23_and_over',
  apprentice: false,
  relationship: 'none',
  livesInHousehold: false,
  councilAgreedOn: null,
  minutesAWeek: 1200,
  rates: [{ from: '2026-10-05', ratePence: 1350 }],
  payEvery: 'month',
  rightToWorkSeenOn: '2026-10-01',
  rightToWorkUntil: null,
  contractGivenOn: '2026-10-05',
  pension: 'not_assessed',
} as const;

test('duties by keyboard alone: done with proof, not needed with a reason, the calendar, its file, a pension letter and its step', async ({ launch }) => {
  test.slow();
  const launched = await launch({ today: TODAY, keyboard: true });
  const { page, app, dataDir } = launched;
  const folder = join(dataDir, 'exports');
  mkdirSync(folder);
  await startHousehold(page);
  await call(page, 'workers.save', WORKER);
  await goTo(page, 'Employing');
  await page.getByRole('link', { name: 'Duties' }).click();
  await expectScreen(page, 'Duties');
  await expect(sentence(page)).toContainText('late');
  await checkAxe(page);

  // Done, with what is kept.
  const list = page.getByRole('table', { name: /^(To do now|Done or not needed)$/ });
  const risks = list.getByRole('row', { name: 'Write down the risks of the work' });
  await risks.getByRole('button', { name: /^Mark as done/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Write down the risks of the work' });
  await dialog.getByLabel('What you keep as evidence').fill('A signed copy in the blue folder');
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await expectDone(page, 'Done: Write down the risks of the work.');
  await expect(risks).toHaveCount(0);

  // Not needed, with a reason.
  const union = list.getByRole('row', { name: 'Tell your personal assistant that they may join a union' });
  await union.getByRole('button', { name: /^Not needed/ }).click();
  const why = page.getByRole('dialog', { name: 'Tell your personal assistant that they may join a union' });
  await why.getByRole('button', { name: 'Mark as not needed' }).click();
  await expect(why.getByRole('alert')).toContainText('Enter why it is not needed');
  await why.getByLabel('Why is it not needed?').fill('It is in the written statement');
  await why.getByRole('button', { name: 'Mark as not needed' }).click();
  await expectDone(page, 'Not needed: Tell your personal assistant that they may join a union.');
  await page.getByLabel('Show', { exact: true }).selectOption('settled');
  await expect(union).toContainText('It is in the written statement');
  await expect(risks).toContainText('A signed copy in the blue folder');

  // By month, and as a file for any calendar.
  await page.getByLabel('Show as').selectOption('calendar');
  await expect(page.getByRole('table', { name: 'November 2026' })).toContainText('Give a payslip (Robin Example)');
  await page.getByRole('button', { name: 'Month after: December 2026' }).click();
  await expect(page.getByText(/^December 2026: \d+ dut/)).toBeVisible();
  await checkAxe(page);
  await app.answerDialog({ save: join(folder, 'duties.ics') });
  await page.getByRole('button', { name: 'Save for your calendar' }).click();
  await expectDone(page, /^Saved: \d+ duties in duties\.ics\./);
  const ics = readFileSync(join(folder, 'duties.ics'), 'utf8');
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(ics).toContain('UID:payslip-1-20261204@direct-payment-ledger');
  expect(ics).not.toContain('UID:risk-assessment-all-20261004');

  // The letter about the pension, and the steps that make its duties done.
  expect(await flagsOf(page)).toEqual(expect.arrayContaining(['pension-assessment-due', 'pension-missing']));
  await expect(page.getByText(/^Put them in a pension from 5 October 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Make the letter to Robin Example' }).click();
  const letter = page.getByRole('dialog', { name: 'Letter to Robin Example' });
  await expect(letter.getByRole('radio', { name: 'You are in a pension' })).toBeChecked();
  await letter.getByRole('checkbox', { name: 'Word (DOCX)' }).check();
  await checkAxe(page);
  await app.answerDialog({ open: [folder] });
  await letter.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, /^Saved: pension-letter\.pdf and pension-letter\.docx\. The name of the pension scheme is not written down/);
  expect(readFileSync(join(folder, 'pension-letter.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

  for (const [kind, saved] of [['Put in a pension', 'Saved: Put in a pension, 18 November 2026.'], ['Letter given', 'Saved: Letter given, 18 November 2026.']] as const) {
    await page.getByRole('button', { name: 'Write down a step' }).click();
    const step = page.getByRole('dialog', { name: 'A step of the pension' });
    await step.getByLabel('What happened?').selectOption({ label: kind });
    await step.getByLabel('What you keep as evidence').fill('A copy in the blue folder');
    await step.getByRole('button', { name: 'Save the step' }).click();
    await expectDone(page, saved);
  }
  await expect(page.getByText('In a pension since 18 November 2026. They can opt out until 17 December 2026.')).toBeVisible();
  const flags = await flagsOf(page);
  expect(flags.filter((flag) => flag.startsWith('pension-'))).toEqual([]);

  // Law that is to come, before it comes.
  await expect(page.getByText('From 1 January 2027. This is the law.')).toBeVisible();
  await checkAxe(page);
});
