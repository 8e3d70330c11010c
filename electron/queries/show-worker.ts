import type { Input, Output } from '#shared/contract/contract';
import type { ChecklistFacts } from '#shared/employer/checklist';
import { dutiesFor } from '#shared/employer/duties';
import { jobOf } from '#shared/employer/job-of';
import { leavingChecklist } from '#shared/employer/leaving-checklist';
import { maskedAccount } from '#shared/employer/masked-bank';
import { startingChecklist } from '#shared/employer/starting-checklist';
import { buildWrittenStatement } from '#shared/employer/written-statement';
import { dayOfInstant } from '#shared/kernel/instant';
import { addDays, addMonths, type IsoDay } from '#shared/kernel/iso-date';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listDutyRecords } from '../repositories/duty-records';
import { bankChangedAt, bankOf } from '../repositories/jobs';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

type View = Output<'workers.show'>;
type Facts = ReturnType<typeof gatherFacts>;

/** One PA with the job, what is to do when they start and leave, and what a written statement would lack. Fault: no longer there. */
export function showWorker(services: Services, { id }: Input<'workers.show'>): Result<View> {
  const on = services.clock.today();
  return readLedger(services, (db) => {
    const facts = gatherFacts(db, on);
    const worker = facts.workers.find((one) => one.id === id);
    if (!worker) return refused(...recordGone('PA', id, facts.workers));
    const bank = bankOf(db, id);
    const job = jobOf(facts.employment, id);
    const looked: ChecklistFacts = { worker, workers: facts.workers, job, hasBank: bank !== undefined, policies: facts.policies, duties: dutiesFromTheStart(db, facts, on) };
    const statement = buildWrittenStatement(facts, id, on);
    return ok({
      worker,
      job,
      otherRates: facts.employment.otherRates.filter((rate) => rate.workerId === id).map(({ kind, from, ratePence }) => ({ kind, from, ratePence })),
      bank: bank ? { masked: maskedAccount(bank.accountNumber), changedOn: dayOfInstant(bankChangedAt(db, id) ?? '') } : null,
      starting: startingChecklist(looked, on),
      leaving: leavingChecklist(looked, on),
      statement: statement.ok ? { missing: statement.value.missing } : null,
    });
  });
}

/** The duties of all that time, since those of a PA’s first days are gone from the list of duties after a year. */
function dutiesFromTheStart(db: ReadDb, facts: Facts, on: IsoDay): ReturnType<typeof dutiesFor> {
  const first = facts.workers.reduce<IsoDay>((earliest, { startsOn }) => (startsOn < earliest ? startsOn : earliest), on);
  return dutiesFor({ ...facts, records: listDutyRecords(db) }, { from: addDays(first, -1), to: addMonths(on, 12) }, on);
}
