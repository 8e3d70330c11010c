import { daysBetween, type IsoDay } from '../kernel/iso-date';
import { clockAt, realSpan } from './shift-clock';
import type { Shift } from './shift';

const HOUR = 60;
/** Working Time Regulations 1998, regulation 10(1): eleven hours in a row in each 24 hours in which someone works. */
export const DAILY_REST = 11 * HOUR;
const DAY = 24 * HOUR;
/** Regulation 11(2): in each 14 days there is a day without work. */
export const DAYS_WITHOUT_REST = 14;

type Spell = { readonly shifts: readonly Shift[]; readonly from: number; readonly to: number };

/** Shifts that were worked, in order, put together while the time between two is shorter than a rest. */
function spells(shifts: readonly Shift[], rest: number): Spell[] {
  const worked = shifts.filter(({ state }) => state === 'worked').map((shift) => ({ shift, ...realSpan(shift) })).sort((a, b) => a.from - b.from);
  const found: { shifts: Shift[]; from: number; to: number }[] = [];
  for (const { shift, from, to } of worked) {
    const last = found.at(-1);
    if (last && from - last.to < rest) {
      last.shifts.push(shift);
      last.to = Math.max(last.to, to);
    } else found.push({ shifts: [shift], from, to });
  }
  return found;
}

/**
 * The days on which work began that left no 11 hours of rest in a row in the 24 hours from its start. Two visits a day, in the morning and
 * in the evening, may leave them in the night; a late evening and an early morning do not.
 */
export function daysWithShortRest(shifts: readonly Shift[]): IsoDay[] {
  return spells(shifts, DAILY_REST).flatMap((spell) => (spell.to - spell.from > DAY - DAILY_REST ? spell.shifts.slice(0, 1).map(({ on }) => on) : []));
}

/** Times of 14 days or more in which there was never a whole day, 24 hours in a row, without work. */
export function timesWithoutDayOff(shifts: readonly Shift[]): { readonly from: IsoDay; readonly to: IsoDay }[] {
  return spells(shifts, DAY).flatMap((spell) => {
    // A shift to midnight ends on its own day.
    const run = { from: clockAt(spell.from).on, to: clockAt(spell.to - 1).on };
    return daysBetween(run.from, run.to) + 1 >= DAYS_WITHOUT_REST ? [run] : [];
  });
}
