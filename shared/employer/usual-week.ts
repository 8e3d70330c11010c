import { WEEKDAYS, type IsoDay, type Weekday } from '../kernel/iso-date';
import { timesRatio, type Ratio } from '../kernel/money';
import type { EmploymentRecord } from './employment-record';
import { rateOfHours } from './rate-of-hours';
import type { RotaShift } from './shift';
import { rateOnDay, type Worker } from './worker';

/** What a PA usually works in a week; of two weeks that differ, the average. */
export type UsualWeek = {
  /** Working time: a sleep-in counts with all its hours. */
  readonly minutes: Ratio;
  /** Null: no rota says on which days. */
  readonly days: Ratio | null;
  /** Days of the week on which there is a shift in one of the two weeks; null: no rota says so. */
  readonly weekdays: readonly Weekday[] | null;
};

type Rota = Pick<EmploymentRecord, 'rota'>;

/** Minutes from start to end without unpaid breaks. A sleep-in is working time as a whole (Working Time Regulations 1998, regulation 2). */
export function workingMinutes({ minutes, breakMinutes }: Pick<RotaShift, 'minutes' | 'breakMinutes'>): number {
  return minutes - breakMinutes;
}

/** The shifts of the rota in force on a day, of both its weeks; before the first rota, those of the first. */
export function shiftsInForce({ rota }: Rota, workerId: number, on: IsoDay): RotaShift[] {
  const own = rota.filter((shift) => shift.workerId === workerId);
  const from = rotaStarts(own).findLast((day) => day <= on) ?? rotaStarts(own)[0];
  return own.filter((shift) => shift.from === from);
}

function rotaStarts(own: readonly RotaShift[]): IsoDay[] {
  return [...new Set(own.map(({ from }) => from))].sort();
}

/** The days on which a PA’s usual week changes, in order. */
export function rotaChanges({ rota }: Rota, workerId: number): IsoDay[] {
  return rotaStarts(rota.filter((shift) => shift.workerId === workerId));
}

/** The usual week in force on a day: of the rota, or the hours a week of the PA’s page. Null: neither is written down. */
export function usualWeek(worker: Pick<Worker, 'id' | 'minutesAWeek'>, record: Rota, on: IsoDay): UsualWeek | null {
  const shifts = shiftsInForce(record, worker.id, on);
  if (shifts.length === 0) {
    return worker.minutesAWeek === 0 ? null : { minutes: { numerator: worker.minutesAWeek, denominator: 1 }, days: null, weekdays: null };
  }
  const weekdaysIn = (week: 1 | 2) => new Set(shifts.filter((shift) => shift.week === 0 || shift.week === week).map(({ weekday }) => weekday));
  const [first, second] = [weekdaysIn(1), weekdaysIn(2)];
  return {
    minutes: { numerator: shifts.reduce((sum, shift) => sum + workingMinutes(shift) * timesInTwoWeeks(shift), 0), denominator: 2 },
    days: { numerator: first.size + second.size, denominator: 2 },
    weekdays: WEEKDAYS.filter((_, index) => [first, second].some((days) => [...days].some((weekday) => weekday === index + 1))),
  };
}

const timesInTwoWeeks = ({ week }: RotaShift): number => (week === 0 ? 2 : 1);

/** What a shift is paid at the rates of its day, in sixtieths of a penny, so that nothing is rounded yet; null: no rate is known, or none for the night of a sleep-in. */
export function shiftSixtieths(
  worker: Pick<Worker, 'id' | 'rates'>,
  { otherRates }: Pick<EmploymentRecord, 'otherRates'>,
  shift: Pick<RotaShift, 'kind' | 'minutes' | 'breakMinutes'> & { readonly wokenMinutes?: number },
  on: IsoDay,
): number | null {
  const ratePence = rateOfHours(worker, otherRates, shift.kind, on);
  if (ratePence === undefined) return null;
  // A rate for the night, and the hours spent awake at the usual rate beside it.
  return shift.kind === 'sleep_in' ? 60 * ratePence + (shift.wokenMinutes ?? 0) * (rateOnDay(worker, on) ?? 0) : workingMinutes(shift) * ratePence;
}

/** Pay of the usual week at the rates of a day; null: no hours or no rate are written down. */
export function usualWeekPence(worker: Pick<Worker, 'id' | 'rates' | 'minutesAWeek'>, record: Rota & Pick<EmploymentRecord, 'otherRates'>, on: IsoDay): Ratio | null {
  const shifts = shiftsInForce(record, worker.id, on);
  if (shifts.length > 0) {
    let sum = 0;
    for (const shift of shifts) {
      const sixtieths = shiftSixtieths(worker, record, shift, on);
      if (sixtieths === null) return null;
      sum += sixtieths * timesInTwoWeeks(shift);
    }
    return { numerator: sum, denominator: 120 };
  }
  const ratePence = rateOnDay(worker, on);
  return ratePence === undefined || worker.minutesAWeek === 0 ? null : { numerator: worker.minutesAWeek * ratePence, denominator: 60 };
}

/** `2700/2` minutes to whole minutes, for words. */
export const wholeMinutes = (minutes: Ratio): number => timesRatio(1, minutes, 'half-up');
