import { describe, expect, it } from 'vitest';
import type { KnownEntry } from '#shared/statements/known-entry';
import { findLookAlikes, isOtherKind } from '#shared/statements/look-alikes';
import { matchRows } from '#shared/statements/match';
import type { StatementRow } from '#shared/statements/statement-format';
import { row } from './read-fixture';

const entry = (facts: Partial<KnownEntry> = {}): KnownEntry => ({ id: 1, paidOn: '2026-10-05', amountPence: -1250, bankText: 'CITY CABS LUTON CD 1234', bankId: null, balancePence: 500, batchId: 1, bank: 'lloyds', ...facts });
const cab = (facts: Partial<StatementRow> = {}) => row({ amountPence: -1250, payee: 'Cabs', bankText: 'CARD PAYMENT CITY', ...facts });

describe('the same account in another kind of file', () => {
  it.each<[string, readonly StatementRow[], readonly KnownEntry[], string, number, number]>([
    ['one there, one in the file: held', [cab()], [entry()], 'qif', 0, 1],
    ['two there, two in the file: both held', [cab(), cab()], [entry(), entry({ id: 2 })], 'qif', 0, 2],
    ['one there, two in the file: one is new', [cab(), cab()], [entry()], 'qif', 1, 1],
    ['two there, one in the file: held, none taken away', [cab()], [entry(), entry({ id: 2 })], 'qif', 0, 1],
    ['the same kind of file: other words are another payment', [cab()], [entry()], 'lloyds', 1, 0],
    ['a day later', [cab({ paidOn: '2026-10-06' })], [entry()], 'qif', 1, 0],
    ['a penny more', [cab({ amountPence: -1251 })], [entry()], 'qif', 1, 0],
    ['both state a balance and the balances differ', [cab({ balancePence: 501 })], [entry()], 'ofx', 1, 0],
    ['a key of its own in each kind of file', [cab({ bankId: 'A1' })], [entry({ bankId: '77' })], 'ofx', 0, 1],
    ['text pasted after a file of columns, both of which a person described', [cab()], [entry({ bank: 'mapped' })], 'mapped', 0, 1],
    ['typed by hand is met otherwise', [cab()], [entry({ batchId: null, bank: null })], 'qif', 1, 0],
  ])('%s', (_, rows, already, bank, added, held) => {
    const matches = matchRows(rows, already, null, bank);
    expect([matches.filter(({ verdict }) => verdict === 'add').length, matches.filter(({ isLike }) => isLike).length]).toEqual([added, held]);
  });

  it('alike words go together, whatever the order', () => {
    const [club, cabs] = [cab({ payee: 'Day Club', bankText: 'DAY CLUB' }), cab({ payee: 'City Cabs', bankText: 'CITY CABS' })];
    expect(findLookAlikes([club, cabs], [entry()])).toEqual(new Map([[cabs, entry()]]));
  });

  it('says what the one that is there is called', () => {
    expect(matchRows([cab()], [entry()], null, 'qif')[0]?.reason).toBe('Looks like one already in your ledger, from another kind of file: the same day and amount, there called “CITY CABS LUTON CD 1234”. It is not added, unless you say that it is another payment.');
  });

  it.each([
    ['of another bank’s format', entry(), 'qif', true],
    ['of the same', entry(), 'lloyds', false],
    ['nobody said which', entry(), null, false],
  ] as const)('an entry %s', (_, one, bank, expected) => expect(isOtherKind(one, bank)).toBe(expected));
});
