import type { Input, Output } from '#shared/contract/contract';
import { jobOf } from '#shared/employer/job-of';
import { everyoneView, leavingView } from '#shared/employer/leaving-view';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { readPerson } from '../repositories/person';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';
import { gatherLeave } from './show-leave';

const gather = (services: Services) => readLedger(services, (db: ReadDb) => ({ workers: listWorkers(db), record: gatherLeave(db, services.clock.today()).record }));

/** Whose job may end, and what is written down of an end. */
export function showLeavingPeople(services: Services): Result<Output<'leaving.people'>> {
  const { workers, record } = gather(services);
  const people = workers.map((worker) => {
    const { noticeBy, noticeGivenOn, leavingReason } = jobOf(record, worker.id);
    return { workerId: worker.id, name: worker.name, isEmployed: worker.kind === 'employed', startsOn: worker.startsOn, endsOn: worker.endsOn, noticeBy, noticeGivenOn, reason: leavingReason };
  });
  return ok({ today: services.clock.today(), people, employingEndsOn: record.payroll.endsOn, endReason: record.payroll.endReason });
}

/** What one PA is due if the job ends so, what to do, and the letter. Faults: the PA is gone; days that cannot be. */
export function showLeaving(services: Services, { workerId, ...how }: Input<'leaving.show'>): Result<Output<'leaving.show'>> {
  const { workers, record } = gather(services);
  const worker = workers.find(({ id }) => id === workerId);
  if (!worker) return refused({ code: 'record-gone', message: 'This PA is no longer in the ledger. Go back and look again.' });
  const view = leavingView(worker, workers, record, how, readLedger(services, readPerson).name, services.clock.today());
  return view.ok ? ok({ ...view.value, due: { ...view.value.due, lines: [...view.value.due.lines] }, steps: [...view.value.steps] }) : view;
}

/** What is due if all employing ends on a day, and what to do. Faults: days that cannot be. */
export function showEveryoneLeaving(services: Services, input: Input<'leaving.everyone'>): Result<Output<'leaving.everyone'>> {
  const { workers, record } = gather(services);
  const view = everyoneView(workers, record, input);
  return view.ok ? ok({ ...view.value, dues: view.value.dues.map((due) => ({ ...due, lines: [...due.lines] })), steps: [...view.value.steps] }) : view;
}
