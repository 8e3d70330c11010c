import { checkAxe, expect, test } from './fixtures';
import { agencyVisits, call, expectDone, expectScreen, goTo, goToAccounts, readAgain, sentence, startHousehold, TODAY } from './journey';

const CARD = { name: 'Card', kind: 'card', bank: '', openingPence: 100_00, openedOn: '2026-10-01' } as const;

const FROM_A_PDF = [
  'Date          Description            Paid out     Paid in      Balance',
  '05 Oct 2026   LUTON COUNCIL                        960.00     1,060.00',
  '14 Oct 2026   BRIGHT CARE',
  '              INVOICE 101               80.00                   980.00',
  '              Total                     80.00      960.00',
].join('\n');

test('a card that gives only a PDF: its lines are pasted, seen as they would be read, added, and undone', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page, { account: CARD });
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Import a statement' }).first().click();
  await expectScreen(page, 'Import a statement');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Read what is pasted' }).click();
  await expect(page.getByRole('alert')).toContainText('Paste the lines of the payments here first.');
  await page.getByLabel('Lines of payments').fill(FROM_A_PDF);
  await page.getByRole('button', { name: 'Read what is pasted' }).click();

  await expectScreen(page, 'Import: columns');
  await expect(sentence(page)).toHaveText('What do the columns of Pasted on 18 November 2026 hold?');
  const first = page.getByRole('table', { name: 'The first payments, as these choices read them' });
  await expect(first.getByRole('row', { name: /Bright Care Invoice 101/i })).toContainText('£80.00 out');
  await checkAxe(page);
  await page.getByRole('button', { name: 'See every row' }).click();
  await expect(page.getByText('3 rows read = 2 to add + 0 already here + 1 refused.')).toBeVisible();
  await expect(page.getByText('This line is a total, and no payment.')).toBeVisible();
  await page.getByRole('button', { name: 'Add 2 payments' }).click();
  await expect(sentence(page)).toHaveText('2 payments added from Pasted on 18 November 2026');
  await goTo(page, 'Money');
  await expect(sentence(page)).toHaveText('£980.00 in the direct payment account');
});

test('payments typed off a screen: the balance is checked row by row, and nothing is lost by leaving', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page, { account: CARD });
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Import a statement' }).first().click();
  await page.getByRole('link', { name: 'Type payments in a grid' }).click();
  await expectScreen(page, 'Type payments');
  await checkAxe(page);
  const row = (number: number) => page.getByRole('group', { name: `Row ${number}`, exact: true });
  const { keyboard } = page;
  await row(1).getByLabel('Day').focus();
  for (const text of ['5/11/26', 'City Cabs', '7.50', '', '87.50']) {
    if (text !== '') await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await expect(row(1)).toContainText('£5.00 more than the card says: look at this row.');
  await checkAxe(page);
  await row(1).getByLabel('Money out').fill('12.50');
  await expect(row(1)).toContainText('Agrees with the card.');

  // Away and back: what was typed is there.
  await goTo(page, 'Home');
  await page.goBack();
  await expectScreen(page, 'Type payments');
  await expect(row(1).getByLabel('Who')).toHaveValue('City Cabs');

  await row(1).getByLabel('Balance').focus();
  await keyboard.press('Enter');
  await expect(row(2).getByLabel('Day')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Swimming');
  await keyboard.press('Tab');
  await keyboard.type('9.50');
  await row(2).getByLabel('Balance').fill('78.00');
  await expect(row(2)).toContainText('5 November 2026. Agrees with the card.');
  await page.getByRole('button', { name: 'Save 2 payments' }).click();
  await expectScreen(page, 'Money');
  await expectDone(page, 'Saved 2 payments.');
  await expect(sentence(page)).toHaveText('£78.00 in the direct payment account');
  await expect(page.getByText('Agrees with the bank to 5 November 2026.')).toBeVisible();
});

test('ticked payments are sorted in one; what is sorted alike is proposed, confirmed once, changed and forgotten; an account is closed', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await call(page, 'services.save', agencyVisits());
  for (const paidOn of ['2026-11-10', '2026-11-12'] as const) {
    await call(page, 'payments.record', { accountId: 1, paidOn, payee: 'City Cabs', amountPence: -1250, parts: [], evidence: 'missing', evidenceWords: '', note: '' });
  }
  await readAgain(page, 'Home');
  await goTo(page, 'Money');
  const register = page.getByRole('table', { name: /Newest first/ });
  const cabs = register.getByRole('row', { name: /City Cabs/ });
  await cabs.first().focus();
  await page.keyboard.press('Space');
  await expect(cabs.first().getByRole('checkbox')).toBeChecked();
  await cabs.nth(1).getByRole('checkbox').check();
  await expect(page.getByRole('region', { name: 'Ticked payments' })).toContainText('2 payments ticked.');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Sort the 2 ticked as …' }).click();
  await checkAxe(page);
  await page.getByLabel('What were they for?').selectOption('category:travel');
  await page.getByRole('button', { name: 'Sort 2 payments' }).click();
  await expectDone(page, 'Sorted 2 payments.');
  await expect(cabs.first()).toContainText('Travel and mileage');

  await goToAccounts(page);
  await expect(page.getByText('You sorted City Cabs as Travel and mileage twice. Do it from now on?')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Do it from now on: City Cabs' }).click();
  await expectDone(page, 'Remembered: City Cabs is sorted so from now on.');
  const rules = page.getByRole('table', { name: 'A payment with these words is sorted in this way' });
  await expect(rules.getByRole('row', { name: /city cabs/ })).toContainText('No payment yet');
  await page.getByRole('button', { name: 'Change “city cabs”' }).click();
  await page.getByLabel('Words to look for').fill('Cabs');
  await page.getByRole('button', { name: 'Save the rule' }).click();
  await expectDone(page, 'Changed: “Cabs”.');

  await page.getByRole('button', { name: /^Close the account/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Where did the £75.00 in it go?');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Close the account', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Choose where the money in it went');
  await page.getByRole('radio', { name: 'It was paid back to the council' }).check();
  await page.getByRole('button', { name: 'Close the account', exact: true }).click();
  await expectDone(page, /^Closed: .* on 18 November 2026\. Its payments stay in the ledger\./);
  await expect(page.getByRole('table', { name: 'Your accounts' })).toContainText('Closed on 18 November 2026');
  await page.getByRole('table', { name: 'Your accounts' }).getByRole('link').first().click();
  await expect(cabs).toHaveCount(2);
});
