import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, startHousehold, TODAY } from './journey';

/** A part of the form that is opened by its words. */
async function open(page: Page, words: string): Promise<void> {
  await page.getByText(words).click();
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function tick(page: Page, visit: string, days: readonly string[]): Promise<void> {
  for (const day of days) await group(page, visit).getByRole('checkbox', { name: day }).check();
}

test('a PA in any real shape is written down, opened again and changed', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await expectScreen(page, 'Add a service');
  await page.getByLabel('What do you call it?').fill('Mornings');
  await page.getByLabel('What kind of service is it?').selectOption('pa');
  await page.getByLabel('How long each time?').fill('2 h');
  await page.getByRole('radio', { name: 'On which days and at what time' }).check();
  await expect(group(page, 'Visit 1').getByLabel('For how long?')).toHaveValue('2 h');
  await tick(page, 'Visit 1', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
  await group(page, 'Visit 1').getByLabel('From what time?').fill('8');
  await expect(group(page, 'Visit 1')).toContainText('8:00 in the morning');

  // A new visit takes the focus; what is left out is said beside its fields, and nothing is lost.
  await page.getByRole('button', { name: 'Add another visit' }).click();
  await expect(group(page, 'Visit 2').getByRole('checkbox', { name: 'Monday' })).toBeFocused();
  await group(page, 'Visit 2').getByLabel('From what time?').fill('9.30am');
  await group(page, 'Visit 2').getByLabel('In which weeks?').selectOption({ label: 'every other week, from the second week' });
  // The service begins on Thursday 1 October 2026.
  await expect(page.getByText('It begins on Monday 28 September 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Save service' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Choose at least one day');
  await expect(group(page, 'Visit 2')).toContainText('Enter how long it lasts');
  await checkAxe(page);
  await tick(page, 'Visit 2', ['Sunday']);
  await group(page, 'Visit 2').getByLabel('For how long?').fill('2');

  await open(page, 'It is for nights, live-in, or not all year');
  await page.getByLabel('When in the year?').selectOption('term_time');
  await page.getByLabel('Cost in pounds').fill('13');
  await open(page, 'The price differs at weekends, on bank holidays or at night');
  await page.getByLabel('Sundays, in pounds an hour').fill('16.50');
  await open(page, 'The price changes on a day');
  await page.getByRole('button', { name: 'Add a price change' }).click();
  await group(page, 'Price change 1').getByLabel('From which day?').fill('6/4/27');
  await group(page, 'Price change 1').getByLabel('New price').fill('13.50');
  await open(page, 'Travel and other costs each time');
  await page.getByLabel('Miles each time').fill('4.5');
  await page.getByLabel('Paid for each mile').fill('0.45');
  await open(page, 'What else you looked at');
  await page.getByRole('button', { name: 'Add something you looked at' }).click();
  await page.getByLabel('What was it?').fill('A care agency');
  await page.getByLabel('What would it cost').fill('300');
  await page.getByLabel('Why not that?').fill('Someone else each day');
  await page.getByLabel('Why this one?').fill('I choose who comes');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save service' }).click();
  await expectDone(page, 'Saved the service: Mornings');

  await page.getByRole('table', { name: /^What each costs/ }).getByRole('link', { name: 'Mornings' }).click();
  await expectScreen(page, 'Change this service');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await expect(group(page, 'Visit 1').getByRole('checkbox', { name: day })).toBeChecked();
  await expect(group(page, 'Visit 1').getByRole('checkbox', { name: 'Sunday' })).not.toBeChecked();
  await expect(group(page, 'Visit 1').getByLabel('From what time?')).toHaveValue('8:00');
  await expect(group(page, 'Visit 2').getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  await expect(group(page, 'Visit 2').getByLabel('From what time?')).toHaveValue('9:30');
  await expect(group(page, 'Visit 2').getByLabel('In which weeks?')).toHaveValue('second');
  // What is written stands open.
  await expect(page.getByLabel('When in the year?')).toHaveValue('term_time');
  await expect(page.getByLabel('Sundays, in pounds an hour')).toHaveValue('16.50');
  await expect(group(page, 'Price change 1').getByLabel('From which day?')).toHaveValue('6 April 2027');
  await expect(page.getByLabel('Miles each time')).toHaveValue('4.5');
  await expect(page.getByLabel('Paid for each mile')).toHaveValue('0.45');
  await expect(page.getByLabel('What would it cost')).toHaveValue('300.00');
  await expect(page.getByLabel('Why this one?')).toHaveValue('I choose who comes');

  // Two at the same time are refused by name; taking one out leaves the other.
  await group(page, 'Visit 2').getByRole('checkbox', { name: 'Monday' }).check();
  await page.getByRole('button', { name: 'Save service' }).click();
  await expect(group(page, 'Days and times')).toContainText('Monday 8:00, 2 h and Monday 9:30, 2 h (second week of two) are at the same time.');
  await page.getByRole('button', { name: 'Take out Visit 1' }).click();
  await expect(page.getByRole('button', { name: 'Add another visit' })).toBeFocused();
  await expect(group(page, 'Visit 1').getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  await page.getByRole('button', { name: 'Save service' }).click();
  await expectDone(page, 'Saved the service: Mornings');
  const { services } = await call(page, 'support.show', {});
  expect(services[0]?.service).toMatchObject({ times: 2, every: 'fortnight', minutes: 120, tenthsOfMiles: 45, rates: [{ kind: 'sunday' }, { kind: 'usual' }] });
});

test('a fault that is folded away is unfolded', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await page.getByLabel('What do you call it?').fill('Nights');
  await page.getByLabel('What kind of service is it?').selectOption('self_employed');
  await open(page, 'The price differs at weekends, on bank holidays or at night');
  await page.getByLabel('Nights, in pounds an hour').fill('15');
  await open(page, 'The price differs at weekends, on bank holidays or at night');
  await expect(page.getByLabel('The night begins at')).toBeHidden();
  await page.getByRole('button', { name: 'Save service' }).click();
  await expect(group(page, 'When is it night?')).toContainText('There is a price for nights. Write when the night begins and ends');
  await page.getByRole('link', { name: /There is a price for nights/ }).click();
  await expect(group(page, 'When is it night?')).toBeFocused();
  await page.getByLabel('The night begins at').fill('10pm');
  await page.getByLabel('The night ends at').fill('6');
  await page.getByRole('button', { name: 'Save service' }).click();
  await expectDone(page, 'Saved the service: Nights');
});

test('help without pay says what it can do, and what the NHS pays is kept out of the budget', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await page.getByLabel('What do you call it?').fill('Shopping');
  await page.getByLabel('What kind of service is it?').selectOption('informal');
  await expect(page.getByLabel('Cost in pounds')).toHaveCount(0);
  await page.getByLabel('What they can and will do, and what not').fill('Not on Fridays');
  await page.getByRole('button', { name: 'Save service' }).click();
  await expectDone(page, 'Saved the service: Shopping');
  await page.getByRole('link', { name: 'Shopping' }).click();
  await expect(page.getByLabel('What they can and will do, and what not')).toHaveValue('Not on Fridays');
  await page.getByLabel('Who pays?').selectOption('nhs');
  await expect(page.getByText('The NHS should pay for this, so it is kept out of the budget.')).toBeVisible();
  await page.getByLabel('What kind of service is it?').selectOption('agency');
  await expect(page.getByLabel('Number with the Care Quality Commission')).toBeVisible();
  await checkAxe(page);
});

test('school terms are written down, changed, taken out and brought back', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'School terms' }).click();
  await expectScreen(page, 'School terms');
  await expect(page.getByText('The first and last day of each school term would stand here.')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Add a term' }).click();
  await page.getByLabel('Name of the term').fill('Autumn, before half-term');
  await page.getByLabel('First day of the term').fill('1/9/26');
  await page.getByLabel('Last day of the term').fill('1/8/26');
  await page.getByRole('button', { name: 'Save term' }).click();
  await expect(page.getByRole('alert')).toContainText('The last day, 1 August 2026, is before the first day, 1 September 2026.');
  await checkAxe(page);
  await page.getByLabel('Last day of the term').fill('23/10/26');
  await page.getByRole('button', { name: 'Save term' }).click();
  await expectDone(page, 'Saved the term: Autumn, before half-term');
  await expect(page.getByRole('row', { name: /Autumn, before half-term/ })).toContainText('1 September 2026 to 23 October 2026');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Change Autumn, before half-term' }).click();
  await page.getByRole('button', { name: 'Remove this term' }).click();
  await expectDone(page, 'Removed the term: Autumn, before half-term');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Autumn, before half-term/ })).toBeVisible();
});

test('school terms can be written down beside a service without losing what is typed', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await page.getByLabel('What do you call it?').fill('After school');
  await open(page, 'It is for nights, live-in, or not all year');
  await page.getByLabel('When in the year?').selectOption('school_holidays');
  await expect(page.getByText('No school terms are written down yet.')).toBeVisible();
  await page.getByRole('button', { name: 'See the school terms' }).click();
  const dialog = page.getByRole('dialog', { name: 'School terms' });
  await dialog.getByRole('button', { name: 'Add a term' }).click();
  await dialog.getByLabel('Name of the term').fill('Spring');
  await dialog.getByLabel('First day of the term').fill('4/1/27');
  await dialog.getByLabel('Last day of the term').fill('12/2/27');
  await dialog.getByRole('button', { name: 'Save term' }).click();
  await expect(dialog).toContainText('Saved the term: Spring');
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('No school terms are written down yet.')).toBeHidden();
  await expect(page.getByLabel('What do you call it?')).toHaveValue('After school');
});
