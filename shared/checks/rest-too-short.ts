import { daysWithShortRest, timesWithoutDayOff } from '../employer/rest-times';
import type { Worker } from '../employer/worker';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPeriod, isCurrent, type Period } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check, type Flag } from './check';

/** What is further back cannot be put right any more. */
const DAYS_LOOKED_AT = 28;

/** `act`: rest is owed, and may be given at another time. */
export const restTooShort: Check = {
  code: 'rest-too-short',
  rule: 'In the last four weeks, or in weeks to come, an employed PA has no 11 hours of rest in a row in the 24 hours from the start of work, or for 14 days no whole day without work. A sleep-in is work.',
  source: 'Working Time Regulations 1998, regulations 10, 11 and 24',
  check({ workers, employment }, on) {
    const from = addDays(on, 1 - DAYS_LOOKED_AT);
    return workers.flatMap((worker) => {
      if (worker.kind !== 'employed' || !isCurrent(worker, on)) return [];
      const own = employment.shifts.filter((shift) => shift.workerId === worker.id && shift.on >= from);
      const [days, runs] = [daysWithShortRest(own), timesWithoutDayOff(own)];
      return days.length + runs.length > 0 ? [tooShort(worker, days, runs)] : [];
    });
  },
};

function tooShort(worker: Worker, days: readonly IsoDay[], runs: readonly Period[]): Flag {
  const [lastDay, lastRun] = [days.at(-1), runs.at(-1)];
  const what = [
    ...(lastDay === undefined ? [] : [`${countOf(days.length, 'time')} there were no 11 hours of rest in a row after work began, the last time on ${formatDay(lastDay)}`]),
    ...(lastRun === undefined ? [] : [`from ${formatPeriod(lastRun)} there was no whole day without work`]),
  ];
  return {
    check: 'rest-too-short',
    severity: 'act',
    title: `${worker.name} has too little rest between shifts`,
    why: `${worker.name}: ${what.join('; ')}. The law asks for 11 hours of rest in a row in each 24 hours of work, and for a day off in each 14 days. A night of sleeping in is work.`,
    next: 'Give the rest that was missed as soon as you can, and change the usual week so that it does not come again.',
    screen: 'employing',
    byOn: null,
    figures: { shortRests: days.length, ...(lastDay !== undefined && { lastOn: lastDay }), daysOffMissed: runs.length },
    records: recordsOf('worker', [worker.id]),
  };
}
