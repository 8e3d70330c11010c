import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { never } from '../kernel/invariant';
import { isCurrent, taxYearOf, type Period } from '../kernel/period';
import { occurrences } from '../kernel/recurrence';
import { birthdayAt } from './birthday';
import type { DutyDefinition } from './duty-file';
import { NO_RECORD, type EmploymentRecord } from './employment-record';
import { hmrcDues, taxMonthEnd, type HmrcDue } from './hmrc-periods';
import { NEW_JOB, type Job } from './job';
import { noticeWeeks } from './notice-weeks';
import { firstPayday, lastPayday, paydaysOf, payrollFrom, type PaidWorker } from './paydays';
import { eligibleOn, JOINING_DAYS, membership } from './pension-assessment';
import { isCloseFamily, mayBeSpouse, type Employer, type InsurancePolicy } from './worker';

/** The household as the duties see it. */
export type Household = {
  /** In the order of their first days. */
  readonly employed: readonly PaidWorker[];
  readonly employer: Employer;
  readonly policies: readonly InsurancePolicy[];
  /** The first payday that HMRC must be told of; undefined: no reason is known. */
  readonly payrollFrom: IsoDay | undefined;
  /** What is written down about jobs, days away, pay and pension. */
  readonly record: EmploymentRecord;
  readonly jobs: ReadonlyMap<number, Job>;
  /** The last day of being an employer: as it is written down, or the last day of the last one to leave. Null: it goes on. */
  readonly endsOn: IsoDay | null;
};

/** Whom a duty is owed for: one worker, or the household and everyone it employs. */
export type Subject = {
  readonly startsOn: IsoDay;
  /** Last day; null: goes on. The household has none, because the next assistant may follow. */
  readonly leavesOn: IsoDay | null;
  readonly firstPayday: IsoDay | undefined;
  readonly lastPayday: IsoDay | undefined;
  readonly worksOn: (day: IsoDay) => boolean;
  readonly worksIn: (period: Period) => boolean;
  /** Null: the household. */
  readonly worker: PaidWorker | null;
  readonly paydays: (within: Period) => IsoDay[];
};

export function householdOf(workers: readonly PaidWorker[], employer: Employer, policies: readonly InsurancePolicy[], record: EmploymentRecord = NO_RECORD): Household {
  const employed = workers.filter(({ kind }) => kind === 'employed').sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const others = new Set(record.jobs.filter(({ hasOtherJob }) => hasOtherJob === true).map(({ workerId }) => workerId));
  return {
    employed,
    employer,
    policies,
    payrollFrom: payrollFrom(employed, employer, others),
    record,
    jobs: new Map(record.jobs.map((job) => [job.workerId, job])),
    endsOn: record.payroll.endsOn ?? lastOfAll(employed),
  };
}

/** The last day of the last one to leave; null where somebody stays or nobody was ever employed. */
function lastOfAll(employed: readonly PaidWorker[]): IsoDay | null {
  return employed.reduce<IsoDay | null>((last, { endsOn }, index) => (endsOn === null || (index > 0 && last === null) ? null : last === null || endsOn > last ? endsOn : last), null);
}

export function jobIn({ jobs }: Household, workerId: number): Job {
  return jobs.get(workerId) ?? { ...NEW_JOB, workerId };
}

export function workerSubject(worker: PaidWorker): Subject {
  return {
    startsOn: worker.startsOn,
    leavesOn: worker.endsOn,
    firstPayday: firstPayday(worker),
    lastPayday: lastPayday(worker),
    worksOn: (day) => isCurrent(worker, day),
    worksIn: (period) => worker.startsOn <= period.to && (worker.endsOn === null || worker.endsOn >= period.from),
    worker,
    paydays: (within) => paydaysOf(worker, within),
  };
}

/** Undefined where nobody was ever employed. */
export function householdSubject({ employed, payrollFrom: payroll }: Household): Subject | undefined {
  const first = employed[0];
  if (!first) return undefined;
  const firstPaydays = employed.flatMap((worker) => firstPayday(worker) ?? []).sort();
  return {
    startsOn: first.startsOn,
    leavesOn: null,
    firstPayday: payroll ?? firstPaydays[0],
    lastPayday: undefined,
    worksOn: (day) => employed.some((worker) => isCurrent(worker, day)),
    worksIn: (period) => employed.some((worker) => worker.startsOn <= period.to && (worker.endsOn === null || worker.endsOn >= period.from)),
    worker: null,
    paydays: (within) => [...new Set(employed.flatMap((worker) => paydaysOf(worker, within)))].sort(),
  };
}

function yearlyFrom(startsOn: IsoDay, within: Period): IsoDay[] {
  return occurrences({ every: 'year', startsOn, endsOn: null }, within).filter((day) => day !== startsOn);
}

function dayIn(year: number, { month, day }: { readonly month: number; readonly day: number }): IsoDay {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDay;
}

/**
 * Cover is due before the first day of everyone who brings the need for it (nobody else is employed that day, or only close family, for
 * whom the law asks for none), and again on the last day of each policy while somebody is still employed.
 */
function insuranceDays(subject: Subject, { employed, policies }: Household): IsoDay[] {
  const starts = employed.filter((worker) => {
    const others = employed.filter((other) => other !== worker && (other.startsOn < worker.startsOn || other.id < worker.id) && isCurrent(other, worker.startsOn));
    return others.length === 0 || (!isCloseFamily(worker) && others.every(isCloseFamily));
  });
  const ends = policies.map(({ to }) => to).filter((to) => to >= subject.startsOn && subject.worksOn(addDays(to, 1)));
  return [...new Set([...starts.map(({ startsOn }) => addDays(startsOn, -1)), ...ends])];
}

/** The 19th after the first tax month of each tax year in which anyone is paid. */
function firstReports(paydays: readonly IsoDay[]): IsoDay[] {
  const firsts = new Map<IsoDay, IsoDay>();
  for (const payday of paydays) {
    const year = taxYearOf(payday).from;
    if (!firsts.has(year)) firsts.set(year, addDays(taxMonthEnd(payday), 14));
  }
  return [...firsts.values()];
}

/** The bills of HMRC from the first payday that it must be told of, up to a day. */
export function hmrcDuesUntil(household: Household, until: IsoDay): ReturnType<typeof hmrcDues> {
  const from = household.payrollFrom;
  const subject = householdSubject(household);
  return from && subject ? hmrcDues(subject.paydays({ from, to: until }), household.employer) : [];
}

/** The tax months without a payday from the first that HMRC was told of, while somebody works or until the scheme is closed: each one's last day. */
function quietTaxMonths(subject: Subject, { payrollFrom: payroll, record }: Household, until: IsoDay): IsoDay[] {
  if (!payroll) return [];
  const paid = new Set(subject.paydays({ from: payroll, to: until }).map(taxMonthEnd));
  const { endsOn } = record.payroll;
  const quiet: IsoDay[] = [];
  for (let end = taxMonthEnd(payroll); end <= until; end = addMonths(end, 1)) {
    const from = addDays(addMonths(end, -1), 1);
    if (endsOn !== null && from > endsOn) break;
    if (!paid.has(end) && (endsOn !== null || subject.worksIn({ from, to: end }))) quiet.push(end);
  }
  return quiet;
}

/** What is to reach the pension scheme for the paydays of one month: by the 22nd of the next. */
export function pensionDuesUntil(household: Household, until: IsoDay): HmrcDue[] {
  const dues = new Map<string, HmrcDue>();
  for (const worker of household.employed) {
    for (const { from, to } of membership(worker, household.record, until)) {
      for (const payday of paydaysOf(worker, { from, to: to ?? until })) {
        const month = payday.slice(0, 7);
        const first = `${month}-01` as IsoDay;
        const known = dues.get(month);
        if (known && known.firstPaydayOn <= payday) continue;
        dues.set(month, { from: first, to: addDays(addMonths(first, 1), -1), dueOn: `${addMonths(first, 1).slice(0, 8)}22` as IsoDay, firstPaydayOn: payday });
      }
    }
  }
  return [...dues.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** Reasons for leaving that mean the job is no longer there. */
const REDUNDANT: readonly Job['leavingReason'][] = ['redundant', 'payment_ended', 'employer_died'];

function sicknessDays(worker: PaidWorker, { record }: Household, afterDays: number, isLong: boolean): IsoDay[] {
  return record.absences
    .filter(({ workerId, kind, from, to }) => workerId === worker.id && kind === 'sickness' && (!isLong || to === null || to >= addDays(from, afterDays)))
    .map(({ from }) => addDays(from, afterDays));
}

/** Ends of a job that the employer gives no notice of: the other side did, or the day was agreed from the start. */
const WITHOUT_NOTICE: readonly Job['leavingReason'][] = ['resigned', 'end_of_term', 'worker_died', 'employer_died'];

/** The last day on which the employer's notice can be given; none where the law and the contract ask for none, or the employer does not end the job. */
function noticeDay(worker: PaidWorker, household: Household): IsoDay[] {
  const { noticeBy, leavingReason, employerNoticeWeeks } = jobIn(household, worker.id);
  if (worker.endsOn === null || noticeBy === 'worker' || WITHOUT_NOTICE.includes(leavingReason)) return [];
  const weeks = noticeWeeks(worker.startsOn, worker.endsOn, employerNoticeWeeks);
  return weeks === 0 ? [] : [addDays(worker.endsOn, -7 * weeks)];
}

/** Is the duty one for this household, or for this job? */
export function isAsked({ onlyIf }: DutyDefinition, subject: Subject, household: Household): boolean {
  const { worker } = subject;
  switch (onlyIf) {
    case undefined:
      return true;
    case 'files_online':
      return household.record.payroll.way !== 'paper';
    case 'files_on_paper':
      return household.record.payroll.way === 'paper';
    case 'benefits':
      return worker !== null && jobIn(household, worker.id).benefitsWords.trim() !== '';
    case 'lives_in':
      return worker !== null && worker.livesInHousehold;
    case 'family_rule':
      return worker !== null && (mayBeSpouse(worker) || (worker.livesInHousehold && worker.relationship !== 'none' && worker.relationship !== 'friend'));
    default:
      return never(onlyIf);
  }
}

function daysByRule(definition: DutyDefinition, subject: Subject, household: Household, within: Period): IsoDay[] {
  const { due, inForceFrom, appliesTo } = definition;
  if (!isAsked(definition, subject, household)) return [];
  const { startsOn, worker } = subject;
  const starts = inForceFrom !== null && inForceFrom > startsOn ? inForceFrom : startsOn;
  const payroll = household.payrollFrom;
  const isTold = (day: IsoDay) => payroll !== undefined && payroll <= day;
  const told = (day: IsoDay) => appliesTo === 'employed' || appliesTo === 'self_employed' || (appliesTo === 'not_payroll' ? !isTold(day) : isTold(day));
  switch (due.rule) {
    case 'before_start':
      return [addDays(startsOn, -1)];
    case 'before_start_then_yearly':
      return [addDays(startsOn, -1), ...yearlyFrom(addDays(startsOn, -1), within).filter(subject.worksOn)];
    case 'on_start':
      return subject.worksOn(starts) ? [starts] : [];
    case 'on_start_then_yearly':
      return [starts, ...yearlyFrom(startsOn, within).filter((day) => day > starts)].filter(subject.worksOn);
    case 'within_of_start':
      // “Within” counts the first day of work: 5 months from 1 September end on 31 January (The Pensions Regulator's example).
      return [addDays(addMonths(addDays(startsOn, due.days ?? 0), due.months ?? 0), -1)];
    case 'every_years_from_start': {
      const days: IsoDay[] = [];
      for (let months = 12 * due.years; ; months += 12 * due.years) {
        const anniversary = addMonths(startsOn, months);
        if (anniversary > within.to) return days;
        if (subject.worksOn(anniversary)) days.push(due.thenMonths === 0 ? anniversary : addDays(addMonths(startsOn, months + due.thenMonths), -1));
      }
    }
    case 'before_first_payday':
      return subject.firstPayday ? [addDays(subject.firstPayday, -1)] : [];
    case 'each_payday':
      return subject.paydays(within).filter(told);
    case 'hmrc_period':
      return hmrcDuesUntil(household, within.to).map(({ dueOn }) => dueOn);
    case 'first_report_of_tax_year':
      return payroll ? firstReports(subject.paydays({ from: payroll, to: within.to })) : [];
    case 'yearly': {
      const days: IsoDay[] = [];
      for (let year = Number(within.from.slice(0, 4)); year <= Number(within.to.slice(0, 4)); year += 1) {
        const asOf = dayIn(year, due.employedOn ?? due);
        if (subject.worksOn(asOf) && told(asOf)) days.push(dayIn(year, due));
      }
      return days;
    }
    case 'while_insured':
      return insuranceDays(subject, household);
    case 'on_leaving':
      return subject.leavesOn && told(subject.lastPayday ?? subject.leavesOn) ? [subject.leavesOn] : [];
    case 'last_payday':
      return subject.lastPayday ? [subject.lastPayday] : [];
    case 'always':
      return [];
    case 'after_tax_year': {
      const days: IsoDay[] = [];
      for (let year = Number(within.from.slice(0, 4)); year <= Number(within.to.slice(0, 4)); year += 1) {
        const end = dayIn(year, { month: 4, day: 5 });
        if (subject.worksIn({ from: addDays(addMonths(end, -12), 1), to: end }) && told(end)) days.push(dayIn(year, due));
      }
      return days;
    }
    case 'quiet_tax_month':
      return quietTaxMonths(subject, household, within.to).map((end) => addDays(end, 14));
    case 'paper_quarter':
      return payroll ? hmrcDues(subject.paydays({ from: payroll, to: within.to }), { paysHmrcEvery: 'quarter', paysHmrcBy: 'post' }).map(({ dueOn }) => dueOn) : [];
    case 'birthday':
      return worker?.bornOn ? due.ages.map((age) => birthdayAt(worker.bornOn ?? startsOn, age)).filter((day) => day > startsOn && subject.worksOn(day)) : [];
    case 'sickness':
      return worker ? sicknessDays(worker, household, due.afterDays, due.isLong) : [];
    case 'right_to_work_ends':
      return worker && worker.rightToWorkUntil !== null && subject.worksOn(addDays(worker.rightToWorkUntil, 1)) ? [worker.rightToWorkUntil] : [];
    case 'own_insurance_ends': {
      const until = worker ? jobIn(household, worker.id).ownInsuranceUntil : null;
      return until !== null && subject.worksOn(addDays(until, 1)) ? [until] : [];
    }
    case 'notice':
      return worker ? noticeDay(worker, household) : [];
    case 'redundancy':
      return worker?.endsOn && REDUNDANT.includes(jobIn(household, worker.id).leavingReason) && addMonths(startsOn, 24) <= addDays(worker.endsOn, 1) ? [worker.endsOn] : [];
    case 'on_ending':
      return endingDays(due.at, household).filter(told);
    case 'pension_eligible': {
      const eligible = worker ? eligibleOn(worker, household.record, within.to) : undefined;
      return eligible ? [addDays(eligible, JOINING_DAYS - 1)] : [];
    }
    case 'pension_postponed':
      return worker ? household.record.pensionSteps.flatMap(({ workerId, kind, until }) => (workerId === worker.id && kind === 'postponed' && until !== null ? [addDays(until, 1)] : [])).filter(subject.worksOn) : [];
    case 'pension_month':
      return pensionDuesUntil(household, within.to).map(({ dueOn }) => dueOn);
    default:
      return never(due);
  }
}

/** The last day of being an employer, or the last payday of those who worked to the end. */
function endingDays(at: 'last_day' | 'last_payday', { endsOn, employed }: Household): IsoDay[] {
  if (endsOn === null || employed.length === 0) return [];
  if (at === 'last_day') return [endsOn];
  const paydays = employed.flatMap((worker) => lastPayday({ ...worker, endsOn: worker.endsOn ?? endsOn }) ?? []).sort();
  return [paydays.at(-1) ?? endsOn];
}

/** The days inside a period on which a duty falls due, in order, while it is in force. */
export function dueDays(definition: DutyDefinition, subject: Subject, household: Household, within: Period): IsoDay[] {
  const { inForceFrom, inForceTo } = definition;
  return daysByRule(definition, subject, household, within)
    .filter((day) => within.from <= day && day <= within.to)
    .filter((day) => (inForceFrom === null || inForceFrom <= day) && (inForceTo === null || day <= inForceTo))
    .sort();
}
