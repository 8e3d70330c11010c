import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { occurrences } from '../kernel/recurrence';
import { mustBeEnrolled } from './employer-costs';
import type { EmploymentRecord } from './employment-record';
import { workerAge } from './minimum-wage';
import { limitFor, usualPayPence } from './pay-period';
import type { PensionStep } from './pension-step';
import { earningsOf } from './run-earnings';
import { pensionRowsOn } from './pension-rows';
import { birthdayAt } from './birthday';
import { rateOnDay, type Worker } from './worker';

/**
 * What the pension rules say of someone in one pay period. `eligible`: must be put in a pension. `may_opt_in`: may ask to be put in, and
 * the employer then pays too. `may_join`: may join, and the employer need not pay. `outside`: under 16, or 75 and over.
 */
export type PensionGroup = 'eligible' | 'may_opt_in' | 'may_join' | 'outside';

/** A pay period with its pay: as payroll or the pay run has it (`isKnown`), or the usual pay. */
export type PayLooked = Period & { readonly payPence: Pence; readonly isKnown: boolean };

export type Assessed = PayLooked & {
  readonly group: PensionGroup;
  /** The first day in the period on which the group is so: a 22nd birthday may come in the middle. */
  readonly on: IsoDay;
  readonly age: number;
};

type Paid = Pick<EmploymentRecord, 'payRuns' | 'payslips'>;
type Stepped = Pick<EmploymentRecord, 'pensionSteps'>;

/** Someone is looked at from the age of 16 until they are 75 (Pensions Act 2008, section 1). */
const [YOUNGEST, OLDEST] = [16, 75];
/** The law gives six weeks from the day on which someone becomes eligible (Automatic Enrolment Regulations 2010, regulation 7). */
export const JOINING_DAYS = 42;

/** The group of one pay period: by the age on its last day, so that a birthday in it counts, and the pay of the whole period. */
export function assessPay(worker: Pick<Worker, 'bornOn' | 'ageBand' | 'payEvery'>, looked: PayLooked): Assessed {
  const rows = pensionRowsOn(looked.to);
  const { enrolFromAge, lower } = rows.autoEnrolment.values;
  const age = workerAge(worker, looked.to);
  const birthday = worker.bornOn === null ? undefined : birthdayAt(worker.bornOn, enrolFromAge);
  const answer = (group: PensionGroup, on: IsoDay = looked.from): Assessed => ({ ...looked, group, on, age });
  if (age < YOUNGEST || age >= OLDEST) return answer('outside');
  if (mustBeEnrolled(looked.payPence, { age, payEvery: worker.payEvery }, rows)) return answer('eligible', birthday !== undefined && birthday > looked.from ? birthday : looked.from);
  return answer(looked.payPence > limitFor(lower, worker.payEvery) ? 'may_opt_in' : 'may_join');
}

/** Pay periods from the first day of work up to a day: those that payroll or the pay run has, and the usual pay before and after them. */
function periodsLooked(worker: Worker, record: Paid, until: IsoDay): PayLooked[] {
  const known = knownPay(worker.id, record).filter(({ from }) => from <= until);
  const [first, last] = [known[0], known.at(-1)];
  const before = usualPeriods(worker, worker.startsOn, first ? addDays(first.from, -1) : until, first !== undefined);
  return first && last ? [...before, ...known, ...usualPeriods(worker, addDays(last.to, 1), until, false)] : before;
}

/** Longer than any pay period, so that the next one is certain to begin within it. */
const OVER_A_YEAR = 370;

/** `mustEnd`: only whole periods up to a day. */
function usualPeriods(worker: Worker, startsOn: IsoDay, until: IsoDay, mustEnd: boolean): PayLooked[] {
  const end = worker.endsOn !== null && worker.endsOn < until ? worker.endsOn : until;
  if (startsOn > end) return [];
  const starts = occurrences({ every: worker.payEvery, startsOn, endsOn: null }, { from: startsOn, to: addDays(end, OVER_A_YEAR) });
  const periods: PayLooked[] = [];
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const [from, next] = [starts[index], starts[index + 1]];
    if (from === undefined || next === undefined || from > end) break;
    const [to, ratePence] = [addDays(next, -1), rateOnDay(worker, from)];
    if (ratePence === undefined || (mustEnd && to > until)) continue;
    periods.push({ from, to, payPence: usualPayPence(ratePence, worker.minutesAWeek, worker.payEvery), isKnown: false });
  }
  return periods;
}

/** A payslip has the last word over the pay run of the same payday. */
function knownPay(workerId: number, { payRuns, payslips }: Paid): PayLooked[] {
  const slips = payslips.filter((slip) => slip.workerId === workerId);
  const paydays = new Set(slips.map(({ payday }) => payday));
  const runs = payRuns.filter((run) => run.workerId === workerId && !paydays.has(run.payday));
  return [
    ...slips.map(({ from, to, grossPence }) => ({ from, to, payPence: grossPence, isKnown: true })),
    ...runs.map(({ from, to, lines }) => ({ from, to, payPence: earningsOf(lines), isKnown: true })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The assessment of every pay period that begins up to a day, in order. */
export function assessments(worker: Worker, record: Paid, until: IsoDay): Assessed[] {
  return periodsLooked(worker, record, until).map((looked) => assessPay(worker, looked));
}

/** Steps that put somebody in a pension, and those that take them out. */
const INTO: readonly PensionStep['kind'][] = ['enrolled', 'opted_in', 'joined', 'reenrolled'];
const OUT_OF: readonly PensionStep['kind'][] = ['opted_out', 'left'];

/** What was done for one PA up to a day, oldest first. */
export function stepsOf(workerId: number | null, { pensionSteps }: Stepped, on: IsoDay): PensionStep[] {
  return pensionSteps.filter((step) => step.workerId === workerId && step.on <= on);
}

/** When somebody was in a pension: the days between joining and leaving. Without steps the field on the PA’s page says it. */
export function membership(worker: Pick<Worker, 'id' | 'pension' | 'startsOn'>, record: Stepped, on: IsoDay): { readonly from: IsoDay; readonly to: IsoDay | null }[] {
  const steps = stepsOf(worker.id, record, on).filter(({ kind }) => INTO.includes(kind) || OUT_OF.includes(kind));
  if (steps.length === 0) return worker.pension === 'enrolled' ? [{ from: worker.startsOn, to: null }] : [];
  const times: { from: IsoDay; to: IsoDay | null }[] = [];
  for (const { kind, on: day } of steps) {
    const last = times.at(-1);
    if (INTO.includes(kind)) {
      if (!last || last.to !== null) times.push({ from: day, to: null });
    } else if (last && last.to === null) last.to = day;
  }
  return times;
}

/** The postponement that a day falls into; undefined: none. */
function postponedOn(workerId: number, { pensionSteps }: Stepped, day: IsoDay): PensionStep | undefined {
  return pensionSteps.find((step) => step.workerId === workerId && step.kind === 'postponed' && step.until !== null && day <= step.until && addMonths(day, 3) >= step.until);
}

/**
 * The day from which somebody must be in a pension: the first on which age and pay reach the limits, or the day after a postponement on
 * which they still do. Undefined: not up to `until`. Where the PA’s page says that they need not be in one, the usual pay is not held
 * against it; pay that was really paid is.
 */
export function eligibleOn(worker: Worker, record: Paid & Stepped, until: IsoDay): IsoDay | undefined {
  const looked = assessments(worker, record, until).filter(({ group, isKnown }) => group === 'eligible' && (isKnown || worker.pension !== 'not_eligible'));
  for (const { on, to } of looked) {
    const wait = postponedOn(worker.id, record, on);
    if (!wait || wait.until === null) return on <= until ? on : undefined;
    const after = addDays(wait.until, 1);
    // The period in which the wait ends is looked at on the day after it.
    if (after <= to) return after <= until ? after : undefined;
  }
  return undefined;
}

/** The last day to opt out: a month from joining, or from the letter where that came later (Automatic Enrolment Regulations 2010, regulation 9). */
export function optOutUntil(enrolledOn: IsoDay, letterOn: IsoDay | undefined): IsoDay {
  const from = letterOn !== undefined && letterOn > enrolledOn ? letterOn : enrolledOn;
  return addDays(addMonths(from, 1), -1);
}

/** The longest postponement: 3 months from the day on which it begins (Pensions Act 2008, section 4). */
export function lastPostponedDay(from: IsoDay): IsoDay {
  return addDays(addMonths(from, 3), -1);
}
