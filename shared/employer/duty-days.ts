import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { never } from '../kernel/invariant';
import { isCurrent, taxYearOf, type Period } from '../kernel/period';
import { occurrences } from '../kernel/recurrence';
import type { DutyDefinition } from './duty-file';
import { hmrcDues, taxMonthEnd } from './hmrc-periods';
import { firstPayday, lastPayday, paydaysOf, payrollFrom, type PaidWorker } from './paydays';
import { isCloseFamily, type Employer, type InsurancePolicy } from './worker';

/** The household as the duties see it. */
export type Household = {
  /** In the order of their first days. */
  readonly employed: readonly PaidWorker[];
  readonly employer: Employer;
  readonly policies: readonly InsurancePolicy[];
  /** The first payday that HMRC must be told of; undefined: no reason is known. */
  readonly payrollFrom: IsoDay | undefined;
};

/** Whom a duty is owed for: one worker, or the household and everyone it employs. */
export type Subject = {
  readonly startsOn: IsoDay;
  /** Last day; null: goes on. The household has none, because the next assistant may follow. */
  readonly leavesOn: IsoDay | null;
  readonly firstPayday: IsoDay | undefined;
  readonly lastPayday: IsoDay | undefined;
  readonly worksOn: (day: IsoDay) => boolean;
  readonly paydays: (within: Period) => IsoDay[];
};

export function householdOf(workers: readonly PaidWorker[], employer: Employer, policies: readonly InsurancePolicy[]): Household {
  const employed = workers.filter(({ kind }) => kind === 'employed').sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return { employed, employer, policies, payrollFrom: payrollFrom(employed, employer) };
}

export function workerSubject(worker: PaidWorker): Subject {
  return {
    startsOn: worker.startsOn,
    leavesOn: worker.endsOn,
    firstPayday: firstPayday(worker),
    lastPayday: lastPayday(worker),
    worksOn: (day) => isCurrent(worker, day),
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

function daysByRule({ due, inForceFrom, appliesTo }: DutyDefinition, subject: Subject, household: Household, within: Period): IsoDay[] {
  const { startsOn } = subject;
  const starts = inForceFrom !== null && inForceFrom > startsOn ? inForceFrom : startsOn;
  const payroll = household.payrollFrom;
  const told = (day: IsoDay) => appliesTo === 'employed' || appliesTo === 'self_employed' || (payroll !== undefined && payroll <= day);
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
    default:
      return never(due);
  }
}

/** The days inside a period on which a duty falls due, in order, while it is in force. */
export function dueDays(definition: DutyDefinition, subject: Subject, household: Household, within: Period): IsoDay[] {
  const { inForceFrom, inForceTo } = definition;
  return daysByRule(definition, subject, household, within)
    .filter((day) => within.from <= day && day <= within.to)
    .filter((day) => (inForceFrom === null || inForceFrom <= day) && (inForceTo === null || day <= inForceTo))
    .sort();
}
