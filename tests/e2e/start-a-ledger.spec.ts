import { checkAxe, expect, test } from './fixtures';
import { expectScreen, sentence, TODAY } from './journey';

test('a ledger started by hand, in six steps of which two are skipped, opens again after a restart', async ({ launch }) => {
  const { page, restart } = await launch({ today: TODAY });
  await expectScreen(page, 'Welcome');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Start a ledger' }).click();

  await expect(sentence(page)).toHaveText('Who has the direct payment?');
  await expect(sentence(page)).toBeFocused();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the person who has the direct payment');
  await checkAxe(page);
  await page.getByLabel('Name').fill('Sam Example');
  await page.getByLabel('First day of the direct payment').fill('1/10/26');
  await expect(page.getByText('Thursday 1 October 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(sentence(page)).toHaveText('Which council pays it?');
  await page.getByLabel('Council', { exact: true }).selectOption({ label: 'Luton Council' });
  await checkAxe(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(sentence(page)).toHaveText('Who looks after the money?');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Skip this step' }).click();

  await expect(sentence(page)).toHaveText('Which account does it come into?');
  await page.getByLabel('Bank', { exact: true }).selectOption({ label: 'Lloyds, Halifax or Bank of Scotland' });
  await page.getByLabel('Opening balance, in pounds').fill('£1,120.50');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(sentence(page)).toHaveText('What is the personal budget?');
  await page.getByLabel('The whole personal budget, in pounds').fill('300');
  await page.getByLabel('Of that, what you pay, in pounds').fill('60');
  await expect(page.getByText('The council’s share is £240.00.')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(sentence(page)).toHaveText('What do you pay towards it?');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Skip this step' }).click();

  await expect(sentence(page)).toHaveText('Check, then start your ledger');
  await expect(page.getByRole('row', { name: /Who looks after the money\?/ })).toContainText('Skipped. You can fill it in later.');
  await expect(page.getByRole('row', { name: /What is the personal budget\?/ })).toContainText('£300.00 a week, of which you pay £60.00');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Start the ledger' }).click();

  await expectScreen(page, 'Home');
  await expect(sentence(page)).toHaveText('Your ledger is ready');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toContainText('Sam Example');
  await checkAxe(page);

  const again = await restart();
  await expectScreen(again.page, 'Home');
  await expect(again.page.getByRole('navigation', { name: 'Screens' })).toContainText('Sam Example');
  await again.page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Money' }).click();
  await expect(sentence(again.page)).toHaveText('£1,120.50 in the direct payment account');
});

test('a ledger with a passphrase asks for it after a restart, and opens with the right one only', async ({ launch }) => {
  const { page, restart } = await launch({ today: TODAY });
  await page.getByRole('button', { name: 'Start a ledger' }).click();
  for (let step = 1; step <= 6; step += 1) {
    await expectScreen(page, `Start a ledger: step ${step}`);
    await page.getByRole('button', { name: 'Skip this step' }).click();
  }
  await page.getByLabel('Passphrase (you can leave this empty)').fill('four words in a row');
  await page.getByLabel('The same passphrase again').fill('four words in a row');
  await page.getByRole('button', { name: 'Start the ledger' }).click();
  await expectScreen(page, 'Home');

  const { page: locked } = await restart();
  await expectScreen(locked, 'Passphrase');
  await expect(sentence(locked)).toHaveText('My ledger needs its passphrase');
  await checkAxe(locked);
  await locked.getByLabel('Passphrase').fill('Four words in a row');
  await locked.getByRole('button', { name: 'Open the ledger' }).click();
  await expect(locked.getByRole('alert')).toContainText('That passphrase does not open this ledger. Check capital letters and spaces, and try again.');
  await checkAxe(locked);
  await locked.getByLabel('Passphrase').fill('four words in a row');
  await locked.keyboard.press('Enter');
  await expectScreen(locked, 'Home');
});

test('from the example household one’s own ledger is a link away, and the example stays as it was', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await page.getByRole('button', { name: 'Open the example household' }).click();
  await expectScreen(page, 'Home');
  await expect(page.getByRole('complementary', { name: 'Example' })).toContainText('This is an example household.');
  await page.getByRole('link', { name: 'Start your own' }).click();
  await expectScreen(page, 'Welcome');
  await checkAxe(page);
  await page.getByRole('link', { name: 'Back to the ledger of Example person' }).click();
  await expectScreen(page, 'Home');

  await page.getByRole('link', { name: 'Start your own' }).click();
  await page.getByRole('button', { name: 'Start a ledger' }).click();
  await page.getByLabel('Name').fill('Sam Example');
  await page.getByLabel('First day of the direct payment').fill('1/10/26');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (let step = 2; step <= 6; step += 1) {
    await expectScreen(page, `Start a ledger: step ${step}`);
    await page.getByRole('button', { name: 'Skip this step' }).click();
  }
  await page.getByRole('button', { name: 'Start the ledger' }).click();
  await expectScreen(page, 'Home');
  await expect(sentence(page)).toHaveText('Your ledger is ready');
  await expect(page.getByRole('complementary', { name: 'Example' })).toHaveCount(0);
});
