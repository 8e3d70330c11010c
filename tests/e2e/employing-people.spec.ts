import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, expectScreen, flagsOf, goTo, openExample, sentence, startHousehold, TODAY } from './journey';

const step = (page: Page, words: string) => page.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) });

/** What is done of a part is folded away. */
const showDone = (page: Page) => page.getByText(/^Before the first day: \d+ done$/).click();

test('a PA is taken on by keyboard alone: terms, bank details and the written statement, and the checklist says what is left', async ({ launch }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'ledger-statement-'));
  const { page } = await launch({ today: TODAY, keyboard: true, dialogs: [{ open: [folder] }] });
  await startHousehold(page);
  await goTo(page, 'Employing');
  await page.getByRole('link', { name: 'Add a personal assistant' }).click();
  await expectScreen(page, 'Add a personal assistant');
  await page.getByLabel('Name').fill('Robin Example');
  await page.getByLabel('First day of work').fill('23/11/26');
  await page.getByLabel('Usual hours a week').fill('10');
  await page.getByLabel('Pounds an hour').fill('13.25');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectScreen(page, 'A personal assistant');
  await expectDone(page, 'Saved: Robin Example.');
  await expect(sentence(page)).toHaveText(/^Robin Example: \d+ things to do$/);
  await showDone(page);
  await expect(step(page, 'Agree the pay and the usual hours')).toContainText('Done');
  await expect(step(page, 'Give the written statement of the job')).toContainText('By 23 November 2026');
  await checkAxe(page);

  await page.getByRole('button', { name: 'Write it down: Agree the terms of the job' }).click();
  const terms = page.getByRole('dialog', { name: 'The job and its terms: Robin Example' });
  await terms.getByLabel('Job title').fill('Personal assistant');
  await terms.getByLabel('What they do').fill('Help with washing and meals');
  await terms.getByLabel('Where they work').fill('At my home');
  await terms.getByLabel('With the pay of each period (rolled up)').check();
  await terms.getByLabel('Holiday year starts on').fill('1 April');
  await checkAxe(page);
  await terms.getByRole('button', { name: 'Save the terms' }).click();
  // Rolled up is for hours that change; these are regular.
  await expect(terms.getByRole('alert')).toContainText('These hours are regular');
  await terms.getByLabel('When it is taken').check();
  await terms.getByLabel('Whom they go to with a complaint').fill('My sister Ada');
  await terms.getByRole('button', { name: 'Save the terms' }).click();
  await expectDone(page, 'Saved: Robin Example.');
  await expect(step(page, 'Agree the terms of the job')).toContainText('Done');

  await page.getByRole('button', { name: 'Add the bank details of Robin Example' }).click();
  const bank = page.getByRole('dialog', { name: 'Bank details of Robin Example' });
  await bank.getByLabel('Name on the account').fill('R Example');
  await bank.getByLabel('Sort code').fill('11-22-3');
  await bank.getByLabel('Account number').fill('12345678');
  await bank.getByRole('button', { name: 'Save bank details' }).click();
  await expect(bank.getByRole('alert')).toContainText('A sort code has 6 digits');
  await bank.getByLabel('Sort code').fill('11-22-33');
  await bank.getByRole('button', { name: 'Save bank details' }).click();
  await expectDone(page, 'Check them by voice with your PA before you pay.');
  await expect(page.getByText('12345678')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the bank details of Robin Example' }).click();
  await expect(page.getByText('12345678')).toBeVisible();
  await page.getByRole('button', { name: 'Hide the bank details of Robin Example' }).click();
  await expect(page.getByText('12345678')).toHaveCount(0);
  await checkAxe(page);

  await page.getByRole('button', { name: 'Make the statement' }).click();
  const make = page.getByRole('dialog', { name: 'Make the written statement' });
  await make.getByLabel('Word (DOCX)').check();
  await make.getByRole('button', { name: 'Choose where to save' }).click();
  await expectDone(page, /^Saved: written-statement-1\.pdf and written-statement-1\.docx\./);
  expect(readFileSync(join(folder, 'written-statement-1.pdf')).subarray(0, 4).toString()).toBe('%PDF');
  expect(existsSync(join(folder, 'written-statement-1.docx'))).toBe(true);

  // What the journey did stands in the history, the account masked.
  await page.getByText('History', { exact: true }).click();
  await expect(page.getByText('••••5678').first()).toBeVisible();
  await expect(page.getByText('12345678')).toHaveCount(0);

  await page.getByRole('button', { name: 'Change Robin Example' }).click();
  await page.getByLabel('Day you checked their right to work').fill('17/11/26');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectScreen(page, 'A personal assistant');
  await showDone(page);
  await expect(step(page, 'Check the right to work')).toContainText('Done');
  await expect(step(page, 'Have employers’ liability insurance')).toContainText('To do');
});

test('a flag opens the field of its PA; agencies and unpaid help stand apart; who leaves has a list of their own', async ({ launch }) => {
  test.slow();
  const { page } = await launch();
  await openExample(page);
  expect(await flagsOf(page)).toContain('right-to-work-missing');
  await goTo(page, 'Home');
  await page.getByRole('link', { name: /^Write down the check: / }).first().click();
  await expectScreen(page, 'Change a personal assistant');
  await expect(page.getByLabel('Day you checked their right to work')).toBeFocused();

  await goTo(page, 'Employing');
  await expect(page.getByRole('heading', { name: 'Others who support you' })).toBeVisible();
  await expect(page.getByText('You have no duties as an employer for them.')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('link', { name: 'Open First PA' }).click();
  await expectScreen(page, 'A personal assistant');
  await page.getByRole('button', { name: 'Change: Leaving' }).click();
  const leaving = page.getByRole('dialog', { name: 'Leaving: First PA' });
  await leaving.getByLabel('Day notice was given').fill('20/11/26');
  await leaving.getByLabel('Your PA', { exact: true }).check();
  await leaving.getByLabel('Why does the job end?').selectOption('resigned');
  await leaving.getByRole('button', { name: 'Save', exact: true }).click();
  await expectDone(page, 'Saved: First PA.');
  await expect(page.getByRole('heading', { name: 'When they leave' })).toBeVisible();
  await expect(step(page, 'Write down the last day of work')).toContainText('To do');
  await checkAxe(page);
  expect((await call(page, 'workers.show', { id: 1 })).leaving).not.toEqual([]);
});
