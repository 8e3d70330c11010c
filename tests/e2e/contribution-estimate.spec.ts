import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, openExample, readAgain, sentence, startHousehold, TODAY } from './journey';

test('is this figure right? From the first question to the sum, with the guarantee from the letter', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await call(page, 'letters.save', { id: null, letterOn: '2026-09-01', appliesFrom: '2026-10-01', amountPence: 4000, every: '4-weeks', firstDueOn: '2026-10-05', note: '' });
  await readAgain(page, 'Home');
  await goTo(page, 'Contribution');
  await page.getByRole('link', { name: 'Work it out step by step' }).click();
  await expectScreen(page, 'Is this figure right?');
  await expect(sentence(page)).toHaveText('See for yourself whether your contribution is right');
  await checkAxe(page);

  await page.getByRole('button', { name: 'Begin' }).click();
  const about = page.getByRole('dialog', { name: 'About you' });
  await about.getByRole('button', { name: 'Save answers' }).click();
  await expect(about.getByRole('alert')).toBeFocused();
  await expect(about.getByRole('alert')).toContainText('Choose your age');
  await checkAxe(page);
  await about.getByRole('radio', { name: 'Single' }).check();
  await about.getByRole('radio', { name: '25 or over, below State Pension age' }).check();
  await about.getByRole('checkbox', { name: 'Disability premium', exact: true }).check();
  await about.getByLabel('Your savings, in pounds').fill('16,000');
  await about.getByRole('button', { name: 'Save answers' }).click();
  await expectDone(page, 'Saved: the sum is for 18 November 2026.');

  await page.getByRole('button', { name: 'Add income' }).click();
  const income = page.getByRole('dialog', { name: 'Add income' });
  await income.getByLabel('What comes in?').selectOption('Wages, or what you earn yourself');
  await expect(income.getByText('What you earn is ignored.')).toBeVisible();
  await income.getByLabel('What comes in?').selectOption('Employment and Support Allowance');
  await expect(income.getByText('It counts, with its support part.')).toBeVisible();
  await income.getByLabel('How much, in pounds').fill('380');
  await income.getByLabel('How often?').selectOption('Every 2 weeks');
  await income.getByRole('button', { name: 'Save amount' }).click();
  await expectDone(page, 'Saved: Employment and Support Allowance, £380.00 every 2 weeks.');

  // The national figure for 25 or over is not confirmed for 2026 to 2027, so none is made up.
  await expect(sentence(page)).toHaveText('The sum for your contribution cannot be finished yet');
  const sum = page.getByRole('table', { name: 'Pounds a week' });
  await expect(sum.getByRole('row', { name: /Minimum Income Guarantee/ })).toContainText('Not loaded');
  await expect(sum.getByRole('row', { name: /^Estimate/ })).toContainText('Not finished');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Write the guarantee from the letter' }).click();
  await about.getByLabel('Minimum Income Guarantee a week, from the council’s letter').fill('171.50');
  await about.getByRole('button', { name: 'Save answers' }).click();
  // £190.00 + £7.00 from savings − £171.50.
  await expect(sentence(page)).toHaveText('The council asks for £15.50 a week less than this estimate');

  await page.getByRole('button', { name: 'Add a disability-related cost' }).click();
  const cost = page.getByRole('dialog', { name: 'Add a disability-related cost' });
  await cost.getByLabel('What do you pay for?').fill('More washing');
  await cost.getByLabel('How much, in pounds').fill('80.60');
  await cost.getByLabel('How often?').selectOption('Every 4 weeks');
  await cost.getByRole('button', { name: 'Save amount' }).click();
  await expect(sentence(page)).toHaveText('The council asks for £4.65 a week more than this estimate');
  await expect(sum.getByRole('row', { name: /Disability-related expenditure/ })).toContainText('£5.35');
  await expect(sum.getByRole('row', { name: /^The council’s figure/ })).toContainText('£10.00');
  await expect(page.getByText('ask for a reassessment')).toBeVisible();
  await checkAxe(page);

  await page.getByRole('button', { name: 'Remove More washing' }).click();
  await expectDone(page, 'Removed: More washing.');
  await expect(sentence(page)).toHaveText('The council asks for £15.50 a week less than this estimate');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(sentence(page)).toHaveText('The council asks for £4.65 a week more than this estimate');
});

test('the example household is asked for £3.00 a week more than its sum, and each figure names its source', async ({ launch }) => {
  const { page } = await launch();
  await openExample(page);
  await goTo(page, 'Contribution');
  await expect(page.getByRole('table', { name: 'Contribution letters, newest first' })).toContainText('From £34.20 to £38.20 a week: £4.00 more');
  await expect(page.getByRole('row', { name: /23 October 2026 Not paid/ })).toContainText('£152.80');
  await page.getByRole('link', { name: 'See the sum' }).click();
  await expect(sentence(page)).toHaveText('The council asks for £3.00 a week more than this estimate');
  await page.getByText('Where each figure comes from').click();
  await expect(page.getByText(/The table of savings limits from 6 April 2026 to 5 April 2027/)).toBeVisible();
  await checkAxe(page);
  await page.getByRole('link', { name: 'Back to your contribution' }).click();
  await expectScreen(page, 'Contribution');
});

test('a contribution without a letter is flagged until the letter is there', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page, { budget: { startsOn: '2026-10-01', endsOn: null, state: 'agreed', per: 'week', totalPence: 24_000, contributionPence: 1_000, councilPence: 23_000, paid: 'net', paidEvery: '4-weeks', firstPaymentOn: '2026-10-05' } });
  expect(await flagsOf(page)).toContain('contribution-letter-missing');
  await page.evaluate(() => void (location.hash = '/flags'));
  await expectScreen(page, 'Flags');
  await page.getByRole('link', { name: 'Add the letter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a contribution letter' });
  await dialog.getByLabel('Date on the letter').fill('1/9/26');
  await dialog.getByLabel('What you pay, in pounds').fill('40');
  await dialog.getByLabel('Day from which it applies').fill('1/10/26');
  await dialog.getByRole('button', { name: 'Save letter' }).click();
  await expectDone(page, 'Saved: £40.00 every 4 weeks from 1 October 2026.');
  expect(await flagsOf(page)).not.toContain('contribution-letter-missing');
});
