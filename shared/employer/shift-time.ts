import { daysBetween, WEEKDAYS, weekdayOf, type IsoDay } from '../kernel/iso-date';
import type { RotaShift, Shift } from './shift';

/** Minutes that are paid by the hour: from start to end without breaks. Of a sleep-in, which is paid by the night, those awake for work. */
export function paidMinutes(shift: Pick<Shift, 'kind' | 'minutes' | 'breakMinutes' | 'wokenMinutes' | 'state'>): number {
  if (shift.state === 'cancelled_unpaid') return 0;
  return shift.kind === 'sleep_in' ? shift.wokenMinutes : shift.minutes - shift.breakMinutes;
}

/** The usual shifts of a PA on a day, in order, by the rota in force on it; none: a day off, or no rota is written down. */
export function rotaShiftsOn(rota: readonly RotaShift[], workerId: number, on: IsoDay): RotaShift[] {
  const own = rota.filter((shift) => shift.workerId === workerId && shift.from <= on);
  const from = own.reduce<IsoDay | null>((latest, shift) => (latest === null || shift.from > latest ? shift.from : latest), null);
  if (from === null) return [];
  const weekday = numberOf(on);
  const week = Math.floor((daysBetween(from, on) + numberOf(from) - 1) / 7) % 2 === 0 ? 1 : 2;
  return own.filter((shift) => shift.from === from && shift.weekday === weekday && (shift.week === 0 || shift.week === week)).sort((a, b) => a.startsAt - b.startsAt);
}

/** 1: Monday. */
const numberOf = (day: IsoDay): number => WEEKDAYS.indexOf(weekdayOf(day)) + 1;
