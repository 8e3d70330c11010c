import type { Input } from '#shared/contract/contract';
import { saveRota } from '#electron/actions/save-rota';
import { saveWorker } from '#electron/actions/save-worker';
import type { Services } from '#electron/services/services';
import { done, WORKER } from './records';

/** Monday and Tuesday 9:00 to 12:00, and a waking night from Saturday. */
export const ROTA: Input<'rota.save'>['shifts'] = [
  { week: 0, weekday: 1, startsAt: 540, minutes: 180, breakMinutes: 0, kind: 'usual' },
  { week: 0, weekday: 2, startsAt: 540, minutes: 180, breakMinutes: 0, kind: 'usual' },
  { week: 0, weekday: 6, startsAt: 1320, minutes: 540, breakMinutes: 0, kind: 'waking_night' },
];

/** A PA with a usual week from the first day of work; answers the id. */
export function workerWithRota(services: Services): number {
  const { id } = done(saveWorker(services, WORKER));
  done(saveRota(services, { workerId: id, from: '2026-04-06', shifts: ROTA }));
  return id;
}
