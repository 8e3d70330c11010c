import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, goTo, sentence, startHousehold, TODAY } from './journey';

test('a need is unmet until a service meets it, and cannot be removed while one does', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await expect(sentence(page)).toHaveText('No needs are written down yet');
  await checkAxe(page);

  await page.getByRole('link', { name: 'Add a need' }).click();
  await expectScreen(page, 'Add a need');
  await page.getByRole('button', { name: 'Save need' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Write what help is needed');
  await checkAxe(page);
  await page.getByLabel('What help is needed?').fill('Cooking a hot meal');
  await page.getByLabel('What is it about?').selectOption('nutrition');
  await page.getByRole('radio', { name: 'Yes, it is eligible' }).check();
  await page.getByLabel('How many times?').fill('3');
  await page.getByLabel('How long each time?').fill('1:00');
  await page.getByLabel('From which day?').fill('1/10/26');
  await page.getByRole('button', { name: 'Save need' }).click();
  await expectDone(page, 'Saved the need: Cooking a hot meal');
  await expect(sentence(page)).toHaveText('1 need is not fully met');
  await checkAxe(page);

  await goTo(page, 'Home');
  await expect(page.getByRole('heading', { name: 'Your need is not fully met' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Cooking a hot meal' }).filter({ hasText: 'Not met' }).first()).toBeVisible();
  await checkAxe(page);

  // The flag's next step leads to a new service for this need.
  await page.getByRole('link', { name: /^Add a service: / }).click();
  await expectScreen(page, 'Add a service');
  await expect(page.getByRole('checkbox', { name: 'Cooking a hot meal' })).toBeChecked();
  await page.getByLabel('What do you call it?').fill('Evening meals');
  await page.getByLabel('What kind of service is it?').selectOption('agency');
  await page.getByLabel('Who provides it?').fill('Bright Care');
  await page.getByLabel('How many times?').fill('3');
  await page.getByLabel('How long each time?').fill('1 h');
  await page.getByLabel('Cost in pounds').fill('20');
  await page.getByLabel('First day').fill('1/10/26');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save service' }).click();
  await expectDone(page, 'Saved the service: Evening meals');
  await expect(sentence(page)).toHaveText('Your need is met');
  const row = page.getByRole('table', { name: /What each costs/ }).getByRole('row', { name: /Evening meals/ });
  await expect(row).toContainText('£60.00');
  await expect(row).toContainText('£240.00');
  await expect(row).toContainText('£3,120.00');
  await checkAxe(page);

  await goTo(page, 'Home');
  await expect(page.getByRole('heading', { name: 'Your need is fully met' })).toBeVisible();
  expect((await call(page, 'flags.list', {})).flags.map((flag) => flag.check)).not.toContain('need-unmet');

  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Cooking a hot meal' }).click();
  await expectScreen(page, 'Change this need');
  await page.getByRole('button', { name: 'Remove this need' }).click();
  await expect(page.getByRole('alert')).toContainText('Evening meals');
  await checkAxe(page);
});

test('a service that was removed comes back with Undo', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Add a service' }).click();
  await page.getByLabel('What do you call it?').fill('Art group');
  await page.getByLabel('What kind of service is it?').selectOption('activity');
  await page.getByLabel('Cost in pounds').fill('18');
  await page.getByRole('radio', { name: 'each time' }).check();
  await page.getByRole('button', { name: 'Save service' }).click();
  await page.getByRole('link', { name: 'Art group' }).click();
  await page.getByRole('button', { name: 'Remove this service' }).click();
  await expectDone(page, 'Removed: Art group');
  await expect(page.getByRole('link', { name: 'Art group' })).toHaveCount(0);
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Art group' })).toBeVisible();
});
