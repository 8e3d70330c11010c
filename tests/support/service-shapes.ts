import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import type { CostQuestion } from '#shared/plan/cost-question';
import { PLAIN_SERVICE, type ServiceRate, type Visit } from '#shared/plan/services';

// Services in every shape that people’s plans have, with what each costs. The figures are worked out by hand in the words beside them:
// a week, four weeks, a month (a week × 52 ÷ 12) and the year, in pence. The year is from Monday 6 April 2026 unless it says otherwise;
// its 52 weeks end on Sunday 4 April 2027, and hold nine bank holidays: the Mondays 6 April, 4 May, 25 May, 31 August, 28 December and
// 29 March, and the Fridays 25 December, 1 January and 26 March.

type Asked = Partial<CostQuestion['service']> & Partial<Omit<CostQuestion, 'service'>>;

const { visits: NO_VISITS, rates, night, extraPence, tenthsOfMiles, milePence, runs: ALL_YEAR } = PLAIN_SERVICE;

/** An hour a week at £14.00, all year, but for what is said. */
function ask({ span = null, yearFrom = '2026-04-06', on = '2026-04-06', terms = [], basis = '52-weeks', ...over }: Asked): CostQuestion {
  const service = { times: 1, every: 'week', minutes: 60, ratePence: 14_00, ratePer: 'hour', breaks: [], visits: NO_VISITS, rates, night, extraPence, tenthsOfMiles, milePence, runs: ALL_YEAR, ...over } as const;
  return { span, yearFrom, on, terms, basis, service };
}

const DAYS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const;
type Day = keyof typeof DAYS;
const WEEKDAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const ALL_WEEK: readonly Day[] = [...WEEKDAYS, 'sat', 'sun'];

/** The same visit on several days; `at` in hours and minutes, or nothing. */
function visits(days: readonly Day[], at: string | null, minutes: number, week: Visit['week'] = 'every'): Visit[] {
  const [hours = 0, rest = 0] = at === null ? [] : at.split(':').map(Number);
  return days.map((day) => ({ weekday: DAYS[day], fromMinutes: at === null ? null : hours * 60 + rest, minutes, week }));
}

const rate = (kind: ServiceRate['kind'], ratePence: number, from: IsoDay = '1900-01-01'): ServiceRate => ({ kind, from, ratePence });
const NIGHT = { fromMinutes: 22 * 60, toMinutes: 6 * 60 };
const days = (from: IsoDay, to: IsoDay): Period => ({ from, to });

const SCHOOL_2026 = [
  days('2026-09-01', '2026-10-23'),
  days('2026-11-02', '2026-12-18'),
  days('2027-01-04', '2027-02-12'),
  days('2027-02-22', '2027-03-25'),
  days('2027-04-12', '2027-05-28'),
  days('2027-06-07', '2027-07-21'),
  days('2027-09-01', '2027-10-22'),
];
const CHRISTMAS = [days('2026-12-24', '2027-01-01')];

/** How it is worked out, the question, and pence a week, four weeks, month and year. */
export type ShapeRow = readonly [string, CostQuestion, readonly [number, number, number, number]];

const OFTEN: ShapeRow[] = [
  ['1 h at £13.50; × 4; × 52 = £702.00; ÷ 12 = £58.50', ask({ ratePence: 13_50 }), [13_50, 54_00, 58_50, 702_00]],
  ['5 × 2 h = 10 h at £14.00 = £140.00; × 52 = £7,280.00; ÷ 12 = £606.666', ask({ times: 5, minutes: 120 }), [140_00, 560_00, 606_67, 7280_00]],
  ['20 min at £12.71 = 423.667p; × 4 = 1,694.667p; × 52 = 22,030.667p; ÷ 12 = 1,835.889p', ask({ minutes: 20, ratePence: 12_71 }), [4_24, 16_95, 18_36, 220_31]],
  ['7 × 45 min = 5.25 h at £12.71 = 6,672.75p; × 4 = 26,691p; × 52 = 346,983p; ÷ 12 = 28,915.25p', ask({ times: 7, minutes: 45, ratePence: 12_71 }), [66_73, 266_91, 289_15, 3469_83]],
  ['the odd halfpenny goes up: 30 min at 1p; × 4 = 2p; × 52 = 26p; ÷ 12 = 2.167p', ask({ minutes: 30, ratePence: 1 }), [1, 2, 2, 26]],
  ['21 half hours = 10.5 h at £21.95 = 23,047.5p; × 4 = 92,190p; × 52 = 1,198,470p; ÷ 12 = 99,872.5p', ask({ times: 21, minutes: 30, ratePence: 21_95 }), [230_48, 921_90, 998_73, 11984_70]],
  ['2 × 1½ h a fortnight at £24.50 = £73.50; ÷ 2; × 2; × 26 = £1,911.00; ÷ 12 = £159.25', ask({ times: 2, every: 'fortnight', minutes: 90, ratePence: 24_50 }), [36_75, 147_00, 159_25, 1911_00]],
  ['2 h every 4 weeks at £18.00 = £36.00; ÷ 4; × 13 = £468.00; ÷ 12 = £39.00', ask({ every: '4-weeks', minutes: 120, ratePence: 18_00 }), [9_00, 36_00, 39_00, 468_00]],
  ['2 a month at £12.50 = £25.00; × 12 = £300.00; ÷ 52 = £5.769; ÷ 13 = £23.077', ask({ times: 2, every: 'month', minutes: null, ratePer: 'time', ratePence: 12_50 }), [5_77, 23_08, 25_00, 300_00]],
  ['£60.00 a quarter; × 4 = £240.00; ÷ 52 = £4.615; ÷ 13 = £18.462; ÷ 12 = £20.00', ask({ every: 'quarter', minutes: null, ratePer: 'time', ratePence: 60_00 }), [4_62, 18_46, 20_00, 240_00]],
  ['£98.00 a year; ÷ 52 = £1.885; ÷ 13 = £7.538; ÷ 12 = £8.167', ask({ every: 'year', minutes: null, ratePer: 'time', ratePence: 98_00 }), [1_88, 7_54, 8_17, 98_00]],
  ['14 nights of respite a year at £120.00 = £1,680.00; ÷ 52 = £32.308; ÷ 13 = £129.231; ÷ 12 = £140.00', ask({ times: 14, every: 'year', minutes: null, ratePer: 'time', ratePence: 120_00 }), [32_31, 129_23, 140_00, 1680_00]],
  ['a machine once for £299.99', ask({ every: 'once', minutes: null, ratePer: 'time', ratePence: 299_99 }), [0, 0, 0, 299_99]],
  ['two days of training, never again: 2 × 3 h at £15.00', ask({ times: 2, every: 'once', minutes: 180, ratePence: 15_00 }), [0, 0, 0, 90_00]],
  ['free help', ask({ times: 3, ratePence: 0 }), [0, 0, 0, 0]],
  ['free help whose bus is paid: 2 × £5.00 a week; × 52 = £520.00; ÷ 12 = £43.333', ask({ times: 2, ratePence: 0, extraPence: 5_00 }), [10_00, 40_00, 43_33, 520_00]],
  ['an activity: £20.00 + £3.50 + 6.2 miles × 45p (£2.79) = £26.29; × 4; × 52 = £1,367.08; ÷ 12 = £113.923', ask({ minutes: null, ratePer: 'time', ratePence: 20_00, extraPence: 3_50, tenthsOfMiles: 62, milePence: 45 }), [26_29, 105_16, 113_92, 1367_08]],
  ['1 h at £13.33 + 3.3 miles × 45p = 148.5p: 1,481.5p; × 4 = 5,926p; × 52 = 77,038p; ÷ 12 = 6,419.833p', ask({ ratePence: 13_33, tenthsOfMiles: 33, milePence: 45 }), [14_82, 59_26, 64_20, 770_38]],
];

const BASIS: ShapeRow[] = [
  ['365 days: £70.00 × 365 ÷ 7 = £3,650.00; ÷ 12 = £304.167', ask({ times: 5, basis: '365-days' }), [70_00, 280_00, 304_17, 3650_00]],
  ['365 days: 7 × £6.50 = £45.50; 365 × £6.50 = £2,372.50; ÷ 12 = £197.708', ask({ times: 7, minutes: 30, ratePence: 13_00, basis: '365-days' }), [45_50, 182_00, 197_71, 2372_50]],
  ['365 days leave months alone: £40.00 × 12 = £480.00; × 7 ÷ 365 = £9.205; × 28 ÷ 365 = £36.822', ask({ every: 'month', minutes: null, ratePer: 'time', ratePence: 40_00, basis: '365-days' }), [9_21, 36_82, 40_00, 480_00]],
  ['365 days with visits each day: 365 × £14.00 = £5,110.00; ÷ 12 = £425.833', ask({ visits: visits(ALL_WEEK, '9:00', 60), basis: '365-days' }), [98_00, 392_00, 425_83, 5110_00]],
  ['365 days, Mondays alone: 52 × £14.00 and a seventh of £14.00 = £730.00; ÷ 12 = £60.833', ask({ visits: visits(['mon'], '9:00', 60), basis: '365-days' }), [14_00, 56_00, 60_83, 730_00]],
  ['a leap year from 6 April 2027 has 52 weeks as well: 364 × £14.00; a week × 52 ÷ 12 = £424.667', ask({ visits: visits(ALL_WEEK, '9:00', 60), yearFrom: '2027-04-06' }), [98_00, 392_00, 424_67, 5096_00]],
  ['a leap year is 365 days where the council counts so', ask({ visits: visits(ALL_WEEK, '9:00', 60), yearFrom: '2027-04-06', basis: '365-days' }), [98_00, 392_00, 425_83, 5110_00]],
];

const WEEK: ShapeRow[] = [
  ['Monday to Friday 2 h at £14.00, as without days: £140.00', ask({ visits: visits(WEEKDAYS, '8:00', 120) }), [140_00, 560_00, 606_67, 7280_00]],
  ['Monday to Friday 2 h, Saturday 1 h: 11 h at £18.00 = £198.00; × 52 = £10,296.00; ÷ 12 = £858.00', ask({ visits: [...visits(WEEKDAYS, '8:00', 120), ...visits(['sat'], '9:00', 60)], ratePence: 18_00 }), [198_00, 792_00, 858_00, 10296_00]],
  ['5 × £18.00 + Saturday £20.00 + Sunday £22.00 = £132.00; × 52 = £6,864.00; ÷ 12 = £572.00', ask({ visits: visits(ALL_WEEK, '8:00', 60), ratePence: 18_00, rates: [rate('saturday', 20_00), rate('sunday', 22_00)] }), [132_00, 528_00, 572_00, 6864_00]],
  ['Saturday and Sunday of the first week of two: 2 × 1½ h at £24.50 = £73.50 a fortnight; × 26', ask({ visits: visits(['sat', 'sun'], '10:00', 90, 'first'), ratePence: 24_50 }), [36_75, 147_00, 159_25, 1911_00]],
  ['Mondays 1 h at £15.00, Wednesdays of the second week 2 h: £15.00 + £30.00 ÷ 2 = £30.00; 52 × £15.00 + 26 × £30.00', ask({ visits: [...visits(['mon'], '9:00', 60), ...visits(['wed'], '9:00', 120, 'second')], ratePence: 15_00 }), [30_00, 120_00, 130_00, 1560_00]],
  ['5 × 25 min = 125 min at £13.37 = 2,785.417p; × 4 = 11,141.667p; × 52 = 144,841.667p; ÷ 12 = 12,070.139p', ask({ visits: visits(WEEKDAYS, null, 25), ratePence: 13_37 }), [27_85, 111_42, 120_70, 1448_42]],
  ['four calls of 15 min a day: 7 h at £19.99 = £139.93; × 4; × 52 = £7,276.36; ÷ 12 = £606.363', ask({ visits: ['8:00', '12:00', '17:00', '21:00'].flatMap((at) => visits(ALL_WEEK, at, 15)), ratePence: 19_99 }), [139_93, 559_72, 606_36, 7276_36]],
  ['Tuesday and Thursday 1 h at £15.00 with £2.20 each time = £34.40; × 52 = £1,788.80; ÷ 12 = £149.067', ask({ visits: visits(['tue', 'thu'], '14:00', 60), ratePence: 15_00, extraPence: 2_20 }), [34_40, 137_60, 149_07, 1788_80]],
];

const BANK_HOLIDAYS: ShapeRow[] = [
  ['Mondays 2 h at £15.00, twice that on bank holidays: 46 × £30.00 + 6 × £60.00', ask({ visits: visits(['mon'], '9:00', 120), ratePence: 15_00, rates: [rate('bank_holiday', 30_00)] }), [30_00, 120_00, 130_00, 1740_00]],
  ['from 6 April 2025 only four of the Mondays are: 48 × £30.00 + 4 × £60.00', ask({ visits: visits(['mon'], '9:00', 120), ratePence: 15_00, rates: [rate('bank_holiday', 30_00)], yearFrom: '2025-04-06' }), [30_00, 120_00, 130_00, 1680_00]],
  ['each day 1 h at £16.00, £24.00 on the nine: 364 × £16.00 + 9 × £8.00 = £5,896.00; a week × 52 ÷ 12 = £485.333', ask({ visits: visits(ALL_WEEK, '8:00', 60), ratePence: 16_00, rates: [rate('bank_holiday', 24_00)] }), [112_00, 448_00, 485_33, 5896_00]],
  ['without days a price for bank holidays has none: 52 × £14.00', ask({ rates: [rate('bank_holiday', 28_00), rate('sunday', 28_00)] }), [14_00, 56_00, 60_67, 728_00]],
  ['a bank holiday goes before the night: Fridays 22:00 to 2:00 at £18.00 = £72.00; three Fridays have 2 h at £30.00: + 3 × 2 × £12.00', ask({ visits: visits(['fri'], '22:00', 240), ratePence: 15_00, rates: [rate('night', 18_00), rate('bank_holiday', 30_00)], night: NIGHT }), [72_00, 288_00, 312_00, 3816_00]],
  ['Sundays into a bank holiday: 22:00 to 6:00, 2 h on Sunday at £16.00 and 6 h on Monday at £12.00 = £104.00; six Mondays in the year, that of 6 April has no Sunday before it, so five have 6 h at £24.00: + 5 × £72.00', ask({ visits: visits(['sun'], '22:00', 480), ratePence: 12_00, rates: [rate('sunday', 16_00), rate('bank_holiday', 24_00)] }), [104_00, 416_00, 450_67, 5768_00]],
];

const NIGHTS: ShapeRow[] = [
  ['Saturday 22:00 to 6:00: 2 h at £17.00 and 6 h of Sunday at £20.00 = £154.00; × 52 = £8,008.00; ÷ 12 = £667.333', ask({ visits: visits(['sat'], '22:00', 480), ratePence: 15_00, rates: [rate('saturday', 17_00), rate('sunday', 20_00)] }), [154_00, 616_00, 667_33, 8008_00]],
  ['21:00 to 9:00 with a night from 23:00 to 7:00: 4 h at £14.00 + 8 h at £16.00 = £184.00; × 52 = £9,568.00; ÷ 12 = £797.333', ask({ visits: visits(['mon'], '21:00', 720), rates: [rate('night', 16_00)], night: { fromMinutes: 23 * 60, toMinutes: 7 * 60 } }), [184_00, 736_00, 797_33, 9568_00]],
  ['the night goes before Sunday: 20:00 to 24:00, 2 h at £18.00 + 2 h at £16.00 = £68.00; × 52 = £3,536.00; ÷ 12 = £294.667', ask({ visits: visits(['sun'], '20:00', 240), rates: [rate('sunday', 18_00), rate('night', 16_00)], night: NIGHT }), [68_00, 272_00, 294_67, 3536_00]],
  ['21:30 to 22:45: 30 min at £12.71 = 635.5p + 45 min at £14.99 = 1,124.25p: 1,759.75p; × 4 = 7,039p; × 52 = 91,507p; ÷ 12 = 7,625.583p', ask({ visits: visits(['wed'], '21:30', 75), ratePence: 12_71, rates: [rate('night', 14_99)], night: NIGHT }), [17_60, 70_39, 76_26, 915_07]],
  ['at no time in particular there is no night: 2 h at £14.00; × 52 = £1,456.00; ÷ 12 = £121.333', ask({ visits: visits(['mon'], null, 120), rates: [rate('night', 20_00)], night: NIGHT }), [28_00, 112_00, 121_33, 1456_00]],
  ['by the time, its beginning decides: 9:00 £10.00 + 23:00 £15.00 = £25.00; × 52 = £1,300.00; ÷ 12 = £108.333', ask({ visits: [...visits(['mon'], '9:00', 30), ...visits(['mon'], '23:00', 30)], ratePer: 'time', ratePence: 10_00, rates: [rate('night', 15_00)], night: NIGHT }), [25_00, 100_00, 108_33, 1300_00]],
  ['7 sleep-ins at £75.00 = £525.00; × 4; × 52 = £27,300.00; ÷ 12 = £2,275.00', ask({ visits: visits(ALL_WEEK, '22:00', 540), ratePer: 'time', ratePence: 75_00 }), [525_00, 2100_00, 2275_00, 27300_00]],
  ['5 sleep-ins at £75.00, Saturday £85.00, Sunday £90.00 = £550.00; × 52 = £28,600.00; ÷ 12 = £2,383.333', ask({ visits: visits(ALL_WEEK, '22:00', 540), ratePer: 'time', ratePence: 75_00, rates: [rate('saturday', 85_00), rate('sunday', 90_00)] }), [550_00, 2200_00, 2383_33, 28600_00]],
  ['sleep-ins at £75.00, £150.00 on bank holidays: 364 × £75.00 + 9 × £75.00 = £27,975.00', ask({ visits: visits(ALL_WEEK, '22:00', 540), ratePer: 'time', ratePence: 75_00, rates: [rate('bank_holiday', 150_00)] }), [525_00, 2100_00, 2275_00, 27975_00]],
  ['3 waking nights of 10 h at £16.00 = £480.00; × 52 = £24,960.00; ÷ 12 = £2,080.00', ask({ visits: visits(['fri', 'sat', 'sun'], '21:00', 600), ratePence: 16_00 }), [480_00, 1920_00, 2080_00, 24960_00]],
  ['live-in, £200.00 a day: £1,400.00; × 4; × 52 = £72,800.00; ÷ 12 = £6,066.667', ask({ visits: visits(ALL_WEEK, '0:00', 1440), ratePer: 'time', ratePence: 200_00 }), [1400_00, 5600_00, 6066_67, 72800_00]],
  ['24 hours by the hour: 168 h at £12.71 = £2,135.28; × 4; × 52 = £111,034.56; ÷ 12 = £9,252.88', ask({ visits: visits(ALL_WEEK, '8:00', 1440), ratePence: 12_71 }), [2135_28, 8541_12, 9252_88, 111034_56]],
];

const NEW_PRICES: ShapeRow[] = [
  ['£13.00, from Monday 5 October £14.00: 26 weeks of each; a month £56.333', ask({ ratePence: 13_00, rates: [rate('usual', 14_00, '2026-10-05')] }), [13_00, 52_00, 56_33, 702_00]],
  ['weekdays at £14.00, from Thursday 1 October £14.50: 25 weeks and 3 days are 128 × £14.00 = £1,792.00, the other 132 × £14.50 = £1,914.00', ask({ visits: visits(WEEKDAYS, '8:00', 60), rates: [rate('usual', 14_50, '2026-10-01')] }), [70_00, 280_00, 303_33, 3706_00]],
  ['Sundays at £20.00, from 3 January £22.00: 38 and 14 of the 52: £760.00 + £308.00', ask({ visits: visits(['sun'], '9:00', 60), ratePence: 15_00, rates: [rate('sunday', 20_00), rate('sunday', 22_00, '2027-01-03')] }), [20_00, 80_00, 86_67, 1068_00]],
  ['£10.00, from 6 July £11.00, from 5 October £12.00: 13 × £10.00 + 13 × £11.00 + 26 × £12.00', ask({ ratePence: 10_00, rates: [rate('usual', 11_00, '2026-07-06'), rate('usual', 12_00, '2026-10-05')] }), [10_00, 40_00, 43_33, 585_00]],
  ['on the 6th of each month £40.00, from 1 January £45.00: 9 × £40.00 + 3 × £45.00', ask({ every: 'month', minutes: null, ratePer: 'time', ratePence: 40_00, rates: [rate('usual', 45_00, '2027-01-01')] }), [9_23, 36_92, 40_00, 495_00]],
  ['a price from before the year holds all of it: 52 × £12.00', ask({ ratePence: 10_00, rates: [rate('usual', 12_00, '2026-04-01')] }), [12_00, 48_00, 52_00, 624_00]],
  ['one from the day after the 52 weeks plays no part: 52 × £13.00', ask({ visits: visits(['mon'], '9:00', 60), ratePence: 13_00, rates: [rate('usual', 20_00, '2027-04-05')] }), [13_00, 52_00, 56_33, 676_00]],
  ['one from their last day, a Sunday, does once: 51 × £13.00 + £20.00', ask({ visits: visits(['sun'], '9:00', 60), ratePence: 13_00, rates: [rate('usual', 20_00, '2027-04-04')] }), [13_00, 52_00, 56_33, 683_00]],
  ['365 days at £14.00, from 1 October £15.00: 178 × £14.00 = £2,492.00 and 187 × £15.00 = £2,805.00', ask({ visits: visits(ALL_WEEK, '9:00', 60), rates: [rate('usual', 15_00, '2026-10-01')], basis: '365-days' }), [98_00, 392_00, 425_83, 5297_00]],
  ['a night over the day of a new price: Wednesday 22:00 to 6:00 at £10.00, from Thursday 8 October £12.00: that night has 2 h of the old one; 26 nights of £80.00, one of £92.00, 25 of £96.00', ask({ visits: visits(['wed'], '22:00', 480), ratePence: 10_00, rates: [rate('usual', 12_00, '2026-10-08')] }), [80_00, 320_00, 346_67, 4572_00]],
];

const SCHOOL: ShapeRow[] = [
  ['in term, no dates written down: 38 × £70.00', ask({ times: 5, runs: 'term_time' }), [70_00, 280_00, 303_33, 2660_00]],
  ['in the holidays, no dates written down: 14 × £70.00', ask({ times: 5, runs: 'school_holidays' }), [70_00, 280_00, 303_33, 980_00]],
  ['the same with days of the week: 38 × £70.00', ask({ visits: visits(WEEKDAYS, '15:30', 60), runs: 'term_time' }), [70_00, 280_00, 303_33, 2660_00]],
  ['38 weeks are 38 weeks where a year is 365 days, too', ask({ visits: visits(WEEKDAYS, '15:30', 60), runs: 'term_time', basis: '365-days' }), [70_00, 280_00, 304_17, 2660_00]],
  ['Wednesdays 2 h at £15.00 in the terms from September 2026: 8 + 7 + 6 + 5 + 7 + 7 = 40 × £30.00', ask({ visits: visits(['wed'], '16:00', 120), ratePence: 15_00, runs: 'term_time', terms: SCHOOL_2026, yearFrom: '2026-09-01' }), [30_00, 120_00, 130_00, 1200_00]],
  ['and in their holidays: the other 12 of the 52 Wednesdays', ask({ visits: visits(['wed'], '16:00', 120), ratePence: 15_00, runs: 'school_holidays', terms: SCHOOL_2026, yearFrom: '2026-09-01' }), [30_00, 120_00, 130_00, 360_00]],
  ['two terms known: 14 Mondays in them × £26.00, 25 May none, and 37 of which nothing is known × £26.00 × 38 ÷ 52 = £19.00', ask({ visits: visits(['mon'], '9:00', 60), ratePence: 26_00, runs: 'term_time', terms: [days('2026-04-13', '2026-05-22'), days('2026-06-01', '2026-07-21')] }), [26_00, 104_00, 112_67, 1067_00]],
  ['at no day in particular it is counted from its first day, Wednesday 2 September: 40 Wednesdays in term', ask({ minutes: 120, ratePence: 15_00, runs: 'term_time', terms: SCHOOL_2026, span: days('2026-09-02', '2027-08-31'), yearFrom: '2026-09-01' }), [30_00, 120_00, 130_00, 1200_00]],
];

const PARTS: ShapeRow[] = [
  ['12 weeks of 2 × 1½ h at £13.50 = £40.50', ask({ times: 2, minutes: 90, ratePence: 13_50, span: days('2026-04-06', '2026-06-28') }), [40_50, 162_00, 175_50, 486_00]],
  ['a single day is one week’s round', ask({ times: 2, minutes: 90, ratePence: 13_50, span: days('2026-04-06', '2026-04-06') }), [40_50, 162_00, 175_50, 40_50]],
  ['two years are one full year', ask({ times: 2, minutes: 90, ratePence: 13_50, span: days('2026-04-06', '2028-04-05') }), [40_50, 162_00, 175_50, 2106_00]],
  ['Mondays and Thursdays from Thursday 9 to Monday 20 April: four of £15.00', ask({ visits: visits(['mon', 'thu'], '9:00', 60), ratePence: 15_00, span: days('2026-04-09', '2026-04-20') }), [30_00, 120_00, 130_00, 60_00]],
  ['begun on a Wednesday: Friday 17 April (second week), Monday 20 April (first), Friday 1 May (second): 3 × 2 h at £14.00', ask({ visits: [...visits(['mon'], '9:00', 120, 'first'), ...visits(['fri'], '9:00', 120, 'second')], span: days('2026-04-08', '2026-05-03') }), [28_00, 112_00, 121_33, 84_00]],
  ['a week over 29 February 2028: seven days', ask({ visits: visits(ALL_WEEK, '9:00', 60), span: days('2028-02-28', '2028-03-05'), yearFrom: '2028-02-28' }), [98_00, 392_00, 424_67, 98_00]],
  ['monthly from 31 January 2028: on 29 February and 31 March as well', ask({ every: 'month', minutes: null, ratePer: 'time', ratePence: 40_00, span: days('2028-01-31', '2028-03-31'), yearFrom: '2027-04-06' }), [9_23, 36_92, 40_00, 120_00]],
  ['begun a day into the year: 52 weeks and no more', ask({ times: 5, span: days('2026-04-07', '2030-01-01'), yearFrom: '2026-04-06' }), [70_00, 280_00, 303_33, 3640_00]],
  ['over before the year: nothing in it', ask({ span: days('2025-09-01', '2026-04-05'), yearFrom: '2026-04-06' }), [14_00, 56_00, 60_67, 0]],
  ['less six weeks of summer: 46 × £70.00', ask({ times: 5, breaks: [days('2026-07-20', '2026-08-30')] }), [70_00, 280_00, 303_33, 3220_00]],
  ['weekdays less seven from 24 December to 1 January: 253 × £14.00', ask({ visits: visits(WEEKDAYS, '8:00', 60), breaks: CHRISTMAS }), [70_00, 280_00, 303_33, 3542_00]],
  ['the three bank holidays of that break are not paid twice over, the other six are: 253 × £14.00 + 6 × £14.00', ask({ visits: visits(WEEKDAYS, '8:00', 60), breaks: CHRISTMAS, rates: [rate('bank_holiday', 28_00)] }), [70_00, 280_00, 303_33, 3626_00]],
  ['half a year at £14.00 and the new price from its day: 6 July to 27 September at £14.00 is 12 weeks, 28 September to 1 November at £15.00 is 5', ask({ times: 5, span: days('2026-07-06', '2026-11-01'), rates: [rate('usual', 15_00, '2026-09-28')] }), [70_00, 280_00, 303_33, 1215_00]],
];

/** Every row. */
export const SERVICE_SHAPES: readonly ShapeRow[] = [...OFTEN, ...BASIS, ...WEEK, ...BANK_HOLIDAYS, ...NIGHTS, ...NEW_PRICES, ...SCHOOL, ...PARTS];
