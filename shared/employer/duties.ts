import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import type { Duty, DutyRecord, DutyState } from './duty';
import { dueDays, householdOf, householdSubject, hmrcDuesUntil, pensionDuesUntil, workerSubject, type Subject } from './duty-days';
import { dutyDefinitions } from './duty-definitions';
import { beforeLedger, insuranceIsForPersonToSay, paidFor, settledByFacts, type Settled } from './duty-evidence';
import type { DutyDefinition } from './duty-file';
import type { EmploymentRecord } from './employment-record';
import { hmrcPaidWords } from './hmrc-paid';
import { recordFinder } from './duty-records';
import type { PaidWorker } from './paydays';
import { wagesPaid, type PaidService } from './wages-paid';
import type { Employer, InsurancePolicy, Worker } from './worker';

export type EmployingFacts = {
  readonly workers: readonly Worker[];
  readonly employer: Employer;
  readonly policies: readonly InsurancePolicy[];
  readonly records: readonly DutyRecord[];
  /** Jobs, days away, pay and pension as written down; without it none of it is known. */
  readonly employment?: EmploymentRecord;
  /** The plan's services, whose wages say on which days a PA is paid. */
  readonly services?: readonly PaidService[];
  /** Entries as they stand; without them no payment to HMRC and no wages are known. */
  readonly entries?: readonly Pick<Entry, 'paidOn' | 'parts'>[];
};

/** A duty that falls due within this many days is `due`; a later one is `coming`. */
const DUE_WITHIN_DAYS = 30;
/** A payment can come well before the day on which its quarter's bill is due. */
const HMRC_LOOK_AHEAD_DAYS = 130;

function stateOf(dueOn: IsoDay, on: IsoDay): DutyState {
  return dueOn < on ? 'late' : dueOn <= addDays(on, DUE_WITHIN_DAYS) ? 'due' : 'coming';
}

const keyOf = (dutyId: string, workerId: number | null) => `${dutyId} ${workerId ?? ''}`;

function byDuty(records: readonly DutyRecord[]): Map<string, DutyRecord[]> {
  const lists = new Map<string, DutyRecord[]>();
  for (const record of records) {
    const key = keyOf(record.dutyId, record.workerId);
    const list = lists.get(key);
    if (list) list.push(record);
    else lists.set(key, [record]);
  }
  return lists;
}

/**
 * The duties of this household that fall due in a period, by day, each done, not needed, late, due (within 30 days) or coming, as
 * seen on a day. Only employed workers bring an employer's duties; a self-employed one brings the check of that status. A duty is done when the
 * household recorded it, or when facts in the ledger show it: a payment to HMRC, or what is written down in a field of its own (proof
 * seen, contract given, pension, insurance, registration), which alone decides where there is one (`writtenAt`). Whatever is dated after `on` has not happened yet. Rules and sources: `resources/duties`.
 */
export function dutiesFor(facts: EmployingFacts, period: Period, on: IsoDay): Duty[] {
  const { employer, policies, entries = [] } = facts;
  const wages = wagesPaid(facts.services ?? [], entries, on);
  const workers = facts.workers.map((worker): PaidWorker => ({ ...worker, wages: wages.get(worker.id) }));
  const household = householdOf(workers, employer, policies, facts.employment);
  const recorded = byDuty(facts.records.filter(({ doneOn }) => doneOn <= on));
  const hmrc = new Map(hmrcDuesUntil(household, addDays(period.to > on ? period.to : on, HMRC_LOOK_AHEAD_DAYS)).map((due) => [due.dueOn, due]));
  const bills = { 'hmrc-payment': paidFor('hmrc', [...hmrc.values()], entries, on), 'pension-payment': paidFor('pension', pensionDuesUntil(household, on), entries, on) };

  function settledWithoutRecord(dutyId: string, worker: Worker | null, dueOn: IsoDay): Settled | undefined {
    if (dutyId === 'hmrc-payment' || dutyId === 'pension-payment') {
      const paidOn = bills[dutyId].get(dueOn);
      const bill = dutyId === 'hmrc-payment' ? hmrc.get(dueOn) : undefined;
      if (paidOn) return { state: 'done', doneOn: paidOn, words: bill ? hmrcPaidWords(bill, paidOn, facts) : `You paid the pension scheme on ${formatDay(paidOn)}.` };
      return beforeLedger(dueOn, entries);
    }
    return settledByFacts(dutyId, dueOn, worker, household, on);
  }

  function wordsFor({ id, why }: DutyDefinition, dueOn: IsoDay): string {
    const due = id === 'hmrc-payment' ? hmrc.get(dueOn) : undefined;
    return due ? `This is for pay from ${formatDay(due.from)} to ${formatDay(due.to)}. ${why}` : why;
  }

  function duty(definition: DutyDefinition, worker: Worker | null, dueOn: IsoDay, record: DutyRecord | undefined): Duty {
    const answer = record ?? settledWithoutRecord(definition.id, worker, dueOn);
    return {
      dutyId: definition.id,
      title: definition.title,
      workerId: worker?.id ?? null,
      workerName: worker?.name ?? null,
      dueOn,
      recordedFor: record?.dueOn ?? null,
      state: answer?.state ?? stateOf(dueOn, on),
      doneOn: answer?.doneOn ?? null,
      words: answer?.words ?? wordsFor(definition, dueOn),
      writtenAt: fieldFor(definition, dueOn),
      how: definition.how,
      evidence: definition.evidence,
      source: definition.source.name,
    };
  }

  /** Where only the person can say whether insurance is needed, the list takes the answer. */
  function fieldFor({ id, writtenAt }: DutyDefinition, dueOn: IsoDay): Duty['writtenAt'] {
    return id === 'insurance' && insuranceIsForPersonToSay(household, dueOn) ? null : (writtenAt ?? null);
  }

  function dutiesOf(definition: DutyDefinition, worker: Worker | null, subject: Subject): Duty[] {
    const days = dueDays(definition, subject, household, period);
    if (days.length === 0) return [];
    const find = recordFinder(definition, subject, recorded.get(keyOf(definition.id, worker?.id ?? null)) ?? []);
    // A proof that has a field of its own is one fact: a mark in the list beside it could say something else.
    return days.map((dueOn) => duty(definition, worker, dueOn, fieldFor(definition, dueOn) === null ? find(dueOn) : undefined));
  }

  const ofHousehold = householdSubject(household);
  const ofWorkers = workers.map((worker) => ({ worker, subject: workerSubject(worker) }));
  const duties = dutyDefinitions().flatMap((definition) => {
    if (definition.appliesTo === 'payroll_with_allowance' && employer.claimsEmploymentAllowance !== true) return [];
    if (definition.for === 'household') {
      return ofHousehold ? dutiesOf(definition, null, ofHousehold) : [];
    }
    const kind = definition.appliesTo === 'self_employed' ? 'self_employed' : 'employed';
    return ofWorkers
      .filter(({ worker }) => worker.kind === kind)
      .flatMap(({ worker, subject }) => dutiesOf(definition, worker, subject));
  });
  // Sorting keeps the order of the files for duties of one day.
  return duties.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Duties that come round with each pay. */
const WITH_EACH_PAY = new Set(['each_payday', 'hmrc_period', 'pension_month', 'quiet_tax_month', 'paper_quarter', 'after_tax_year', 'sickness']);

/**
 * The duties to show on a day: those of the year before and the year after, and older ones for as long as they are late. Of what comes
 * round with each pay, nothing from before the first entry is added: nobody can say any more whether it was done.
 */
export function dutiesOn(facts: EmployingFacts, on: IsoDay): Duty[] {
  const [yearAgo, to] = [addMonths(on, -12), addMonths(on, 12)];
  const firstDay = facts.workers.reduce((first, { startsOn }) => (addDays(startsOn, -1) < first ? addDays(startsOn, -1) : first), yearAgo);
  const firstEntry = facts.entries?.reduce<IsoDay>((first, { paidOn }) => (paidOn < first ? paidOn : first), '9999-12-31') ?? '9999-12-31';
  const withEachPay = new Set(dutyDefinitions().filter(({ due }) => WITH_EACH_PAY.has(due.rule)).map(({ id }) => id));
  return dutiesFor(facts, { from: firstDay, to }, on).filter(
    (duty) => duty.dueOn >= yearAgo || (duty.state === 'late' && (duty.dueOn >= firstEntry || !withEachPay.has(duty.dutyId))),
  );
}
