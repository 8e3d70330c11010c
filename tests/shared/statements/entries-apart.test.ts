import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { matchRows } from '#shared/statements/match';
import type { StatementRow } from '#shared/statements/statement-format';
import { row } from './read-fixture';

type Facts = readonly [words: string, amountPence: number, balancePence: number, paidOn?: IsoDay];
const rowsOf = (facts: readonly Facts[]): StatementRow[] =>
  facts.map(([bankText, amountPence, balancePence, paidOn = '2026-10-05'], index) => row({ row: index + 2, bankText, amountPence, balancePence, paidOn }));

const CABS: Facts = ['CABS', -1000, 9000];
const REFUND: Facts = ['REFUND', 1000, 10000];
const PAY: Facts = ['COUNCIL', 10000, 10000, '2026-10-04'];
const SHOP: Facts = ['SHOP', -500, 8500, '2026-10-06'];

describe('rows that only look like an entry, by the balances', () => {
  it.each<[string, readonly Facts[], readonly Facts[], number | null, readonly string[]]>([
    ['a file that goes on from where the ledger ends: its taxi is another', [CABS], [REFUND, CABS], null, ['REFUND', 'CABS']],
    ['the same, after a day before it', [PAY, CABS], [REFUND, CABS, SHOP], null, ['REFUND', 'CABS', 'SHOP']],
    ['the same, after the opening balance', [CABS], [REFUND, CABS], 10000, ['REFUND', 'CABS']],
    ['the ledger lacks what the file begins with: its taxi is the one there', [['COUNCIL', 9000, 9000, '2026-10-04'], CABS], [REFUND, CABS], null, ['REFUND']],
    ['the same, after the opening balance, by itself', [CABS], [REFUND, CABS], 9000, ['REFUND']],
    ['a day that comes back to where it began, imported again', [CABS, REFUND], [CABS, REFUND], null, []],
    ['a day that came back to where it began goes on', [PAY, CABS, REFUND], [['BUS', -300, 9700], ['BUS REFUND', 300, 10000], CABS], null, ['BUS', 'BUS REFUND', 'CABS']],
    ['a longer file of the same day', [CABS], [CABS, REFUND], null, ['REFUND']],
    ['an older file that ends where a newer one began', [CABS, SHOP], [['BUS', -2000, 9000], REFUND, ['CABS', -1000, 9000], REFUND], null, ['BUS', 'REFUND', 'CABS', 'REFUND']],
  ])('%s', (_, there, file, openingPence, added) => {
    const already = rowsOf(there).map((known, index) => ({ ...known, id: index + 1, batchId: 1 }));
    const matched = matchRows(rowsOf(file), already, openingPence);
    expect(matched.flatMap((match) => (match.verdict === 'add' ? [match.row.bankText] : []))).toEqual(added);
  });
});
