import { describe, expect, it } from 'vitest';
import { cancelPlanned, meetPlanned } from '#electron/actions/answer-planned';
import { becomeOne } from '#electron/actions/become-one';
import { beginStatement, changeStatement, giveUpStatement } from '#electron/actions/begin-statement';
import { closeAccount } from '#electron/actions/close-account';
import { confirmTransfer, partTransfer } from '#electron/actions/confirm-transfer';
import { correctPayment } from '#electron/actions/correct-payment';
import { describeDocument } from '#electron/actions/describe-document';
import { finishStatement, openStatementAgain } from '#electron/actions/finish-statement';
import { importStatement } from '#electron/actions/import-statement';
import { linkDocument, unlinkDocument } from '#electron/actions/link-document';
import { recordPayment } from '#electron/actions/record-payment';
import { recordQuick } from '#electron/actions/record-quick';
import { recordTransfer } from '#electron/actions/record-transfer';
import { removeDocument } from '#electron/actions/remove-document';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveAbsence } from '#electron/actions/save-absence';
import { saveAccount } from '#electron/actions/save-account';
import { saveAgreement } from '#electron/actions/save-agreement';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { confirmRules } from '#electron/actions/save-rule';
import { removeService, saveService } from '#electron/actions/save-service';
import { tickStatement } from '#electron/actions/tick-statement';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
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
import { added, pdf, wholePayment } from '../../support/documents';
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

type World = ReturnType<typeof buildHousehold> & { readonly services: Services; readonly documentId: number };

const PAYMENT = { paidOn: '2026-10-05', payee: 'First PA', amountPence: -5460, parts: [], evidence: 'have', evidenceWords: 'Payslip', note: 'For September' } satisfies Omit<Input<'payments.record'>, 'accountId'>;

const APRIL = { from: '2026-04-06', to: '2026-04-30', openingPence: 0, closingPence: 96_000 } as const;

function tickApril(services: Services, { accountId, entries }: World): { readonly id: number } {
  const { id } = done(beginStatement(services, { ...APRIL, accountId }));
  done(tickStatement(services, { id, entryIds: [entries.paidIn, entries.contribution], ticked: true }));
  return { id };
}

function agreeApril(services: Services, world: World): { readonly id: number } {
  const april = tickApril(services, world);
  done(finishStatement(services, april));
  return april;
}

/** The same of a statement that is begun or agreed before: what it is ready for, and what is done. */
const ON_STATEMENTS: readonly (readonly [string, (services: Services, world: World) => { readonly id: number }, (services: Services, id: number, world: World) => unknown])[] = [
  ['a tick taken out', tickApril, (services, id, { entries }) => done(tickStatement(services, { id, entryIds: [entries.paidIn], ticked: false }))],
  ['the last day of a statement changed, with its ticks', tickApril, (services, id) => done(changeStatement(services, { ...APRIL, id, to: '2026-04-08', closingPence: 1 }))],
  ['a statement given up', tickApril, (services, id) => done(giveUpStatement(services, { id }))],
  ['a statement agreed', tickApril, (services, id) => done(finishStatement(services, { id }))],
  ['a statement agreed, and a stale tick with it', (services, world) => {
    const april = tickApril(services, world);
    done(reversePayment(services, { entryId: world.entries.contribution, reason: 'Twice' }));
    done(changeStatement(services, { ...APRIL, ...april, closingPence: 88_000 }));
    return april;
  }, (services, id) => done(finishStatement(services, { id }))],
  ['an agreed statement opened again', agreeApril, (services, id) => done(openStatementAgain(services, { id, reason: 'Why' }))],
];
const WAGES = lloydsFile(0, [['02/05/2026', 'PRIYA NAIR', -54000]]);
const importWages = ({ services, accountId }: World, meetRows?: readonly number[]) => done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: WAGES, leaveOutRows: [], meetRows, rules: [] }));

const addCash = ({ services }: World) => done(saveAccount(services, { id: null, name: 'Cash box', kind: 'cash', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 0 })).id;
const moveMoney = ({ services, accountId }: World) => done(recordTransfer(services, { fromAccountId: accountId, toAccountId: 2, paidOn: '2026-06-01', amountPence: 2000, note: 'For the week' }));
const MAPPING = { delimiter: ',', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: null, idColumn: null } as const;

/** One thing that a person does, to be undone and done again. */
const DONE: readonly (readonly [string, (world: World) => unknown])[] = [
  ['a payment recorded, with its note', ({ services, accountId }) => done(recordPayment(services, { ...PAYMENT, accountId }))],
  ['a payment taken back', ({ services }) => done(reversePayment(services, { entryId: 2, reason: 'Twice' }))],
  ['a payment corrected', ({ services, accountId }) => done(correctPayment(services, { entryId: 2, reason: 'Wrong', replacement: { ...PAYMENT, accountId } }))],
  ['a payment sorted, and a rule remembered', ({ services, serviceId }) => done(tiePayments(services, { entryIds: [2], category: 'training', serviceId, fund: null, rememberWords: 'wages' }))],
  ['a statement imported into an account that is there', ({ services, accountId }) => done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: lloydsFile(0, [['01/10/2026', 'ONE', -100], ['02/10/2026', 'TWO', -200]]), leaveOutRows: [], rules: [] }))],
  ['a statement imported into a new account', ({ services }) => done(importStatement(services, { accountId: null, newAccount: { name: 'Second account', openedOn: null, openingPence: null }, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: lloydsFile(500, [['01/10/2026', 'ONE', -100], ['02/10/2026', 'TWO', -200]]), leaveOutRows: [], rules: [] }))],
  ['a statement that meets a typed payment', (world) => importWages(world)],
  ['a new account with money in it', ({ services }) => done(saveAccount(services, { id: null, name: 'Cash', kind: 'cash', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 2500 }))],
  ['an account closed, its money paid back', ({ services, accountId }) => done(closeAccount(services, { accountId, closedOn: '2026-11-20', rest: 'returned', toAccountId: null }))],
  ['payments typed off a screen, with their closing balance', ({ services, accountId }) => done(recordQuick(services, { accountId, rows: [{ paidOn: '2026-10-05', payee: 'Cabs', amountPence: -1250 }], closing: { closingOn: '2026-10-05', closingPence: 5 } }))],
  ['a statement read by its columns, which are remembered', ({ services, accountId }) => done(importStatement(services, { accountId, bank: 'mapped', mapping: MAPPING, fileName: 'a.csv', bytes: new TextEncoder().encode('Day,Who,Amount\n05/10/2026,CABS,-1.00\n'), leaveOutRows: [], rules: [] }))],
  ['a rule confirmed', ({ services }) => done(confirmRules(services, { rules: [{ words: 'cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' }] }))],
  ['the agreement with the council', ({ services }) => done(saveAgreement(services, { agreement: { signedOn: '2026-03-20', words: '' } }))],
  ['a need', ({ services }) => done(saveNeed(services, NEED))],
  ['a support with its visits', ({ services, needId }) => done(saveService(services, { ...SERVICE, name: 'Swimming', needs: [{ needId, minutes: null }] }))],
  ['a support changed', ({ services, needId, serviceId }) => done(saveService(services, { ...SERVICE, id: serviceId, name: 'Mornings', needs: [{ needId, minutes: 30 }] }))],
  ['a support removed', ({ services, informalId }) => done(removeService(services, { id: informalId }))],
  ['days away of a PA', ({ services, workerId }) => done(saveAbsence(services, { id: null, workerId, kind: 'holiday', from: '2026-08-03', to: '2026-08-07', minutes: 600, proof: '', proofUntil: null, words: '' }))],
  ['documents added to a payment', ({ services }) => added(services, 'new.pdf', pdf('new'), wholePayment(2))],
  ['a document linked to a PA', ({ services, documentId, workerId }) => done(linkDocument(services, { documentId, to: { kind: 'worker', id: workerId, part: null } }))],
  ['a document unlinked from a payment', ({ services }) => done(unlinkDocument(services, { linkId: 1 }))],
  ['a document described', ({ services, documentId }) => done(describeDocument(services, { documentId, words: 'Payslip', datedOn: '2026-05-03' }))],
  ['a document taken out', ({ services, documentId }) => done(removeDocument(services, { documentId }))],
  ['a bank’s statement begun', ({ services, accountId }) => done(beginStatement(services, { ...APRIL, accountId }))],
  ['a planned payment cancelled', ({ services, serviceId }) => done(cancelPlanned(services, { source: 'wages', sourceId: serviceId, dueOn: '2026-11-15', reason: 'Away' }))],
  ['a planned payment linked to a payment', ({ services, serviceId, entries }) => done(meetPlanned(services, { source: 'wages', sourceId: serviceId, dueOn: '2026-11-15', entryId: entries.wages }))],
  ['an answer typed in three goes', ({ services }) => ['F', 'Fa', 'Fay'].forEach((answer) => done(savePlanAnswer(services, { step: 1, answer })))],
];

/** The same, after something else that a person did. */
const DONE_AFTER: readonly (readonly [string, (world: World) => unknown, (world: World) => unknown])[] = [
  ['a move between two accounts', addCash, moveMoney],
  ['a move made two payments again', (world) => (addCash(world), moveMoney(world)), ({ services }) => done(partTransfer(services, { outEntryId: 4 }))],
  ['two payments made one move', (world) => (addCash(world), moveMoney(world), done(partTransfer(world.services, { outEntryId: 4 }))), ({ services }) => done(confirmTransfer(services, { outEntryId: 4, inEntryId: 5 }))],
  ['an import that met a typed payment taken back', (world) => importWages(world), ({ services }) => done(undoImport(services, { batchId: 1 }))],
  ['a typed payment that was kept apart made one with the bank’s', (world) => importWages(world, []), ({ services, entries }) => done(becomeOne(services, { typedId: entries.wages, bankId: allEntries(services.ledger.db).find(({ batchId }) => batchId !== null)?.id ?? 0 }))],
];

/** Three rounds of undo and redo of what `act` does. */
function backAndForth(services: Services, act: () => unknown): void {
  const before = asSeen(services);
  act();
  const after = asSeen(services);
  expect(after).not.toEqual(before);
  for (let round = 0; round < 3; round += 1) {
    done(undo(services));
    expect(asSeen(services)).toEqual(before);
    done(redo(services));
    expect(asSeen(services)).toEqual(after);
  }
  expect(verify(services.ledger.db)).toEqual([]);
}

describe('undo and redo', () => {
  it.each(ON_STATEMENTS)('%s: undo is as if it had never been, redo as if it had not been undone', (_what, ready, act) => {
    const services = testServices();
    const household = buildHousehold(services);
    const world = { ...household, services, documentId: added(services, 'payslip.pdf', pdf(), wholePayment(household.entries.wages)) };
    const { id } = ready(services, world);
    backAndForth(services, () => act(services, id, world));
  });

  it.each([...DONE.map(([what, act]) => [what, () => undefined, act] as const), ...DONE_AFTER])('%s: undo is as if it had never been, redo as if it had not been undone', (_what, prepare, act) => {
    const services = testServices();
    const household = buildHousehold(services);
    const world = { ...household, services, documentId: added(services, 'payslip.pdf', pdf(), wholePayment(household.entries.wages)) };
    prepare(world);
    backAndForth(services, () => act(world));
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
