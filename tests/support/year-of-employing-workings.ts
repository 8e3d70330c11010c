import type { PayLine } from '#shared/employer/pay-run';
import type { Payslip } from '#shared/employer/payslip';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ADA, BEA, CAL } from './year-of-employing';

/**
 * What each pay period of the worked year comes to, worked out by hand from the contract, the shifts and the law, and not by the product.
 *
 * Rules used: pay is hours × rate, each kind of hour to the nearest penny. Statutory Sick Pay: GOV.UK, “Sickness absences that start before and
 * end on or after 6 April 2026”: waiting days Mon 30, Tue 31 March and Wed 1 April; then £118.75 a week ÷ 5 = £23.75 a day to 5 April, and
 * £123.25 ÷ 5 = £24.65 a day from 6 April (the flat rate goes on, because it was paid before). Rolled-up holiday pay: 12.07% of pay for work.
 * Employer’s National Insurance: 15% over £96.00 a week (4 weeks: £384.00; a month: £417.00), by the day of pay, nearest penny, exact half down;
 * under 21 on the day of pay: none. Pension: 3% and 5% of pay over £480.00 in 4 weeks. Minimum wage by the first day of the period: Ada £12.21,
 * then £12.71 from 13 April; Bea £10.00, £10.85 from 2 April (she is 20), £12.71 from 2 June (21 on 14 May).
 */
export type WorkedPeriod = {
  readonly workerId: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly payday: IsoDay;
  /** Kind, minutes (null: not by time) and pence, in the order of the pay run. */
  readonly lines: readonly (readonly [kind: PayLine['kind'], minutes: number | null, pence: number])[];
  readonly grossPence: number;
  readonly employerInsurancePence: number;
  readonly employerPensionPence: number;
  readonly workerPensionPence: number;
  readonly workings: string;
};

const usualOfAda = { workerId: ADA, grossPence: 100800, employerInsurancePence: 9360, employerPensionPence: 1584, workerPensionPence: 2640 } as const;
const USUAL_WORKINGS = 'NI (1,008.00 − 384.00) × 15% = 93.60. Pension (1,008.00 − 480.00) = 528.00: × 3% = 15.84, × 5% = 26.40';

const none = { employerPensionPence: 0, workerPensionPence: 0 } as const;

export const WORKED_YEAR: readonly WorkedPeriod[] = [
  { ...usualOfAda, from: '2025-09-29', to: '2025-10-26', payday: '2025-10-26', lines: [['hours', 4800, 100800]], workings: `20 days × 4 h = 80 h × 12.60 = 1,008.00. ${USUAL_WORKINGS}` },
  {
    ...usualOfAda,
    from: '2025-10-27',
    to: '2025-11-23',
    payday: '2025-11-23',
    lines: [
      ['hours', 3600, 75600],
      ['holiday', 1200, 25200],
    ],
    workings: '15 days worked: 60 h × 12.60 = 756.00. Holiday 27 to 31 October: 5 days, 20 h × 12.60 = 252.00',
  },
  { ...usualOfAda, from: '2025-11-24', to: '2025-12-21', payday: '2025-12-21', lines: [['hours', 4800, 100800]], workings: '80 h × 12.60 = 1,008.00' },
  {
    ...usualOfAda,
    from: '2025-12-22',
    to: '2026-01-18',
    payday: '2026-01-18',
    lines: [
      ['hours', 2400, 50400],
      ['holiday', 2400, 50400],
    ],
    workings: '5 to 16 January: 10 days, 40 h × 12.60 = 504.00. Holiday 22 December to 2 January: 10 days, 40 h = 504.00',
  },
  { ...usualOfAda, from: '2026-01-19', to: '2026-02-15', payday: '2026-02-15', lines: [['hours', 4800, 100800]], workings: '80 h × 12.60 = 1,008.00' },
  { ...usualOfAda, from: '2026-02-16', to: '2026-03-15', payday: '2026-03-15', lines: [['hours', 4800, 100800]], workings: '80 h × 12.60 = 1,008.00' },
  {
    workerId: ADA,
    from: '2026-03-16',
    to: '2026-04-12',
    payday: '2026-04-12',
    lines: [
      ['hours', 2400, 50400],
      ['sick', null, 17075],
    ],
    grossPence: 67475,
    employerInsurancePence: 4361,
    employerPensionPence: 584,
    workerPensionPence: 974,
    workings:
      '16 to 27 March: 10 days, 40 h × 12.60 = 504.00. Sick pay: 2 and 3 April 2 × 23.75 = 47.50; 6 to 10 April 5 × 24.65 = 123.25; 170.75. Gross 674.75. NI 290.75 × 15% = 43.6125 → 43.61. Pension 194.75 × 3% = 5.8425 → 5.84; × 5% = 9.7375 → 9.74',
  },
  {
    workerId: ADA,
    from: '2026-04-13',
    to: '2026-05-10',
    payday: '2026-05-10',
    lines: [
      ['hours', 3360, 73920],
      ['sick', null, 12325],
      ['holiday', 240, 5280],
    ],
    grossPence: 91525,
    employerInsurancePence: 7969,
    employerPensionPence: 1306,
    workerPensionPence: 2176,
    workings:
      'Sick 13 to 17 April: 5 × 24.65 = 123.25. Holiday 4 May: 4 h × 13.20 = 52.80. The other 14 days: 56 h × 13.20 = 739.20. Gross 915.25. NI 531.25 × 15% = 79.6875 → 79.69. Pension 435.25 × 3% = 13.0575 → 13.06; × 5% = 21.7625 → 21.76',
  },
  {
    workerId: ADA,
    from: '2026-05-11',
    to: '2026-06-07',
    payday: '2026-06-07',
    lines: [
      ['hours', 3600, 79200],
      ['holiday', 1200, 26400],
    ],
    grossPence: 105600,
    employerInsurancePence: 10080,
    employerPensionPence: 1728,
    workerPensionPence: 2880,
    workings: '60 h × 13.20 = 792.00. Holiday 25 to 29 May: 20 h × 13.20 = 264.00. Gross 1,056.00. NI 672.00 × 15% = 100.80. Pension 576.00 × 3% = 17.28; × 5% = 28.80',
  },
  {
    workerId: ADA,
    from: '2026-06-08',
    to: '2026-07-05',
    payday: '2026-07-05',
    lines: [
      ['hours', 4080, 89760],
      ['holiday', null, 11088],
    ],
    grossPence: 100848,
    employerInsurancePence: 9367,
    employerPensionPence: 1585,
    workerPensionPence: 2642,
    workings:
      '8 to 30 June: 17 days, 68 h × 13.20 = 897.60. Holiday owed: leave year from 4 September 2025, 300 of 365 days: 28 × 300 ÷ 365 = 23.01 → 23.1 days (GOV.UK rounds up to one decimal), 21 taken, 2.1 days = 8.4 h × 13.20 = 110.88. Gross 1,008.48. NI 624.48 × 15% = 93.672 → 93.67. Pension 528.48 × 3% = 15.8544 → 15.85; × 5% = 26.424 → 26.42',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-02-02',
    to: '2026-03-01',
    payday: '2026-03-01',
    lines: [
      ['hours', 540, 9900],
      ['hours', 1620, 32400],
      ['hours', 180, 3300],
      ['holiday_rolled_up', null, 5504],
    ],
    grossPence: 51104,
    employerInsurancePence: 0,
    workings: 'Usual 3 × 3 h = 9 h × 11.00 = 99.00. Weekend 4 × 5½ h + 5 h = 27 h × 12.00 = 324.00. Training 3 h × 11.00 = 33.00. 456.00 × 12.07% = 55.0392 → 55.04. She is 20: no NI',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-03-02',
    to: '2026-04-01',
    payday: '2026-04-01',
    lines: [
      ['hours', 1260, 23100],
      ['hours', 1530, 30600],
      ['hours', 45, 825],
      ['sleep_in', null, 5000],
      ['holiday_rolled_up', null, 7185],
    ],
    grossPence: 66710,
    employerInsurancePence: 0,
    workings:
      'Usual 3 × 3 h + 3 × 4 h = 21 h × 11.00 = 231.00. Weekend 3 × 5½ + 5 + 4 = 25½ h × 12.00 = 306.00. Sleep-in 50.00, 45 minutes awake × 11.00 = 8.25. 595.25 × 12.07% = 71.8467 → 71.85. She is 20: no NI, though pay is over 417.00',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-04-02',
    to: '2026-05-01',
    payday: '2026-05-01',
    lines: [
      ['hours', 2580, 47300],
      ['hours', 660, 13200],
      ['hours', 480, 12800],
      ['hours', 60, 1100],
      ['cancelled', 300, 6000],
      ['holiday_rolled_up', null, 9704],
    ],
    grossPence: 90104,
    employerInsurancePence: 0,
    workings:
      'Usual 10 × 4 h + 3 h = 43 h × 11.00 = 473.00. Weekend 2 × 5½ = 11 h × 12.00 = 132.00. Bank holidays 3 and 6 April 8 h × 16.00 = 128.00. Travel 1 h × 11.00. Cancelled and paid 5 h × 12.00 = 60.00; the other is not paid. 804.00 × 12.07% = 97.0428 → 97.04. She is 20 until 13 May: no NI',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-05-02',
    to: '2026-06-01',
    payday: '2026-06-01',
    lines: [
      ['hours', 1500, 27500],
      ['hours', 1320, 26400],
      ['hours', 480, 12800],
      ['sleep_in', null, 5000],
      ['holiday_rolled_up', null, 8654],
    ],
    grossPence: 80354,
    employerInsurancePence: 5798,
    workings:
      'Usual 3 × 3 + 4 × 4 = 25 h × 11.00 = 275.00. Weekend 4 × 5½ = 22 h × 12.00 = 264.00. Bank holidays 4 and 25 May 8 h × 16.00 = 128.00. Sleep-in 50.00. 717.00 × 12.07% = 86.5419 → 86.54. On the payday she is 21: NI (803.54 − 417.00) × 15% = 57.981 → 57.98',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-06-02',
    to: '2026-07-01',
    payday: '2026-07-01',
    lines: [
      ['hours', 900, 19125],
      ['hours', 1230, 27675],
      ['hours', 90, 1913],
      ['hours', 60, 1275],
      ['sleep_in', null, 5000],
      ['holiday_rolled_up', null, 6637],
    ],
    grossPence: 61625,
    employerInsurancePence: 2989,
    workings:
      'Usual 5 × 3 = 15 h × 12.75 = 191.25. Weekend 3 × 5½ + 4 = 20½ h × 13.50 = 276.75. Training 1 h = 12.75. Sleep-in 50.00, 1½ h awake × 12.75 = 19.125 → 19.13. 549.88 × 12.07% = 66.3705 → 66.37. NI 199.25 × 15% = 29.8875 → 29.89',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-07-02',
    to: '2026-08-01',
    payday: '2026-08-01',
    lines: [
      ['hours', 720, 15300],
      ['hours', 1650, 37125],
      ['holiday_rolled_up', null, 6328],
    ],
    grossPence: 58753,
    employerInsurancePence: 2558,
    workings: 'Usual 4 × 3 = 12 h × 12.75 = 153.00. Weekend 5 × 5½ = 27½ h × 13.50 = 371.25. 524.25 × 12.07% = 63.2770 → 63.28. NI 170.53 × 15% = 25.5795 → 25.58',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-08-02',
    to: '2026-09-01',
    payday: '2026-09-01',
    lines: [
      ['hours', 1500, 31875],
      ['hours', 660, 14850],
      ['hours', 240, 6400],
      ['holiday_rolled_up', null, 6412],
    ],
    grossPence: 59537,
    employerInsurancePence: 2676,
    workings:
      'Usual 3 × 3 + 4 × 4 = 25 h × 12.75 = 318.75. Weekend 11 h × 13.50 = 148.50. Bank holiday 31 August 4 h × 16.00 = 64.00. Her holiday in August was paid with the pay before. 531.25 × 12.07% = 64.1219 → 64.12. NI 178.37 × 15% = 26.7555 → 26.76',
  },
  {
    ...none,
    workerId: BEA,
    from: '2026-09-02',
    to: '2026-10-01',
    payday: '2026-10-01',
    lines: [
      ['hours', 720, 15300],
      ['hours', 1320, 29700],
      ['holiday_rolled_up', null, 5432],
    ],
    grossPence: 50432,
    employerInsurancePence: 1310,
    workings: 'Usual 4 × 3 = 12 h × 12.75 = 153.00. Weekend 4 × 5½ = 22 h × 13.50 = 297.00. 450.00 × 12.07% = 54.315 → 54.32. NI 87.32 × 15% = 13.098 → 13.10',
  },
  {
    workerId: CAL,
    from: '2026-07-01',
    to: '2026-07-28',
    payday: '2026-07-28',
    lines: [['hours', 3840, 84480]],
    grossPence: 84480,
    employerInsurancePence: 6912,
    employerPensionPence: 1094,
    workerPensionPence: 1824,
    workings: 'Mondays to Thursdays: 16 × 4 = 64 h × 13.20 = 844.80. NI 460.80 × 15% = 69.12. Pension 364.80 × 3% = 10.944 → 10.94; × 5% = 18.24',
  },
  {
    workerId: CAL,
    from: '2026-07-29',
    to: '2026-08-25',
    payday: '2026-08-25',
    lines: [
      ['hours', 2880, 63360],
      ['holiday', 960, 21120],
    ],
    grossPence: 84480,
    employerInsurancePence: 6912,
    employerPensionPence: 1094,
    workerPensionPence: 1824,
    workings: '12 × 4 = 48 h × 13.20 = 633.60. Holiday 17 to 20 August: 4 days, 16 h × 13.20 = 211.20',
  },
  {
    workerId: CAL,
    from: '2026-08-26',
    to: '2026-09-22',
    payday: '2026-09-22',
    lines: [
      ['hours', 3600, 79200],
      ['holiday', 240, 5280],
    ],
    grossPence: 84480,
    employerInsurancePence: 6912,
    employerPensionPence: 1094,
    workerPensionPence: 1824,
    workings: '15 × 4 = 60 h × 13.20 = 792.00. Holiday 31 August: 4 h × 13.20 = 52.80',
  },
];

/** Holiday that Ada is owed when she leaves, which no timesheet says: added to her last pay run by hand. */
export const HOLIDAY_OWED: { readonly workerId: number; readonly from: IsoDay; readonly words: string; readonly amountPence: number } = {
  workerId: ADA,
  from: '2026-06-08',
  words: 'Holiday not taken: 2.1 days, 8 hours 24 minutes at £13.20',
  amountPence: 11088,
};

/** Tax and the worker’s National Insurance as the bureau’s payslips show them, by PA and payday; all others show neither. National Insurance: 8% over £968.00 in 4 weeks. */
const OF_PAYSLIPS: readonly (readonly [workerId: number, payday: IsoDay, taxPence: number, workerInsurancePence: number])[] = [
  [ADA, '2025-10-26', 800, 320],
  [ADA, '2025-11-23', 800, 320],
  [ADA, '2025-12-21', 800, 320],
  [ADA, '2026-01-18', 800, 320],
  [ADA, '2026-02-15', 800, 320],
  [ADA, '2026-03-15', 800, 320],
  [ADA, '2026-06-07', 0, 704],
  [ADA, '2026-07-05', 0, 324],
];

/** The bureau’s payslips of the year. The pension is taken with tax relief at source: four fifths of the worker’s 5%. */
export const PAYSLIPS: readonly Payslip[] = WORKED_YEAR.map((period, at) => {
  const [, , taxPence, workerInsurancePence] = OF_PAYSLIPS.find(([workerId, payday]) => workerId === period.workerId && payday === period.payday) ?? [0, '', 0, 0];
  const workerPensionPence = Math.round((period.workerPensionPence * 4) / 5);
  const { workerId, from, to, payday, grossPence, employerInsurancePence, employerPensionPence } = period;
  return {
    id: at + 1,
    workerId,
    from,
    to,
    payday,
    minutes: null,
    grossPence,
    holidayPence: null,
    sickPence: null,
    taxPence,
    workerInsurancePence,
    workerPensionPence,
    otherDeductionsPence: 0,
    netPence: grossPence - taxPence - workerInsurancePence - workerPensionPence,
    employerInsurancePence,
    employerPensionPence,
    source: 'file' as const,
    words: '',
  };
}).sort((a, b) => (a.payday < b.payday ? -1 : 1));

/** HMRC’s bill of each tax quarter of the year: tax and the workers’ National Insurance; the Employment Allowance takes all of the employer’s off. */
export const BILLS: readonly (readonly [from: IsoDay, to: IsoDay, taxPence: number, workerPence: number, employerPence: number, totalPence: number, workings: string])[] = [
  ['2025-10-06', '2026-01-05', 2400, 960, 28080, 3360, '3 of Ada: tax 8.00, NI 3.20, employer’s 93.60 each'],
  ['2026-01-06', '2026-04-05', 2400, 960, 28080, 3360, '3 of Ada as before; Bea 1 March and 1 April, without NI'],
  ['2026-04-06', '2026-07-05', 0, 1028, 40564, 1028, 'Ada 7.04 + 3.24; employer’s 43.61 + 79.69 + 100.80 + 93.67 and Bea 57.98 + 29.89'],
  ['2026-07-06', '2026-10-05', 0, 0, 27280, 0, 'Cal 3 × 69.12 = 207.36; Bea 25.58 + 26.76 + 13.10'],
];
