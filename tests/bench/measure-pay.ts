import { performance } from 'node:perf_hooks';
import type { Absence } from '#shared/employer/absence';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import { NEW_JOB } from '#shared/employer/job';
import { payPeriodsOf } from '#shared/employer/pay-periods';
import { periodPay } from '#shared/employer/period-pay';
import type { RotaShift, Shift } from '#shared/employer/shift';
import type { Worker } from '#shared/employer/worker';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../support/make-facts';

// As many pay periods as 10 PAs have in 10 years: 20 PAs over the 5 years whose rates are loaded, so that nothing is refused early.
const PEOPLE = 20;
const FROM: IsoDay = '2022-04-11';
const DAYS = 5 * 52 * 7;

/** Half of them have each of five weekly shifts entered, half go by the rota; a week of holiday each quarter, and five sick days a year. */
function household(): { readonly workers: readonly Worker[]; readonly record: EmploymentRecord } {
  const workers: Worker[] = [];
  const shifts: Shift[] = [];
  const rota: RotaShift[] = [];
  const absences: Absence[] = [];
  for (let workerId = 1; workerId <= PEOPLE; workerId += 1) {
    workers.push(makeWorker({ id: workerId, startsOn: FROM, minutesAWeek: 1200, pension: 'enrolled', rates: [{ from: FROM, ratePence: 1300 }] }));
    for (const weekday of [1, 2, 3, 4, 5] as const) rota.push({ id: rota.length + 1, workerId, from: FROM, week: 0, weekday, startsAt: 480, minutes: 240, breakMinutes: 0, kind: 'usual' });
    for (let day = 0; day < DAYS; day += 1) {
      const on = addDays(FROM, day);
      if (workerId % 2 === 0 && day % 7 < 5) shifts.push({ id: shifts.length + 1, workerId, on, startsAt: 480, minutes: 240, breakMinutes: 0, kind: day % 7 === 4 ? 'evening' : 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '' });
      const kind = day % 91 === 0 ? 'holiday' : day % 364 === 14 ? 'sickness' : undefined;
      if (kind) absences.push({ id: absences.length + 1, workerId, kind, from: on, to: addDays(on, 4), minutes: null, proof: '', proofUntil: null, words: '' });
    }
  }
  const jobs = workers.map(({ id }) => ({ ...NEW_JOB, workerId: id, hours: id % 3 === 0 ? ('irregular' as const) : ('regular' as const), holidayPay: id % 3 === 0 ? ('rolled_up' as const) : ('when_taken' as const) }));
  return { workers, record: { ...NO_RECORD, jobs, shifts, rota, absences } };
}

/** The time in which every pay period is worked out anew from a record just read, in ms: the middle of five. `periods`: how many there are. */
export function measurePay(): { readonly ms: number; readonly periods: number } {
  const { workers, record } = household();
  const within = { from: FROM, to: addDays(FROM, DAYS - 1) };
  let periods = 0;
  const times = [1, 2, 3, 4, 5].map(() => {
    const read = { ...record };
    const from = performance.now();
    const pays = workers.flatMap((worker) => payPeriodsOf(worker, [], within).map((period) => periodPay(worker, read, period)));
    const took = performance.now() - from;
    if (!pays.every((pay) => pay.ok && pay.value.grossPence > 0)) throw new Error('every period has pay');
    periods = pays.length;
    return took;
  });
  return { ms: times.sort((a, b) => a - b)[2] ?? Infinity, periods };
}
