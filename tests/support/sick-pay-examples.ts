import type { NoSickPay } from '#shared/employer/sick-pay';
import type { IsoDay } from '#shared/kernel/iso-date';

// The examples of GOV.UK’s sick pay calculator (alphagov/smart-answers, statutory_sick_pay_calculator_test.rb), HMRC’s table of daily rates
// for 2026 to 2027, and absences across 6 April 2026 worked by hand by GOV.UK’s guidance for them, as payroll bodies repeat it. Where the calculator’s test says
// nothing of earnings, £200.00 a week stands here.

/** Linked from and to; qualifying days, paid days, pence. */
export type SickExample = [words: string, from: IsoDay, to: IsoDay, works: string, averageWeekPence: number, linked: readonly [IsoDay, IsoDay] | null, expected: readonly [number, number, number]];

const OWN = 'smart-answers statutory_sick_pay_calculator_test';
const WEEK = 'mon,tue,wed,thu,fri';

export const SICK_BEFORE: SickExample[] = [
  [`${OWN}: five days linked to five, so no waiting days: £85.85`, '2012-10-01', '2012-10-07', WEEK, 200_00, ['2012-09-01', '2012-09-07'], [5, 5, 85_85]],
  [`${OWN}: Monday, Wednesday, Friday at £28.6166 a day, linked`, '2012-10-01', '2012-10-07', 'mon,wed,fri', 200_00, ['2012-09-01', '2012-09-12'], [3, 3, 85_85]],
  [`${OWN}: six days at £14.3083 a day, linked`, '2012-10-01', '2012-10-07', 'mon,tue,wed,thu,fri,sat', 200_00, ['2012-09-01', '2012-09-06'], [6, 6, 85_85]],
  [`${OWN}: three waiting days of three, nothing is paid`, '2012-04-06', '2012-04-12', 'mon,tue,wed', 200_00, null, [3, 0, 0]],
  [`${OWN}: 140 days at most for five days a week`, '2012-04-06', '2012-12-06', WEEK, 200_00, null, [175, 140, 2_403_80]],
  [`${OWN}: 84 days at most for three days a week`, '2012-04-06', '2012-12-06', 'tue,wed,thu', 200_00, null, [105, 84, 2_403_80]],
  [`${OWN}: scenario 1, Monday to Friday across two tax years`, '2012-03-26', '2012-04-13', WEEK, 200_00, null, [15, 12, 200_94]],
  [`${OWN}: scenario 2, Tuesday to Friday across two tax years, linked`, '2012-02-28', '2012-04-07', 'tue,wed,thu,fri', 200_00, ['2012-01-03', '2012-01-12'], [24, 24, 490_67]],
  [`${OWN}: scenario 3, Monday, Wednesday, Friday, linked`, '2012-07-25', '2012-09-04', 'mon,wed,fri', 200_00, ['2012-05-07', '2012-07-01'], [18, 18, 515_11]],
  [`${OWN}: scenario 4, Saturday and Sunday`, '2012-11-23', '2012-12-31', 'sat,sun', 200_00, null, [12, 9, 386_33]],
  [`${OWN}: scenario 5, 16 days are left after 99`, '2012-03-29', '2012-05-06', 'mon,tue,wed,thu', 200_00, ['2011-09-28', '2012-03-19'], [21, 16, 338_09]],
  [`${OWN}: scenario 6, none is left after 115`, '2012-03-29', '2012-05-06', 'mon,tue,wed,thu', 200_00, ['2011-09-05', '2012-03-21'], [21, 0, 0]],
  [`${OWN}: scenario 6a, one day is left after 114`, '2012-03-29', '2012-04-10', 'mon,tue,wed,thu', 200_00, ['2011-09-05', '2012-03-20'], [7, 1, 20_40]],
  [`${OWN}: scenario 7, Wednesdays`, '2012-08-28', '2012-10-06', 'wed', 200_00, null, [6, 3, 257_55]],
  [`${OWN}: 2013/14 scenario 1, Tuesday to Thursday`, '2013-03-26', '2013-04-12', 'tue,wed,thu', 200_00, null, [9, 6, 172_55]],
  [`${OWN}: 2013/14 scenario 2, Monday to Thursday`, '2013-01-07', '2013-05-03', 'mon,tue,wed,thu', 200_00, null, [68, 65, 1_398_47]],
  [`${OWN}: 2013/14 scenario 3, Wednesday and Saturday, linked`, '2013-01-07', '2013-05-03', 'wed,sat', 200_00, ['2012-12-01', '2012-12-28'], [33, 33, 1_419_93]],
  [`${OWN}: 2013/14 scenario 4, 45 days are left after 42`, '2013-01-07', '2013-05-03', 'tue,wed,thu', 200_00, ['2012-09-21', '2012-12-28'], [51, 45, 1_289_45]],
  [`${OWN}: 2014/15 scenario 5, Monday to Friday, linked`, '2014-07-10', '2014-07-20', WEEK, 200_00, ['2014-06-01', '2014-06-14'], [7, 7, 122_57]],
  [`${OWN}: the last day is a Sunday`, '2013-10-24', '2013-10-27', 'sun,mon,wed,thu,fri,sat', 200_00, null, [4, 1, 14_45]],
  [`${OWN}: a week of 2017 to 2018 (the linked absence moved to the month before)`, '2017-06-05', '2017-06-09', WEEK, 200_00, ['2017-05-01', '2017-05-12'], [5, 5, 89_35]],
  [`${OWN}: a week of 2018 to 2019 (moved likewise)`, '2018-06-04', '2018-06-08', WEEK, 200_00, ['2018-05-01', '2018-05-12'], [5, 5, 92_05]],
  [`${OWN}: a week of 2019 to 2020 (moved likewise)`, '2019-06-03', '2019-06-07', WEEK, 200_00, ['2019-05-01', '2019-05-12'], [5, 5, 94_25]],
  [`${OWN}: a week of 2022 to 2023 (moved likewise)`, '2022-06-06', '2022-06-10', WEEK, 200_00, ['2022-05-01', '2022-05-12'], [5, 5, 99_35]],
  [`${OWN}: a week of 2023 to 2024 (moved likewise)`, '2023-06-05', '2023-06-09', WEEK, 200_00, ['2023-05-01', '2023-05-12'], [5, 5, 109_40]],
  [`${OWN}: a week of 2024 to 2025 (moved likewise)`, '2024-06-03', '2024-06-07', WEEK, 200_00, ['2024-05-01', '2024-05-12'], [5, 5, 116_75]],
  [`${OWN}: a week of 2025 to 2026 (moved likewise)`, '2025-06-02', '2025-06-06', WEEK, 200_00, ['2025-05-01', '2025-05-12'], [5, 5, 118_75]],
  [`${OWN}: three days before 6 April 2026 are too few`, '2026-03-29', '2026-03-31', WEEK, 200_00, null, [2, 0, 0]],
  [`${OWN}: four days count, and three of them are waiting days`, '2026-03-29', '2026-04-01', WEEK, 200_00, null, [3, 0, 0]],
  [`${OWN}: the lower earnings limit of 2022 to 2023 is £123.00`, '2022-06-06', '2022-06-12', WEEK, 123_00, null, [5, 2, 39_74]],
  [`${OWN}: a penny under it, nothing is paid`, '2022-06-06', '2022-06-12', WEEK, 122_99, null, [5, 0, 0]],
  [`${OWN}: the lower earnings limit of 2025 to 2026 is £125.00`, '2025-06-02', '2025-06-08', WEEK, 125_00, null, [5, 2, 47_50]],
  [`${OWN}: a penny under it, nothing is paid, 2025 to 2026`, '2025-06-02', '2025-06-08', WEEK, 124_99, null, [5, 0, 0]],
  ['the calculator’s rule: no day of the absence is worked', '2025-06-02', '2025-06-06', 'sat', 200_00, null, [0, 0, 0]],
];

/** HMRC’s table, “Rates and thresholds for employers 2026 to 2027”: what one to seven days come to, by the days of a week that are
 *  worked; for two days and one by the same rule. As a public payroll test suite quotes it. */
const HMRC_TABLE: [works: string, days: number[]][] = [
  ['sun,mon,tue,wed,thu,fri,sat', [17_61, 35_22, 52_83, 70_43, 88_04, 105_65, 123_25]],
  ['mon,tue,wed,thu,fri,sat', [20_55, 41_09, 61_63, 82_17, 102_71, 123_25]],
  [WEEK, [24_65, 49_30, 73_95, 98_60, 123_25]],
  ['mon,tue,wed,thu', [30_82, 61_63, 92_44, 123_25]],
  ['mon,tue,wed', [41_09, 82_17, 123_25]],
  ['mon,tue', [61_63, 123_25]],
  ['mon', [123_25]],
];
const SUNDAY_FIRST: readonly IsoDay[] = ['2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10'];

export const SICK_AFTER: SickExample[] = [
  ...HMRC_TABLE.flatMap(([works, days]) => {
    const first = works.startsWith('sun') ? 0 : 1;
    return days.map((pence, index): SickExample => {
      const [from, to] = [SUNDAY_FIRST[first] ?? '2026-10-04', SUNDAY_FIRST[first + index] ?? '2026-10-04'];
      return [`HMRC’s daily rates for 2026 to 2027: ${index + 1} of ${days.length} days a week`, from, to, works, 1_000_00, null, [index + 1, index + 1, pence]];
    });
  }),
  [`${OWN}: £250.00 a week from 6 April 2026: the flat rate`, '2026-04-13', '2026-04-17', WEEK, 250_00, null, [5, 5, 123_25]],
  [`${OWN}: £112.50 a week from 6 April 2026: 80% of it`, '2026-04-13', '2026-04-17', WEEK, 112_50, null, [5, 5, 90_00]],
  [`${OWN}: a week of 2026 to 2027`, '2026-06-01', '2026-06-05', WEEK, 250_00, null, [5, 5, 123_25]],
  [`${OWN}: one day on 6 April 2026 is enough`, '2026-04-06', '2026-04-06', WEEK, 250_00, null, [1, 1, 24_65]],
  [`${OWN}: two days from 6 April 2026`, '2026-04-06', '2026-04-07', WEEK, 250_00, null, [2, 2, 49_30]],
  ['the calculator’s rule: £154.06 a week, 80% is £123.248, cut to £24.6496 a day: a week is £123.25', '2026-04-13', '2026-04-17', WEEK, 154_06, null, [5, 5, 123_25]],
  ['the calculator’s rule: £154.05 a week, 80% is £123.24', '2026-04-13', '2026-04-17', WEEK, 154_05, null, [5, 5, 123_24]],
  ['the calculator’s rule: £1.00 a week is not too little', '2026-04-13', '2026-04-13', WEEK, 1_00, null, [1, 1, 16]],
  ['the calculator’s rule: 28 weeks and no more', '2026-04-06', '2026-12-31', WEEK, 250_00, null, [194, 140, 3_451_00]],
  ['the calculator’s rule: after a linked absence before 6 April, no flat rate by right', '2026-04-20', '2026-04-24', WEEK, 130_00, ['2026-03-02', '2026-03-13'], [5, 5, 104_00]],
];

const ACROSS = 'GOV.UK’s guidance for absences across 6 April 2026, by hand';
// 30 and 31 March and 1 April 2026, a Wednesday, are waiting days; 2 and 3 April are paid at £23.75, which is £47.50; 6 to 10 April at £24.65.
export const SICK_ACROSS: SickExample[] = [
  [`${ACROSS}: paid before, so the flat rate goes on: £47.50 + £123.25`, '2026-03-30', '2026-04-10', WEEK, 250_00, null, [10, 7, 170_75]],
  [`${ACROSS}: paid before at £130.00 a week: the flat rate all the same`, '2026-03-30', '2026-04-10', WEEK, 130_00, null, [10, 7, 170_75]],
  [`${ACROSS}: waiting days were being served on 5 April, so 80% of £130.00 from 6 April`, '2026-04-02', '2026-04-10', WEEK, 130_00, null, [7, 5, 104_00]],
  [`${ACROSS}: waiting days were being served on 5 April, full earnings`, '2026-04-02', '2026-04-10', WEEK, 250_00, null, [7, 5, 123_25]],
  [`${ACROSS}: under the earnings limit, nothing before and 80% of £100.00 from 6 April`, '2026-03-30', '2026-04-10', WEEK, 100_00, null, [10, 5, 80_00]],
  [`${ACROSS}: under the limit, away since 22 September 2025: paid from 6 April`, '2025-09-22', '2026-04-10', WEEK, 100_00, null, [145, 5, 80_00]],
  [`${ACROSS}: under the limit, away since 21 September 2025: not paid`, '2025-09-21', '2026-04-10', WEEK, 100_00, null, [145, 0, 0]],
  [`${ACROSS}: two days in all, one on each side: the second is paid`, '2026-04-05', '2026-04-06', 'sun,mon', 250_00, null, [2, 1, 61_63]],
  [`${ACROSS}: no waiting days left after a linked absence: £47.50 + £123.25`, '2026-04-02', '2026-04-10', WEEK, 130_00, ['2026-03-02', '2026-03-06'], [7, 7, 170_75]],
  [`${ACROSS}: the 28 weeks end on the way: 137 days at £23.75, then 3 at £24.65`, '2025-09-22', '2026-04-17', WEEK, 250_00, null, [150, 140, 3_327_70]],
];

export const SICK_WHY: [words: string, from: IsoDay, to: IsoDay, works: string, averageWeekPence: number, linked: readonly [IsoDay, IsoDay] | null, why: NoSickPay | null][] = [
  ['three days are too short', '2025-06-02', '2025-06-04', WEEK, 200_00, null, 'too_short'],
  ['low earnings', '2025-06-02', '2025-06-08', WEEK, 100_00, null, 'too_low_earnings'],
  ['waiting days', '2025-06-02', '2025-06-05', 'mon,tue,wed', 200_00, null, 'waiting_days'],
  ['the limit', '2012-03-29', '2012-05-06', 'mon,tue,wed,thu', 200_00, ['2011-09-05', '2012-03-21'], 'limit_reached'],
  ['no working day', '2025-06-02', '2025-06-06', 'sat', 200_00, null, 'no_working_day'],
  ['too long away on low earnings', '2025-09-21', '2026-04-10', WEEK, 100_00, null, 'long_absence'],
  ['across the change without a working day after it, all of it waiting', '2026-04-02', '2026-04-06', 'thu,fri', 200_00, null, 'waiting_days'],
  ['paid', '2026-06-01', '2026-06-05', WEEK, 200_00, null, null],
];

/** What the flow of the calculator refuses (test/flows/calculate_statutory_sick_pay_test.rb), with the code of our fault. */
export const SICK_REFUSED: [words: string, from: IsoDay, to: IsoDay, linked: readonly [IsoDay, IsoDay] | null, code: string][] = [
  ['a last day before the first', '2025-01-01', '2024-12-25', null, 'sick-ends-before-start'],
  ['a linked absence that starts after the first sick day', '2025-01-01', '2025-01-05', ['2025-01-02', '2025-01-06'], 'sick-linked-order'],
  ['a linked absence that ends on the day before', '2025-01-01', '2025-01-05', ['2024-12-20', '2024-12-31'], 'sick-linked-order'],
  ['a linked absence that ends before it starts', '2025-01-01', '2025-01-05', ['2024-12-01', '2024-11-30'], 'sick-linked-order'],
  ['a linked absence with a gap of 57 days', '2025-01-01', '2025-01-05', ['2024-10-28', '2024-11-04'], 'sick-linked-too-far'],
  ['a linked absence of three days before 6 April 2026', '2025-01-01', '2025-01-05', ['2024-12-01', '2024-12-03'], 'sick-linked-too-short'],
  ['days after the table', '2027-04-01', '2027-04-09', null, 'rate-not-loaded'],
];
