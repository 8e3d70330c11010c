import { checkAxe, expect, test, type Launched } from './fixtures';
import { call, expectDone, expectScreen, goTo, lloydsStatement, readAgain, sentence, startHousehold, TODAY, writeInto } from './journey';

const STATEMENT = lloydsStatement(10_000, [
  ['05/10/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
  ['14/10/2026', 'BRIGHT CARE INV 101', -8000],
  ['20/10/2026', 'CITY CABS 1', -1250],
  ['28/10/2026', 'BRIGHT CARE INV 102', -8000],
  ['02/11/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
]);

async function importFile(program: Launched): Promise<void> {
  const { page, app } = program;
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Import a statement' }).first().click();
  await app.answerDialog({ open: [writeInto(program, 'october.csv', STATEMENT)] });
  await page.getByRole('button', { name: 'Choose the file' }).click();
  await page.getByRole('button', { name: 'Add 5 payments' }).click();
  await expectScreen(page, 'Import done');
}

for (const keyboard of [false, true]) {
  test(`the account is agreed with the bank’s statement${keyboard ? ', by keyboard alone' : ''}: imported, ticked, finished, closed, opened again, undone and done again`, async ({ launch }) => {
    test.slow();
    const program = await launch({ today: TODAY, keyboard });
    const { page } = program;
    await startHousehold(page);
    await importFile(program);
    await goTo(page, 'Money');
    await page.getByRole('link', { name: 'Statements' }).click();
    await expectScreen(page, 'Statements');
    await expect(sentence(page)).toHaveText('Direct payment account is not agreed with the bank yet');
    await checkAxe(page);

    // What the ledger knows is filled in: it starts with £100.00, and the file says what was there at the end of October.
    await page.getByRole('button', { name: /^Agree with the bank/ }).click();
    await page.getByLabel('Last day of the statement').fill('31 October 2026');
    await expect(page.getByLabel('Opening balance, in pounds')).toHaveValue('100.00');
    await expect(page.getByLabel('Closing balance, in pounds')).toHaveValue('887.50');
    await checkAxe(page);
    await page.getByRole('button', { name: 'Go on to the payments' }).click();
    await expectScreen(page, 'Agree with the bank');
    await expect(sentence(page)).toHaveText('The statement and the ticked payments agree');
    const rows = page.getByRole('table', { name: 'Tick each payment that is on the statement.' });
    await expect(rows.getByRole('checkbox', { checked: true })).toHaveCount(4);

    // One tick out: what is left is in sight, what it may be is said, and it is not agreed.
    await rows.getByRole('checkbox', { name: /City Cabs/i }).uncheck();
    const left = page.getByRole('region', { name: 'What is left between' });
    await expect(left.getByRole('status')).toContainText('£12.50 is left between');
    await checkAxe(page);
    await left.getByRole('button', { name: 'Finish' }).click();
    await expect(left.getByRole('alert')).toContainText('£12.50 apart, so they do not agree yet');
    await page.getByRole('button', { name: /^Tick it: £12.50 to City Cabs/ }).click();
    await expect(left.getByRole('status')).toContainText('Nothing is left between');
    await left.getByRole('button', { name: 'Finish' }).click();
    await expectScreen(page, 'Agreed statement');
    await expectDone(page, 'Agreed with the bank’s statement of 1 October 2026 to 31 October 2026, which closes on £887.50.');
    await checkAxe(page);

    // Its payments are closed, but for what they were for, evidence and notes.
    await goTo(page, 'Money');
    const cabs = page.getByRole('table', { name: /Newest first/ }).getByRole('row', { name: /City Cabs/i });
    await cabs.getByRole('button', { name: /^Choose/ }).click();
    const dialog = page.getByRole('dialog', { name: /City Cabs/i });
    await expect(dialog.getByText(/^Agreed with the bank’s statement to 31 October 2026\./)).toBeVisible();
    await expect(dialog.getByText('Correct it')).toHaveCount(0);
    await dialog.locator('summary', { hasText: /^Note$/ }).click();
    await dialog.getByRole('textbox', { name: /note/i }).fill('To the hospital');
    await checkAxe(page);
    await dialog.getByRole('button', { name: 'Save note' }).click();
    await expect(dialog).toHaveCount(0);

    // A payment on its days is refused beside the day.
    await page.getByRole('link', { name: 'Record a payment' }).click();
    await page.getByLabel('Day you paid').fill('31 October 2026');
    await page.getByLabel('Who you paid').fill('City Cabs');
    await page.getByLabel('Amount in pounds').fill('5');
    await page.getByRole('button', { name: 'Save payment' }).click();
    await expect(page.getByLabel('Day you paid')).toHaveAccessibleDescription(/no payment can be added on 31 October 2026/);

    // Opened again with a reason, undone, done again, and agreed once more.
    await goTo(page, 'Money');
    await page.getByRole('link', { name: 'Statements' }).click();
    await expect(sentence(page)).toHaveText('Direct payment account agrees with the bank to 31 October 2026');
    await page.getByRole('link', { name: /^See it: Direct payment account, 1 October 2026/ }).click();
    await page.getByRole('button', { name: 'Open this statement again' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why you open it again');
    await page.getByLabel('Why do you open it again?').fill('A payment is missing');
    await page.getByRole('button', { name: 'Open this statement again' }).click();
    await expectScreen(page, 'Agree with the bank');
    await expectDone(page, 'Opened again: the statement to 31 October 2026.');
    await call(page, 'history.turn', { turn: 'undo' });
    await readAgain(page, 'Agreed statement');
    await call(page, 'history.turn', { turn: 'redo' });
    await readAgain(page, 'Agree with the bank');
    await page.getByRole('region', { name: 'What is left between' }).getByRole('button', { name: 'Finish' }).click();
    await expectScreen(page, 'Agreed statement');
    await expect(page.getByText('Opened again on 18 November 2026: A payment is missing')).toBeVisible();
  });
}

test('one that is begun is there when the program is opened again, and is given up without harm', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  const { id } = await call(page, 'statements.begin', { accountId: 1, from: '2026-10-01', to: '2026-10-31', openingPence: 10_000, closingPence: 9_000 });
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Statements' }).click();
  await page.getByRole('link', { name: /^Go on with the statement/ }).click();
  await expect(page).toHaveURL(new RegExp(`/money/statements/${id}$`));
  await expect(sentence(page)).toHaveText('£10.00 is left between the statement and the ticked payments');
  await page.getByRole('button', { name: 'Change days or balances' }).click();
  await page.getByLabel('Closing balance, in pounds').fill('100.00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(sentence(page)).toHaveText('The statement and the ticked payments agree');
  await page.getByRole('button', { name: 'Give this statement up' }).click();
  await expectScreen(page, 'Statements');
  await expectDone(page, 'Given up: the statement of Direct payment account, 1 October 2026 to 31 October 2026.');
});
