import type { HolidayQuestion } from '#shared/employer/holiday-entitlement';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Ratio } from '#shared/kernel/money';

// The examples of GOV.UK’s holiday calculator: alphagov/smart-answers, test/unit/calculators/holiday_entitlement_test.rb, and the cases of
// the department that are numbered there. “Year, start, end” are the first day of the leave year, the first and the last day of work.

export type HolidayExample = [words: string, question: HolidayQuestion, daysTenths: number | null, time: [hours: number, minutes: number] | null];

/** `3.5` → 35 over 10. */
export function ratioOf(text: string): Ratio {
  const decimals = text.split('.')[1] ?? '';
  return { numerator: Number(text.replace('.', '')), denominator: 10 ** decimals.length };
}

const ORIGIN = 'smart-answers holiday_entitlement_test';
type Day = IsoDay | null;

function byDays(words: string, days: string, [year, start, end]: [Day, Day, Day], expected: string): HolidayExample {
  const question = { daysAWeek: ratioOf(days), hoursAWeek: null, yearStartsOn: year, startsOn: start, leavesOn: end };
  return [`${ORIGIN}, days: ${words}: ${expected}`, question, Math.round(Number(expected) * 10), null];
}

/** The calculator says hours with one decimal; `133.2` are 133 hours and 12 minutes. */
function byHours(words: string, [hours, days]: [string, string], [year, start, end]: [Day, Day, Day], expected: string): HolidayExample {
  const question = { daysAWeek: ratioOf(days), hoursAWeek: ratioOf(hours), yearStartsOn: year, startsOn: start, leavesOn: end };
  const tenths = Math.round(Number(expected) * 10);
  return [`${ORIGIN}, hours: ${words}: ${expected}`, question, null, [Math.floor(tenths / 10), (tenths % 10) * 6]];
}

const WHOLE: [Day, Day, Day] = [null, null, null];

export const HOLIDAY_DAYS: HolidayExample[] = [
  byDays('a full year of 5 days a week', '5', WHOLE, '28'),
  byDays('a full year of 7 days a week', '7', WHOLE, '28'),
  byDays('case 1, 6 days a week', '6', WHOLE, '28'),
  byDays('case 2, 3½ days a week', '3.5', WHOLE, '19.6'),
  byDays('case 3, 2 days a week', '2', WHOLE, '11.2'),
  byDays('case 4, 1 day a week', '1', WHOLE, '5.6'),
  byDays('case 5, half a day a week', '0.5', WHOLE, '2.8'),
  byDays('joining, 5 days a week', '5', ['2019-01-01', '2019-06-01', null], '16.5'),
  byDays('joining, 3 days a week', '3', ['2019-04-01', '2019-11-23', null], '7'),
  byDays('joining, 6 days a week', '6', ['2019-01-01', '2019-11-14', null], '5'),
  byDays('joining in a leap year, 5 days a week', '5', ['2020-01-01', '2020-06-01', null], '16.5'),
  byDays('joining in a leap year, 3 days a week', '3', ['2020-04-01', '2020-11-23', null], '7'),
  byDays('joining in a leap year, 6 days a week', '6', ['2020-01-01', '2020-11-14', null], '5'),
  byDays('case 7, joining, 3 days a week', '3', ['2020-08-01', '2021-02-09', null], '8.5'),
  byDays('case 8, joining, 5 days a week', '5', ['2019-05-01', '2019-09-23', null], '19'),
  byDays('case 9, joining, 1 day a week', '1', ['2019-07-01', '2020-02-13', null], '2.5'),
  byDays('case 10, joining, 1 day a week', '1', ['2018-04-01', '2018-10-28', null], '3'),
  byDays('case 11, joining, 2 days a week, a year from 6 June', '2', ['2018-06-06', '2019-05-10', null], '1'),
  byDays('case 12, joining two days after the year began', '4', ['2020-03-01', '2020-03-03', null], '22.5'),
  byDays('leaving, 5 days a week', '5', ['2019-01-01', null, '2019-06-01'], '11.7'),
  byDays('leaving, 3 days a week', '3', ['2018-04-01', null, '2018-11-23'], '11'),
  byDays('leaving in a leap year, 5 days a week', '5', ['2020-01-01', null, '2020-06-01'], '11.8'),
  byDays('leaving before the leap day of the leave year', '3', ['2019-04-01', null, '2019-11-23'], '10.9'),
  byDays('leaving in a leap year, 6 days a week', '6', ['2020-01-01', null, '2020-08-22'], '18'),
  byDays('case 13, leaving, 5 days a week', '5', ['2020-05-01', null, '2020-10-20'], '13.3'),
  byDays('case 14, leaving, 6 days a week', '6', ['2019-12-01', null, '2020-06-18'], '15.4'),
  byDays('case 15, leaving, 7 days a week', '7', ['2019-06-01', null, '2020-03-17'], '22.3'),
  byDays('case 16, leaving, a year from 1 March with 29 February', '6', ['2019-03-01', null, '2019-09-06'], '14.6'),
  byDays('case 17, leaving, 3 days a week', '3', ['2018-02-01', null, '2018-05-05'], '4.4'),
  byDays('case 18, leaving, 4 days a week', '4', ['2019-11-01', null, '2020-06-04'], '13.3'),
  byDays('joining and leaving, 5 days a week', '5', [null, '2019-01-20', '2019-07-18'], '13.9'),
  byDays('joining and leaving, 3 days a week', '3', [null, '2018-11-23', '2019-04-07'], '6.3'),
  byDays('joining and leaving, 6 days a week', '6', [null, '2018-08-22', '2019-07-31'], '26.4'),
  byDays('joining and leaving in a leap year, 5 days a week', '5', [null, '2020-01-20', '2020-07-18'], '13.9'),
  byDays('joining and leaving in a leap year, 3 days a week', '3', [null, '2019-11-23', '2020-04-07'], '6.3'),
  byDays('joining and leaving in a leap year, 6 days a week', '6', [null, '2019-08-22', '2020-07-31'], '26.4'),
  byDays('case 19, joining and leaving, 2 days a week', '2', [null, '2019-08-09', '2020-01-01'], '4.5'),
  byDays('case 20, joining and leaving, 6 days a week', '6', [null, '2019-11-01', '2020-05-27'], '16'),
  byDays('case 21, joining and leaving, 6 days a week', '6', [null, '2019-10-04', '2020-06-23'], '20.2'),
  byDays('case 22, joining and leaving, 1 day a week', '1', [null, '2019-10-03', '2020-05-26'], '3.7'),
  byDays('case 23, joining and leaving, 7 days a week', '7', [null, '2018-06-04', '2018-11-13'], '12.6'),
];

export const HOLIDAY_HOURS: HolidayExample[] = [
  byHours('compressed 1', ['68', '7'], WHOLE, '272'),
  byHours('compressed 2', ['73', '7'], WHOLE, '292'),
  byHours('compressed 3', ['57', '5'], WHOLE, '319.2'),
  byHours('compressed 4', ['80', '6'], WHOLE, '373.4'),
  byHours('compressed 5', ['38', '5'], WHOLE, '212.8'),
  byHours('compressed 6', ['40', '4'], WHOLE, '224'),
  byHours('compressed 8, joining', ['26', '2'], ['2019-11-01', '2020-07-14', null], '52'),
  byHours('compressed 9, joining', ['49', '5'], ['2018-04-01', '2018-09-12', null], '161.7'),
  byHours('compressed 10, joining', ['35', '3'], ['2019-04-01', '2019-11-08', null], '81.7'),
  byHours('compressed 13, leaving', ['33', '3'], ['2018-11-01', null, '2019-07-10'], '127.6'),
  byHours('compressed 15, leaving', ['73', '7'], ['2019-10-01', null, '2020-03-18'], '135.7'),
  byHours('compressed 19, joining and leaving', ['35', '3'], [null, '2018-05-10', '2018-12-04'], '112.3'),
  byHours('compressed 20, joining and leaving', ['29', '2'], [null, '2018-04-02', '2019-03-08'], '151.8'),
  byHours('compressed 21, joining and leaving', ['47', '6'], [null, '2019-11-23', '2020-06-07'], '118.7'),
  byHours('compressed 22, joining and leaving', ['25', '6'], [null, '2019-10-30', '2020-10-12'], '111.3'),
  byHours('compressed 24, joining and leaving', ['37.5', '5'], [null, '2020-03-01', '2020-06-01'], '53.6'),
  byHours('a full year of 40 hours over 5 days', ['40', '5'], WHOLE, '224'),
  byHours('a full year of 25 hours over 3 days', ['25', '3'], WHOLE, '140'),
  byHours('a full year of 36 hours over 6 days', ['36', '6'], WHOLE, '168'),
  byHours('case 1', ['80', '7'], WHOLE, '320'),
  byHours('case 2', ['49', '4'], WHOLE, '274.4'),
  byHours('case 3', ['76', '6'], WHOLE, '354.7'),
  byHours('case 4', ['55', '3'], WHOLE, '308'),
  byHours('case 5', ['13', '2'], WHOLE, '72.8'),
  byHours('case 6', ['45', '5'], WHOLE, '252'),
  byHours('joining, 40 hours over 5 days', ['40', '5'], ['2019-01-01', '2019-06-01', null], '132'),
  byHours('joining, 25 hours over 3 days', ['25', '3'], ['2020-04-01', '2020-11-23', null], '58.4'),
  byHours('joining, 36 hours over 6 days', ['36', '6'], ['2019-01-01', '2019-11-14', null], '30'),
  byHours('joining in a leap year, 40 hours over 5 days', ['40', '5'], ['2020-01-01', '2020-06-01', null], '132'),
  byHours('joining in a leap year, 25 hours over 3 days', ['25', '3'], ['2019-04-01', '2019-11-23', null], '58.4'),
  byHours('joining in a leap year, 36 hours over 6 days', ['36', '6'], ['2020-01-01', '2020-11-14', null], '30'),
  byHours('case 9, joining', ['69', '6'], ['2019-11-01', '2020-08-21', null], '80.5'),
  byHours('case 10, joining', ['50', '6'], ['2020-01-01', '2020-07-28', null], '116.7'),
  byHours('case 11, joining', ['14', '5'], ['2019-11-01', '2020-02-03', null], '58.8'),
  byHours('case 12, joining, a year from 3 August', ['50', '6'], ['2020-08-03', '2021-03-04', null], '100'),
  byHours('leaving, 40 hours over 5 days', ['40', '5'], ['2019-01-01', null, '2019-06-01'], '93.3'),
  byHours('leaving, 25 hours over 3 days', ['25', '3'], ['2020-04-01', null, '2020-11-23'], '91'),
  byHours('leaving, 36 hours over 6 days', ['36', '6'], ['2019-01-01', null, '2019-08-22'], '107.8'),
  byHours('leaving in a leap year, 40 hours over 5 days', ['40', '5'], ['2020-01-01', null, '2020-06-01'], '93.7'),
  byHours('leaving in a leap year, 25 hours over 3 days', ['25', '3'], ['2019-04-01', null, '2019-11-23'], '90.7'),
  byHours('leaving in a leap year, 36 hours over 6 days', ['36', '6'], ['2020-01-01', null, '2020-08-22'], '107.9'),
  byHours('case 13, leaving', ['34', '2'], ['2019-06-01', null, '2020-02-11'], '133.2'),
  byHours('case 14, leaving', ['47', '2'], ['2018-10-01', null, '2019-06-26'], '194'),
  byHours('case 15, leaving', ['71', '7'], ['2019-10-01', null, '2020-04-19'], '156.8'),
  byHours('case 17, leaving', ['63', '5'], ['2019-06-01', null, '2020-04-30'], '323'),
  byHours('joining and leaving, 40 hours over 5 days', ['40', '5'], [null, '2019-01-20', '2019-07-18'], '110.5'),
  byHours('joining and leaving, 25 hours over 3 days', ['25', '3'], [null, '2018-11-23', '2019-04-07'], '52.2'),
  byHours('joining and leaving, 36 hours over 6 days', ['36', '6'], [null, '2018-08-22', '2019-07-31'], '158.4'),
  byHours('joining and leaving in a leap year, 40 hours over 5 days', ['40', '5'], [null, '2020-01-20', '2020-07-18'], '110.8'),
  byHours('joining and leaving in a leap year, 25 hours over 3 days', ['25', '3'], [null, '2019-11-23', '2020-04-07'], '52.5'),
  byHours('joining and leaving in a leap year, 36 hours over 6 days', ['36', '6'], [null, '2019-08-22', '2020-07-31'], '158.4'),
  byHours('case 19, joining and leaving', ['55', '3'], [null, '2020-11-17', '2021-01-21'], '55.7'),
  byHours('case 20, joining and leaving', ['25', '6'], [null, '2018-10-04', '2018-12-14'], '23.1'),
  byHours('case 21, joining and leaving', ['61', '3'], [null, '2018-05-29', '2019-01-22'], '223.7'),
  byHours('case 22, joining and leaving', ['26', '6'], [null, '2018-12-25', '2019-11-08'], '106.1'),
  byHours('case 23, joining and leaving', ['44', '6'], [null, '2019-04-03', '2020-03-04'], '189.1'),
  byHours('case 24, joining and leaving', ['32', '4'], [null, '2018-01-03', '2018-04-04'], '45.2'),
];

/** What the flow of the calculator refuses (test/flows/calculate_your_holiday_entitlement_flow_test.rb), with the code of our fault. */
export const HOLIDAY_REFUSED: [words: string, days: string, hours: string | null, [Day, Day, Day], code: string][] = [
  ['no days a week', '0', null, WHOLE, 'holiday-days-a-week'],
  ['8 days a week', '8', null, WHOLE, 'holiday-days-a-week'],
  ['no hours a week', '5', '0', WHOLE, 'holiday-hours-a-week'],
  ['169 hours a week', '7', '169', WHOLE, 'holiday-hours-a-week'],
  ['25 hours in one day', '1', '25', WHOLE, 'holiday-hours-a-day'],
  ['leaving the day before joining', '5', null, [null, '2021-01-01', '2020-12-31'], 'holiday-days-order'],
  ['leaving on the day of joining', '5', null, [null, '2021-01-01', '2021-01-01'], 'holiday-days-order'],
  ['leaving two years after joining', '5', null, [null, '2021-01-01', '2023-01-01'], 'holiday-outside-year'],
  ['leaving twelve months after joining, a day too late', '5', null, [null, '2021-01-01', '2022-01-01'], 'holiday-outside-year'],
  ['a leave year that starts after the last day', '5', null, ['2021-10-02', null, '2021-10-01'], 'holiday-days-order'],
  ['a leave year that starts on the last day', '5', null, ['2021-10-01', null, '2021-10-01'], 'holiday-days-order'],
  ['a leave year more than a year before the last day', '5', null, ['2020-10-01', null, '2021-10-02'], 'holiday-outside-year'],
  ['a leave year that starts after the first day', '5', null, ['2021-10-01', '2021-09-01', null], 'holiday-days-order'],
  ['a leave year that starts on the first day', '5', null, ['2021-10-01', '2021-10-01', null], 'holiday-days-order'],
  ['a leave year more than a year before the first day', '5', null, ['2020-10-01', '2021-10-01', null], 'holiday-outside-year'],
];

/** Hours of a pay period and what they earn; those of 30, 12 and 60 are the calculator’s own tests, the rest its rule worked by hand. */
export const HOLIDAY_EARNED: [words: string, hours: string, earned: number][] = [
  [`${ORIGIN}, irregular hours: 30 hours earn 3.621, so 4`, '30', 4],
  [`${ORIGIN}, irregular hours: 12 hours earn 1.4484, so 1`, '12', 1],
  [`${ORIGIN}, irregular hours: 60 hours earn 7.242, so 7`, '60', 7],
  ['GOV.UK’s rule: 4 hours earn 0.4828, so none', '4', 0],
  ['GOV.UK’s rule: 4.25 hours earn 0.512975, so 1', '4.25', 1],
  ['GOV.UK’s rule: 4.14 hours earn 0.499698, just under the half', '4.14', 0],
  ['GOV.UK’s rule: 4.15 hours earn 0.500905, just over the half', '4.15', 1],
  ['GOV.UK’s rule: 160 hours earn 19.312, so 19', '160', 19],
  ['GOV.UK’s rule: 744 hours, the whole of a long month, earn 89.8008, so 90', '744', 90],
];
