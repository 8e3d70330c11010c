import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { agencyVisits, call, expectDone, expectScreen, goTo, HOUSEHOLD, readAgain, sentence, startHousehold, TODAY } from './journey';

/** Walks with Tab until the focus is where it should be. */
async function tabTo(page: Page, isThere: (page: Page) => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere(page)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** What has the focus, by the name that a screen reader says. */
const focusIs = (name: RegExp) => async (page: Page) =>
  name.test(
    await page.evaluate(() => {
      const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
      return at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText;
    }),
  );

async function tabToNamed(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, focusIs(name));
}

test('by keyboard alone: from Home to a payment recorded, found in the register, tied, split, with evidence, corrected and taken back', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await call(page, 'ledger.start', HOUSEHOLD);
  await call(page, 'services.save', agencyVisits());
  await readAgain(page, 'Home');
  const { keyboard } = page;
  const register = page.getByRole('table', { name: /Newest first/ });
  const payment = register.getByRole('row', { name: /Bright Care/ });

  // To the form by the search, whose keys the list behind “?” names.
  await keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await keyboard.type('record a pay');
  await keyboard.press('Enter');
  await expectScreen(page, 'Record a payment');
  await expect(sentence(page)).toBeFocused();
  await tabToNamed(page, /^Paid out$/);
  await keyboard.press('Tab');
  await expect(page.getByLabel('Day you paid')).toBeFocused();
  await keyboard.type('14/11/26');
  await keyboard.press('Tab');
  await keyboard.type('Bright Care');
  await keyboard.press('Tab');
  await keyboard.type('80');
  await checkAxe(page);
  await keyboard.press('Enter');

  await expectScreen(page, 'Money');
  await expectDone(page, 'Saved: £80.00 to Bright Care on 14 November 2026.');
  await expect(payment).toContainText('Use: Morning visits');
  await checkAxe(page);

  // To the register's first row, and into the payment.
  const openPayment = async () => {
    await tabTo(page, (at) => at.evaluate(() => document.activeElement?.matches('tbody > tr') ?? false));
    await expect(payment).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /Bright Care/ })).toBeVisible();
  };
  await openPayment();
  await checkAxe(page);
  await tabToNamed(page, /^What was it for\?/);
  await keyboard.type('Morning');
  await expect(page.getByLabel('What was it for?').first()).toHaveValue(/^service:/);
  await tabToNamed(page, /^Save what it was for/);
  await keyboard.press('Enter');
  await expectDone(page, 'Saved what Bright Care was for.');
  await expect(payment).toContainText('Morning visits');

  await openPayment();
  await tabToNamed(page, /^Split it over several things/);
  await keyboard.press('Enter');
  await tabToNamed(page, /^Amount in pounds/);
  await keyboard.press('Control+a');
  await keyboard.type('60');
  await keyboard.press('Tab');
  await tabToNamed(page, /^What was this part for\?/);
  await keyboard.type('Travel');
  await keyboard.press('Tab');
  await keyboard.type('20');
  await expect(page.getByText('The parts add up to £80.00.')).toBeVisible();
  await checkAxe(page);
  await keyboard.press('Enter');
  await expectDone(page, 'Split Bright Care into 2 parts.');
  await expect(payment).toContainText('Morning visits: £60.00');

  // Evidence is missing, so what can be done about it is in sight already.
  await openPayment();
  await tabToNamed(page, /^What it is \(you can/);
  await keyboard.type('Invoice 101');
  await keyboard.press('Enter');
  await expectDone(page, 'Saved the evidence for Bright Care.');
  await expect(payment).toContainText('Invoice 101');

  await openPayment();
  await tabToNamed(page, /^Correct it/);
  await keyboard.press('Enter');
  await tabToNamed(page, /^Day you paid/);
  await keyboard.press('Control+a');
  await keyboard.type('13 November');
  await tabToNamed(page, /^Why are you correcting it\?/);
  await keyboard.type('The bill says the 13th');
  await keyboard.press('Enter');
  await expectDone(page, 'Corrected: Bright Care.');
  await expect(payment).toContainText('13 Nov');

  await openPayment();
  await tabToNamed(page, /^Reverse it/);
  await keyboard.press('Enter');
  await tabToNamed(page, /^Why are you reversing it\?/);
  await keyboard.type('It was paid from my own money');
  await keyboard.press('Enter');
  await expectDone(page, 'Reversed: Bright Care. It no longer counts, and stays in the history.');
  await expect(payment).toHaveCount(0);
  await expect(sentence(page)).toHaveText('£100.00 in the direct payment account');
});

test('an empty form says what is missing: the list takes the focus, and each line leads to its field', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Record a payment' }).click();
  await expectScreen(page, 'Record a payment');
  await page.getByRole('button', { name: 'Save payment' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle('Error: Record a payment – Direct Payment Ledger');
  await expect(summary.getByRole('link')).toHaveText(['Enter the day you paid', 'Enter who you paid', 'Enter how much you paid']);
  await expect(page.getByLabel('Who you paid')).toHaveAccessibleDescription(/Error: Enter who you paid/);
  await checkAxe(page);
  await summary.getByRole('link', { name: 'Enter how much you paid' }).click();
  await expect(page.getByLabel('Amount in pounds')).toBeFocused();
});

test('what only main can know stands beside its field, and everything typed stays', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  await goTo(page, 'Money');
  await page.getByRole('link', { name: 'Record a payment' }).click();
  // The account begins on 1 October 2026: the window does not know that, main does.
  await page.getByLabel('Day you paid').fill('30 September 2026');
  await page.getByLabel('Who you paid').fill('City Cabs');
  await page.getByLabel('Amount in pounds').fill('12.50');
  await page.getByRole('button', { name: 'Save payment' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Day you paid')).toHaveAccessibleDescription(/Error: .*1 October 2026/);
  await expect(page.getByLabel('Who you paid')).toHaveValue('City Cabs');
  await checkAxe(page);
});

test('a flag leads to its own payments; sorting one can be taken back', async ({ launch }) => {
  const { page } = await launch({ today: TODAY });
  await startHousehold(page);
  const accountId = 1;
  await call(page, 'services.save', agencyVisits());
  for (const [paidOn, payee] of [['2026-11-10', 'City Cabs'], ['2026-11-12', 'City Cabs'], ['2026-11-13', 'Bright Care']] as const) {
    const isCab = payee === 'City Cabs';
    const parts = isCab ? [] : [{ category: 'agency' as const, serviceId: null, fund: 'council' as const, amountPence: -1250 }];
    await call(page, 'payments.record', { accountId, paidOn, payee, amountPence: -1250, parts, evidence: isCab ? 'missing' : 'not_needed', evidenceWords: '', note: '' });
  }
  await readAgain(page, 'Home');
  await page.getByRole('link', { name: /^All \d+ flags$/ }).click();
  await page.getByRole('link', { name: /^See the payments: .*for no service/ }).click();
  await expectScreen(page, 'Money');
  await expect(page.getByText('Only the 3 payments of the flag you came from are shown.')).toBeVisible();
  const cabs = page.getByRole('table', { name: /Newest first/ }).getByRole('row', { name: /City Cabs/ });
  await expect(cabs).toHaveCount(2);
  await checkAxe(page);
  await page.getByRole('button', { name: 'Show all payments' }).click();
  await expect(page.getByText('3 payments, all shown.')).toBeVisible();

  await cabs.first().getByRole('button', { name: /^Choose/ }).click();
  await page.getByLabel('What was it for?').first().selectOption('category:travel');
  await page.getByRole('button', { name: 'Save what it was for' }).click();
  await expectDone(page, 'Saved what City Cabs was for.');
  await expect(cabs.first().getByRole('button', { name: /^Choose/ })).toHaveCount(0);
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(cabs.first().getByRole('button', { name: /^Choose/ })).toBeVisible();
});
