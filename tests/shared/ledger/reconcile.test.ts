import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingBefore, reconcile, tickedAtFirst, type Candidate } from '#shared/ledger/reconcile';
import { makeAgreed } from '../../support/make-facts';

const row = (id: number, amountPence: number, over: Partial<Candidate> = {}): Candidate => ({ id, paidOn: '2026-10-05', payee: 'First PA', bankText: '', amountPence, batchId: 1, ticked: true, ...over });

describe('a statement held against the ticked payments', () => {
  // £100.00 + £50.00 − £30.00 = £120.00.
  const rows = [row(1, 50_00), row(2, -30_00), row(3, -7_00, { ticked: false })];
  it.each([
    ['agrees', 120_00, 0],
    ['has a penny more than was ticked', 120_01, 1],
    ['has less: the unticked payment is on it', 113_00, -7_00],
  ])('%s', (_, closingPence, differencePence) =>
    expect(reconcile({ openingPence: 100_00, closingPence }, rows)).toEqual({ inPence: 50_00, outPence: 30_00, reachedPence: 120_00, differencePence, tickedCount: 2 }),
  );
  it('with nothing ticked closes on what it opened on', () => expect(reconcile({ openingPence: -5, closingPence: -5 }, []).differencePence).toBe(0));

  it('always comes to closing = opening + in − out + difference', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), fc.array(fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.boolean())), (openingPence, closingPence, given) => {
        const rows = given.map(([pence, ticked], id) => row(id, pence, { ticked }));
        const { inPence, outPence, differencePence } = reconcile({ openingPence, closingPence }, rows);
        expect(openingPence + inPence - outPence + differencePence).toBe(closingPence);
      }),
    );
  });
});

describe('what a statement should open on', () => {
  const september = makeAgreed({ from: '2026-09-01', to: '2026-09-30', closingPence: 80_00 });
  // The ledger has £100.00 at first, £70.00 from 3 October on, £60.00 from 1 November on.
  const ledger = (day: string) => (day > '2026-11-01' ? 60_00 : day > '2026-10-03' ? 70_00 : 100_00);
  it.each([
    ['what the last agreed one closed on', [september], '2026-10-01', '2026-09-30', 80_00],
    ['with what the ledger has of the days between', [september], '2026-10-10', '2026-09-30', 50_00],
    ['without one, what the ledger has', [], '2026-10-10', null, 70_00],
    ['one of later days does not count', [september], '2026-08-01', null, 100_00],
    ['one that is begun does not count', [{ ...september, state: 'begun' as const }], '2026-10-01', null, 100_00],
  ] as const)('%s', (_, statements, from, lastTo, openingPence) => {
    const before = openingBefore(statements, 1, from, ledger);
    expect([before.last?.to ?? null, before.openingPence]).toEqual([lastTo, openingPence]);
  });
});

it('what the bank’s files brought in a statement’s days comes ticked, both end days counted', () => {
  const rows = [row(1, 1, { paidOn: '2026-09-30' }), row(2, 1, { paidOn: '2026-10-01' }), row(3, 1, { paidOn: '2026-10-31' }), row(4, 1, { paidOn: '2026-11-01' }), row(5, 1, { batchId: null })];
  expect(tickedAtFirst(rows, { from: '2026-10-01', to: '2026-10-31' })).toEqual([2, 3]);
});
