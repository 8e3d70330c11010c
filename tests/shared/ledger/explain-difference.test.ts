import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainDifference, isExchanged, type DifferenceFacts } from '#shared/ledger/explain-difference';
import { reconcile, type Candidate } from '#shared/ledger/reconcile';

const row = (id: number, amountPence: number, over: Partial<Candidate> = {}): Candidate => ({ id, paidOn: '2026-10-05', payee: 'First PA', bankText: '', amountPence, batchId: 1, ticked: true, ...over });
const typed = { batchId: null } as const;
const open = { ticked: false } as const;

/** A statement that opens on £100.00; its difference is worked out. */
function look(closingPence: number, candidates: readonly Candidate[], over: Partial<DifferenceFacts> = {}) {
  const openingPence = over.openingPence ?? 100_00;
  const { differencePence } = reconcile({ openingPence, closingPence }, candidates);
  return explainDifference({ openingPence, closingPence, differencePence, before: { last: null, openingPence: 100_00 }, candidates, bankRows: [], ...over }).map(({ kind, entryIds }) => [kind, ...entryIds]);
}

describe('what may explain a difference', () => {
  it.each<[string, unknown, unknown]>([
    ['none is left', look(70_00, [row(1, -30_00)]), []],
    ['a payment of exactly that amount is not ticked', look(62_00, [row(1, -30_00), row(2, -8_00, open)]), [['not-ticked', 2]]],
    ['one of a penny less is not named', look(62_00, [row(1, -30_00), row(2, -7_99, open)]), []],
    ['one is ticked that is not on it: the typed one first', look(92_00, [row(1, -8_00), row(2, -8_00, typed)]), [['ticked', 2], ['ticked', 1]]],
    ['money in was typed as money out', look(130_00, [row(1, -30_00, typed)]), [['sign', 1]]],
    ['a bank’s row of half of it is not turned round', look(130_00, [row(1, -30_00)]), []],
    ['two are not ticked', look(85_00, [row(1, -8_00, open), row(2, -7_00, open), row(3, -6_00, open)]), [['two-payments', 1, 2]]],
    ['two typed ones are not on it', look(100_00, [row(1, -8_10, typed), row(2, -7_01, typed)]), [['two-payments', 1, 2]]],
    ['two figures are exchanged in a typed payment: £45.60 for £54.60', look(48_40, [row(1, -45_60, typed)], { openingPence: 103_00, before: { last: null, openingPence: 103_00 } }), [['digits', 1]]],
    ['not in one that the bank’s file brought', look(48_40, [row(1, -45_60)], { openingPence: 103_00, before: { last: null, openingPence: 103_00 } }), []],
    ['two figures are exchanged in the closing balance: £79.00 for £97.00', look(79_00, [row(1, -3_00)]), [['digits']]],
    ['the opening balance is not where the last one closed', look(100_00, [], { openingPence: 110_00 }), [['opening']]],
    ['the bank’s file has it, and the ledger has not', look(88_00, [], { bankRows: [{ fileName: 'a.csv', row: 7, paidOn: '2026-10-05', payee: 'Shop', amountPence: -12_00 }] }), [['not-in-ledger']]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('says it in sentences', () => {
    const words = explainDifference({ openingPence: 110_00, closingPence: 100_00, differencePence: -10_00, before: { last: { to: '2026-09-30', closingPence: 100_00 }, openingPence: 100_00 }, candidates: [row(1, -10_00, open)], bankRows: [] }).map((one) => one.words);
    expect(words).toEqual([
      'The statement opens on £110.00, and the last one that you agreed, to 30 September 2026, leads to £100.00: £10.00 apart. Look at the opening balance on the statement.',
      '£10.00 to First PA on 5 October 2026 is exactly the difference and is not ticked. If it is on the statement, tick it.',
    ]);
  });

  it('names three of a kind at most', () => expect(look(92_00, [1, 2, 3, 4, 5].map((id) => row(id, -8_00, open)))).toHaveLength(3));

  it('never names a payment that is not there, nor the same one twice in a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.array(fc.record({ pence: fc.integer({ min: -99, max: 99 }), ticked: fc.boolean(), typed: fc.boolean() }), { maxLength: 30 }), (closing, given) => {
        const rows = given.map(({ pence, ticked, typed: byHand }, at) => row(at + 1, pence, { ticked, batchId: byHand ? null : 1 }));
        for (const [, ...ids] of look(closing, rows)) {
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => rows.some((one) => one.id === id))).toBe(true);
        }
      }),
    );
  });
});

it.each([
  ['the first two', 45_60, 54_60, true],
  ['the last two', 45_67, 45_76, true],
  ['the same amount', 45_60, 45_60, false],
  ['two that are not neighbours', 1_23, 3_21, false],
  ['another sign', 12, -21, false],
  ['another figure', 45_60, 45_70, false],
  ['a nought in front', 1_00, 10, true],
])('figures that are exchanged: %s', (_, a, b, is) => expect(isExchanged(a, b)).toBe(is));
