import { checkAxe, expect, test } from './fixtures';
import { agencyVisits, call, expectDone, expectScreen, goTo, HOUSEHOLD, readAgain, sentence, TODAY } from './journey';

// Two visits a week at £20.00, paid every fortnight from 1 October 2026: £120.00 on 15 October for three Thursdays, £80.00 every two weeks since.
test('planned money: a payment recorded from it meets it, one is linked by hand, one is cancelled, and all of it can be taken back', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await call(page, 'ledger.start', HOUSEHOLD);
  const { id: serviceId } = await call(page, 'services.save', agencyVisits());
  const { accounts } = await call(page, 'money.register', { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 1 });
  const payment = { accountId: accounts[0]?.id ?? 0, evidence: 'have', evidenceWords: '', note: '' } as const;
  await call(page, 'payments.record', { ...payment, paidOn: '2026-10-15', payee: 'Bright Care', amountPence: -120_00, parts: [{ category: 'agency', serviceId, fund: 'council', amountPence: -120_00 }] });
  await call(page, 'payments.record', { ...payment, paidOn: '2026-11-06', payee: 'B C Limited', amountPence: -64_00, parts: [] });
  await call(page, 'statements.record', { accountId: accounts[0]?.id ?? 0, closingOn: '2026-11-18', closingPence: 0 });
  await readAgain(page, 'Home');

  await goTo(page, 'Money');
  await page.getByRole('navigation', { name: 'Places in Money' }).getByRole('link', { name: 'Planned' }).click();
  await expectScreen(page, 'Planned money');
  const row = (name: RegExp) => page.getByRole('row', { name }).first();
  await expect(sentence(page)).toContainText('late');
  await expect(row(/Bill: Morning visits, due on 29 October 2026/)).toContainText('Late');
  await checkAxe(page);

  // By keyboard into the first that is late: arrows walk, Enter opens, Escape closes and gives the focus back.
  const late = row(/Bill: Morning visits, due on 29 October 2026/);
  await late.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bill: Morning visits' });
  await expect(dialog).toBeVisible();
  await checkAxe(page);
  await page.keyboard.press('Escape');
  await expect(late).toBeFocused();

  // Recorded from what was planned: one press to the form, which is filled.
  await page.keyboard.press('Enter');
  await dialog.getByRole('link', { name: 'Record this payment' }).click();
  await expectScreen(page, 'Record a payment');
  await expect(page.getByLabel('Amount in pounds')).toHaveValue('80.00');
  await expect(page.getByLabel('Who you paid')).toHaveValue('Bright Care');
  await expect(page.getByLabel('Day you paid')).toHaveValue('29 October 2026');
  await page.getByRole('button', { name: 'Save payment' }).click();
  await expectScreen(page, 'Planned money');
  await expectDone(page, 'Saved: £80.00 to Bright Care on 29 October 2026.');
  await page.getByLabel('Days').selectOption('last-3-months');
  // A month that is neither this nor the next is folded behind its sums.
  await page.getByRole('heading', { name: 'October 2026' }).click();
  await expect(row(/due on 29 October 2026/)).toContainText('£80.00 on 29 October 2026');

  // One that no rule finds, because nobody sorted it: linked by hand, and unlinked.
  const second = row(/due on 12 November 2026/);
  await second.getByRole('button', { name: /Bill: Morning visits/ }).click();
  await dialog.getByText('A payment in the ledger met it').click();
  await dialog.getByLabel('Which payment was it?').selectOption({ label: '6 November 2026: B C Limited, −£64.00' });
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Link this payment' }).click();
  await expectDone(page, 'Linked to the bill for “Morning visits” of 12 November 2026.');
  await expect(second).toContainText('£16.00 less than planned (you said so)');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(second).not.toContainText('you said so');

  // It does not come: with a reason, and then after all.
  await second.getByRole('button', { name: /Bill: Morning visits/ }).click();
  await dialog.getByText('It will not come').first().click();
  await dialog.getByRole('button', { name: 'It will not come' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter why it does not come');
  await dialog.getByLabel('Why it does not come').fill('I was in hospital');
  await dialog.getByRole('button', { name: 'It will not come' }).click();
  await expect(second).toContainText('Cancelled');
  await expect(second).toContainText('I was in hospital');
  await second.getByRole('button', { name: /Bill: Morning visits/ }).click();
  await dialog.getByRole('button', { name: 'It comes after all' }).click();
  await expect(second).not.toContainText('Cancelled');

  // What was chosen to be shown.
  await page.getByLabel('Days').selectOption('next-12-months');
  await page.getByLabel('Show', { exact: true }).selectOption('in');
  await expect(page.getByRole('row', { name: /Direct payment from/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Bill: Morning visits/ })).toHaveCount(0);
  await page.getByLabel('Search who or what').fill('taxi');
  await expect(page.getByText('No planned payment matches what you chose to show.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all of them' }).click();
  await expect(page.getByRole('row', { name: /Bill: Morning visits/ }).first()).toBeVisible();
});
