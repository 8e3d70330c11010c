import { readFileSync } from 'node:fs';
import { checkAxe, expect, test, type Launched } from './fixtures';
import { agencyVisits, call, expectDone, expectScreen, flagsOf, goTo, goToAccounts, lloydsStatement, sentence, startHousehold, TODAY, writeInto } from './journey';

const LLOYDS = 'Lloyds, Halifax or Bank of Scotland';
const STATEMENT = lloydsStatement(10_000, [
  ['05/10/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
  ['14/10/2026', 'BRIGHT CARE INV 101', -8000],
  ['20/10/2026', 'CITY CABS 1', -1250],
  ['20/10/2026', 'CITY CABS 1', -1250],
  ['20/10/2026', 'CITY CABS 1', -1250],
  ['28/10/2026', 'BRIGHT CARE INV 102', -8000],
  ['02/11/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
]);

async function chooseFile({ page, app }: Launched, path: string, bank?: string): Promise<void> {
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Import a statement' }).first().click();
  await expectScreen(page, 'Import a statement');
  if (bank !== undefined) await page.getByLabel('Bank that made the file').selectOption({ label: bank });
  await app.answerDialog({ open: [path] });
  await page.getByRole('button', { name: 'Choose the file' }).click();
}

test('a statement of the bank: every row with its reason, a rule confirmed, flags that change, nothing twice, and undone as a whole', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page } = program;
  await startHousehold(page);
  const { id: needId } = await call(page, 'needs.save', {
    id: null,
    outcome: 'hygiene',
    words: 'Washing and dressing',
    eligible: true,
    eligibleBecause: '',
    assessed: { times: 2, every: 'week', minutes: 60 },
    startsOn: '2026-10-01',
    endsOn: null,
  });
  await call(page, 'services.save', agencyVisits([needId]));
  // Without a statement nobody can say whether the direct payment came.
  expect(await flagsOf(page)).toEqual(expect.not.arrayContaining(['payment-in-missing', 'spending-outside-plan']));
  const file = writeInto(program, 'october.csv', STATEMENT);

  await chooseFile(program, file);
  await expectScreen(page, 'Import: check the rows');
  await expect(sentence(page)).toHaveText('7 payments will be added');
  await expect(page.getByText('7 rows read = 7 to add + 0 already here + 0 refused.')).toBeVisible();
  const rows = page.getByRole('table', { name: /The rows of the statement/ });
  await expect(rows.getByRole('checkbox', { checked: true })).toHaveCount(7);
  await expect(rows.getByRole('row', { name: /Bright Care/i }).first()).toContainText('New: your ledger has no payment like it.');
  await checkAxe(page);

  await rows.getByRole('checkbox', { name: /City Cabs/i }).first().uncheck();
  await expect(page.getByText('7 rows read = 6 to add + 0 already here + 1 left out + 0 refused.')).toBeVisible();
  await rows.getByRole('checkbox', { name: /City Cabs/i }).first().check();
  await page.getByRole('checkbox', { name: /is Morning visits \(2 payments\)/ }).check();
  await page.getByRole('checkbox', { name: /is Direct payment.*\(2 payments\)/ }).check();
  await page.getByRole('button', { name: 'Add 7 payments' }).click();

  await expectScreen(page, 'Import done');
  await expect(sentence(page)).toHaveText('7 payments added from october.csv');
  await expect(page.getByText('3 payments in this account are left to sort.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sort 3 payments' })).toBeVisible();
  await expect(page.getByText(/7 rows read = 7 added \+ 0 already here \+ 0 refused; the balance agrees on each of \d days\./)).toBeVisible();
  await checkAxe(page);
  await page.getByRole('link', { name: 'Go to Money' }).click();
  await expectScreen(page, 'Money');
  await expect(sentence(page)).toHaveText('£1,822.50 in the direct payment account');
  const register = page.getByRole('table', { name: /Newest first/ });
  const agency = register.getByRole('row', { name: /Bright Care/i });
  await expect(agency).toHaveCount(2);
  await expect(agency.first()).toContainText('Morning visits');
  await expect(agency.first()).toContainText('Washing and dressing');
  await expect(register.getByRole('row', { name: /City Cabs/i })).toHaveCount(3);
  await checkAxe(page);
  await goToAccounts(page);
  await expect(page.getByRole('table', { name: 'A payment with these words is sorted in this way' })).toContainText('Morning visits');
  await checkAxe(page);
  const after = await flagsOf(page);
  expect(after).not.toContain('payment-in-missing');
  expect(after).toContain('spending-outside-plan');

  await chooseFile(program, file);
  await expect(sentence(page)).toHaveText('There is nothing new in this statement');
  await expect(page.getByText('7 rows read = 0 to add + 7 already here + 0 refused.')).toBeVisible();
  await expect(rows.getByRole('row').nth(1)).toContainText('Already in your ledger');
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
  await checkAxe(page);

  await goToAccounts(page);
  await page.getByRole('button', { name: 'Undo the import of october.csv' }).click();
  await expectDone(page, 'Undone: october.csv. 7 payments no longer count.');
  await goTo(page, 'Money');
  await expect(sentence(page)).toHaveText('£100.00 in the direct payment account');
  expect(await flagsOf(page)).not.toContain('spending-outside-plan');
});

test('a file of no known bank: its columns are pointed out, and the order of day and month is asked', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page } = program;
  await startHousehold(page, { account: { name: 'Card', kind: 'card', bank: '', openingPence: 0, openedOn: '2026-10-01' } });
  const file = writeInto(program, 'card.csv', 'Posted,Details,Amount\r\n05/10/2026,SWIMMING LESSON,-9.50\r\n06/11/2026,CITY CABS,-12.50\r\n');

  await chooseFile(program, file);
  await expectScreen(page, 'Import: columns');
  await expect(sentence(page)).toHaveText('What do the columns of card.csv hold?');
  await expect(page.getByRole('radio', { checked: true, name: /Day first|Month first|Year first/ })).toHaveCount(0);
  await checkAxe(page);
  // The first rows as they would be read, before anything is chosen and after.
  const preview = page.getByRole('table', { name: 'The first payments, as these choices read them' });
  await expect(preview).toContainText('£9.50 out');
  await page.getByLabel('Column with the amount').selectOption({ label: 'Column 2: Details' });
  await expect(page.getByText('None of the first rows can be read so: there is no amount that can be read here.')).toBeVisible();
  await page.getByLabel('Column with the amount').selectOption({ label: 'Column 3: Amount' });
  await page.getByRole('button', { name: 'See every row' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose how the days are written');
  await page.getByRole('radio', { name: /Day first/ }).check();
  await page.getByRole('button', { name: 'See every row' }).click();
  await expect(sentence(page)).toHaveText('2 payments will be added');
  await expect(page.getByRole('row', { name: /Swimming lesson/i })).toContainText('5 October 2026');
  await page.getByRole('button', { name: 'Add 2 payments' }).click();
  await expect(sentence(page)).toHaveText('2 payments added from card.csv');
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(sentence(page)).toHaveText('The import of card.csv is undone');
  await checkAxe(page);

  // The same headings next month are read as last time; another layout is asked anew.
  await chooseFile(program, writeInto(program, 'november.csv', 'Posted,Details,Amount\r\n09/11/2026,SWIMMING LESSON,-9.50\r\n'));
  await expect(sentence(page)).toHaveText('1 payment will be added');
  await expect(page.getByText('The columns are read as last time.')).toBeVisible();
  await page.getByRole('button', { name: 'Change the columns' }).click();
  await expectScreen(page, 'Import: columns');
  await expect(page.getByRole('radio', { name: /Day first/ })).toBeChecked();
  await chooseFile(program, writeInto(program, 'other.csv', 'Details,Posted,Amount\r\nSWIMMING LESSON,09/11/2026,-9.50\r\n'));
  await expectScreen(page, 'Import: columns');
});

test('a file that two banks write alike: the person says which one made it, and a bank that it is not from is refused', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page } = program;
  await startHousehold(page, { account: { name: 'Main', kind: 'bank', bank: '', openingPence: 100_410, openedOn: '2026-10-01' } });
  const file = writeInto(program, 'october.csv', readFileSync('tests/fixtures/statements/tsb.csv'));

  await chooseFile(program, file);
  await expectScreen(page, 'Import: which bank');
  await expect(sentence(page)).toHaveText('Which bank made october.csv?');
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await checkAxe(page);
  await page.getByRole('button', { name: 'See every row' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the bank that made the file');
  await page.getByRole('radio', { name: /Another bank/ }).check();
  await page.getByRole('button', { name: 'See every row' }).click();
  await expectScreen(page, 'Import: columns');

  await chooseFile(program, file);
  await page.getByRole('radio', { name: 'TSB' }).check();
  await page.getByRole('button', { name: 'See every row' }).click();
  await expectScreen(page, 'Import: check the rows');
  await expect(sentence(page)).toHaveText('4 payments will be added');
  await expect(page.getByText(/^TSB, 5 (October 2026 )?to 13 October 2026/)).toBeVisible();

  await chooseFile(program, file, 'Monzo');
  await expectScreen(page, 'Import: not read');
  await expect(page.getByRole('alert')).toContainText('looks like one from Lloyds, Halifax or Bank of Scotland, or TSB, not like one from Monzo');
});

test('the banks whose files are read stand in the order of their names', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Import a statement' }).first().click();
  await expectScreen(page, 'Import a statement');
  const names = await page.getByLabel('Bank that made the file').getByRole('option').allTextContents();
  const banks = names.slice(1, -1);
  expect([names[0], names.at(-1)]).toEqual(['Find out from the file', 'My bank is not here']);
  expect(banks.length).toBeGreaterThan(10);
  expect(banks).toEqual(banks.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('an OFX file needs no bank, and a QIF file whose days can be read either way is asked about with three of them', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page } = program;
  await startHousehold(page);

  await chooseFile(program, writeInto(program, 'october.csv', readFileSync('tests/fixtures/statements/ofx-card.qfx')), LLOYDS);
  await expectScreen(page, 'Import: check the rows');
  await expect(sentence(page)).toHaveText('3 payments will be added');
  await expect(page.getByText('OFX or QFX file, 6 October 2026 to 7 October 2026')).toBeVisible();

  await chooseFile(program, writeInto(program, 'card.qif', readFileSync('tests/fixtures/statements/qif-days-in-doubt.qif')));
  await expectScreen(page, 'Import: days');
  await expect(sentence(page)).toHaveText('How are the days written in card.qif?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const examples = page.getByRole('table', { name: 'Days of this file, read both ways' });
  await expect(examples.getByRole('row')).toHaveCount(4);
  await expect(examples.getByRole('row', { name: /05\/10\/2026/ })).toContainText('5 October 202610 May 2026');
  await checkAxe(page);
  await page.getByRole('button', { name: 'See every row' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose how the days are written');
  await page.getByRole('radio', { name: 'Day first: 05/10/2026 is 5 October 2026' }).check();
  await page.getByRole('button', { name: 'See every row' }).click();
  await expect(sentence(page)).toHaveText('4 payments will be added');
  await expect(page.getByRole('row', { name: /Swimming lesson/i })).toContainText('5 October 2026');
  await page.getByRole('button', { name: 'Add 4 payments' }).click();
  await expect(sentence(page)).toHaveText('4 payments added from card.qif');

  await chooseFile(program, writeInto(program, 'october.ofx', '%PDF-1.7'));
  await expect(page.getByRole('alert')).toContainText('This is a PDF');
  await chooseFile(program, writeInto(program, 'cut.ofx', readFileSync('tests/fixtures/statements/ofx.ofx').subarray(0, 900)));
  await expectScreen(page, 'Import: not read');
  await expect(page.getByRole('alert')).toContainText('This OFX file stops before its end');
  await expect(page.getByRole('button', { name: 'Show which column holds what' })).toHaveCount(0);
  await checkAxe(page);
});

test('another bank’s file, one that is no statement and an empty one are each refused in words', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page } = program;
  await startHousehold(page);

  await chooseFile(program, writeInto(program, 'monzo.csv', readFileSync('tests/fixtures/statements/monzo.csv')), LLOYDS);
  await expectScreen(page, 'Import: not read');
  await expect(page.getByRole('alert')).toContainText('Monzo');
  await checkAxe(page);

  await chooseFile(program, writeInto(program, 'letter.txt', 'Dear Sam,\nthank you for your letter.\n'), LLOYDS);
  const notAStatement = page.getByRole('alert');
  await expect(notAStatement).toBeVisible();
  await expect(notAStatement).not.toContainText('Monzo');

  await chooseFile(program, writeInto(program, 'empty.csv', ''), LLOYDS);
  await expect(page.getByRole('alert')).toContainText(/empty/);
  await checkAxe(page);
  expect((await call(page, 'imports.list', {})).batches).toEqual([]);
});
