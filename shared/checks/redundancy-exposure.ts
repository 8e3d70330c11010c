import { redundancyOfJob } from '../employer/redundancy-of-job';
import { addDays, addMonths, formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check } from './check';

/** Long enough to ask the council before the right begins; after it the costs page has it. */
const AHEAD_DAYS = 60;
const BACK_DAYS = 30;

/** `know`: a right that begins on a day, and money that may be needed one day. Nothing is wrong. */
export const redundancyExposure: Check = {
  code: 'redundancy-exposure',
  rule: 'Somebody’s right to redundancy pay begins within 60 days, or began within the last 30: it comes with 2 years of work.',
  source: 'Employment Rights Act 1996, sections 135 and 155',
  check({ workers, employment }, on) {
    return workers.flatMap((worker) => {
      // Two years are whole with the day before the second anniversary.
      const from = addDays(addMonths(worker.startsOn, 24), -1);
      const isNear = addDays(on, -BACK_DAYS) <= from && from <= addDays(on, AHEAD_DAYS);
      if (worker.kind !== 'employed' || !isNear || !isCurrent(worker, on) || (worker.endsOn !== null && worker.endsOn < from)) return [];
      // Next year’s limit may not be known yet, and then there is no figure.
      const found = redundancyOfJob(worker, employment, from, null);
      const cost = found.ok ? ` At today’s pay it would be ${formatPounds(found.value.payPence)} then, and it grows with each year.` : ` ${found.faults[0]?.message ?? ''}`;
      return [
        {
          check: 'redundancy-exposure',
          severity: 'know' as const,
          title: `${worker.name} ${from > on ? 'has' : 'has had'} a right to redundancy pay from ${formatDay(from)}`,
          why: `${worker.name} has worked for you for 2 years then. If the work or the direct payment ends after that, redundancy pay is due.${cost}`,
          next: 'Ask the council in writing whether it pays redundancy when it comes, or lets you put money aside for it.',
          screen: 'employing' as const,
          byOn: null,
          figures: { from, ...(found.ok ? { payPence: found.value.payPence } : {}) },
          records: recordsOf('worker', [worker.id]),
        },
      ];
    });
  },
};
