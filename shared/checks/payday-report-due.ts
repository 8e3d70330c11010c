import { openDuties } from '../employer/open-duties';
import { addDays, formatDay } from '../kernel/iso-date';
import type { Check } from './check';

/** Long enough to hand the hours to payroll. */
const AHEAD_DAYS = 3;
/** Older ones stand in the list of duties. */
const BACK_DAYS = 31;

/** `act`: there is a day, and a paper to keep. */
export const paydayReportDue: Check = {
  code: 'payday-report-due',
  rule: 'A payday is within 3 days, or was within the last 31, and the report to HMRC is not marked as sent.',
  source: 'GOV.UK, running payroll: a Full Payment Submission is due on or before payday',
  check({ duties }, on) {
    const open = openDuties(duties, ['payday-report'], on, AHEAD_DAYS).filter(({ dueOn }) => dueOn >= addDays(on, -BACK_DAYS));
    const [first] = open;
    if (!first) return [];
    const isLate = first.dueOn < on;
    return [
      {
        check: 'payday-report-due',
        severity: 'act',
        title: isLate ? `The payday report of ${formatDay(first.dueOn)} is not marked as sent` : `The payday report is due by ${formatDay(first.dueOn)}`,
        why: 'HMRC must know what you pay on or before each payday. A late report can cost £100.00 a month.',
        next: 'Ask whoever does the payroll for the receipt, and mark the duty as done. If HMRC needs no report for this payday, mark it as not needed and say why.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: [],
      },
    ];
  },
};
