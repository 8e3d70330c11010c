import { formatDay, type IsoDay } from '../kernel/iso-date';
import { recordGone, unlessRefused } from '../kernel/record';
import { refused, type Fault, type Result } from '../kernel/result';
import { clockWords, WEEKDAY_WORDS } from '../plan/plan-words';
import { outsideWorkFaults } from './save-hours';
import { shiftTimesFaults } from './read-shift';
import type { RotaShift } from './shift';
import type { Worker } from './worker';

export type RotaLine = Omit<RotaShift, 'id' | 'workerId' | 'from'>;
export type RotaDraft = { readonly workerId: number; readonly from: IsoDay; readonly shifts: readonly RotaLine[] };

type Facts = { readonly workers: readonly Pick<Worker, 'id' | 'name' | 'startsOn' | 'endsOn'>[]; readonly rota: readonly RotaShift[] };

const DAY = 24 * 60;
const FORTNIGHT = 14 * DAY;

/** The minutes of a fortnight at which a shift of the rota begins: twice where it comes every week. */
function beginnings({ week, weekday, startsAt }: RotaLine): number[] {
  const first = (weekday - 1) * DAY + startsAt;
  return week === 0 ? [first, first + 7 * DAY] : [first + (week - 1) * 7 * DAY];
}

/** Are two shifts of a rota at one time in some week? The last night of the second week runs into the first. */
function meetInRota(a: RotaLine, b: RotaLine): boolean {
  return beginnings(a).some((one) => beginnings(b).some((other) => {
    const after = (other - one + FORTNIGHT) % FORTNIGHT;
    return after < a.minutes || FORTNIGHT - after < b.minutes;
  }));
}

/** “Monday 8:00, every week” */
export function rotaLineWords({ week, weekday, startsAt }: Pick<RotaLine, 'week' | 'weekday' | 'startsAt'>): string {
  return `${WEEKDAY_WORDS[weekday]} ${clockWords(startsAt)}${week === 0 ? '' : week === 1 ? ', first week of two' : ', second week of two'}`;
}

/**
 * The usual week of a PA from a day on; it takes the place of one from the same day, and the earlier ones stay for the weeks that were
 * worked by them. Faults: it is empty; the day is before the first day of work or after the last; a shift is too long, its break too
 * long, or two are at one time. A fault of a shift names its row, counted from 1.
 */
export function decideRota(draft: RotaDraft, { workers }: Pick<Facts, 'workers'>): Result<RotaDraft> {
  const worker = workers.find(({ id }) => id === draft.workerId);
  if (!worker) return refused(...recordGone('personal assistant', draft.workerId, workers));
  const faults: Fault[] = outsideWorkFaults(draft.from, worker, 'from').map((fault) => ({ ...fault, message: `${fault.message.split('. ')[0]}. Choose a day on which they work for you.` }));
  if (draft.shifts.length === 0) faults.push({ code: 'nothing-typed', field: 'start-1', message: 'Nothing is typed yet. Fill in at least one row.' });
  draft.shifts.forEach((shift, index) => {
    const found = shiftTimesFaults({ ...shift, wokenMinutes: 0 });
    const other = found.length > 0 ? undefined : draft.shifts.slice(0, index).find((before) => meetInRota(before, shift));
    if (other) found.push({ code: 'shifts-overlap', field: 'start', message: `At this time there is another shift: ${rotaLineWords(other)}. One person cannot work twice at once. Change the times, or take one of the two out.` });
    faults.push(...found.map((fault) => ({ ...fault, message: `Row ${index + 1}: ${fault.message}`, field: `${fault.field}-${index + 1}` })));
  });
  return unlessRefused(faults, draft);
}

/** May the usual week from a day be taken out? Fault: there is none from that day. */
export function decideRotaRemoval({ workerId, from }: Pick<RotaDraft, 'workerId' | 'from'>, { rota }: Pick<Facts, 'rota'>): Result<Pick<RotaDraft, 'workerId' | 'from'>> {
  const isThere = rota.some((shift) => shift.workerId === workerId && shift.from === from);
  return unlessRefused(isThere ? [] : [{ code: 'record-gone', message: `There is no usual week from ${formatDay(from)} any more, so nothing was changed. Go back and look at the list again.` }], { workerId, from });
}
