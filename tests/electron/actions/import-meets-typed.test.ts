import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctPayment } from '#electron/actions/correct-payment';
import { importStatement } from '#electron/actions/import-statement';
import { setNote } from '#electron/actions/note-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { previewImport } from '#electron/queries/preview-import';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import type { Services } from '#electron/services/services';
import type { Input } from '#shared/contract/contract';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { StatementFile } from '#electron/actions/import-statement';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { agree } from '../../support/agree';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const TYPED = {
  paidOn: '2026-10-03',
  payee: 'City Cabs',
  amountPence: -1250,
  parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -1250 }],
  evidence: 'have',
  evidenceWords: 'The driver’s slip',
  note: 'To the hospital',
} satisfies Omit<Input<'payments.record'>, 'accountId'>;

const FILE = lloydsFile(0, [
  ['01/10/2026', 'LUTON COUNCIL', 100_000],
  ['05/10/2026', 'CITY CABS LUTON', -1250],
  ['06/10/2026', 'DAY CLUB', -900],
]);

function household() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { db } = services.ledger;
  const type = (over: Partial<Input<'payments.record'>> = {}) => done(recordPayment(services, { ...TYPED, accountId, ...over })).entryId;
  const add = (over: Partial<StatementFile> = {}, bytes = FILE) => importFile(services, accountId, bytes, over);
  const rowsOf = (table: string) => db.driver.prepare(`SELECT * FROM ${table}`).all();
  const seen = () => ({ entries: allEntries(db).map(({ id: _id, batchId: _batch, ...entry }) => entry), balancePence: balancesByAccount(db).get(accountId) ?? 0 });
  return { services, accountId, db, type, add, rowsOf, seen };
}

const payments = (services: Services) => allEntries(services.ledger.db).map(({ paidOn, payee, amountPence, batchId }) => `${paidOn} ${payee} ${amountPence}${batchId === null ? ' by hand' : ''}`);

describe('a payment typed by hand and its row', () => {
  it('become one: the bank’s day, and what the person said of it', () => {
    const { services, db, type, add, rowsOf } = household();
    const typedId = type();
    const saved = add();
    expect(saved).toMatchObject({ added: 3, met: 1, words: '3 rows read = 3 added + 0 already here + 0 refused. One of them is a payment that you had typed: the two are one now.' });
    expect(payments(services)).toEqual(['2026-10-01 Luton Council 100000', '2026-10-05 City Cabs -1250', '2026-10-06 Day Club -900']);
    const one = allEntries(db)[1];
    expect(one).toMatchObject({ bankText: 'FPO CITY CABS LUTON', parts: TYPED.parts, evidence: 'have', evidenceWords: 'The driver’s slip', note: 'To the hospital' });
    expect(rowsOf('entry_met')).toEqual([{ entry_id: one?.id, typed_id: typedId }]);
    expect(db.driver.prepare("SELECT reason FROM entry WHERE kind = 'reversal'").pluck().all()).toEqual(['Its row came with statement.csv, so the two are one']);
    expect(verify(db)).toEqual([]);
  });

  it('are shown as one before anything is saved', () => {
    const { services, accountId, type } = household();
    const entryId = type();
    const { rows } = done(previewImport(services, { accountId, bank: 'lloyds', mapping: null, bytes: FILE }));
    expect(rows.map(({ meets, reason }) => [meets, reason])).toEqual([
      [null, 'New: your ledger has no payment like it.'],
      [{ entryId, paidOn: '2026-10-03', payee: 'City Cabs', isSure: true }, 'This is the payment you typed for 3 October 2026: it becomes one.'],
      [null, 'New: your ledger has no payment like it.'],
    ]);
  });

  it.each<[string, string, readonly number[] | undefined, number]>([
    ['alike, and nothing is said', 'City Cabs', undefined, 3],
    ['alike, and kept apart', 'City Cabs', [], 4],
    ['of another name, and nothing is said', 'Taxi', undefined, 4],
    ['of another name, and a person says it is the same', 'Taxi', [3], 3],
    ['alike, and another row is named', 'City Cabs', [2], 4],
  ])('%s', (_, payee, meetRows, count) => {
    const { services, type, add } = household();
    type({ payee });
    add({ meetRows });
    expect(allEntries(services.ledger.db)).toHaveLength(count);
  });

  it('a row that was left out meets nothing', () => {
    const { services, type, add } = household();
    type();
    expect(add({ leaveOutRows: [3] })).toMatchObject({ added: 2, leftOut: 1, met: 0 });
    expect(payments(services)).toContain('2026-10-03 City Cabs -1250 by hand');
  });

  it('a rule sorts what the person had not', () => {
    const { services, db, type, add } = household();
    type({ parts: [] });
    const words = { words: 'city cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' } as const;
    add({ rules: [words] });
    expect(allEntries(db)[1]?.parts).toEqual(TYPED.parts);
    expect(payments(services)).toHaveLength(3);
  });

  it('the whole import taken back: the typed payment stands again, with what was said of it since; the file meets it again', () => {
    const { services, db, type, add, seen, rowsOf } = household();
    const typedId = type();
    const { batchId } = add();
    const bankId = allEntries(db)[1]?.id ?? 0;
    done(setNote(services, { entryId: bankId, note: 'To the dentist' }));
    done(tiePayments(services, { entryIds: [bankId], category: 'activities', serviceId: null, fund: null, rememberWords: null }));
    const whole = seen();
    expect(done(undoImport(services, { batchId }))).toEqual({ reversed: 3 });
    expect(allEntries(db)).toMatchObject([{ id: typedId, paidOn: '2026-10-03', note: 'To the dentist', evidence: 'have', parts: [{ category: 'activities', amountPence: -1250 }] }]);
    expect(rowsOf('entry_met')).toEqual([]);
    expect(add()).toMatchObject({ added: 3, met: 1 });
    expect(seen()).toEqual(whole);
    expect(verify(db)).toEqual([]);
  });

  it('an import taken back leaves just what had been typed', () => {
    const { services, type, add, seen } = household();
    type();
    type({ paidOn: '2026-10-09', amountPence: -444, parts: [] });
    const before = seen();
    done(undoImport(services, { batchId: add().batchId }));
    expect(seen()).toEqual(before);
  });

  it('documents, answers to planned money and the other side of a move go along, and come back', () => {
    const { services, db, type, add, rowsOf } = household();
    const typedId = type();
    const other = type({ payee: 'Savings', amountPence: 1250, parts: [], paidOn: '2026-10-20' });
    db.driver.exec(`
      INSERT INTO document_content (sha256, bytes) VALUES ('${'a'.repeat(64)}', x'00');
      INSERT INTO document (id, sha256, file_name, kind, size_bytes, words, added_at) VALUES (1, '${'a'.repeat(64)}', 'slip.pdf', 'pdf', 1, '', '2026-10-03T00:00:00Z');
      INSERT INTO document_link (document_id, entry_id) VALUES (1, ${typedId});
      INSERT INTO planned_answer (source, source_id, due_on, answer, entry_id, reason) VALUES ('service', 1, '2026-10-03', 'met', ${typedId}, '');
      INSERT INTO reconciliation (id, account_id, from_on, to_on, opening_pence, closing_pence, state, begun_at, note) VALUES (1, 1, '2026-10-01', '2026-10-31', 0, 0, 'begun', '2026-11-01T00:00:00Z', '');
      INSERT INTO reconciliation_entry (reconciliation_id, entry_id) VALUES (1, ${typedId});
      INSERT INTO transfer (out_entry_id, in_entry_id) VALUES (${typedId}, ${other});`);
    const of = () => ['document_link', 'planned_answer', 'reconciliation_entry'].flatMap((table) => rowsOf(table).map((row) => (row as { entry_id: number }).entry_id)).concat(rowsOf('transfer').flatMap((row) => [(row as { out_entry_id: number }).out_entry_id]));
    const { batchId } = add({ meetRows: [3] });
    const bankId = allEntries(db)[1]?.id ?? 0;
    expect(of()).toEqual([bankId, bankId, bankId, bankId]);
    done(undoImport(services, { batchId }));
    expect(of()).toEqual([typedId, typedId, typedId, typedId]);
  });

  it('put right while the movement stays, the pair goes along; the import taken back brings the typed one back', () => {
    const { services, db, accountId, type, add, rowsOf } = household();
    const typedId = type();
    const { batchId } = add();
    const replacement = { ...TYPED, accountId, paidOn: '2026-10-05' } as const;
    const { entryId } = done(correctPayment(services, { entryId: allEntries(db)[1]?.id ?? 0, reason: 'Its name', replacement: { ...replacement, payee: 'City Taxis' } }));
    expect(rowsOf('entry_met')).toEqual([{ entry_id: entryId, typed_id: typedId }]);
    done(undoImport(services, { batchId }));
    expect(allEntries(db)).toMatchObject([{ id: typedId }]);
  });

  it('put right to another amount, it is no longer the bank’s, and there is no pair', () => {
    const { services, db, accountId, type, add, rowsOf } = household();
    type();
    const { batchId } = add();
    const parts = [{ ...TYPED.parts[0], category: 'travel', serviceId: null, fund: 'council', amountPence: -1300 } as const];
    done(correctPayment(services, { entryId: allEntries(db)[1]?.id ?? 0, reason: 'The bank is wrong', replacement: { ...TYPED, accountId, amountPence: -1300, parts } }));
    expect(rowsOf('entry_met')).toEqual([]);
    done(undoImport(services, { batchId }));
    expect(payments(services)).toEqual(['2026-10-03 City Cabs -1300 by hand']);
  });

  it('a typed payment that agrees with a finished statement is there already', () => {
    const { db, type, add } = household();
    const typedId = type({ payee: 'Taxi' });
    db.driver.exec(`
      INSERT INTO reconciliation (id, account_id, from_on, to_on, opening_pence, closing_pence, state, begun_at, note) VALUES (1, 1, '2026-10-03', '2026-10-05', 0, 0, 'begun', '2026-11-01T00:00:00Z', '');
      INSERT INTO reconciliation_entry (reconciliation_id, entry_id) VALUES (1, ${typedId});
      UPDATE reconciliation SET state = 'done', done_at = '2026-11-01T00:00:00Z';`);
    expect(add()).toMatchObject({ added: 2, alreadyThere: 1, met: 0 });
    expect(allEntries(db).map(({ id }) => id)).toContain(typedId);
  });
});

type Row = { readonly day: number; readonly name: 'City Cabs' | 'Day club'; readonly amountPence: number; readonly typedAfter: number | null };
const MONTH = '2026-10-01';
const day = (after: number): IsoDay => addDays(MONTH, after);
const english = (on: IsoDay) => on.split('-').reverse().join('/');

/** Rows of a month, some of which were typed by hand too, up to five days before the bank booked them. Each row has an amount of its own. */
const month = fc
  .array(fc.record({ day: fc.integer({ min: 5, max: 25 }), name: fc.constantFrom('City Cabs', 'Day club'), lag: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), isIn: fc.boolean() }), { minLength: 1, maxLength: 10 })
  .map((rows) => rows.toSorted((a, b) => a.day - b.day).map(({ day: on, name, lag, isIn }, index): Row => ({ day: on, name, amountPence: (isIn ? 1 : -1) * (500 + index), typedAfter: lag === null ? null : on - lag })));

const fileOf = (rows: readonly Row[], openingPence = 0) => lloydsFile(openingPence, rows.map(({ day: on, name, amountPence }) => [english(day(on)), name.toUpperCase(), amountPence]));

describe('laws', () => {
  it('typed, then imported: one payment each; the import again adds nothing; undo and redo of each step are as if it had not been', () => {
    fc.assert(
      fc.property(month, (rows) => {
        const { services, accountId, db, type, add, seen } = household();
        for (const { name, amountPence, typedAfter } of rows) if (typedAfter !== null) type({ payee: name, amountPence, paidOn: day(typedAfter), parts: [] });
        const before = seen();
        const saved = add({}, fileOf(rows));
        expect(saved).toMatchObject({ added: rows.length, met: rows.filter(({ typedAfter }) => typedAfter !== null).length });
        const after = seen();
        expect(after.entries.map(({ paidOn, amountPence }) => `${paidOn} ${amountPence}`).sort()).toEqual(rows.map(({ day: on, amountPence }) => `${day(on)} ${amountPence}`).sort());
        expect(add({}, fileOf(rows))).toMatchObject({ added: 0, alreadyThere: rows.length });
        done(turnHistory(services, { turn: 'undo' }));
        expect(seen()).toEqual(before);
        done(turnHistory(services, { turn: 'redo' }));
        expect(seen()).toEqual(after);
        done(undoImport(services, { batchId: saved.batchId }));
        expect(seen()).toEqual(before);
        done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'statement.csv', bytes: fileOf(rows), leaveOutRows: [], rules: [] }));
        expect(seen()).toEqual(after);
        expect(verify(db)).toEqual([]);
      }),
      { seed: 20261104, numRuns: 25 },
    );
  });

  it('typed, then imported in overlapping pieces in any order: one payment each, as from the whole', () => {
    const cuts = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 3 });
    fc.assert(
      fc.property(month, cuts, fc.nat(3), (rows, spans, at) => {
        const ledger = () => {
          const made = household();
          for (const { name, amountPence, typedAfter } of rows) if (typedAfter !== null) made.type({ payee: name, amountPence, paidOn: day(typedAfter), parts: [] });
          return made;
        };
        const whole = ledger();
        whole.add({}, fileOf(rows));
        const before = (from: number) => rows.slice(0, from).reduce((sum, { amountPence }) => sum + amountPence, 0);
        const piece = (a: number, b: number) => [Math.min(a, b, rows.length - 1), Math.max(a, b) + 1] as const;
        const pieces = spans.map(([a, b]) => piece(a, b));
        const inPieces = ledger();
        for (const [from, to] of [...pieces.slice(0, at), [0, rows.length] as const, ...pieces.slice(at)]) inPieces.add({}, fileOf(rows.slice(from, to), before(from)));
        const bySum = ({ entries, balancePence }: ReturnType<typeof whole.seen>) => ({ balancePence, entries: entries.map((entry) => JSON.stringify(entry)).sort() });
        expect(bySum(inPieces.seen())).toEqual(bySum(whole.seen()));
        expect(verify(inPieces.db)).toEqual([]);
      }),
      { seed: 20261106, numRuns: 15 },
    );
  });

  it('equal payments are counted: as many as the bank has where it has more, as many as were typed where those are more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), (typedCount, bankCount) => {
        const { db, type, add } = household();
        for (let n = 0; n < typedCount; n += 1) type();
        add({}, lloydsFile(0, Array.from({ length: bankCount }, () => ['03/10/2026', 'CITY CABS', -1250] as const)));
        expect(allEntries(db)).toHaveLength(Math.max(typedCount, bankCount));
      }),
      { seed: 20261105, numRuns: 20 },
    );
  });

  // The work on the pairs is measured against an import without any, so that the machine's speed does not count.
  it('a statement of 2,000 rows meets 500 typed payments without taking much longer than one that meets none', () => {
    const rows = Array.from({ length: 2000 }, (_, index): Row => ({ day: 1 + Math.floor(index / 100), name: 'City Cabs', amountPence: -(100 + index), typedAfter: index % 4 === 0 ? Math.floor(index / 100) : null }));
    const measure = (isTyped: boolean) => {
      const { db, type, add } = household();
      if (isTyped) for (const { amountPence, typedAfter } of rows) if (typedAfter !== null) type({ amountPence, paidOn: day(typedAfter), parts: [] });
      const before = process.threadCpuUsage();
      const saved = add({}, fileOf(rows));
      const { user, system } = process.threadCpuUsage(before);
      expect(saved).toMatchObject({ added: 2000, met: isTyped ? 500 : 0 });
      expect(allEntries(db)).toHaveLength(2000);
      return user + system;
    };
    const least = (isTyped: boolean) => Math.min(measure(isTyped), measure(isTyped));
    const [without, withTyped] = [least(false), least(true)];
    expect(withTyped).toBeLessThan(8 * without);
  });
});

it.each([
  ['the typed one stands again where only the bank’s row was wrong', true, ['2026-10-03 City Cabs -1250 by hand']],
  ['both go where it did not happen', false, []],
])('a payment of the bank that a typed one had become is taken back: %s', (_, keepTyped, left) => {
  const { services, db, type, add } = household();
  type();
  add();
  const one = allEntries(db).find(({ amountPence }) => amountPence === -1250);
  expect(done(reversePayment(services, { entryId: one?.id ?? 0, reason: 'The bank was wrong', keepTyped }))).toEqual({ typedStands: keepTyped });
  expect(payments(services).filter((words) => words.includes('City Cabs'))).toEqual(left);
  if (keepTyped) expect(allEntries(db).find(({ amountPence }) => amountPence === -1250)).toMatchObject({ parts: TYPED.parts, evidence: 'have', note: 'To the hospital' });
  expect(verify(db)).toEqual([]);
  done(turnHistory(services, { turn: 'undo' }));
  expect(payments(services)).toContain('2026-10-05 City Cabs -1250');
});

it.each([
  ['the last agreed day', '2026-10-03', ['frozen']],
  ['the day after', '2026-10-04', []],
] as const)('the typed payment does not stand again on a day that is agreed: it was typed on %s', (_, paidOn, faults) => {
  const { services, db, type, add } = household();
  type({ paidOn });
  add();
  agree(services, { accountId: allEntries(db)[0]?.accountId ?? 0, from: '2026-10-01', to: '2026-10-03', openingPence: 0, closingPence: 100_000 });
  const one = allEntries(db).find(({ amountPence }) => amountPence === -1250);
  const before = payments(services);
  const reverse = (keepTyped: boolean) => reversePayment(services, { entryId: one?.id ?? 0, reason: 'The bank was wrong', keepTyped });
  expect(faultsIn(reverse(true))).toEqual(faults);
  if (faults.length === 0) return expect(payments(services)).toContain(`${paidOn} City Cabs -1250 by hand`);
  expect(payments(services)).toEqual(before);
  done(reverse(false));
  expect(payments(services)).toHaveLength(2);
});
