import { join } from 'node:path';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, openExample, sentence, startHousehold, TODAY } from './journey';

test('a contribution letter: what is expected, what was paid, and the arrears between', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  // Until something is written down, nothing is said to be missing.
  await call(page, 'payments.record', { accountId: 1, paidOn: TODAY, payee: 'City cabs', amountPence: -1250, parts: [], evidence: 'have', evidenceWords: '', note: '' });
  await goTo(page, 'Contribution');
  await expect(sentence(page)).toHaveText('No contribution is written down yet');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Add a letter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a contribution letter' });
  await dialog.getByLabel('Date on the letter').fill('28/9/26');
  await dialog.getByLabel('What you pay, in pounds').fill('136.80');
  await dialog.getByLabel('Day from which it applies').fill('5/10/26');
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Save letter' }).click();
  await expectDone(page, 'Saved: £136.80 every 4 weeks from 5 October 2026.');
  await expect(sentence(page)).toHaveText('You are £273.60 behind with your contribution');
  const due = page.getByRole('table', { name: /is not paid in yet/ });
  await expect(due.getByRole('row', { name: /5 October 2026/ })).toContainText('Not paid');
  expect(await flagsOf(page)).toContain('contribution-not-paid-in');
  await checkAxe(page);

  await page.getByRole('link', { name: 'Record what you paid' }).click();
  await expectScreen(page, 'Record a payment');
  await page.getByRole('radio', { name: 'Came in' }).check();
  await page.getByLabel('Day it came in').fill('5/10/26');
  await page.getByLabel('Who paid you').fill('Sam Example');
  await page.getByLabel('Amount in pounds').fill('136.80');
  await page.getByLabel('What was it for?').selectOption('category:contribution');
  await page.getByRole('button', { name: 'Save payment' }).click();
  await expectScreen(page, 'Money');
  await goTo(page, 'Contribution');
  await expect(sentence(page)).toHaveText('You are £136.80 behind with your contribution');
  await expect(due.getByRole('row', { name: /5 October 2026/ })).toContainText('Paid');
});

test('an answer of the council changes what is flagged, and can be taken back', async ({ launch }) => {
  const { page } = await launch();
  await openExample(page);
  expect(await flagsOf(page)).toContain('balance-over-limit');
  await goTo(page, 'Settings');
  await checkAxe(page);
  await page.getByRole('link', { name: 'See and change what it asks' }).click();
  await expectScreen(page, 'What your council asks');
  const { councilRules } = await call(page, 'settings.show', {});
  const rule = councilRules.find(({ key }) => key === 'surplusWeeks');
  const question = rule?.question ?? '';
  await page.getByRole('button', { name: `Change: ${question}` }).click();
  const dialog = page.getByRole('dialog', { name: question });
  await dialog.getByLabel('A whole number').fill('many');
  await dialog.getByRole('button', { name: 'Save answer' }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await dialog.getByLabel('A whole number').fill('52');
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Save answer' }).click();
  await expectDone(page, `Saved: your answer to “${question}”`);
  expect(await flagsOf(page)).not.toContain('balance-over-limit');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(async () => expect(await flagsOf(page)).toContain('balance-over-limit')).toPass();
});

test('colours and the size of the text are kept over a restart', async ({ launch }) => {
  const { page, restart } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect(page.getByText('120 %')).toBeVisible();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect(page.getByText('140 %')).toBeVisible();
  await checkAxe(page);
  const { page: again } = await restart();
  await expectScreen(again, 'Home');
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(again.locator('html')).toHaveCSS('font-size', /^2[0-9.]+px$/);
  await checkAxe(again);
});

test('a backup is made and checked, and restored as a ledger of its own', async ({ launch }) => {
  const { page, app, dataDir } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Settings');
  const path = join(dataDir, 'kept elsewhere.dpledger');
  await app.answerDialog({ save: path });
  await page.getByRole('button', { name: 'Make a backup' }).click();
  await expectDone(page, 'Backed up to kept elsewhere.dpledger. The copy was opened and checked.');
  await page.getByRole('button', { name: 'Check the ledger' }).click();
  await expectDone(page, 'Checked: the ledger is whole, and every sum agrees.');

  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Record a payment' }).click();
  await page.getByLabel('Day you paid').fill('17/11/26');
  await page.getByLabel('Who you paid').fill('City Cabs');
  await page.getByLabel('Amount in pounds').fill('12.50');
  await page.getByRole('button', { name: 'Save payment' }).click();
  await expect(sentence(page)).toHaveText('£87.50 in the direct payment account');
  await goTo(page, 'Settings');
  await app.answerDialog({ open: [path] });
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await expectScreen(page, 'Home');
  await goTo(page, 'Money');
  await expect(sentence(page)).toHaveText('£100.00 in the direct payment account');
});

test('a passphrase set in Settings is asked for at the next start', async ({ launch }) => {
  const { page, restart } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Set a passphrase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set a passphrase' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill('four words in a row');
  await dialog.getByLabel('The same passphrase again').fill('four words in a raw');
  await dialog.getByRole('button', { name: 'Save the passphrase' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter the same passphrase again');
  await checkAxe(page);
  await dialog.getByLabel('The same passphrase again').fill('four words in a row');
  await dialog.getByRole('button', { name: 'Save the passphrase' }).click();
  await expectDone(page, 'Saved: the ledger opens only with the new passphrase. Backups made before open without it. Make a new backup and delete the old ones.');
  const { page: again } = await restart();
  await expectScreen(again, 'Passphrase');
});

test('a passphrase can be taken away again', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page, { passphrase: 'four words in a row' });
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Remove the passphrase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the passphrase' });
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Remove the passphrase' }).click();
  await expectDone(page, 'Removed: the ledger opens without a passphrase. Backups made before still need it.');
  await expect(page.getByRole('button', { name: 'Set a passphrase' })).toBeVisible();
});
