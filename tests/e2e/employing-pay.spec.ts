import { SERVICE, WORKER } from '../support/records';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, lloydsStatement, readAgain, sentence, startHousehold, TODAY, writeInto } from './journey';

const EMPLOYER = { payeReference: '120/AB45678', payeRegisteredOn: null, paysHmrcEvery: 'month', paysHmrcBy: 'electronic', claimsEmploymentAllowance: false, payrollBy: 'Kept by my sister' } as const;

// 10 hours a week at £13.50 from 5 October 2026: 40 hours, £540.00 in 4 weeks. Employer’s National Insurance (540.00 − 384.00) × 15% = £23.40.
const STATEMENT = lloydsStatement(10_000, [
  ['05/10/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
  ['30/10/2026', 'ROBIN EXAMPLE', -53_800],
  ['13/11/2026', 'HMRC PAYE', -2540],
]);

test('the pay of a PA by keyboard alone: worked out, approved, held against the payslip, paid as the bank says, and HMRC paid', async ({ launch }) => {
  test.slow(); // Every stop of Tab is a key of its own.
  const program = await launch({ today: TODAY, keyboard: true });
  const { page, app } = program;
  await startHousehold(page);
  const { id: workerId } = await call(page, 'workers.save', { ...WORKER, name: 'Robin Example', startsOn: '2026-10-05', rates: [{ from: '2026-10-05', ratePence: 1350 }], contractGivenOn: '2026-10-05' });
  await call(page, 'services.save', { ...SERVICE, provider: 'Robin Example', workerId, startsOn: '2026-10-05' });
  await call(page, 'employer.save', EMPLOYER);
  await readAgain(page, 'Home');

  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Pay' }).click();
  await expectScreen(page, 'Pay');
  await expect(sentence(page)).toHaveText('Pay for 1 period is waiting for you');
  await checkAxe(page);

  // Who tells HMRC: this program does not.
  await page.getByRole('button', { name: 'Change who tells HMRC' }).click();
  await page.getByLabel('A payroll bureau', { exact: true }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Saved: who tells HMRC.');
  await expect(page.getByText('A payroll bureau: Kept by my sister')).toBeVisible();

  await page.getByRole('link', { name: 'See Robin Example’s pay for 5 October 2026 to 1 November 2026' }).click();
  await expectScreen(page, 'Pay of Robin Example');
  await expect(sentence(page)).toHaveText('Robin Example’s pay comes to £540.00 before tax');
  await expect(page.getByRole('row', { name: /Usual hours/ })).toContainText('40 h at £13.50 an hour');
  await expect(page.getByText('No hours are entered for 4 weeks, so the usual hours stand in for them.')).toBeVisible();
  await expect(page.getByText('£23.40')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Approve this pay' }).click();
  await expectDone(page, 'Approved: Robin Example’s pay for 5 October 2026 to 1 November 2026, £540.00 before tax.');
  expect(await flagsOf(page)).toContain('payslip-missing');

  // A payslip that differs, in words; corrected, it agrees.
  await page.getByRole('button', { name: 'Type the payslip in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Robin Example’s payslip' });
  await dialog.getByRole('button', { name: 'Save payslip' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter the gross pay, before anything is taken off');
  await dialog.getByLabel('Gross pay').fill('530');
  await dialog.getByLabel('Net pay').fill('538');
  await dialog.getByLabel('Tax').fill('2');
  await dialog.getByLabel('Employer’s National Insurance').fill('23.40');
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Save payslip' }).click();
  await expectDone(page, 'Saved: Robin Example’s payslip, £538.00 net.');
  await expect(page.getByText('Gross: the payslip says £530.00, the hours come to £540.00.')).toBeVisible();
  await expect(page.getByText('Take-home pay: the payslip says £538.00, but its own figures come to £528.00.')).toBeVisible();
  await page.getByRole('button', { name: 'Change the payslip' }).click();
  await dialog.getByLabel('Gross pay').fill('540');
  await dialog.getByRole('button', { name: 'Save payslip' }).click();
  await expectDone(page, 'Saved: Robin Example’s payslip, £538.00 net.');
  await expect(sentence(page)).toHaveText('Robin Example’s payslip agrees: £538.00 to pay on 1 November 2026');
  await checkAxe(page);
  expect(await flagsOf(page)).not.toContain('payslip-missing');

  // What is planned is now what the payslip says.
  const planned = async () => (await call(page, 'planned.show', { from: '2026-10-01', to: '2026-11-30' })).rows.map(({ source, amountPence, entryIds }) => [source, amountPence, entryIds.length]);
  expect(await planned()).toEqual(expect.arrayContaining([['wages', -53_800, 0], ['hmrc', -2540, 0]]));

  await page.getByRole('link', { name: 'Import a bank statement' }).click();
  await expectScreen(page, 'Import a statement');
  await app.answerDialog({ open: [writeInto(program, 'november.csv', STATEMENT)] });
  await page.getByRole('button', { name: 'Choose the file' }).click();
  await expectScreen(page, 'Import: check the rows');
  await page.getByRole('checkbox', { name: /robin example.* is Weekday mornings/i }).check();
  await page.getByRole('checkbox', { name: /is HMRC: tax and National Insurance/ }).check();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Add 3 payments' }).click();
  await expectScreen(page, 'Import done');

  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Pay' }).click();
  await expectScreen(page, 'Pay');
  await expect(page.getByRole('table', { name: 'Pay periods of Robin Example' }).getByRole('row', { name: /1 November 2026/ })).toContainText('Paid in full');
  await expect(page.getByRole('table', { name: 'What HMRC is owed, from the payslips' }).getByRole('row').nth(1)).toContainText('£25.40');
  await checkAxe(page);
  expect(await planned()).toEqual(expect.arrayContaining([['wages', -53_800, 1], ['hmrc', -2540, 1]]));
  expect(await flagsOf(page)).not.toContain('wages-differ-from-payslip');

  // An approval that was wrong is taken back.
  await page.getByRole('link', { name: 'See Robin Example’s pay for 5 October 2026 to 1 November 2026' }).click();
  await expectScreen(page, 'Pay of Robin Example');
  await page.getByRole('button', { name: 'Take the approval back' }).click();
  await expectDone(page, 'Taken back: the approval of Robin Example’s pay for 5 October 2026 to 1 November 2026.');
  await expect(page.getByRole('button', { name: 'Approve this pay' })).toBeVisible();
});

test('a household that employs nobody is told what would be here', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Pay' }).click();
  await expect(sentence(page)).toHaveText('You employ nobody');
  await checkAxe(page);
});

test('payslips come in from the bureau’s file, and a line that cannot be read refuses it whole', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page, app } = program;
  await startHousehold(page);
  const { id: workerId } = await call(page, 'workers.save', { ...WORKER, name: 'Robin Example', startsOn: '2026-10-05', rates: [{ from: '2026-10-05', ratePence: 1350 }], contractGivenOn: '2026-10-05' });
  await call(page, 'services.save', { ...SERVICE, provider: 'Robin Example', workerId, startsOn: '2026-10-05' });
  await readAgain(page, 'Home');
  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Pay' }).click();
  await expectScreen(page, 'Pay');
  const head = 'Employee,Pay Date,Gross Pay,Tax,Take home\n';
  await app.answerDialog({ open: [writeInto(program, 'letter.csv', 'Dear Sam')] });
  await page.getByRole('button', { name: 'Read payslips from a file' }).click();
  await expect(page.getByText(/This file has no table of payslips/)).toBeVisible();
  await app.answerDialog({ open: [writeInto(program, 'payroll.csv', `${head}Robin Example,01/11/2026,540.00,2.00,538.00\nNobody,01/11/2026,1.00,0.00,1.00\n`)] });
  await page.getByRole('button', { name: 'Read payslips from a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Payslips from a file' });
  await expect(dialog.getByLabel('Gross pay')).toHaveValue('2');
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Add the payslips' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Line 3 of the file cannot be read: nobody called “Nobody” is employed here.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.answerDialog({ open: [writeInto(program, 'payroll.csv', `${head}Robin Example,01/11/2026,540.00,2.00,538.00\n`)] });
  await page.getByRole('button', { name: 'Read payslips from a file' }).click();
  await dialog.getByRole('button', { name: 'Add the payslips' }).click();
  await expectDone(page, '1 payslip added.');
  await expect(page.getByRole('row', { name: /1 November 2026/ })).toContainText('£538.00');
});
