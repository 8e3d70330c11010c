import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import type { DutyRecord } from './duty';
import type { Subject } from './duty-days';
import type { DutyDefinition } from './duty-file';

/** Further from any payday than this, a record was not for one of them. */
const MOST_DAYS_MOVED = 31;
/** From the third year’s day to the end of the time to choose one. */
const MOST_DAYS_OF_WINDOW = 92;

/**
 * Which record goes with a day of a duty. Most are kept under that very day. What goes with a payday is kept under the day on which wages
 * were expected, and they may leave the account on another: such a record goes with the payday nearest to it, and one about the first or
 * the last payday with the only one there is. `records`: those of this duty and this PA.
 */
export function recordFinder({ due }: DutyDefinition, subject: Subject, records: readonly DutyRecord[]): (dueOn: IsoDay) => DutyRecord | undefined {
  const exact = new Map(records.map((record) => [record.dueOn, record]));
  if (due.rule === 'before_first_payday' || due.rule === 'last_payday') return (dueOn) => exact.get(dueOn) ?? records.at(-1);
  // The window of re-enrolment: an older version kept the record under the day in its middle.
  if (due.rule === 'every_years_from_start') return (dueOn) => exact.get(dueOn) ?? records.find((record) => Math.abs(daysBetween(record.dueOn, dueOn)) <= MOST_DAYS_OF_WINDOW);
  const moved = due.rule === 'each_payday' ? movedToPaydays(subject, records) : undefined;
  return (dueOn) => exact.get(dueOn) ?? moved?.get(dueOn);
}

function movedToPaydays(subject: Subject, records: readonly DutyRecord[]): Map<IsoDay, DutyRecord> {
  const moved = new Map<IsoDay, DutyRecord>();
  const days = records.map(({ dueOn }) => dueOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return moved;
  const paydays = subject.paydays({ from: addDays(first, -MOST_DAYS_MOVED), to: addDays(last, MOST_DAYS_MOVED) });
  const isPayday = new Set(paydays);
  for (const record of records) {
    if (isPayday.has(record.dueOn)) continue;
    const nearest = nearestTo(record.dueOn, paydays);
    if (nearest) moved.set(nearest, record);
  }
  return moved;
}

function nearestTo(day: IsoDay, paydays: readonly IsoDay[]): IsoDay | undefined {
  const far = (payday: IsoDay) => Math.abs(daysBetween(day, payday));
  const nearest = paydays.reduce<IsoDay | undefined>((best, payday) => (best === undefined || far(payday) < far(best) ? payday : best), undefined);
  return nearest !== undefined && far(nearest) <= MOST_DAYS_MOVED ? nearest : undefined;
}
