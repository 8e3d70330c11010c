import { checkAxe, expect, test } from './fixtures';
import { expectScreen, goTo, openExample, TODAY, writeInto } from './journey';

test('all payments of a month are found first, and open in the register with that search', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await openExample(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Entries, people/ }).fill('October 2026');
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(/^All 15 payments that match, in Money/);
  await checkAxe(page);
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Money');
  await expect(page.getByLabel('Search who, words or amount')).toHaveValue('October 2026');
  await expect(page.getByRole('status').filter({ hasText: /^15 payments/ })).toBeVisible();
});

test('a letter shows the documents that are linked to it: one is added, seen and unlinked, and that is undone', async ({ launch }) => {
  const launched = await launch({ today: TODAY });
  const { page, app } = launched;
  await openExample(page);
  await goTo(page, 'Contribution');
  await page.getByRole('button', { name: /^Change the letter of/ }).first().click();
  const letter = page.getByRole('dialog', { name: 'Change a contribution letter' });
  await letter.getByText('Documents', { exact: true }).click();
  await expect(letter.getByText('None yet.')).toBeVisible();
  await app.answerDialog({ open: [writeInto(launched, 'letter.txt', 'You pay £38.20 a week.')] });
  await letter.getByRole('button', { name: /^Choose files for the letter of/ }).click();
  await expect(letter.getByRole('status').filter({ hasText: 'Added: letter.txt.' })).toBeFocused();
  await checkAxe(page);
  await letter.getByRole('button', { name: 'Unlink letter.txt' }).click();
  await expect(letter.getByText('None yet.')).toBeVisible();
  await letter.getByRole('button', { name: 'Undo' }).click();
  await letter.getByRole('link', { name: 'See letter.txt' }).click();
  await expect(page.getByRole('dialog', { name: 'letter.txt' })).toContainText('You pay £38.20 a week.');
});
