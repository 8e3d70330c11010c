import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saveAccount } from '#electron/actions/save-account';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const SEED = 20261105;
const OPENING = 10_000;

type Row = readonly [day: string, words: string, amountPence: number];
type Piece = { readonly from: number; readonly to: number };

/** A month of rows, oldest first. Few amounts and names, so that balances come back and payments look alike. */
const month = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 6 }), words: fc.constantFrom('CABS', 'SHOP'), amountPence: fc.constantFrom(-1000, -500, 700, 1500) }), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.toSorted((a, b) => a.day - b.day).map(({ day, words, amountPence }): Row => [`${String(day).padStart(2, '0')}/10/2026`, words, amountPence]));

/** The day, the amount and the balance after it: two rows of a month that share them differ in nothing that a file says. */
const tellsApart = (rows: readonly Row[]) => {
  let balance = OPENING;
  return new Set(rows.map(([day, , amount]) => `${day} ${amount} ${(balance += amount)}`)).size === rows.length;
};

/** The month cut at random places, each piece going back into the one before it by some rows, in any order. */
const pieces = (rows: readonly Row[]): fc.Arbitrary<Piece[]> =>
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, rows.length - 1) }), { maxLength: 4 }), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }))
    .chain(([cuts, overlaps]) => {
      const ends = [...new Set([...cuts.filter((cut) => cut < rows.length), rows.length])].sort((a, b) => a - b);
      const cut = ends.map((to, index) => ({ from: Math.max(0, (ends[index - 1] ?? 0) - (overlaps[index] ?? 0)), to }));
      return fc.shuffledSubarray(cut, { minLength: cut.length });
    });

const case_ = month.filter(tellsApart).chain((rows) => fc.tuple(fc.constant(rows), pieces(rows)));

function fileOf(rows: readonly Row[], { from, to }: Piece): Uint8Array {
  const before = rows.slice(0, from).reduce((sum, [, , amount]) => sum + amount, OPENING);
  return lloydsFile(before, rows.slice(from, to));
}

function ledger() {
  const services = testServices();
  startEmpty(services);
  const { id } = done(saveAccount(services, { id: null, name: 'Main', kind: 'bank', bank: 'lloyds', isDirectPayment: false, openedOn: '2026-10-01', closedOn: null, openingPence: OPENING }));
  const { db } = services.ledger;
  const add = (bytes: Uint8Array) => importFile(services, id, bytes);
  const undo = (batchId: number) => done(undoImport(services, { batchId }));
  const holds = () => ({
    balancePence: balancesByAccount(db).get(id),
    entries: allEntries(db).map(({ paidOn, bankText, amountPence }) => `${paidOn} ${bankText} ${amountPence}`).sort(),
    problems: verify(db),
  });
  return { add, undo, holds };
}

it('a month in overlapping pieces, in any order, comes to what the whole does; and each again adds nothing', () => {
  fc.assert(
    fc.property(case_, ([rows, cut]) => {
      const whole = ledger();
      whole.add(fileOf(rows, { from: 0, to: rows.length }));
      const { add, holds } = ledger();
      for (const piece of cut) add(fileOf(rows, piece));
      expect(holds()).toEqual(whole.holds());
      for (const piece of [...cut, { from: 0, to: rows.length }]) expect(add(fileOf(rows, piece)).added).toBe(0);
      expect(holds()).toEqual(whole.holds());
    }),
    { seed: SEED, numRuns: 60 },
  );
});

it('a piece that is taken back and comes again leaves the month as it was', () => {
  fc.assert(
    fc.property(case_, fc.nat(4), ([rows, cut], index) => {
      const { add, undo, holds } = ledger();
      const made = cut.map((piece) => ({ piece, ...add(fileOf(rows, piece)) })).filter(({ added }) => added > 0);
      const before = holds();
      const again = made[index % made.length];
      if (!again) return;
      undo(again.batchId);
      add(fileOf(rows, again.piece));
      expect(holds()).toEqual(before);
    }),
    { seed: SEED, numRuns: 30 },
  );
});
