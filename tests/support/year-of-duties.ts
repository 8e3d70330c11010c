import type { IsoDay } from '#shared/kernel/iso-date';

/**
 * The duties of the household of `year-of-employing.ts` from 1 October 2025 to 30 September 2026, worked out by hand from the law and from
 * `domain.md` 3.1 with a calendar, not from the product. Each line: the day, the duty, whose (empty: the household’s).
 *
 * Workings
 * - Ada began on 4 September 2023 and is paid every 4 weeks on the last day: 1 October 2023 and 728 days on 28 September 2025, so 26 October,
 *   23 November, 21 December, 18 January, 15 February, 15 March, 12 April, 10 May, 7 June; she leaves on 30 June, in the period that ends
 *   on 5 July.
 * - Bea began on 2 February 2026, paid by the month: a period ends on the 1st. Cal began on 1 July 2026: 28 days are 28 July, 25 August, 22 September.
 * - HMRC by quarter (to 5 October, 5 January, 5 April, 5 July), paid electronically by the 22nd. No tax month is without a payday, so no
 *   nil report falls due.
 * - Pension: the 22nd of the month after each payday of Ada (to 5 July) and Cal (from 28 July). 6 weeks are 42 days with the first: Bea
 *   2 February + 41 = 15 March; Cal 1 July + 41 = 11 August. Cal: 16 h × £13.20 × 4 = £844.80, over £768.00, age 46: to be put in.
 *   Bea: 20 and 21 years old, so not. Re-enrolment: third year over on 4 September 2026, time until 3 December: not in this year.
 * - Ada’s sickness from 30 March: own words for 7 days, to 5 April; the fit note from the eighth day, 6 April.
 * - She resigned: no notice by the employer, no redundancy.
 * - The holiday record is law from 6 April 2026 for who works then; Cal’s begins on the first day.
 */
export const YEAR_OF_DUTIES: readonly (readonly [dueOn: IsoDay, dutyId: string, name: string])[] = [
  // HMRC, tax years 2025 to 2026 and 2026 to 2027
  ['2025-10-22', 'hmrc-payment', ''],
  ['2026-01-22', 'hmrc-payment', ''],
  ['2026-04-22', 'hmrc-payment', ''],
  ['2026-07-22', 'hmrc-payment', ''],
  ['2026-04-05', 'payroll-records', ''],
  ['2026-05-19', 'employment-allowance', ''],
  ['2026-05-31', 'p60', 'Ada'],
  ['2026-05-31', 'p60', 'Bea'],
  ['2026-06-30', 'p45', 'Ada'],
  // Ada’s paydays
  ...(['2025-10-26', '2025-11-23', '2025-12-21', '2026-01-18', '2026-02-15', '2026-03-15', '2026-04-12', '2026-05-10', '2026-06-07', '2026-07-05'] as const).flatMap((payday) => [
    [payday, 'payslip', 'Ada'] as const,
    [payday, 'payday-report', ''] as const,
  ]),
  // Bea’s
  ...(['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'] as const).flatMap((payday) => [
    [payday, 'payslip', 'Bea'] as const,
    [payday, 'payday-report', ''] as const,
  ]),
  // Cal’s
  ...(['2026-07-28', '2026-08-25', '2026-09-22'] as const).flatMap((payday) => [
    [payday, 'payslip', 'Cal'] as const,
    [payday, 'payday-report', ''] as const,
  ]),
  // The pension scheme
  ...(['2025-10-22', '2025-11-22', '2025-12-22', '2026-01-22', '2026-02-22', '2026-03-22', '2026-04-22', '2026-05-22', '2026-06-22', '2026-07-22', '2026-08-22', '2026-09-22'] as const).map(
    (dueOn) => [dueOn, 'pension-payment', ''] as const,
  ),
  // Bea begins
  ['2026-02-01', 'right-to-work', 'Bea'],
  ['2026-02-01', 'dbs', 'Bea'],
  ['2026-02-02', 'written-statement', 'Bea'],
  ['2026-02-02', 'pension-assessment', 'Bea'],
  ['2026-02-28', 'starter-checklist', 'Bea'],
  ['2026-03-15', 'pension-letter', 'Bea'],
  // Cal begins
  ['2026-06-30', 'right-to-work', 'Cal'],
  ['2026-06-30', 'dbs', 'Cal'],
  ['2026-07-01', 'written-statement', 'Cal'],
  ['2026-07-01', 'pension-assessment', 'Cal'],
  ['2026-07-27', 'starter-checklist', 'Cal'],
  ['2026-08-11', 'pension-letter', 'Cal'],
  ['2026-08-11', 'pension-enrolment', 'Cal'],
  // Sickness and holiday
  ['2026-04-05', 'sickness-own-words', 'Ada'],
  ['2026-04-06', 'sickness-fit-note', 'Ada'],
  ['2026-04-06', 'holiday-record', 'Ada'],
  ['2026-04-06', 'holiday-record', 'Bea'],
  ['2026-07-01', 'holiday-record', 'Cal'],
  ['2026-07-05', 'final-holiday-pay', 'Ada'],
  // Wages
  ['2026-04-01', 'minimum-wage-rise', ''],
  ['2026-05-14', 'minimum-wage-birthday', 'Bea'],
  // The household
  ['2026-07-31', 'insurance', ''],
  ['2026-09-03', 'risk-assessment', ''],
];
