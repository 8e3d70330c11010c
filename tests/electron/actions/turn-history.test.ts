import { describe, expect, it } from 'vitest';
import { cancelPlanned, meetPlanned } from '#electron/actions/answer-planned';
import { correctPayment } from '#electron/actions/correct-payment';
import { importStatement } from '#electron/actions/import-statement';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveAccount } from '#electron/actions/save-account';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { removeService, saveService } from '#electron/actions/save-service';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { followedTables } from '#electron/db/row-changes';
import { createLedger, openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { showHistoryStack } from '#electron/queries/show-history-stack';
import { listAccounts, balancesByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { listServices } from '#electron/repositories/services';
import type { Services } from '#electron/services/services';
import type { Input } from '#shared/contract/contract';
import { buildHousehold, startEmpty } from '../../support/build-ledger';
import { done, NEED, SERVICE } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

const undo = (services: Services) => turnHistory(services, { turn: 'undo' });
const redo = (services: Services) => turnHistory(services, { turn: 'redo' });

/** Everything that a person can see: every row of every table but the trail, and money as it stands. What is marked as gone is not seen. */
function asSeen({ ledger: { db } }: Services): unknown {
  const rows = followedTables(db).map(({ name, columns }) => {
    const gone = columns.includes('removed_at') ? ' WHERE removed_at IS NULL' : name === 'import_batch' ? ' WHERE undone_at IS NULL' : '';
    return [name, db.driver.prepare(`SELECT * FROM "${name}"${gone}`).all()];
  });
  const balances = [...balancesByAccount(db)].filter(([, pence]) => pence !== 0);
  return { rows, balances, entries: allEntries(db) };
}

type World = ReturnType<typeof buildHousehold> & { readonly services: Services };

const PAYMENT = { paidOn: '2026-10-05', payee: 'First PA', amountPence: -5460, parts: [], evidence: 'have', evidenceWords: 'Payslip', note: 'For September' } satisfies Omit<Input<'payments.record'>, 'accountId'>;

/** One thing that a person does, to be undone and done again. */
const DONE: readonly (readonly [string, (world: World) => unknown])[] = [
  ['a payment recorded, with its note', ({ services, accountId }) => done(recordPayment(services, { ...PAYMENT, accountId }))],
  ['a payment taken back', ({ services }) => done(reversePayment(services, { entryId: 2, reason: 'Twice' }))],
  ['a payment corrected', ({ services, accountId }) => done(correctPayment(services, { entryId: 2, reason: 'Wrong', replacement: { ...PAYMENT, accountId } }))],
  ['a payment sorted, and a rule remembered', ({ services, serviceId }) => done(tiePayments(services, { entryIds: [2], category: 'training', serviceId, fund: null, rememberWords: 'wages' }))],
  ['a statement imported into an account that is there', ({ services, accountId }) => done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: lloydsFile(0, [['01/10/2026', 'ONE', -100], ['02/10/2026', 'TWO', -200]]), leaveOutRows: [], rules: [] }))],
  ['a statement imported into a new account', ({ services }) => done(importStatement(services, { accountId: null, newAccount: { name: 'Second account', openedOn: null, openingPence: null }, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: lloydsFile(500, [['01/10/2026', 'ONE', -100], ['02/10/2026', 'TWO', -200]]), leaveOutRows: [], rules: [] }))],
  ['a new account with money in it', ({ services }) => done(saveAccount(services, { id: null, name: 'Cash', kind: 'cash', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 2500 }))],
  ['a need', ({ services }) => done(saveNeed(services, NEED))],
  ['a support with its visits', ({ services, needId }) => done(saveService(services, { ...SERVICE, name: 'Swimming', needs: [{ needId, minutes: null }] }))],
  ['a support changed', ({ services, needId, serviceId }) => done(saveService(services, { ...SERVICE, id: serviceId, name: 'Mornings', needs: [{ needId, minutes: 30 }] }))],
  ['a support removed', ({ services, informalId }) => done(removeService(services, { id: informalId }))],
  ['a planned payment cancelled', ({ services, serviceId }) => done(cancelPlanned(services, { source: 'wages', sourceId: serviceId, dueOn: '2026-11-15', reason: 'Away' }))],
  ['a planned payment linked to a payment', ({ services, serviceId, entries }) => done(meetPlanned(services, { source: 'wages', sourceId: serviceId, dueOn: '2026-11-15', entryId: entries.wages }))],
  ['an answer typed in three goes', ({ services }) => ['F', 'Fa', 'Fay'].forEach((answer) => done(savePlanAnswer(services, { step: 1, answer })))],
];

describe('undo and redo', () => {
  it.each(DONE)('%s: undo is as if it had never been, redo as if it had not been undone', (_what, act) => {
    const services = testServices();
    const world = { ...buildHousehold(services), services };
    const before = asSeen(services);
    act(world);
    const after = asSeen(services);
    expect(after).not.toEqual(before);
    for (let round = 0; round < 3; round += 1) {
      done(undo(services));
      expect(asSeen(services)).toEqual(before);
      done(redo(services));
      expect(asSeen(services)).toEqual(after);
    }
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('goes back through everything to the empty account, and forth again', () => {
    const services = testServices();
    startEmpty(services);
    const empty = asSeen(services);
    const other = testServices();
    buildHousehold(other);
    const whole = asSeen(other);
    let steps = 0;
    for (; done(showHistoryStack(other)).undo; steps += 1) done(undo(other));
    expect(steps).toBeGreaterThan(10);
    expect(asSeen(other)).toEqual(empty);
    for (let step = 0; step < steps; step += 1) done(redo(other));
    expect(asSeen(other)).toEqual(whole);
    expect(done(showHistoryStack(other)).redo).toBeNull();
    expect(verify(other.ledger.db)).toEqual([]);
  });

  it('a support that money was for is no longer shown, and comes back', () => {
    const services = testServices();
    const { needId } = buildHousehold(services);
    const { id } = done(saveService(services, { ...SERVICE, name: 'Swimming', needs: [{ needId, minutes: null }] }));
    done(tiePayments(services, { entryIds: [2], category: 'activities', serviceId: id, fund: null, rememberWords: null }));
    done(undo(services));
    done(undo(services));
    expect(listServices(services.ledger.db).map(({ name }) => name)).not.toContain('Swimming');
    done(redo(services));
    expect(listServices(services.ledger.db).map(({ name }) => name)).toContain('Swimming');
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('works after the ledger was closed and opened again', () => {
    const at = tempFolder();
    const { clock } = testServices();
    const first = { ledger: done(createLedger(at('a.dpledger'), 'two words')), clock };
    const { accountId } = startEmpty(first);
    done(recordPayment(first, { ...PAYMENT, accountId }));
    first.ledger.close();
    const second = { ledger: done(openLedger(at('a.dpledger'), 'two words')), clock };
    expect(done(undo(second))).toMatchObject({ words: 'Payment recorded' });
    expect(allEntries(second.ledger.db)).toEqual([]);
    second.ledger.close();
    const third = { ledger: done(openLedger(at('a.dpledger'), 'two words')), clock };
    done(redo(third));
    expect(allEntries(third.ledger.db)).toHaveLength(1);
    expect(verify(third.ledger.db)).toEqual([]);
    third.ledger.close();
  });

  it('refuses in words when there is nothing to undo or to do again', () => {
    const services = testServices();
    expect(undo(services)).toMatchObject({ ok: false, faults: [{ code: 'nothing-to-turn' }] });
    startEmpty(services);
    expect(redo(services)).toMatchObject({ ok: false, faults: [{ code: 'nothing-to-turn' }] });
  });

  it('refuses, and changes nothing, where another program changed the row since', () => {
    const services = testServices();
    buildHousehold(services);
    done(saveNeed(services, NEED));
    services.ledger.db.driver.exec("UPDATE need SET words = 'Changed elsewhere' WHERE id = (SELECT max(id) FROM need)");
    const before = asSeen(services);
    expect(undo(services)).toMatchObject({ ok: false, faults: [{ code: 'stands-in-the-way' }] });
    expect(asSeen(services)).toEqual(before);
  });

  it('keeps both in the trail: what was done and that it was undone', () => {
    const services = testServices();
    const { accountId } = startEmpty(services);
    done(recordPayment(services, { ...PAYMENT, accountId }));
    done(undo(services));
    expect(services.ledger.db.driver.prepare('SELECT what FROM event ORDER BY id').pluck().all()).toEqual(['ledger.start', 'payments.record', 'history.turn']);
    expect(listAccounts(services.ledger.db)).toHaveLength(1);
  });
});
