import { describe, expect, it } from 'vitest';
import { endWords, planForAccount } from '#shared/statements/plan-for-account';
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

describe('rows after the day on which the account was closed', () => {
  const facts = { openingPence: 0, already: [], openingByImport: false, typed: [], rules: [], leftOut: new Set<number>(), frozen: [] };
  const late = { ...read, rows: [row({ row: 2, paidOn: '2026-10-06', amountPence: -100 }), row({ row: 3, paidOn: '2026-10-07', amountPence: -200 })] };

  it.each([
    ['open', null, [false, false], ''],
    ['closed on the day of the last', '2026-10-07', [false, false], ''],
    ['closed the day before', '2026-10-06', [false, true], 'One payment is after Main was closed, on 6 October 2026.'],
    ['closed before both', '2026-10-05', [true, true], '2 payments are after Main was closed, on 5 October 2026.'],
  ] as const)('%s: they come in, and are remarked', (_, closedOn, remarked, words) => {
    const { planned } = planForAccount(late, { ...main, closedOn }, facts);
    expect(planned.map(({ verdict, reason }) => [verdict, reason.includes('It is after Main was closed')])).toEqual(remarked.map((isRemarked) => ['add', isRemarked]));
    expect(endWords(planned, { name: 'Main', closedOn })).toContain(words);
  });
});
