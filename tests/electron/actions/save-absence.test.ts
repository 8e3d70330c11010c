import { expect, it } from 'vitest';
import { removeAbsence, saveAbsence } from '#electron/actions/save-absence';
import { saveWorker } from '#electron/actions/save-worker';
import { turnHistory } from '#electron/actions/turn-history';
import { writeLedger } from '#electron/db/transaction';
import { showLeave } from '#electron/queries/show-leave';
import { listAbsences } from '#electron/repositories/absences';
import { saveRota } from '#electron/repositories/hours';
import { ok } from '#shared/kernel/result';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

function world() {
  const services = testServices();
  const workerId = done(saveWorker(services, WORKER)).id;
  const absence = { id: null, workerId, kind: 'holiday', from: '2026-08-03', to: '2026-08-07', minutes: 600, proof: '', proofUntil: null, words: 'Sea' } as const;
  return { services, db: services.ledger.db, absence };
}

it('writes days away down, changes them and takes them out, each with a line in the trail', () => {
  const { services, db, absence } = world();
  const { id } = done(saveAbsence(services, absence));
  expect(listAbsences(db)).toEqual([{ ...absence, id }]);
  done(saveAbsence(services, { ...absence, id, kind: 'sickness', proof: 'fit_note', proofUntil: '2026-08-10' }));
  expect(listAbsences(db)).toEqual([{ ...absence, id, kind: 'sickness', minutes: null, proof: 'fit_note', proofUntil: '2026-08-10' }]);
  done(removeAbsence(services, { id }));
  expect(listAbsences(db)).toEqual([]);
  expect(trailOf(services).slice(1)).toEqual(['absences.save', 'absences.save', 'absences.remove']);
});

it('counts by the rota in the ledger, and an undo gives the holiday back', () => {
  const { services, absence } = world();
  done(
    writeLedger(services, 'workers.save', {}, (write) => {
      saveRota(write, absence.workerId, '2026-04-06', [{ week: 0, weekday: 1, startsAt: 540, minutes: 600, breakMinutes: 0, kind: 'usual' }]);
      return ok({});
    }),
  );
  const left = () => done(showLeave(services, { yearOn: null })).workers[0]?.holiday?.leftMinutes;
  expect(left()).toBe(3360);
  done(saveAbsence(services, { ...absence, minutes: null }));
  expect(left()).toBe(2760);
  done(turnHistory(services, { turn: 'undo' }));
  expect(left()).toBe(3360);
});

it('leaves the ledger as it was when it refuses', () => {
  const { services, db, absence } = world();
  expect(faultsIn(saveAbsence(services, { ...absence, minutes: null }))).toEqual(['minutes: leave-hours-missing']);
  expect(faultsIn(saveAbsence(services, { ...absence, from: '2026-04-05' }))).toEqual(['from: before-the-job']);
  expect(faultsIn(removeAbsence(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listAbsences(db)).toEqual([]);
});
