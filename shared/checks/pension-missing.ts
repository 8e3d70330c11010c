import { openDuties } from '../employer/open-duties';
import { daysBetween, formatDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** `stop`: pension payments are owed from the day on which the limits were reached, and grow with every payday. */
export const pensionMissing: Check = {
  code: 'pension-missing',
  rule: 'Age and pay reach the limits, six weeks are over, and nothing says that the person was put in a pension or opted out.',
  source: 'Pensions Act 2008, section 3: from 22 to State Pension age with pay over £10,000.00 a year, by pay period',
  check({ duties }, on) {
    return openDuties(duties, ['pension-enrolment'], on, -1).map((duty) => ({
      check: 'pension-missing',
      severity: 'stop' as const,
      title: `${duty.workerName ?? 'Somebody'} should have been in a pension by ${formatDay(duty.dueOn)}`,
      why: `Age and pay reach the limits of the pension rules, and the six weeks ended ${countOf(daysBetween(duty.dueOn, on), 'day')} ago. You owe the scheme the payments since then, and The Pensions Regulator may fine you.`,
      next: 'Ask payroll or the pension scheme to put them in at once, and write it down. If they opted out in the month after joining, write that down.',
      screen: 'employing' as const,
      byOn: duty.dueOn,
      figures: { dueOn: duty.dueOn },
      records: recordsOf('worker', duty.workerId === null ? [] : [duty.workerId]),
    }));
  },
};
