import { sickPay, type NoSickPay } from '#shared/employer/sick-pay';
import { formatDay, WEEKDAYS } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { required, UsageError, type Run } from '../command';
import { dayOption, listOption, optionalDay, poundsOption } from '../values';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const WHY: Record<NoSickPay, string> = {
  too_short: 'Before 6 April 2026 an absence had to be four days in a row or more.',
  too_low_earnings: 'Before 6 April 2026 average earnings had to reach the lower earnings limit.',
  waiting_days: 'Before 6 April 2026 the first three working days were not paid.',
  limit_reached: 'The 28 weeks have been paid already.',
  no_working_day: 'No working day is in the absence.',
  linked_three_years: 'Linked sickness has gone on for 3 years.',
  long_absence: 'Earnings were below the limit, and the absence has gone on without a break since before 22 September 2025.',
};

const ACROSS = 'The absence goes across 6 April 2026, so GOV.UK’s guidance “Sickness absences that start before and end on or after 6 April 2026” is followed.';

/** The Statutory Sick Pay of one absence, week by week. */
export const calcSickPay: Run = (call) => {
  const [linkedFrom, linkedTo] = [optionalDay(call, 'linked-from'), optionalDay(call, 'linked-to')];
  if ((linkedFrom === null) !== (linkedTo === null)) throw new UsageError('--linked-from and --linked-to go together.');
  required(call, 'works');
  const works = WEEKDAYS.filter((_, index) => listOption(call, 'works', DAYS).some((day) => day === DAYS[index]));
  const found = sickPay({
    absence: { from: dayOption(call, 'from'), to: dayOption(call, 'to') },
    works,
    averageWeekPence: poundsOption(call, 'average-weekly-earnings'),
    linked: linkedFrom && linkedTo && { from: linkedFrom, to: linkedTo },
  });
  if (!found.ok) return found;
  const { qualifyingDays, paidDays, payPence, weeks, why, crossesRules, rows } = found.value;
  const source = [...rows.map((row) => describeRate(rates.statutorySickPay(), row)), ...(crossesRules ? [ACROSS] : [])].join(' ');
  const text = why === null ? [`${formatPounds(payPence)} for ${paidDays} of ${qualifyingDays} working days.`, ...weeks.map((week) => `Week to ${formatDay(week.endsOn)}: ${formatPounds(week.payPence)}`)] : [`No Statutory Sick Pay. ${WHY[why]}`];
  return ok({ json: { qualifyingDays, paidDays, payPence, weeks, why: why === null ? null : WHY[why], source }, text: [...text, source].join('\n') });
};
