import type { Period } from '#shared/kernel/period';
import { describe, expect, it } from 'vitest';
import { checkTransfer, movePart, partsOfMove, recordTransfer } from '#shared/ledger/check-transfer';
import type { Entry } from '#shared/ledger/entry';
import { makeAccount, makeEntry } from '../../support/make-facts';

const NOVEMBER: Period = { from: '2026-11-01', to: '2026-11-20' };
const out = makeEntry({ id: 1, accountId: 1, amountPence: -500, category: 'not_sorted' });
const into = makeEntry({ id: 2, accountId: 2, amountPence: 500, category: 'not_sorted' });

describe('checkTransfer', () => {
  it.each<[string, Entry | undefined, Entry | undefined, boolean, string | null]>([
    ['two that nobody has sorted', out, into, false, null],
    ['one is sorted as a move already', makeEntry({ id: 1, amountPence: -500, category: 'transfer' }), into, false, null],
    ['one was taken back', undefined, into, false, 'entry-gone'],
    ['the wrong way round', into, out, false, 'not-one-move'],
    ['a penny apart', out, makeEntry({ id: 2, accountId: 2, amountPence: 501, category: 'not_sorted' }), false, 'not-one-move'],
    ['in one account', out, makeEntry({ id: 2, accountId: 1, amountPence: 500, category: 'not_sorted' }), false, 'not-one-move'],
    ['one is sorted as something else', out, makeEntry({ id: 2, accountId: 2, amountPence: 500, category: 'refund' }), false, 'sorted-otherwise'],
    ['one is in another move', out, into, true, 'already-moved'],
  ])('%s', (_, a, b, isTaken, code) => {
    const decided = checkTransfer(a, b, isTaken);
    expect(decided.ok ? null : decided.faults[0]?.code).toBe(code);
  });
});

describe('partsOfMove', () => {
  const sorted = (pence: number, funds: readonly ('council' | 'own')[]) => ({ amountPence: pence * funds.length, parts: funds.map((fund) => movePart(pence, fund)) });
  it.each([
    ['nobody said: the usual', out, into, null, ['own 500']],
    ['a person says', out, into, 'council', ['council 500']],
    ['sorted by a rule, which says nothing of whose it was', sorted(-500, ['council']), into, null, ['own 500']],
    ['one side was split by whose money it was', sorted(-250, ['council', 'own']), into, null, ['council 250', 'own 250']],
    ['the other side was sorted as own', out, sorted(500, ['own']), null, ['own 500']],
    ['a person says otherwise than it was sorted', out, sorted(500, ['own']), 'council', ['council 500']],
  ] as const)('%s', (_, a, b, said, expected) => {
    const parts = partsOfMove(a, b, said, 'own');
    expect(parts.into.map(({ fund, amountPence }) => `${fund} ${amountPence}`)).toEqual(expected);
    expect(parts.out.map(({ fund, amountPence }) => `${fund} ${-amountPence}`)).toEqual(expected);
  });
});

describe('recordTransfer', () => {
  const facts = { from: makeAccount({ id: 1, name: 'Main', openedOn: '2026-04-06' }), to: makeAccount({ id: 2, name: 'Cash box', openedOn: '2026-05-01' }), today: '2026-11-20', frozen: (): readonly Period[] => [] } as const;
  const asked = { fromAccountId: 1, toAccountId: 2, paidOn: '2026-11-20', amountPence: 2000, fund: 'own' } as const;

  it('makes both sides, which cancel out', () => {
    const decided = recordTransfer(asked, facts);
    expect(decided.ok && decided.value).toEqual({
      out: { accountId: 1, paidOn: '2026-11-20', payee: 'Moved to Cash box', amountPence: -2000, parts: [movePart(-2000, 'own')] },
      into: { accountId: 2, paidOn: '2026-11-20', payee: 'Moved from Main', amountPence: 2000, parts: [movePart(2000, 'own')] },
    });
  });

  it.each([
    ['on the first day of the later account', { paidOn: '2026-05-01' }, {}, []],
    ['the day before it', { paidOn: '2026-04-30' }, {}, ['paidOn: before-the-account']],
    ['tomorrow is said once', { paidOn: '2026-11-21' }, {}, ['paidOn: day-to-come']],
    ['nothing', { amountPence: 0 }, {}, ['amountPence: amount-zero']],
    ['less than nothing', { amountPence: -1 }, {}, ['amountPence: amount-below-zero']],
    ['out of no account', {}, { from: undefined }, ['fromAccountId: account-missing']],
    ['into no account', {}, { to: undefined }, ['toAccountId: account-missing']],
    ['into the same account', {}, { to: facts.from }, ['toAccountId: same-account']],
    ['on a day that agrees with the bank’s statement', {}, { frozen: () => [NOVEMBER] }, ['paidOn: frozen']],
    ['into one that was closed the day before', {}, { to: { ...facts.to, closedOn: '2026-11-19' } }, ['toAccountId: account-closed']],
  ] as const)('%s', (_, more, other, expected) => {
    const decided = recordTransfer({ ...asked, ...more }, { ...facts, ...other });
    expect(decided.ok ? [] : decided.faults.map(({ code, field }) => `${field}: ${code}`)).toEqual(expected);
  });
});
