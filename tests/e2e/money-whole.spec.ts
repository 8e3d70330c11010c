import { readFileSync } from 'node:fs';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, HOUSEHOLD, lloydsStatement, readAgain, sentence, TODAY, writeInto } from './journey';

const RECEIPT = readFileSync('resources/sample/documents/bath-equipment-receipt.png');

/** The same October at five banks, each in its own way of writing: £960.00 in, two invoices and a taxi out, from £100.00 to £887.50. */
const LLOYDS = lloydsStatement(10_000, [
  ['05/10/2026', 'LUTON COUNCIL DIRECT PAYMENT', 96_000],
  ['14/10/2026', 'BRIGHT CARE INV 101', -8000],
  ['20/10/2026', 'CITY CABS', -1250],
  ['28/10/2026', 'BRIGHT CARE INV 102', -8000],
]);

const NATWEST = `Date,Type,Description,Value,Balance,Account Name,Account Number

28 Oct 2026,D/D,"BRIGHT CARE , INV102",-80.00,887.50,"DP ACCOUNT","60-00-00 12345678"
20 Oct 2026,POS,"1234 19OCT26 , CITY CABS , LUTON GB",-12.50,967.50,"DP ACCOUNT","60-00-00 12345678"
14 Oct 2026,D/D,"BRIGHT CARE , INV101",-80.00,980.00,"DP ACCOUNT","60-00-00 12345678"
05 Oct 2026,BAC,"LUTON COUNCIL , DP OCT",960.00,1060.00,"DP ACCOUNT","60-00-00 12345678"
`;

const NATIONWIDE = Buffer.from(
  ['"Account Name:","DP Account ****12345"', '"Account Balance:","£887.50"', '"Available Balance: ","£887.50"', '', '"Date","Transaction type","Description","Paid out","Paid in","Balance"',
    '"05 Oct 2026","Bank credit","LUTON COUNCIL","","£960.00","£1,060.00"', '"14 Oct 2026","Direct debit","BRIGHT CARE","£80.00","","£980.00"',
    '"20 Oct 2026","Visa purchase","CITY CABS","£12.50","","£967.50"', '"28 Oct 2026","Direct debit","BRIGHT CARE","£80.00","","£887.50"', ''].join('\r\n'),
  'latin1',
);

const STARLING = `Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes
05/10/2026,Luton Council,DP OCT,FASTER PAYMENT,960.00,1060.00,INCOME,
14/10/2026,Bright Care,INV 101,DIRECT DEBIT,-80.00,980.00,BILLS,
20/10/2026,City Cabs,,CONTACTLESS,-12.50,967.50,TRANSPORT,
28/10/2026,Bright Care,INV 102,DIRECT DEBIT,-80.00,887.50,BILLS,
`;

const SANTANDER = Buffer.from(
  ['From: 01/10/2026 to 31/10/2026', '', 'Account: XXXX XXXX XXXX 1234', '',
    ...[['28/10/2026', 'DIRECT DEBIT PAYMENT TO BRIGHT CARE REF INV102, MANDATE NO 0001', '-80.00', '887.50'], ['20/10/2026', 'CARD PAYMENT TO CITY CABS ON 20-10-2026', '-12.50', '967.50'],
      ['14/10/2026', 'DIRECT DEBIT PAYMENT TO BRIGHT CARE REF INV101, MANDATE NO 0001', '-80.00', '980.00'], ['05/10/2026', 'BANK GIRO CREDIT REF LUTON COUNCIL', '960.00', '1060.00']]
      .flatMap(([day, words, amount, balance]) => [`Date:\u00a0${day}`, `Description:\u00a0${words}     \t`, `Amount:\u00a0${amount} `, `Balance:\u00a0${balance} `, ''])].join('\r\n'),
  'latin1',
);

/**
 * Each bank goes one way, by keyboard alone or by mouse, so that `npm test` stays short; with LEDGER_OTHER_WAY=1 each goes the other way.
 * With LEDGER_KEYBOARD=1 all go by keyboard, as every journey does.
 */
const OTHER_WAY = process.env['LEDGER_OTHER_WAY'] === '1';
const BANKS: readonly (readonly [string, { readonly id: string; readonly file: string; readonly bytes: string | Uint8Array; readonly keyboard: boolean }])[] = [
  ['Lloyds', { id: 'lloyds', file: 'october.csv', bytes: LLOYDS, keyboard: true }],
  ['NatWest', { id: 'natwest', file: 'natwest.csv', bytes: NATWEST, keyboard: false }],
  ['Nationwide', { id: 'nationwide', file: 'nationwide.csv', bytes: NATIONWIDE, keyboard: true }],
  ['Starling', { id: 'starling', file: 'starling.csv', bytes: STARLING, keyboard: false }],
  ['Santander', { id: 'santander', file: 'santander.txt', bytes: SANTANDER, keyboard: true }],
];

for (const [name, { id, file, bytes, keyboard: isUsual }] of BANKS) {
  const keyboard = isUsual !== OTHER_WAY;
  test(`a month at ${name}${keyboard ? ', by keyboard alone' : ''}: imported, sorted, its receipt kept, agreed with the bank, closed, undone and done again`, async ({ launch }) => {
    test.slow();
    const program = await launch({ today: TODAY, keyboard });
    const { page, app } = program;
    await call(page, 'ledger.start', { ...HOUSEHOLD, account: { ...HOUSEHOLD.account, bank: id } });
    await readAgain(page, 'Home');

    // In: every row is accounted for, and the balance agrees on each day.
    await goTo(page, 'Money');
    await page.getByRole('link', { name: 'Import a statement' }).first().click();
    await app.answerDialog({ open: [writeInto(program, file, bytes)] });
    await page.getByRole('button', { name: 'Choose the file' }).click();
    await expectScreen(page, 'Import: check the rows');
    await expect(page.getByText('4 rows read = 4 to add + 0 already here + 0 refused.')).toBeVisible();
    await page.getByRole('button', { name: 'Add 4 payments' }).click();
    await expectScreen(page, 'Import done');
    await expect(page.getByText(/the balance agrees on each of 4 days/)).toBeVisible();
    await checkAxe(page);

    // Sorted, and its receipt kept.
    await goTo(page, 'Money');
    const cabs = page.getByRole('table', { name: /Newest first/ }).getByRole('row', { name: /City Cabs/ });
    await expect(cabs).toHaveCount(1);
    await cabs.getByRole('button', { name: /^Choose/ }).click();
    const payment = page.getByRole('dialog', { name: /City Cabs/ });
    await payment.getByLabel('What was it for?').first().selectOption('category:travel');
    await payment.getByRole('button', { name: 'Save what it was for' }).click();
    await expectDone(page, 'Saved what City Cabs was for.');
    await cabs.click();
    await app.answerDialog({ open: [writeInto(program, 'taxi.png', RECEIPT)] });
    await payment.getByRole('button', { name: 'Choose files for City Cabs on 20 October 2026' }).click();
    await expect(payment.getByRole('status').filter({ hasText: 'Added: taxi.png.' })).toBeVisible();
    await payment.press('Escape');
    await expect(payment).toHaveCount(0);

    // Agreed with the bank: what the ledger knows is filled in, every row of the file comes ticked.
    await page.getByRole('link', { name: 'Statements' }).click();
    await page.getByRole('button', { name: /^Agree with the bank/ }).click();
    await page.getByLabel('Last day of the statement').fill('31 October 2026');
    await expect(page.getByLabel('Opening balance, in pounds')).toHaveValue('100.00');
    await page.getByLabel('Closing balance, in pounds').fill('887.50');
    await page.getByRole('button', { name: 'Go on to the payments' }).click();
    await expect(sentence(page)).toHaveText('The statement and the ticked payments agree');
    await page.getByRole('region', { name: 'What is left between' }).getByRole('button', { name: 'Finish' }).click();
    await expectScreen(page, 'Agreed statement');
    await checkAxe(page);

    // Closed, but for what it was for, its receipt and its note.
    await goTo(page, 'Money');
    await cabs.click();
    await expect(payment.getByText(/^Agreed with the bank’s statement to 31 October 2026\./)).toBeVisible();
    await expect(payment.getByText('Correct it')).toHaveCount(0);
    await payment.press('Escape');
    await expect(payment).toHaveCount(0);

    // Undone to before the import, and done again, by keys.
    const undone = ['Statement of the bank agreed', 'Statement of the bank begun', 'Documents added', 'Payments sorted', 'Statement imported'];
    for (const _words of undone) {
      await page.keyboard.press('Control+z');
      await expectDone(page, /^Undone: /);
    }
    await expect(cabs).toHaveCount(0);
    for (const _words of undone) {
      await page.keyboard.press('Control+Shift+z');
      await expectDone(page, /^Done again: /);
    }
    await expect(cabs).toContainText('Travel and mileage');
    await page.getByRole('link', { name: 'Statements' }).click();
    await expect(sentence(page)).toHaveText('Direct payment account agrees with the bank to 31 October 2026');
    expect((await call(page, 'ledger.check', {})).problems).toEqual([]);
  });
}
