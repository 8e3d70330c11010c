import { expect, it } from 'vitest';
import { saveAccount } from '#electron/actions/save-account';
import { reversePayment } from '#electron/actions/reverse-payment';
import { listEntries, type EntriesAsked, type ListedEntry } from '#electron/queries/list-entries';
import { addDays } from '#shared/kernel/iso-date';
import { buildHousehold, pay } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const ALL: EntriesAsked = { from: null, to: null, account: null, search: '' };

/** Two accounts, with payments on the same days in both, of which one was taken back. */
function world() {
  const services = testServices('2026-11-20');
  const { accountId } = buildHousehold(services);
  const tin = done(saveAccount(services, { id: null, name: 'Cash tin', kind: 'cash', bank: '', isDirectPayment: false, openedOn: '2026-04-06', closedOn: null, openingPence: 5000 })).id;
  const paid = Array.from({ length: 9 }, (_, at) => pay(services, at % 2 === 0 ? accountId : tin, addDays('2026-06-01', Math.floor(at / 3)), `Shop ${at}`, -100 - at));
  done(reversePayment(services, { entryId: paid[4] ?? 0, reason: 'Twice' }));
  const list = (asked: EntriesAsked, pageSize?: number) => {
    const pages: ListedEntry[][] = [];
    const count = done(listEntries(services, asked, (page) => pages.push([...page]), pageSize));
    return { count, pages, entries: pages.flat() };
  };
  return { services, list };
}

it.each([
  ['everything', ALL],
  ['one account', { ...ALL, account: 'cash TIN' }],
  ['some days', { ...ALL, from: '2026-06-02', to: '2026-06-03' }],
  ['words', { ...ALL, search: 'shop' }],
] as const)('%s reads the same in small pages as in one, each balance too', (_what, asked) => {
  const { list } = world();
  const whole = list(asked);
  expect(whole.pages).toHaveLength(1);
  for (const pageSize of [1, 2, 3, whole.count]) {
    const paged = list(asked, pageSize);
    expect(paged.entries).toEqual(whole.entries);
    expect(paged.count).toBe(whole.count);
    expect(Math.max(...paged.pages.map((page) => page.length))).toBe(pageSize);
  }
});

it('says each balance as a running sum of its account, newest first', () => {
  const { entries } = world().list({ ...ALL, account: 'Cash tin' });
  // £50.00 at the start, then 101, 103, 105 and 107 pence.
  expect(entries.map(({ payee, balancePence }) => [payee, balancePence])).toEqual([['Shop 7', 4584], ['Shop 5', 4691], ['Shop 3', 4796], ['Shop 1', 4899], [expect.any(String), 5000]]);
});

it('hands on no page where nothing matches, and refuses an account that there is not', () => {
  const { services, list } = world();
  expect(list({ ...ALL, search: 'zebra' })).toMatchObject({ count: 0, pages: [] });
  expect(faultsIn(listEntries(services, { ...ALL, account: 'Other' }, () => undefined))).toEqual(['account: account-not-found']);
});
