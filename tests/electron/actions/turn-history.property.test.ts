import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveAccount } from '#electron/actions/save-account';
import { removeGoal, saveGoal } from '#electron/actions/save-goal';
import { approveWeek, fillWeek, openWeekAgain, saveWeek } from '#electron/actions/save-hours';
import { saveLetter } from '#electron/actions/save-letter';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { savePerson } from '#electron/actions/save-person';
import { removeRisk } from '#electron/actions/save-risk';
import { saveRota } from '#electron/actions/save-rota';
import { removeService, saveService } from '#electron/actions/save-service';
import { saveWellbeing } from '#electron/actions/save-wellbeing';
import { saveJob } from '#electron/actions/save-job';
import { saveOtherRates } from '#electron/actions/save-other-rates';
import { saveWorker } from '#electron/actions/save-worker';
import { saveWorkerBank } from '#electron/actions/save-worker-bank';
import { NEW_JOB } from '#shared/employer/job';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
import { followedTables } from '#electron/db/row-changes';
import { verify } from '#electron/db/verify';
import { showHistoryStack } from '#electron/queries/show-history-stack';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { readPerson } from '#electron/repositories/person';
import type { Services } from '#electron/services/services';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Input } from '#shared/contract/contract';
import { buildHousehold } from '../../support/build-ledger';
import { ROTA } from '../../support/hours-record';
import { done, LETTER, NEED, SERVICE, WORKER } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

type World = ReturnType<typeof buildHousehold> & { readonly services: Services };

const BASE = testServices();
const IDS = buildHousehold(BASE);
const BYTES = BASE.ledger.db.driver.serialize();

/** The same household each time, in a database of its own. */
function freshWorld(): World {
  const driver = new Database(BYTES);
  driver.pragma('foreign_keys = ON');
  return { ...IDS, services: { clock: BASE.clock, ledger: { path: ':memory:', passphrase: '', db: { driver, orm: drizzle(driver) }, close: () => void driver.close() } } };
}

/** Everything that a person can see: every row of every table but the trail, and money as it stands. What is marked as gone is not seen. */
function asSeen({ ledger: { db } }: Services): string {
  const rows = followedTables(db).map(({ name, columns }) => {
    const gone = columns.includes('removed_at') ? ' WHERE removed_at IS NULL' : name === 'import_batch' ? ' WHERE undone_at IS NULL' : '';
    return [name, db.driver.prepare(`SELECT * FROM "${name}"${gone}`).raw().all()];
  });
  return JSON.stringify([rows, [...balancesByAccount(db)].filter(([, pence]) => pence !== 0), allEntries(db)]);
}

const PAYMENT = { paidOn: '2026-10-05', payee: 'First PA', parts: [], evidence: 'missing', evidenceWords: '', note: '' } satisfies Omit<Input<'payments.record'>, 'accountId' | 'amountPence'>;

/** The number of a standing payment; a number that is there where there is none. */
function somePayment({ services }: World, n: number): number {
  const ids = allEntries(services.ledger.db).map(({ id }) => id);
  return ids[n % Math.max(1, ids.length)] ?? 1;
}

/** Things that a person does, each with a number that makes it differ. Some are refused, as they would be: then nothing was done. */
const ACTS: readonly ((world: World, n: number) => { readonly ok: boolean })[] = [
  ({ services, accountId }, n) => recordPayment(services, { ...PAYMENT, accountId, amountPence: -100 - n }),
  ({ services, accountId, serviceId }, n) => recordPayment(services, { ...PAYMENT, accountId, amountPence: -5000 - n, note: `Note ${n}`, parts: [{ category: 'training', serviceId, fund: 'council', amountPence: -5000 - n }] }),
  (world, n) => reversePayment(world.services, { entryId: somePayment(world, n), reason: 'Twice' }),
  (world, n) => tiePayments(world.services, { entryIds: [somePayment(world, n)], category: 'training', serviceId: world.serviceId, fund: null, rememberWords: n % 3 === 0 ? `words ${n}` : null }),
  (world, n) => setEvidence(world.services, { entryIds: [somePayment(world, n)], evidence: n % 2 === 0 ? 'have' : 'not_needed', words: `Evidence ${n}` }),
  (world, n) => setNote(world.services, { entryId: somePayment(world, n), note: `Note ${n}` }),
  ({ services, accountId }, n) =>
    importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: `${n}.csv`, bytes: lloydsFile(0, [['01/10/2026', `ONE ${n}`, -100 - n], ['02/10/2026', `TWO ${n}`, -200]]), leaveOutRows: [], rules: [] }),
  ({ services }, n) => undoImport(services, { batchId: 1 + (n % 3) }),
  ({ services }, n) => saveAccount(services, { id: null, name: `Account ${n}`, kind: 'cash', bank: '', isDirectPayment: n % 2 === 0, openedOn: '2026-04-06', closedOn: null, openingPence: n % 2 === 0 ? 2500 : 0 }),
  ({ services }, n) => saveNeed(services, { ...NEED, words: `Need ${n}` }),
  ({ services, needId }, n) => saveNeed(services, { ...NEED, id: needId, words: `Washing ${n}` }),
  ({ services, needId }, n) => saveService(services, { ...SERVICE, name: `Swimming ${n}`, needs: [{ needId, minutes: null }] }),
  ({ services, needId, serviceId }, n) => saveService(services, { ...SERVICE, id: serviceId, ratePence: 1300 + n, needs: [{ needId, minutes: 30 }] }),
  ({ services, informalId }) => removeService(services, { id: informalId }),
  ({ services }, n) => saveGoal(services, { id: null, words: `Goal ${n}`, needIds: [] }),
  ({ services, goalId }) => removeGoal(services, { id: goalId }),
  ({ services, riskId }) => removeRisk(services, { id: riskId }),
  ({ services, letterId }, n) => saveLetter(services, { ...LETTER, id: n % 2 === 0 ? letterId : null, appliesFrom: n % 2 === 0 ? '2026-04-06' : '2026-10-05', amountPence: 8000 + n }),
  ({ services }, n) => saveWorker(services, { ...WORKER, name: `PA ${n}` }),
  ({ services, workerId }, n) => saveRota(services, { workerId, from: '2026-04-06', shifts: ROTA.slice(n % 3) }),
  ({ services, workerId }, n) => fillWeek(services, { workerId, weekFrom: n % 2 === 0 ? '2026-11-02' : '2026-11-09' }),
  ({ services, workerId }, n) => saveWeek(services, { workerId, weekFrom: '2026-11-02', shifts: [{ id: null, on: '2026-11-04', startsAt: 480 + n, minutes: 60, breakMinutes: 0, kind: 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '' }] }),
  ({ services, workerId }) => approveWeek(services, { workerId, weekFrom: '2026-11-02', approvedBy: 'Sam', words: '' }),
  ({ services, workerId }) => openWeekAgain(services, { workerId, weekFrom: '2026-11-02' }),
  ({ services }, n) => saveJob(services, { workerId: 1, ...NEW_JOB, title: `PA ${n}`, workerNoticeWeeks: 1 + n }),
  ({ services }, n) => saveOtherRates(services, { workerId: 1, rates: n % 3 === 0 ? [] : [{ kind: 'weekend', from: '2026-04-06', ratePence: 1500 + n }] }),
  ({ services }, n) => saveWorkerBank(services, { workerId: 1, bank: n % 3 === 0 ? null : { holder: `PA ${n}`, sortCode: '112233', accountNumber: `123456${10 + n}` } }),
  ({ services }, n) => savePlanAnswer(services, { step: 2 + (n % 2), answer: `Answer ${n}` }),
  ({ services }, n) => saveWellbeing(services, { area: 'health', words: `I swim ${n}.` }),
  ({ services }, n) => savePerson(services, { ...withoutExample(services), address: `${n} Example Street` }),
];

function withoutExample({ ledger: { db } }: Services) {
  const { exampleOn: _exampleOn, ...person } = readPerson(db);
  return person;
}

const undo = (services: Services) => turnHistory(services, { turn: 'undo' });
const redo = (services: Services) => turnHistory(services, { turn: 'redo' });

/** How many steps of undo lead back to where `start` is the last line. */
function stepsSince(services: Services, states: string[], start: string): number {
  let steps = 0;
  while (done(showHistoryStack(services)).undo && asSeen(services) !== start) {
    done(undo(services));
    states.push(asSeen(services));
    steps += 1;
  }
  return steps;
}

it('whatever is done, in whatever order: undoing all of it leads to the start, redoing all of it to the end, and every step between is met both ways', { timeout: 900_000 }, () => {
  const act = fc.record({ which: fc.nat(ACTS.length - 1), n: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 15 }), fc.array(fc.boolean(), { maxLength: 12 }), (acts, turns) => {
      const world = freshWorld();
      const { services } = world;
      const start = asSeen(services);
      for (const { which, n } of acts) ACTS[which]?.(world, n);
      const end = asSeen(services);
      // Back to the start, one step at a time, and forth again: each state is met again.
      const states = [end];
      const steps = stepsSince(services, states, start);
      expect(asSeen(services)).toBe(start);
      for (let left = steps; left > 0; left -= 1) {
        expect(asSeen(services)).toBe(states[left]);
        done(redo(services));
      }
      expect(asSeen(services)).toBe(end);
      // Some back, some forth, in any order.
      let at = 0;
      for (const isUndo of turns) {
        if (isUndo ? at === steps : at === 0) continue;
        done(isUndo ? undo(services) : redo(services));
        at += isUndo ? 1 : -1;
        expect(asSeen(services)).toBe(states[at]);
      }
      expect(verify(services.ledger.db)).toEqual([]);
      services.ledger.close();
    }),
    { numRuns: 40, seed: 20261129 },
  );
});
