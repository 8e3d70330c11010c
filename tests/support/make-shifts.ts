import type { Absence } from '#shared/employer/absence';
import type { RotaShift, Shift, Timesheet } from '#shared/employer/shift';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';

/** Worker 1, Monday 16 November 2026, 9:00 to 12:00, worked. */
export function makeShift(over: Partial<Shift> = {}): Shift {
  return { id: 1, workerId: 1, on: '2026-11-16', startsAt: 540, minutes: 180, breakMinutes: 0, kind: 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '', ...over };
}

/** One such shift a day, from a day on, for so many days; ids from 1. */
export function shiftsDaily(from: IsoDay, days: number, over: Partial<Shift> = {}): Shift[] {
  return Array.from({ length: days }, (_, index) => makeShift({ id: index + 1, on: addDays(from, index), ...over }));
}

/** Worker 1, every Monday, 9:00 to 12:00, from 1 June 2026. */
export function makeRotaShift(over: Partial<RotaShift> = {}): RotaShift {
  return { id: 1, workerId: 1, from: '2026-06-01', week: 0, weekday: 1, startsAt: 540, minutes: 180, breakMinutes: 0, kind: 'usual', ...over };
}

/** The week from 16 November 2026 of worker 1, approved by Sam. */
export function makeTimesheet(over: Partial<Timesheet> = {}): Timesheet {
  return { id: 1, workerId: 1, weekFrom: '2026-11-16', approvedOn: '2026-11-23', approvedBy: 'Sam Example', words: '', ...over };
}

/** Worker 1 on holiday on 17 November 2026. */
export function makeAbsence(over: Partial<Absence> = {}): Absence {
  return { id: 1, workerId: 1, kind: 'holiday', from: '2026-11-17', to: '2026-11-17', minutes: null, proof: '', proofUntil: null, words: '', ...over };
}
