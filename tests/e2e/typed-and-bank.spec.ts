import { checkAxe, expect, test, type Launched } from './fixtures';
import { call, expectDone, expectScreen, goTo, goToAccounts, lloydsStatement, readAgain, sentence, startHousehold, TODAY, writeInto } from './journey';

const STATEMENT = lloydsStatement(10_000, [
  ['05/10/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
  ['14/10/2026', 'BRIGHT CARE INV 101', -8000],
  ['20/10/2026', 'CITY CABS LUTON', -1250],
]);

async function typePayment({ page }: Launched, day: string, payee: string, amount: string, note: string): Promise<void> {
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Record a payment' }).click();
  await expectScreen(page, 'Record a payment');
  await page.getByLabel('Day you paid').fill(day);
  await page.getByLabel('Who you paid').fill(payee);
  await page.getByLabel('Amount in pounds').fill(amount);
  await page.getByLabel('Note (you can leave this empty)').fill(note);
  await page.getByRole('button', { name: 'Save payment' }).click();
  await expectScreen(page, 'Money');
}

async function chooseFile({ page, app }: Launched, path: string): Promise<void> {
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Import a statement' }).first().click();
  await expectScreen(page, 'Import a statement');
  await app.answerDialog({ open: [path] });
  await page.getByRole('button', { name: 'Choose the file' }).click();
  await expectScreen(page, 'Import: check the rows');
}

for (const keyboard of [false, true]) {
  test(`a payment typed by hand becomes one with its row, is two again by undo, and one by redo${keyboard ? ', by keyboard alone' : ''}`, async ({ launch }) => {
    const program = await launch({ today: TODAY, keyboard });
    const { page } = program;
    await startHousehold(page);
    await typePayment(program, '18/10/26', 'City Cabs', '12.50', 'To the hospital');
    await typePayment(program, '13/10/26', 'The agency', '80', '');
    await chooseFile(program, writeInto(program, 'october.csv', STATEMENT));

    await expect(sentence(page)).toHaveText('3 payments will be added');
    await expect(page.getByText('One of them is a payment that you typed: the two become one. One more may be a payment that you typed: look at its row.')).toBeVisible();
    const rows = page.getByRole('table', { name: /The rows of the statement/ });
    const [cabs, care] = [rows.getByRole('row', { name: /City Cabs Luton/ }), rows.getByRole('row', { name: /Bright Care/ })];
    await expect(cabs).toContainText('This is the payment you typed for 18 October 2026: it becomes one.');
    await expect(cabs.getByRole('checkbox', { name: /Make them one/ })).toBeChecked();
    await expect(care).toContainText('It may be the payment you typed for 13 October 2026');
    await expect(care.getByRole('checkbox', { name: /Make them one/ })).not.toBeChecked();
    await checkAxe(page);
    await care.getByRole('checkbox', { name: /Make them one/ }).check();
    await expect(page.getByText('2 of them are payments that you typed: each becomes one.')).toBeVisible();
    await page.getByRole('button', { name: 'Add 3 payments' }).click();

    await expectScreen(page, 'Import done');
    await expect(page.getByText('3 rows read = 3 added + 0 already here + 0 refused; the balance agrees on each of 3 days.')).toBeVisible();
    await checkAxe(page);
    const payments = async () => (await call(page, 'money.register', { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 50 })).rows.filter((row) => !row.isOpening).map(({ payee, paidOn, note }) => `${paidOn} ${payee}${note && `: ${note}`}`);
    const one = ['2026-10-20 City Cabs: To the hospital', '2026-10-14 The agency', expect.stringMatching(/^2026-10-05 Luton Council/)];
    expect(await payments()).toEqual(one);
    await call(page, 'history.turn', { turn: 'undo' });
    expect(await payments()).toEqual(['2026-10-18 City Cabs: To the hospital', '2026-10-13 The agency']);
    await call(page, 'history.turn', { turn: 'redo' });
    expect(await payments()).toEqual(one);

    await goToAccounts(page);
    await expect(page.getByText('Every day from 5 October 2026 to 20 October 2026 agrees with the bank, which states a balance for 3 of them.')).toBeVisible();
    await checkAxe(page);
    await page.getByRole('button', { name: 'Undo the import of october.csv' }).click();
    await expectDone(page, 'Undone: october.csv. 3 payments no longer count.');
    expect(await payments()).toEqual(['2026-10-18 City Cabs: To the hospital', '2026-10-13 The agency']);
  });
}

test('a payment typed after the bank brought it: the bank’s is kept at a press', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page } = program;
  await startHousehold(page);
  await chooseFile(program, writeInto(program, 'october.csv', STATEMENT));
  await page.getByRole('button', { name: 'Add 3 payments' }).click();
  await expectScreen(page, 'Import done');
  await typePayment(program, '18/10/26', 'Taxi', '12.50', 'To the hospital');
  await expectDone(page, 'The bank’s statement has one like it on 20 October 2026: City Cabs Luton. Are they the same payment?');
  await checkAxe(page);
  await page.getByRole('button', { name: 'It is the same: keep the bank’s' }).click();
  await expectDone(page, 'One payment is left: the bank’s, City Cabs Luton on 20 October 2026');
  await expect(page.getByRole('table', { name: /Newest first/ }).getByRole('row', { name: /12\.50/ })).toHaveCount(1);
});

test('money moved between two accounts: recorded at once, and two payments found to be one move', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  const account = { id: null, kind: 'cash', bank: '', isDirectPayment: true, openedOn: '2026-10-01', closedOn: null, openingPence: 0 } as const;
  const { id: cash } = await call(page, 'accounts.save', { ...account, name: 'Cash box' });
  const payment = { parts: [], evidence: 'missing' as const, evidenceWords: '', note: '' };
  await call(page, 'payments.record', { ...payment, accountId: 1, paidOn: '2026-11-02', payee: 'LNK High Street', amountPence: -3000 });
  await call(page, 'payments.record', { ...payment, accountId: cash, paidOn: '2026-11-03', payee: 'Into the box', amountPence: 3000 });
  await readAgain(page, 'Home');

  await goTo(page, 'Money');
  const proposal = page.getByRole('table', { name: 'Payments that look like one move' });
  await expect(proposal.getByRole('row', { name: /LNK High Street/ })).toContainText('Cash box');
  await checkAxe(page);
  await page.getByRole('button', { name: /^They are one move/ }).click();
  await expectDone(page, '£30.00 moved from Direct payment account to Cash box. It counts as no spending and no income.');
  const register = page.getByRole('table', { name: /Newest first/ });
  await expect(register.getByRole('row', { name: /LNK High Street/ })).toContainText('Moved to Cash box');
  await expect(proposal).toHaveCount(0);

  await goToAccounts(page);
  await page.getByRole('link', { name: 'Move money between accounts' }).click();
  await expectScreen(page, 'Move money between accounts');
  await page.getByLabel('Out of').selectOption({ label: 'Direct payment account' });
  await page.getByLabel('Into').selectOption({ label: 'Direct payment account' });
  await page.getByLabel('Day it was moved').fill('10 November');
  await page.getByLabel('Amount in pounds').fill('20');
  await page.getByRole('button', { name: 'Save the move' }).click();
  await expect(page.getByText('Choose another account for the money to come into').first()).toBeVisible();
  await checkAxe(page);
  await page.getByLabel('Into').selectOption({ label: 'Cash box' });
  await page.getByRole('button', { name: 'Save the move' }).click();
  await expectDone(page, 'Saved: £20.00 moved from Direct payment account to Cash box on 10 November 2026.');
  await expect(page.getByRole('table', { name: 'Moves between your accounts, newest first' }).getByRole('row')).toHaveCount(3);
  await checkAxe(page);
  await page.getByRole('button', { name: /^Not one move: £30\.00/ }).click();
  await expectDone(page, 'The two payments are no move any more. Sort each as what it was for.');
  await expect(proposal).toHaveCount(1);
});
