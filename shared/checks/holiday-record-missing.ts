import type { EmploymentRecord } from '../employer/employment-record';
import { holidayAccrued } from '../employer/holiday-accrued';
import { holidayRecord } from '../employer/holiday-record';
import { jobOf } from '../employer/job-of';
import { leaveYearOf } from '../employer/leave-year';
import type { Worker } from '../employer/worker';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPeriod, isCurrent, type Period } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/** The duty to keep the record begins (Employment Rights Act 2025). */
const FROM: IsoDay = '2026-04-06';

/** `act`: the record is asked for all along, and can be put right as long as somebody remembers the hours. */
export const holidayRecordMissing: Check = {
  code: 'holiday-record-missing',
  rule: 'From 6 April 2026 a PA works, and what holiday they earn cannot be shown: no usual hours, or a paid period without its hours.',
  source: 'Working Time Regulations 1998, regulation 16B (in force from 6 April 2026)',
  check(facts, on) {
    if (on < FROM) return [];
    return facts.workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on)).flatMap((worker) => look(worker, facts, on));
  },
};

function look(worker: Worker, { employment }: Facts, on: IsoDay): Flag[] {
  const job = jobOf(employment, worker.id);
  const year = leaveYearOf(worker, job, on);
  if (job.hours === 'irregular') {
    const periods = paidWithoutHours(worker, employment, year, on);
    const [first] = periods;
    return first === undefined ? [] : [flag(worker, `No hours are written down for ${periods.length === 1 ? `the pay period ${formatPeriod(first)}` : `${countOf(periods.length, 'pay period')}, the first from ${formatDay(first.from)}`}, though there was pay. With irregular hours, holiday is earned by the hours worked.`, 'Write down the hours of these days on the timesheets.', periods.length)];
  }
  const found = holidayRecord(worker, employment, year, on);
  return found.ok ? [] : [flag(worker, found.faults.map(({ message }) => message).join(' '), 'Write down the usual week, or the usual hours a week on their page.', 0)];
}

/** Pay periods of this leave year from 6 April 2026 on for which there was pay and no hours. */
function paidWithoutHours(worker: Worker, record: EmploymentRecord, year: Period, on: IsoDay): Period[] {
  const periods = holidayAccrued(worker, record, year, on);
  if (!periods.ok) return [];
  const isPaid = (period: Period) => [...record.payRuns, ...record.payslips].some((paid) => paid.workerId === worker.id && paid.from <= period.to && period.from <= paid.to);
  return periods.value.filter((period) => period.to >= FROM && (period.workedMinutes ?? 0) === 0 && period.sickMinutes === 0 && isPaid(period) && !isAway(worker, record, period));
}

/** Away all along: then no hours are as it should be. */
function isAway({ id }: Worker, { absences }: EmploymentRecord, period: Period): boolean {
  return absences.some((absence) => absence.workerId === id && absence.from <= period.from && (absence.to === null || absence.to >= period.to));
}

function flag(worker: Worker, why: string, next: string, periods: number): Flag {
  return {
    check: 'holiday-record-missing',
    severity: 'act',
    title: `The holiday of ${worker.name} cannot be shown`,
    why: `${why} From 6 April 2026 the law asks every employer for a record of holiday, kept for six years.`,
    next,
    screen: 'employing',
    byOn: null,
    figures: { periods },
    records: recordsOf('worker', [worker.id]),
  };
}
