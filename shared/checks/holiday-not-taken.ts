import { holidayRecord } from '../employer/holiday-record';
import { hoursWords } from '../employer/holiday-words';
import { jobOf } from '../employer/job-of';
import { leaveYearOf } from '../employer/leave-year';
import type { Worker } from '../employer/worker';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { daysIn, isCurrent } from '../kernel/period';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/** `know`: there is time left in the year. Who is paid along with the work must still take the time off. */
export const holidayNotTaken: Check = {
  code: 'holiday-not-taken',
  rule: 'More than half of the leave year is over, and under a third of a PA’s holiday is taken.',
  source: 'Working Time Regulations 1998, regulations 13 and 13A; GOV.UK, “Holiday entitlement”',
  check(facts, on) {
    return facts.workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on)).flatMap((worker) => look(worker, facts, on));
  },
};

function look(worker: Worker, { employment }: Facts, on: IsoDay): Flag[] {
  const found = holidayRecord(worker, employment, leaveYearOf(worker, jobOf(employment, worker.id), on), on);
  if (!found.ok) return [];
  const { worked, year, entitledMinutes, carried, givenMinutes, takenMinutes, bookedMinutes } = found.value;
  const dueMinutes = entitledMinutes + givenMinutes + (carried?.minutes ?? 0);
  const isHalfOver = 2 * daysIn({ from: worked.from, to: on }) > daysIn(worked);
  if (!isHalfOver || dueMinutes === 0 || 3 * takenMinutes >= dueMinutes) return [];
  return [
    {
      check: 'holiday-not-taken',
      severity: 'know',
      title: `${worker.name} has taken ${hoursWords(takenMinutes)} of ${hoursWords(dueMinutes)} holiday`,
      why: `The leave year ends on ${formatDay(year.to)}, and more than half of it is over.${bookedMinutes > 0 ? ` ${hoursWords(bookedMinutes)} more ${bookedMinutes === 60 ? 'is' : 'are'} booked.` : ''} An employer must see that holiday can be taken, and say that it is lost otherwise. If not, it goes on into later years.`,
      next: `Ask ${worker.name} when they want to take it, and write down the days. If some was taken already, write it down under Holiday and sickness.`,
      screen: 'employing',
      byOn: year.to,
      figures: { takenMinutes, dueMinutes, bookedMinutes },
      records: recordsOf('worker', [worker.id]),
    },
  ];
}
