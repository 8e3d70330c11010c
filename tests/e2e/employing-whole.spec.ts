import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { expectDone, expectScreen, goTo, lloydsStatement, sentence, writeInto } from './journey';

/** Three weeks after the first day of work: the first week is over, its pay is paid, and HMRC’s day for it has come. */
const TODAY = '2026-10-23';

// The first week: 10 hours at £13.50 are £135.00. Employer’s National Insurance is (135.00 − 96.00) × 15 % = £5.85 (HMRC: secondary threshold £96 a week).
const STATEMENT = lloydsStatement(50_000, [
  ['05/10/2026', 'ROBIN EXAMPLE', -13_500],
  ['20/10/2026', 'HMRC PAYE', -585],
]);

const inPlaces = (page: Page) => page.getByRole('navigation', { name: 'Places in Employing' });

async function goToPlace(page: Page, place: string): Promise<void> {
  await goTo(page, 'Employing');
  await inPlaces(page).getByRole('link', { name: place, exact: true }).click();
  await expectScreen(page, place);
}

async function startALedger(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start a ledger' }).click();
  await page.getByLabel('Name').fill('Sam Example');
  await page.getByLabel('First day of the direct payment').fill('1/9/26');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const step of [2, 3]) {
    await expectScreen(page, `Start a ledger: step ${step}`);
    await page.getByRole('button', { name: 'Skip this step' }).click();
  }
  await page.getByLabel('Bank', { exact: true }).selectOption({ label: 'Lloyds, Halifax or Bank of Scotland' });
  await page.getByLabel('Opening balance, in pounds').fill('500');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const step of [5, 6]) {
    await expectScreen(page, `Start a ledger: step ${step}`);
    await page.getByRole('button', { name: 'Skip this step' }).click();
  }
  await page.getByRole('button', { name: 'Start the ledger' }).click();
  await expectScreen(page, 'Home');
}

test('a PA from the first day to the last, by keyboard alone: taken on, hours, pay, payslip, bank statement, HMRC, holiday, leaving', async ({ launch }) => {
  test.setTimeout(60_000); // Every stop of Tab is a key of its own.
  const program = await launch({ today: TODAY, keyboard: true });
  const { page, app } = program;
  await startALedger(page);

  await test.step('a PA is taken on', async () => {
    await goTo(page, 'Employing');
    await page.getByRole('link', { name: 'Add a personal assistant' }).click();
    await expectScreen(page, 'Add a personal assistant');
    await page.getByLabel('Name').fill('Robin Example');
    await page.getByLabel('First day of work').fill('28/9/26');
    await page.getByLabel('Usual hours a week').fill('10');
    await page.getByLabel('Pounds an hour').fill('13.50');
    await page.getByLabel('How often do you pay them?').selectOption({ label: 'Every week' });
    await page.getByLabel('Date of birth').fill('1/2/90');
    await page.getByLabel('Day you checked their right to work').fill('21/9/26');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expectScreen(page, 'A personal assistant');
    await expectDone(page, 'Saved: Robin Example.');
    await checkAxe(page);
  });

  await test.step('the hours of the first week', async () => {
    await page.getByRole('link', { name: 'Hours of Robin Example' }).click();
    await expectScreen(page, 'Hours');
    await page.getByRole('button', { name: 'Write down the usual week' }).click();
    const row = (number: number) => page.getByRole('group', { name: `Row ${number}`, exact: true });
    await row(1).getByLabel('Start').fill('9');
    await row(1).getByLabel('End').fill('14:00');
    await page.keyboard.press('Enter');
    await expect(row(2).getByLabel('Start')).toBeFocused();
    await page.getByRole('button', { name: 'Save the usual week' }).click();
    await expectDone(page, 'Saved: the usual week of Robin Example from 28 September 2026.');
    for (const week of ['12 October', '5 October', '28 September']) {
      await page.getByRole('button', { name: 'Week before' }).click();
      await expect(sentence(page)).toHaveText(`No hours of Robin Example are written down in the week from ${week} 2026`);
    }
    await page.getByRole('button', { name: 'Fill from the usual week' }).click();
    await expectDone(page, 'Filled in from the usual week: 2 shifts.');
    await page.getByRole('button', { name: 'Approve the week' }).click();
    const approving = page.getByRole('dialog', { name: 'Approve the week from 28 September 2026' });
    await approving.getByLabel('Who approves these hours?').fill('Sam Example');
    await approving.getByRole('button', { name: 'Approve', exact: true }).click();
    await expectDone(page, 'Approved: the week of Robin Example from 28 September 2026.');
    await expect(sentence(page)).toHaveText('Robin Example worked 10 h in the week from 28 September 2026');
    await checkAxe(page);
  });

  await test.step('the pay run', async () => {
    await inPlaces(page).getByRole('link', { name: 'Pay', exact: true }).click();
    await expectScreen(page, 'Pay');
    await checkAxe(page);
    await page.getByRole('link', { name: 'See Robin Example’s pay for 28 September 2026 to 4 October 2026' }).click();
    await expectScreen(page, 'Pay of Robin Example');
    await expect(sentence(page)).toHaveText('Robin Example’s pay comes to £135.00 before tax');
    await expect(page.getByText('£5.85')).toBeVisible();
    await checkAxe(page);
    await page.getByRole('button', { name: 'Approve this pay' }).click();
    await expectDone(page, 'Approved: Robin Example’s pay for 28 September 2026 to 4 October 2026, £135.00 before tax.');
  });

  await test.step('the pay and HMRC are found in the bank’s statement', async () => {
    // Wages are known by the work that they are for: it is put into the plan from here, with what the record says.
    await page.getByRole('link', { name: 'Add Robin Example’s work to the plan' }).click();
    await expectScreen(page, 'Add a service');
    await expect(page.getByLabel('Which personal assistant?')).toHaveValue('1');
    await expect(page.getByLabel('Cost in pounds')).toHaveValue('13.50');
    await page.getByLabel('What do you call it?').fill('Weekday mornings');
    await page.getByRole('button', { name: 'Save service' }).click();
    await expectDone(page, 'Saved the service: Weekday mornings');

    await goTo(page, 'Money');
    await page.getByRole('link', { name: 'Import a statement' }).first().click();
    await expectScreen(page, 'Import a statement');
    await app.answerDialog({ open: [writeInto(program, 'october.csv', STATEMENT)] });
    await page.getByRole('button', { name: 'Choose the file' }).click();
    await expectScreen(page, 'Import: check the rows');
    await page.getByRole('checkbox', { name: /robin example.* is Weekday mornings/i }).check();
    await page.getByRole('checkbox', { name: /is HMRC: tax and National Insurance/ }).check();
    await checkAxe(page);
    await page.getByRole('button', { name: 'Add 2 payments' }).click();
    await expectScreen(page, 'Import done');
  });

  const FIRST_PAY = 'See Robin Example’s pay for 28 September 2026 to 4 October 2026';
  await test.step('the payslip is compared with the hours and with what was paid', async () => {
    await goToPlace(page, 'Pay');
    await page.getByRole('link', { name: FIRST_PAY }).click();
    await expectScreen(page, 'Pay of Robin Example');
    await page.getByRole('button', { name: 'Type the payslip in' }).click();
    const payslip = page.getByRole('dialog', { name: 'Robin Example’s payslip' });
    await payslip.getByLabel('Gross pay').fill('130');
    await payslip.getByLabel('Net pay').fill('130');
    await payslip.getByLabel('Employer’s National Insurance').fill('5.85');
    await payslip.getByRole('button', { name: 'Save payslip' }).click();
    await expectDone(page, 'Saved: Robin Example’s payslip, £130.00 net.');
    await expect(page.getByText('Gross: the payslip says £130.00, the hours come to £135.00.')).toBeVisible();
    await expect(page.getByText('£135.00 left the account; the payslip says £130.00.')).toBeVisible();
    await page.getByRole('button', { name: 'Change the payslip' }).click();
    await payslip.getByLabel('Gross pay').fill('135');
    await payslip.getByLabel('Net pay').fill('135');
    await payslip.getByRole('button', { name: 'Save payslip' }).click();
    await expectDone(page, 'Saved: Robin Example’s payslip, £135.00 net.');
    await expect(page.getByText('£135.00 left the account, as the payslip says.')).toBeVisible();
    await expect(sentence(page)).toHaveText('Robin Example’s payslip agrees, and £135.00 is paid');
    await checkAxe(page);
  });

  await test.step('HMRC is paid', async () => {
    await page.getByRole('link', { name: 'Back to Pay' }).click();
    await expectScreen(page, 'Pay');
    await page.getByRole('button', { name: 'Show earlier pay periods of Robin Example' }).click();
    await expect(page.getByRole('table', { name: 'Pay periods of Robin Example' }).getByRole('row', { name: /28 Sep/ })).toContainText('Paid in full');
    const bill = page.getByRole('table', { name: 'What HMRC is owed, from the payslips' }).getByRole('row', { name: /^6 Sep to 5 October 2026/ });
    await expect(bill).toContainText('£5.85');
    await expect(bill).toContainText('Paid on 20 October 2026');
    await checkAxe(page);
  });

  await test.step('holiday is taken', async () => {
    await inPlaces(page).getByRole('link', { name: 'Holiday and sickness' }).click();
    await expectScreen(page, 'Holiday and sickness');
    await checkAxe(page);
    await page.getByRole('button', { name: 'Write down days away', exact: true }).click();
    const away = page.getByRole('dialog', { name: 'Write down days away' });
    await away.getByRole('radio', { name: 'Holiday' }).check();
    await away.getByLabel('First day away').fill('12/10/26');
    await away.getByLabel('Last day away').fill('12/10/26');
    await away.getByRole('button', { name: 'Save' }).click();
    // A Monday of the usual week: 5 hours.
    await expectDone(page, 'Saved: holiday of Robin Example, 12 October 2026.');
    await expect(page.getByRole('table', { name: /^Days away of Robin Example/ }).getByRole('row', { name: /12 October 2026/ })).toContainText('5 h');
    await checkAxe(page);
  });

  await test.step('the PA leaves', async () => {
    await goTo(page, 'Employing');
    await page.getByRole('link', { name: 'Open Robin Example' }).click();
    await expectScreen(page, 'A personal assistant');
    await page.getByRole('button', { name: 'Change: Leaving' }).click();
    const leaving = page.getByRole('dialog', { name: 'Leaving: Robin Example' });
    await leaving.getByLabel('Day notice was given').fill('9/10/26');
    await leaving.getByLabel('Your PA', { exact: true }).check();
    await leaving.getByLabel('Why does the job end?').selectOption('resigned');
    await leaving.getByRole('button', { name: 'Save', exact: true }).click();
    await expectDone(page, 'Saved: Robin Example.');
    await page.getByRole('button', { name: 'Change the last day of work' }).click();
    await page.getByLabel('Last day of work').fill('18/10/26');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expectScreen(page, 'A personal assistant');
    await expectDone(page, 'Saved: Robin Example.');
    await expect(page.getByRole('heading', { name: 'When they leave' })).toBeVisible();
    await checkAxe(page);
    await inPlaces(page).getByRole('link', { name: 'Holiday and sickness' }).click();
    await expectScreen(page, 'Holiday and sickness');
    await checkAxe(page);
    await inPlaces(page).getByRole('link', { name: 'Pay', exact: true }).click();
    await expectScreen(page, 'Pay');
    // The last pay ends with the job.
    await expect(page.getByRole('link', { name: 'See Robin Example’s pay for 12 October 2026 to 18 October 2026' })).toBeVisible();
    await expect(page.getByRole('link', { name: /pay for 19 October 2026/ })).toHaveCount(0);
    await inPlaces(page).getByRole('link', { name: 'Duties' }).click();
    await expectScreen(page, 'Duties');
    await expect(page.getByRole('rowheader', { name: /P45/ })).toBeVisible();
    await checkAxe(page);
  });
});
