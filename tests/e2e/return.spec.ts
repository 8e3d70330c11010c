import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { formatPounds } from '#shared/kernel/money';
import { checkAxe, expect, test } from './fixtures';
import { call, expectDone, flagsOf, goTo, openExample, readAgain, sentence } from './journey';

test('the return of a period: what the page shows is what the files say, and it is marked as sent', async ({ launch }) => {
  const { page, app, dataDir } = await launch();
  await openExample(page);
  await goTo(page, 'Return');
  await checkAxe(page);
  const period = page.getByRole('combobox').first();
  const [, second = ''] = await period.getByRole('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await period.selectOption(second);
  const [from = '', to = ''] = second.split('/');
  await expect(period).toHaveValue(second);
  const paper = page.getByRole('region', { name: /return/i });
  const summary = paper.getByRole('table', { name: 'From the opening to the closing balance' });
  await expect(summary.getByRole('row')).toHaveCount(5);

  const folder = join(dataDir, 'return');
  mkdirSync(folder);
  for (const format of ['Table (CSV)', 'Data (JSON)']) await page.getByRole('checkbox', { name: format }).check();
  await app.answerDialog({ open: [folder] });
  await page.getByRole('button', { name: 'Save the files' }).click();
  await expect(page.locator('.notice')).toContainText(/return-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.pdf/, { timeout: 20_000 });
  const name = (format: string) => `return-${from}-to-${to}.${format}`;
  expect(readdirSync(folder).sort()).toEqual(['csv', 'json', 'pdf', 'xlsx'].map(name));
  expect(readFileSync(join(folder, name('pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(join(folder, name('xlsx'))).subarray(0, 2).toString()).toBe('PK');

  const said = JSON.parse(readFileSync(join(folder, name('json')), 'utf8')) as ReturnDocument;
  expect([said.from, said.to]).toEqual([from, to]);
  expect(said.openingPence + said.incomePence - Math.abs(said.spendingPence)).toBe(said.closingPence);
  for (const pence of [said.openingPence, said.incomePence, said.closingPence]) await expect(summary).toContainText(formatPounds(pence));
  await expect(summary).toContainText(formatPounds(-Math.abs(said.spendingPence)));
  const spent = paper.getByRole('table', { name: 'Money spent' });
  for (const line of said.spending) await expect(spent.getByRole('row', { name: line.line })).toContainText(formatPounds(Math.abs(line.amountPence)));
  const [first] = said.spending.flatMap((line) => line.entries);
  expect(readFileSync(join(folder, name('csv')), 'utf8')).toContain(first?.payee);

  await page.getByRole('button', { name: 'Mark as sent' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mark this return as sent' });
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await expectDone(page, 'Sent on 20 November 2026. What you sent is kept as it was.');
  await expect(sentence(page)).toHaveText('You sent this return on 20 November 2026');
  await checkAxe(page);
});

test('a return that was sent stays as it was: what changed since is listed, a second version is kept, and each mark can be taken back', async ({ launch }) => {
  const { page, app, dataDir } = await launch();
  await openExample(page);
  await goTo(page, 'Return');
  const paper = page.getByRole('region', { name: /return/i });
  const summary = paper.getByRole('table', { name: 'From the opening to the closing balance' });
  const mark = async (words: string) => {
    await page.getByRole('button', { name: words }).click();
    await page.getByRole('dialog', { name: 'Mark this return as sent' }).getByRole('button', { name: words }).click();
    await expectDone(page, 'Sent on 20 November 2026.');
  };

  await mark('Mark as sent');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(sentence(page)).not.toHaveText(/^You sent/);
  await mark('Mark as sent');
  const before = await summary.innerText();
  const { period } = await call(page, 'return.show', { period: null });
  const { accounts } = await call(page, 'money.register', { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 1 });
  // Its days agree with the bank: the statement is opened again first, as a person would.
  const { statements } = await call(page, 'statements.list', {});
  const agreed = statements.find(({ from, to }) => from <= period.to && period.to <= to);
  await call(page, 'statements.openAgain', { id: agreed?.id ?? 0, reason: 'A payment is missing' });
  await call(page, 'payments.record', {
    accountId: accounts[0]?.id ?? 1, paidOn: period.to, payee: 'Late Taxi', amountPence: -1_250, parts: [], evidence: 'missing', evidenceWords: '', note: '',
  });
  expect(await flagsOf(page)).toContain('filed-period-changed');
  await readAgain(page, 'Return');
  const changes = page.getByRole('table', { name: 'What you sent, and what this ledger says now' });
  await expect(changes.getByRole('row', { name: /Added: to Late Taxi/ })).toContainText('£12.50');
  expect(await summary.innerText()).toBe(before);
  await checkAxe(page);

  const folder = join(dataDir, 'second');
  mkdirSync(folder);
  await app.answerDialog({ open: [folder] });
  await page.getByRole('button', { name: 'Save version 2' }).click();
  await expect(page.locator('.notice')).toContainText('-version-2.pdf', { timeout: 20_000 });
  await mark('Mark version 2 as sent');
  await expect(changes).toHaveCount(0);
  await expect(paper).toContainText('Version 2. It takes the place of the one sent on 20 November 2026.');
  expect(await flagsOf(page)).not.toContain('filed-period-changed');

  await page.getByRole('button', { name: 'Not sent after all' }).click();
  await expectDone(page, 'This return no longer counts as sent.');
  await expect(changes).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(changes).toHaveCount(0);
  await checkAxe(page);
});
