import { describe, expect, it } from 'vitest';
import { planForAccount } from '#shared/statements/plan-for-account';
import type { StatementRead } from '#shared/statements/statement-format';
import { row } from './read-fixture';

const main = { name: 'Main', openedOn: '2026-10-05' } as const;
const rows = [row({ row: 2, paidOn: '2026-10-04', amountPence: -100, balancePence: 900 }), row({ row: 3, amountPence: -200, balancePence: 700 }), row({ row: 4, amountPence: -300, balancePence: 400 })];
const read: StatementRead = { bank: 'lloyds', rowsRead: 3, rows, refused: [], balanceBreaks: [] };
const entry = { id: 1, paidOn: '2026-10-05', amountPence: -200, bankText: 'DAY CLUB', bankId: null, balancePence: 700, batchId: 1 } as const;

describe('a file that leads to the opening balance in the middle of the first day', () => {
  it.each([
    ['comes in whole, and the start moves', 700, [], [], [2, 3, 4], []],
    ['moves nothing where one of those rows is in the account', 700, [entry], [], [4], [2]],
    ['leaves those rows out where one is unticked', 700, [], [3], [3, 4], [2]],
    ['does not lead there', 650, [], [], [3, 4], [2]],
  ] as const)('%s', (_sentence, openingPence, already, leftOut, added, refused) => {
    const plan = planForAccount(read, main, { openingPence, already, openingByImport: false, typed: [], rules: [], leftOut: new Set(leftOut), frozen: [] });
    expect(plan.planned.flatMap(({ row: { row: line }, verdict }) => (verdict === 'add' ? [line] : []))).toEqual(added);
    expect(plan.read.refused.map(({ row: line }) => line)).toEqual(refused);
    expect(plan.opening).toEqual(refused.length > 0 ? null : { openedOn: '2026-10-04', openingPence: 1000 });
  });
});

describe('a file that begins on the first day, and comes by the opening balance in the middle of it', () => {
  const begins = { ...read, rows: [row({ row: 2, amountPence: -200, balancePence: 700 }), row({ row: 3, amountPence: -300, balancePence: 400 })] };

  it.each([
    ['is from before the start, where an import said it', true, [], { openedOn: '2026-10-05', openingPence: 900 }],
    ['is from after it, where a person said it', false, [], null],
    ['is from after it, where the account has a payment that ends where the file begins', true, [{ ...entry, amountPence: 200, balancePence: 900 }], null],
  ] as const)('%s', (_sentence, openingByImport, already, opening) => {
    const plan = planForAccount(begins, main, { openingPence: 700, openingByImport, already, typed: [], rules: [], leftOut: new Set(), frozen: [] });
    expect(plan).toMatchObject({ opening, read: { refused: [] } });
    expect(plan.planned.map(({ verdict }) => verdict)).toEqual(['add', 'add']);
  });
});
