import { expect, it } from 'vitest';
import { monthBalances } from '#shared/budget/month-balances';
import type { Entry } from '#shared/ledger/entry';
import type { IsoDay } from '#shared/kernel/iso-date';

const account = { id: 1, name: 'Direct payment account', kind: 'bank', bank: '', isDirectPayment: true, openedOn: '2026-01-01', closedOn: null } as const;
const moved = (id: number, paidOn: IsoDay, amountPence: number, accountId = 1): Entry => ({
  id,
  accountId,
  paidOn,
  payee: '',
  bankText: '',
  amountPence,
  parts: [],
  evidence: 'missing',
  evidenceWords: '',
  note: '',
  batchId: null,
});

it('gives the end of each month since the first entry, and today', () => {
  const entries = [moved(1, '2026-02-28', 10000), moved(2, '2026-03-01', -2500), moved(3, '2026-04-15', 100), moved(4, '2026-04-16', 900)];
  expect(monthBalances({ accounts: [account], entries }, '2026-04-15')).toEqual([
    { on: '2026-02-28', balancePence: 10000 },
    { on: '2026-03-31', balancePence: 7500 },
    { on: '2026-04-15', balancePence: 7600 },
  ]);
});

it('goes back as many months as asked for, today’s among them', () => {
  const entries = [moved(1, '2020-01-01', 500)];
  const days = monthBalances({ accounts: [account], entries }, '2026-01-31', 12).map((balance) => balance.on);
  expect(days).toHaveLength(12);
  expect([days[0], days.at(-2), days.at(-1)]).toEqual(['2025-02-28', '2025-12-31', '2026-01-31']);
});

it('is empty before the first entry, and counts direct payment accounts only', () => {
  expect(monthBalances({ accounts: [account], entries: [] }, '2026-04-15')).toEqual([]);
  expect(monthBalances({ accounts: [account], entries: [moved(1, '2026-04-01', 500, 2)] }, '2026-04-15')).toEqual([{ on: '2026-04-15', balancePence: 0 }]);
});
