import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, HOUSEHOLD, sentence, startHousehold, TODAY } from './journey';

const BEGINS = '2026-11-30';

test('somebody whose direct payment begins in a few days sees what is to come as to come', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page, {
    person: { ...HOUSEHOLD.person, startsOn: BEGINS },
    account: { ...HOUSEHOLD.account, openingPence: 0, openedOn: BEGINS },
    budget: HOUSEHOLD.budget && { ...HOUSEHOLD.budget, startsOn: BEGINS, firstPaymentOn: BEGINS },
  });
  await expect(page.getByText('Plan year 30 November 2026 to 29 November 2027')).toBeVisible();
  await expect(page.getByText('Your budget begins on 30 November 2026.')).toBeVisible();
  await checkAxe(page);

  await goTo(page, 'Employing');
  await page.getByRole('link', { name: 'Add a personal assistant' }).click();
  await page.getByLabel('Name').fill('Amina Yusuf');
  await page.getByLabel('First day of work').fill('30/11/26');
  await page.getByLabel('Usual hours a week').fill('10');
  await expect(page.getByText('10 hours', { exact: true })).toBeVisible();
  await page.getByLabel('Pounds an hour').fill('13.50');
  await page.getByLabel('Date of birth').fill('4/7/74');
  await expect(page.getByText('Thursday 4 July 1974')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await expectDone(page, 'Saved: Amina Yusuf.');
  await goTo(page, 'Employing');
  await expect(page.getByRole('heading', { name: 'Not started yet' })).toBeVisible();
  await expect(page.getByText('Personal assistants who have left')).toHaveCount(0);
  await checkAxe(page);

  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a need' }).click();
  await page.getByLabel('What help is needed?').fill('Washing');
  await page.getByLabel('What is it about?').selectOption('hygiene');
  await page.getByRole('radio', { name: 'Yes, it is eligible' }).check();
  await page.getByLabel('How many times?').fill('5');
  const howLong = page.getByLabel('How long each time?');
  await howLong.fill('45');
  await expect(page.getByText('45 hours', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save need' }).click();
  await expect(page.getByRole('alert')).toContainText('Is it 45 minutes or 45 hours?');
  await checkAxe(page);
  await howLong.fill('45 min');
  await expect(page.getByLabel('From which day?')).toHaveValue('30 November 2026');
  await page.getByRole('button', { name: 'Save need' }).click();
  await expectDone(page, 'Saved the need: Washing');
  await expect(page.getByText('from 30 November 2026')).toBeVisible();

  await page.getByRole('link', { name: 'Add a service' }).click();
  await page.getByLabel('What do you call it?').fill('Mornings');
  await page.getByLabel('What kind of service is it?').selectOption('pa');
  await expect(page.getByLabel('Which personal assistant?').locator('option:checked')).toHaveText('Amina Yusuf');
  await expect(page.getByLabel('Who provides it?')).toHaveCount(0);
  await expect(page.getByLabel('Cost in pounds')).toHaveValue('13.50');
  await page.getByRole('checkbox', { name: 'Washing' }).check();
  await page.getByLabel('How many times?').fill('5');
  await page.getByLabel('How long each time?').fill('45 min');
  await expect(page.getByLabel('First day')).toHaveValue('30 November 2026');
  await page.getByRole('button', { name: 'Save service' }).click();
  await expectDone(page, 'Saved the service: Mornings');
  await expect(sentence(page)).toHaveText('Your need will be met');
  await expect(page.getByRole('heading', { name: 'Not started yet' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Services whose first day is still to come' }).getByRole('row', { name: /Mornings/ })).toContainText('Amina Yusuf');
  await expect(page.getByText('Begins on 30 November 2026', { exact: true })).toBeVisible();
  await checkAxe(page);

  await goTo(page, 'Home');
  await expect(page.getByRole('heading', { name: 'Your budget begins on 30 November 2026' })).toBeVisible();
  await checkAxe(page);

  await goTo(page, 'Return');
  await expectScreen(page, 'Return');
  await expect(sentence(page)).toHaveText('Your first return begins on 30 November 2026');
  await expect(page.getByText('There is nothing to do yet.')).toBeVisible();
  await checkAxe(page);
  expect((await call(page, 'return.show', { period: null })).beginsOn).toBe(BEGINS);
});
