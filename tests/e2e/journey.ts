import { PLAIN_SERVICE } from '#shared/plan/services';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Input, Output, RouteName } from '#shared/contract/contract';
import type { Result } from '#shared/kernel/result';
import { expect, type Launched } from './fixtures';

export type ScreenName = 'Home' | 'Plan' | 'Needs and services' | 'Money' | 'Employing' | 'Contribution' | 'Reviews' | 'Return' | 'Settings';

/** The day of every journey that does not need another: a working Wednesday in the rates' years. */
export const TODAY = '2026-11-18';

/** Asks main as the window does, for what a journey is not about; a fault fails the test with its words. */
export async function call<R extends RouteName>(page: Page, route: R, input: Input<R>): Promise<Output<R>> {
  const answer = await page.evaluate(
    ([name, given]) => (Reflect.get(window, 'ledger') as { call: (route: unknown, input: unknown) => Promise<Result<unknown>> }).call(name, given),
    [route, input] as const,
  );
  if (!answer.ok) throw new Error(`${route}: ${answer.faults.map((fault) => fault.message).join(' ')}`);
  return answer.value as Output<R>;
}

/** Opens the example household and its Home. */
export async function openExample(page: Page): Promise<void> {
  await call(page, 'ledger.openExample', {});
  await readAgain(page, 'Home');
}

/** What was asked of main behind the window's back is read by it when the page is loaded again. */
export async function readAgain(page: Page, screen: string): Promise<void> {
  // What is still being loaded would be broken off.
  await expect(sentence(page)).toBeVisible();
  await page.reload();
  await expectScreen(page, screen);
}

/** A household with an account at Lloyds and £240.00 a week from the council, paid every 4 weeks from 5 October 2026. */
export const HOUSEHOLD: Input<'ledger.start'> = {
  person: {
    name: 'Sam Example',
    bornOn: '1980-02-29',
    address: '',
    communicationNeeds: '',
    councilReference: 'EX-1',
    councilId: 'luton',
    startsOn: '2026-10-01',
    managedBy: 'self',
    managerName: '',
  },
  account: { name: 'Direct payment account', kind: 'bank', bank: 'lloyds', openingPence: 10_000, openedOn: '2026-10-01' },
  budget: {
    startsOn: '2026-10-01',
    endsOn: null,
    state: 'agreed',
    per: 'week',
    totalPence: 24_000,
    contributionPence: 0,
    councilPence: 24_000,
    paid: 'net',
    paidEvery: '4-weeks',
    firstPaymentOn: '2026-10-05',
  },
  letter: null,
  passphrase: '',
};

/** Starts a ledger where starting is not the point. */
export async function startHousehold(page: Page, changes: Partial<Input<'ledger.start'>> = {}): Promise<void> {
  await call(page, 'ledger.start', { ...HOUSEHOLD, ...changes });
  await readAgain(page, 'Home');
}

/** An agency's two visits a week, tied to a need where one is given; for journeys about something else. */
export function agencyVisits(needIds: readonly number[] = []): Input<'services.save'> {
  return {
    id: null,
    name: 'Morning visits',
    kind: 'agency',
    provider: 'Bright Care',
    workerId: null,
    fundedBy: 'direct_payment',
    needs: needIds.map((needId) => ({ needId, minutes: null })),
    times: 2,
    every: 'week',
    minutes: 60,
    ratePence: 2000,
    ratePer: 'hour',
    startsOn: '2026-10-01',
    endsOn: null,
    breaks: [],
    paidEvery: 'fortnight',
    category: 'agency',
    cover: 'Another carer of the agency',
    providerReference: '',
    note: '',
    ...PLAIN_SERVICE,
  };
}

/** Goes to a screen of the menu, as a person does, and waits until it stands there. */
export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click();
  await expectScreen(page, screen);
}

/** Goes to the accounts and rules, a place of Money. */
export async function goToAccounts(page: Page): Promise<void> {
  await goTo(page, 'Money');
  await page.getByRole('navigation', { name: 'Places in Money' }).getByRole('link', { name: 'Accounts and rules' }).click();
  await expectScreen(page, 'Accounts and rules');
}

/** The window's title names the screen, and the screen's sentence stands there. */
export async function expectScreen(page: Page, screen: string): Promise<void> {
  await expect(page).toHaveTitle(`${screen} – Direct Payment Ledger`);
  await expect(sentence(page)).toBeVisible();
}

/** The one sentence that answers the screen's question. */
export function sentence(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Where the window says what was done; it takes focus. */
export async function expectDone(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('.notice')).toContainText(words);
  await expect(page.locator('.notice')).toBeFocused();
}

/** The codes of the flags that stand now. */
export async function flagsOf(page: Page): Promise<string[]> {
  const { flags } = await call(page, 'flags.list', {});
  return flags.map((flag) => flag.check);
}

/** Writes a file for the program to open, into the test's own folder; gives its path. */
export function writeInto({ dataDir }: Pick<Launched, 'dataDir'>, name: string, text: string | Uint8Array): string {
  const path = join(dataDir, name);
  writeFileSync(path, text);
  return path;
}

type LloydsRow = readonly [day: string, words: string, signedPence: number];

/** A statement as Lloyds writes it, newest first with the balance after each row; rows are given oldest first. */
export function lloydsStatement(openingPence: number, rows: readonly LloydsRow[]): string {
  const pounds = (pence: number) => (pence / 100).toFixed(2);
  let balance = openingPence;
  const lines = rows.map(([day, words, pence]) => {
    balance += pence;
    const [debit, credit] = pence < 0 ? [pounds(-pence), ''] : ['', pounds(pence)];
    return `${day},FPO,'11-22-33,12345678,${words},${debit},${credit},${pounds(balance)}`;
  });
  return ['Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance', ...lines.reverse(), ''].join('\r\n');
}
