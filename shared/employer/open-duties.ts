import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Duty } from './duty';

/** The duties of some kinds that are still to do and late, or due within so many days, the oldest first. */
export function openDuties(duties: readonly Duty[], dutyIds: readonly string[], on: IsoDay, aheadDays: number): Duty[] {
  const until = addDays(on, aheadDays);
  return duties.filter(({ dutyId, state, dueOn }) => dutyIds.includes(dutyId) && state !== 'done' && state !== 'not_needed' && dueOn <= until).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** The names of those whom duties concern, each once. */
export function namesIn(duties: readonly Duty[]): string[] {
  return [...new Set(duties.flatMap(({ workerName }) => workerName ?? []))];
}

/** The ids of those whom duties concern, each once. */
export function workersIn(duties: readonly Duty[]): number[] {
  return [...new Set(duties.flatMap(({ workerId }) => workerId ?? []))];
}
