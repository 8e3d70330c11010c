import type { Visit } from '#shared/plan/services';
import { checkAxe, expect, test } from './fixtures';
import { agencyVisits, call, expectDone, expectScreen, goTo, readAgain, sentence, startHousehold, TODAY } from './journey';
import { NEED } from '../support/records';

const at = (weekdays: readonly Visit['weekday'][], fromMinutes: number | null, minutes: number): Visit[] => weekdays.map((weekday) => ({ weekday, fromMinutes, minutes, week: 'every' }));

test('a week is drawn as a timetable with what clashes and what is missing, and is the same as a table', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  const { id } = await call(page, 'needs.save', { ...NEED, words: 'Washing', assessed: { times: 7, every: 'week', minutes: 30 } });
  const friend = { ...agencyVisits([id]), kind: 'informal', fundedBy: 'informal', provider: 'My sister', ratePence: 0, category: 'other_spending' } as const;
  const morning = await call(page, 'services.save', { ...agencyVisits([id]), times: 5 });
  await readAgain(page, 'Home');
  await goTo(page, 'Needs and services');
  await expect(page.getByText('No service says on which days it comes.')).toBeVisible();
  await checkAxe(page);
  await expect(page.getByRole('link', { name: 'Say when a service comes' })).toHaveAttribute('href', new RegExp(`/service/${morning.id}$`));

  await call(page, 'services.save', { ...agencyVisits([id]), id: morning.id, times: 5, visits: at([1, 2, 3, 4, 5], 480, 60) });
  await call(page, 'services.save', { ...friend, name: 'Laundry', times: 1, minutes: 120, visits: at([2], 510, 120) });
  await call(page, 'services.save', { ...friend, name: 'Shopping', times: 2, minutes: 60, visits: [...at([2], 600, 60), ...at([6], null, 60)] });
  await call(page, 'services.save', { ...friend, name: 'Telephone', needs: [], times: 1, minutes: 30 });
  await readAgain(page, 'Needs and services');

  const look = page.getByRole('list', { name: 'To look at in this week' });
  await expect(look.getByRole('listitem')).toHaveText([
    'My sister is down for two things at once: “Laundry” and “Shopping”, Tuesday, 10:00 to 10:30.',
    'Nothing comes for “washing” on Sunday. The assessment says that help is needed every day.',
    'Two people here at once: “Morning visits” and “Laundry”, Tuesday, 8:30 to 9:00. That may be what you want.',
  ]);
  const tuesday = page.getByRole('list', { name: 'Tuesday', exact: true });
  await expect(tuesday.getByRole('listitem')).toHaveText([/^8:00 to 9:00Morning visitsBright CareTwo here$/, /^8:30 to 10:30LaundryMy sister, free helpSame person twice$/, /^10:00 to 11:00ShoppingMy sister, free helpSame person twice$/]);
  await expect(page.getByRole('list', { name: 'Saturday, at no time in particular' }).getByRole('listitem')).toHaveText([/Shopping/]);
  await expect(page.getByRole('region', { name: 'At no day in particular' })).toContainText('Telephone: once a week, 30 min');
  await checkAxe(page);

  await page.getByRole('button', { name: 'Show it as a table' }).press('Enter');
  const table = page.getByRole('table', { name: 'What comes on which day' });
  await expect(table.getByRole('row', { name: /8:30 to 10:30/ })).toContainText('At the same time as Shopping, with the same person');
  await expect(table.getByRole('row', { name: /^Sunday/ })).toContainText('Nothing for washing');
  await expect(page.getByRole('list', { name: 'Tuesday', exact: true })).toHaveCount(0);
  await checkAxe(page);
  await page.getByRole('button', { name: 'Show it as a timetable' }).press('Enter');
  await expect(tuesday).toBeVisible();
  await tuesday.getByRole('link', { name: 'Laundry' }).click();
  await expectScreen(page, 'Change this service');
});

test('a change is tried by keyboard, kept as one and taken back', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  const { id } = await call(page, 'needs.save', { ...NEED, words: 'Washing', assessed: { times: 2, every: 'week', minutes: 60 } });
  await call(page, 'services.save', agencyVisits([id]));
  await readAgain(page, 'Home');
  await goTo(page, 'Needs and services');
  await page.getByRole('link', { name: 'Try a change' }).press('Enter');
  await expectScreen(page, 'What if');
  await expect(sentence(page)).toHaveText('What if something changed?');
  await checkAxe(page);

  // 2 × £20.00 × 52 is £2,080.00 a year; the budget is £12,480.00. Three times cost £1,040.00 more.
  const times = page.getByLabel('Times, Morning visits');
  await times.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3');
  await expect(sentence(page)).toHaveText('This would cost £1,040.00 a year more; £9,360.00 would be left');
  await expect(page.getByRole('status').filter({ hasText: 'This would cost £1,040.00 a year more' })).toBeAttached();
  const figures = page.getByRole('table', { name: 'Paid from the direct payment' });
  await expect(figures.getByRole('row', { name: /Services, a week/ })).toContainText(/£40\.00.*£60\.00/);
  await expect(page.getByRole('table', { name: 'How far each need is met' }).getByRole('row', { name: /Washing/ })).toContainText('3 of 2 h: more than assessed');

  await page.keyboard.press('Control+A');
  await page.keyboard.type('x');
  await expect(times).toHaveAttribute('aria-invalid', 'true');
  await expect(sentence(page)).toHaveText('What if something changed?');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Keep these changes' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Morning visits: write how many times');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(times).toHaveValue('2');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // Without it nothing meets the need, and a remark says so.
  await page.getByRole('checkbox', { name: /Morning visits/ }).press('Space');
  await expect(page.getByRole('heading', { name: 'Nothing meets “washing”' })).toBeVisible();
  await expect(times).toBeDisabled();
  await page.getByRole('checkbox', { name: /Morning visits/ }).press('Space');
  await expect(page.getByText('No remark would come and none would go.')).toBeVisible();

  await page.getByLabel('Price in £, Morning visits').fill('21.50');
  await page.getByRole('button', { name: 'Try a new service' }).press('Enter');
  await page.getByLabel('What do you call it?').fill('Choir');
  await page.getByLabel('What kind is it?').selectOption('activity');
  await page.getByLabel('Which need does it meet?').selectOption('Washing');
  await page.getByLabel('Price in pounds').fill('10');
  await page.getByLabel('The price is for').selectOption('time');
  // £3.00 and £10.00 a week.
  await expect(sentence(page)).toHaveText('This would cost £676.00 a year more; £9,724.00 would be left');
  await checkAxe(page);
  await page.getByLabel('The whole budget, a week').fill('50');
  await expect(sentence(page)).toHaveText('This would cost £676.00 a year more; £156.00 would be missing');
  await expect(page.getByRole('heading', { name: /The plan costs £156\.00 a year more than the budget/ })).toBeVisible();

  await page.getByRole('button', { name: 'Keep these changes' }).press('Enter');
  await expectDone(page, 'Kept: 1 service changed and 1 service added');
  const costs = page.getByRole('table', { name: /What each costs/ });
  await expect(costs.getByRole('row', { name: /Morning visits/ })).toContainText('£43.00');
  await expect(costs.getByRole('row', { name: /Choir/ })).toContainText('£10.00');
  await expect(page.getByRole('table', { name: /The three figures/ })).toContainText('£240.00');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(costs.getByRole('row', { name: /Choir/ })).toHaveCount(0);
  await expect(costs.getByRole('row', { name: /Morning visits/ })).toContainText('£40.00');
});
