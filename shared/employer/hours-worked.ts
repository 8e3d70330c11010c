import { contains, type Period } from '../kernel/period';
import type { Service } from '../plan/services';
import { plannedMinutes } from './planned-minutes';
import { paidMinutes } from './shift-time';
import { HOUR_KINDS, type HourKind, type Shift } from './shift';
import { mondayOf } from './work-week';
import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Worker } from './worker';

/** What the shifts of some time come to. */
export type HoursSum = {
  /** Paid by the hour and worked; of a sleep-in, only what was spent awake. */
  readonly workedMinutes: number;
  /** Paid by the hour: also visits that were cancelled and are paid. */
  readonly paidMinutes: number;
  readonly cancelledPaidMinutes: number;
  /** Nights that are paid by the night. */
  readonly sleepIns: number;
  /** Paid minutes by kind of hour, those with none left out. */
  readonly byKind: readonly { readonly kind: HourKind; readonly minutes: number }[];
};

export function sumHours(shifts: readonly Shift[]): HoursSum {
  const minutesOf = (some: readonly Shift[]) => some.reduce((sum, shift) => sum + paidMinutes(shift), 0);
  const [worked, cancelled] = [minutesOf(shifts.filter(({ state }) => state === 'worked')), minutesOf(shifts.filter(({ state }) => state === 'cancelled_paid'))];
  return {
    workedMinutes: worked,
    paidMinutes: worked + cancelled,
    cancelledPaidMinutes: cancelled,
    sleepIns: shifts.filter(({ kind, state }) => kind === 'sleep_in' && state !== 'cancelled_unpaid').length,
    byKind: HOUR_KINDS.map((kind) => ({ kind, minutes: minutesOf(shifts.filter((shift) => shift.kind === kind)) })).filter(({ minutes }) => minutes > 0),
  };
}

/** Hours worked beside what was agreed, for whole weeks. */
export type HoursAgainst = {
  readonly period: Period;
  readonly workedMinutes: number;
  /** The usual hours of the contract; null: none are written down. */
  readonly contractMinutes: number | null;
  /** What the plan has for this PA; null: no service is theirs. */
  readonly plannedMinutes: number | null;
};

type Agreed = { readonly shifts: readonly Shift[]; readonly services: readonly Service[]; readonly terms: readonly Period[] };

/** Hours worked in whole weeks against the contract and the plan. Weeks in which the PA does not work here at all are left out of the contract’s. */
export function hoursAgainst(worker: Pick<Worker, 'id' | 'minutesAWeek' | 'startsOn' | 'endsOn'>, period: Period, { shifts, services, terms }: Agreed): HoursAgainst {
  const own = shifts.filter((shift) => shift.workerId === worker.id && contains(period, shift.on));
  return {
    period,
    workedMinutes: sumHours(own).workedMinutes,
    contractMinutes: worker.minutesAWeek > 0 ? worker.minutesAWeek * weeksOfWork(worker, period) : null,
    plannedMinutes: plannedMinutes(services, worker.id, period, terms),
  };
}

function weeksOfWork({ startsOn, endsOn }: Pick<Worker, 'startsOn' | 'endsOn'>, { from, to }: Period): number {
  let weeks = 0;
  for (let monday: IsoDay = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    if (addDays(monday, 6) >= startsOn && (endsOn === null || monday <= endsOn)) weeks += 1;
  }
  return weeks;
}
