import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { expectDone, expectScreen, flagsOf, goTo, sentence, startHousehold, TODAY } from './journey';

/** The page of people holds the first of what is late or due; the whole list is a place of its own. */
async function goToDuties(page: Page): Promise<void> {
  await goTo(page, 'Employing');
  await page.getByRole('navigation', { name: 'Places in Employing' }).getByRole('link', { name: 'Duties' }).click();
  await expectScreen(page, 'Duties');
}

test('a personal assistant paid too little is flagged, and the flag goes with a higher rate', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Employing');
  await expect(sentence(page)).toHaveText('You have no personal assistants yet');
  await checkAxe(page);

  await page.getByRole('link', { name: 'Add a personal assistant' }).click();
  await expectScreen(page, 'Add a personal assistant');
  await page.getByLabel('Name').fill('Robin Example');
  await page.getByLabel('First day of work').fill('5/10/26');
  await page.getByLabel('Usual hours a week').fill('10');
  await page.getByLabel('Pounds an hour').fill('10.00');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectDone(page, 'Saved: Robin Example.');
  await goTo(page, 'Employing');
  // The National Living Wage from 1 April 2026 is £12.71.
  await expect(page.getByText('£2.71 too low')).toBeVisible();
  expect(await flagsOf(page)).toContain('pay-below-minimum-wage');
  await checkAxe(page);
  await goTo(page, 'Home');
  await expect(page.getByRole('link', { name: /^See the pay: .*Robin Example/ })).toBeVisible();
  await page.getByRole('link', { name: /^See the pay: / }).click();
  await expectScreen(page, 'Employing');

  await page.getByRole('link', { name: 'Open Robin Example' }).click();
  await page.getByRole('button', { name: 'Change Robin Example' }).click();
  await page.getByLabel('Pounds an hour').fill('13.25');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectDone(page, 'Saved: Robin Example.');
  await goTo(page, 'Employing');
  await expect(page.getByText('Enough', { exact: true })).toBeVisible();
  expect(await flagsOf(page)).not.toContain('pay-below-minimum-wage');
});

test('a duty is marked as done with what is kept, and taken back; insurance written down takes its flag away', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Employing');
  await page.getByRole('link', { name: 'Add a personal assistant' }).click();
  await page.getByLabel('Name').fill('Robin Example');
  await page.getByLabel('First day of work').fill('5/10/26');
  await page.getByLabel('Usual hours a week').fill('10');
  await page.getByLabel('Pounds an hour').fill('13.25');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectScreen(page, 'A personal assistant');
  await goToDuties(page);
  expect(await flagsOf(page)).toContain('insurance-missing');

  // A proof with a field of its own: the duty's button leads to the field, and filling it in settles duty, card and flag.
  expect(await flagsOf(page)).toContain('contract-missing');
  const list = page.getByRole('table', { name: /^(To do now|Done or not needed)$/ });
  const statement = list.getByRole('row', { name: 'Give the written statement of the job' });
  await statement.getByRole('button', { name: /^Write it down/ }).click();
  await expectScreen(page, 'Change a personal assistant');
  await expect(page.getByLabel('Day you gave them a written contract')).toBeFocused();
  await page.getByLabel('Day you gave them a written contract').fill('5/10/26');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectDone(page, 'Saved: Robin Example.');
  await goTo(page, 'Employing');
  await expect(page.getByText('Given on 5 October 2026')).toBeVisible();
  await goToDuties(page);
  await expect(statement).toHaveCount(0);
  expect(await flagsOf(page)).not.toContain('contract-missing');

  const title = 'Write down the risks of the work';
  const duty = list.getByRole('row', { name: title });
  await expect(duty).toContainText('Late');
  await duty.getByRole('button', { name: /^Mark as done/ }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('What you keep as evidence').fill('A signed copy in the blue folder');
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Mark as done' }).click();
  await expectDone(page, `Done: ${title}.`);
  await expect(duty).toHaveCount(0);
  await page.getByLabel('Show', { exact: true }).selectOption('settled');
  await expect(duty).toContainText('A signed copy in the blue folder');
  await checkAxe(page);
  await duty.getByRole('button', { name: /^Take back/ }).click();
  await expectDone(page, `Taken back: ${title}.`);
  await expect(duty).toHaveCount(0);

  await goTo(page, 'Employing');
  await page.getByRole('button', { name: 'Add insurance', exact: true }).click();
  const insurance = page.getByRole('dialog', { name: 'Add insurance' });
  await insurance.getByLabel('Insurer').fill('Example Mutual');
  await insurance.getByLabel('Policy number').fill('EL-1');
  await insurance.getByLabel('First day').fill('1/10/26');
  await insurance.getByLabel('Last day').fill('30/9/27');
  await checkAxe(page);
  await insurance.getByRole('button', { name: 'Save insurance' }).click();
  await expectDone(page, 'Saved: insured with Example Mutual until 30 September 2027.');
  await expect(page.getByText('You are insured as an employer until 30 September 2027, with Example Mutual.')).toBeVisible();
  expect(await flagsOf(page)).not.toContain('insurance-missing');
});
