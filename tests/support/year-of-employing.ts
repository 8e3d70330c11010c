import type { Absence } from '#shared/employer/absence';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import { NEW_JOB, type Job } from '#shared/employer/job';
import type { PensionStep } from '#shared/employer/pension-step';
import type { HourKind, OtherRate, RotaShift, Shift, Timesheet } from '#shared/employer/shift';
import type { Employer, InsurancePolicy, Worker } from '#shared/employer/worker';
import { addDays, daysBetween, type IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';

/**
 * A worked year of a household with PAs, written out. What each pay period comes to is worked out by hand in
 * `year-of-employing-workings.ts`.
 *
 * Ada: 4 hours on each weekday, paid every 4 weeks on the last day of the pay period; pay rise on 6 April 2026; off sick across that day;
 * resigns, and leaves on 30 June 2026. Bea: evenings, weekends and cover, paid monthly with rolled-up holiday pay; 21 on 14 May 2026, and so on
 * a higher rate from the first pay period after (2 June). Cal: 4 hours on Monday to Thursday from 1 July 2026, in Ada’s place.
 */
export const YEAR: Period = { from: '2025-10-01', to: '2026-09-30' };

export const ADA = 1;
export const BEA = 2;
export const CAL = 3;

const PAPERS: Pick<Worker, 'apprentice' | 'relationship' | 'livesInHousehold' | 'councilAgreedOn' | 'rightToWorkUntil' | 'kind' | 'ageBand'> = {
  kind: 'employed',
  ageBand: '23_and_over',
  apprentice: false,
  relationship: 'none',
  livesInHousehold: false,
  councilAgreedOn: null,
  rightToWorkUntil: null,
};

export const workers: readonly Worker[] = [
  {
    ...PAPERS,
    id: ADA,
    name: 'Ada',
    startsOn: '2023-09-04',
    endsOn: '2026-06-30',
    bornOn: '1988-03-11',
    minutesAWeek: 20 * 60,
    rates: [
      { from: '2023-09-04', ratePence: 1260 },
      { from: '2026-04-06', ratePence: 1320 },
    ],
    payEvery: '4-weeks',
    rightToWorkSeenOn: '2023-08-28',
    contractGivenOn: '2023-09-04',
    pension: 'enrolled',
  },
  {
    ...PAPERS,
    id: BEA,
    name: 'Bea',
    startsOn: '2026-02-02',
    endsOn: null,
    bornOn: '2005-05-14',
    minutesAWeek: 9 * 60,
    rates: [
      { from: '2026-02-02', ratePence: 1100 },
      { from: '2026-06-02', ratePence: 1275 },
    ],
    payEvery: 'month',
    rightToWorkSeenOn: '2026-01-26',
    contractGivenOn: '2026-02-02',
    pension: 'not_eligible',
  },
  {
    ...PAPERS,
    id: CAL,
    name: 'Cal',
    startsOn: '2026-07-01',
    endsOn: null,
    bornOn: '1979-11-30',
    minutesAWeek: 16 * 60,
    rates: [{ from: '2026-07-01', ratePence: 1320 }],
    payEvery: '4-weeks',
    rightToWorkSeenOn: '2026-06-22',
    contractGivenOn: '2026-07-01',
    pension: 'enrolled',
  },
];

/** Bea’s other kinds of hour; her training and travel are paid at the usual rate. A sleep-in is paid by the night. */
const otherRates: readonly OtherRate[] = [
  { workerId: BEA, kind: 'weekend', from: '2026-02-02', ratePence: 1200 },
  { workerId: BEA, kind: 'bank_holiday', from: '2026-02-02', ratePence: 1600 },
  { workerId: BEA, kind: 'sleep_in', from: '2026-02-02', ratePence: 5000 },
  { workerId: BEA, kind: 'weekend', from: '2026-06-02', ratePence: 1350 },
];

const job = (workerId: number, over: Partial<Job>): Job => ({ ...NEW_JOB, workerId, title: 'Personal assistant', certificate: 'seen', certificateLevel: 'enhanced', hasOtherJob: false, ...over });

const jobs: readonly Job[] = [
  job(ADA, { certificateOn: '2023-08-30', rightToWorkKind: 'passport', noticeGivenOn: '2026-06-01', noticeBy: 'worker', leavingReason: 'resigned', workerNoticeWeeks: 4 }),
  job(BEA, { certificateOn: '2026-01-28', rightToWorkKind: 'passport', hours: 'irregular', holidayPay: 'rolled_up' }),
  job(CAL, { certificateOn: '2026-06-24', rightToWorkKind: 'birth_certificate' }),
];

const weekly = (firstId: number, workerId: number, from: IsoDay, weekdays: readonly RotaShift['weekday'][]): RotaShift[] =>
  weekdays.map((weekday, at) => ({ id: firstId + at, workerId, from, week: 0, weekday, startsAt: 8 * 60, minutes: 240, breakMinutes: 0, kind: 'usual' }));

const rota: readonly RotaShift[] = [...weekly(1, ADA, '2023-09-04', [1, 2, 3, 4, 5]), ...weekly(6, CAL, '2026-07-01', [1, 2, 3, 4])];

const NINE = 9 * 60;
const FIVE_PM = 17 * 60;
const EIGHT = 8 * 60;
const TEN_PM = 22 * 60;

type Row = readonly [on: IsoDay, kind: HourKind, startsAt: number, minutes: number, breakMinutes?: number, wokenMinutes?: number, state?: Shift['state']];

/** Bea’s shifts, by pay period (the 2nd to the 1st). */
export const BEAS_SHIFTS: readonly Row[] = [
  // 2 February to 1 March
  ['2026-02-03', 'training', 10 * 60, 180],
  ['2026-02-07', 'weekend', NINE, 360, 30],
  ['2026-02-08', 'weekend', NINE, 300],
  ['2026-02-10', 'usual', FIVE_PM, 180],
  ['2026-02-14', 'weekend', NINE, 360, 30],
  ['2026-02-17', 'usual', FIVE_PM, 180],
  ['2026-02-21', 'weekend', NINE, 360, 30],
  ['2026-02-24', 'usual', FIVE_PM, 180],
  ['2026-02-28', 'weekend', NINE, 360, 30],
  // 2 March to 1 April; from 30 March in Ada’s place, who is off sick
  ['2026-03-03', 'usual', FIVE_PM, 180],
  ['2026-03-07', 'weekend', NINE, 360, 30],
  ['2026-03-10', 'usual', FIVE_PM, 180],
  ['2026-03-14', 'weekend', NINE, 360, 30],
  ['2026-03-15', 'weekend', NINE, 300],
  ['2026-03-17', 'usual', FIVE_PM, 180],
  ['2026-03-21', 'weekend', NINE, 360, 30],
  ['2026-03-27', 'sleep_in', TEN_PM, 540, 0, 45],
  ['2026-03-28', 'weekend', NINE, 240],
  ['2026-03-30', 'usual', EIGHT, 240],
  ['2026-03-31', 'usual', EIGHT, 240],
  ['2026-04-01', 'usual', EIGHT, 240],
  // 2 April to 1 May
  ['2026-04-02', 'usual', EIGHT, 240],
  ['2026-04-03', 'bank_holiday', EIGHT, 240],
  ['2026-04-06', 'bank_holiday', EIGHT, 240],
  ['2026-04-07', 'usual', EIGHT, 240],
  ['2026-04-08', 'usual', EIGHT, 240],
  ['2026-04-09', 'usual', EIGHT, 240],
  ['2026-04-10', 'usual', EIGHT, 240],
  ['2026-04-11', 'weekend', NINE, 360, 30],
  ['2026-04-13', 'usual', EIGHT, 240],
  ['2026-04-14', 'usual', EIGHT, 240],
  ['2026-04-15', 'usual', EIGHT, 240],
  ['2026-04-16', 'usual', EIGHT, 240],
  ['2026-04-17', 'usual', EIGHT, 240],
  ['2026-04-18', 'weekend', NINE, 300, 0, 0, 'cancelled_paid'],
  ['2026-04-21', 'usual', FIVE_PM, 180],
  ['2026-04-25', 'weekend', NINE, 360, 30],
  ['2026-04-28', 'usual', FIVE_PM, 180, 0, 0, 'cancelled_unpaid'],
  ['2026-05-01', 'travel', FIVE_PM, 60],
  // 2 May to 1 June; in the last week of May in Ada’s place, who is on holiday
  ['2026-05-02', 'weekend', NINE, 360, 30],
  ['2026-05-04', 'bank_holiday', EIGHT, 240],
  ['2026-05-05', 'usual', FIVE_PM, 180],
  ['2026-05-09', 'weekend', NINE, 360, 30],
  ['2026-05-12', 'usual', FIVE_PM, 180],
  ['2026-05-16', 'weekend', NINE, 360, 30],
  ['2026-05-19', 'usual', FIVE_PM, 180],
  ['2026-05-23', 'weekend', NINE, 360, 30],
  ['2026-05-25', 'bank_holiday', EIGHT, 240],
  ['2026-05-26', 'usual', EIGHT, 240],
  ['2026-05-27', 'usual', EIGHT, 240],
  ['2026-05-28', 'usual', EIGHT, 240],
  ['2026-05-29', 'usual', EIGHT, 240],
  ['2026-05-30', 'sleep_in', TEN_PM, 540],
  // 2 June to 1 July
  ['2026-06-02', 'usual', FIVE_PM, 180],
  ['2026-06-06', 'weekend', NINE, 360, 30],
  ['2026-06-09', 'usual', FIVE_PM, 180],
  ['2026-06-13', 'weekend', NINE, 360, 30],
  ['2026-06-16', 'usual', FIVE_PM, 180],
  ['2026-06-20', 'weekend', NINE, 360, 30],
  ['2026-06-23', 'usual', FIVE_PM, 180],
  ['2026-06-26', 'sleep_in', TEN_PM, 540, 0, 90],
  ['2026-06-27', 'weekend', NINE, 240],
  ['2026-06-30', 'usual', FIVE_PM, 180],
  ['2026-07-01', 'training', 12 * 60, 60],
  // 2 July to 1 August
  ['2026-07-04', 'weekend', NINE, 360, 30],
  ['2026-07-07', 'usual', FIVE_PM, 180],
  ['2026-07-11', 'weekend', NINE, 360, 30],
  ['2026-07-14', 'usual', FIVE_PM, 180],
  ['2026-07-18', 'weekend', NINE, 360, 30],
  ['2026-07-21', 'usual', FIVE_PM, 180],
  ['2026-07-25', 'weekend', NINE, 360, 30],
  ['2026-07-28', 'usual', FIVE_PM, 180],
  ['2026-08-01', 'weekend', NINE, 360, 30],
  // 2 August to 1 September; on holiday from 8 to 16 August, then in Cal’s place, who is on holiday
  ['2026-08-04', 'usual', FIVE_PM, 180],
  ['2026-08-17', 'usual', EIGHT, 240],
  ['2026-08-18', 'usual', EIGHT, 240],
  ['2026-08-19', 'usual', EIGHT, 240],
  ['2026-08-20', 'usual', EIGHT, 240],
  ['2026-08-22', 'weekend', NINE, 360, 30],
  ['2026-08-25', 'usual', FIVE_PM, 180],
  ['2026-08-29', 'weekend', NINE, 360, 30],
  ['2026-08-31', 'bank_holiday', EIGHT, 240],
  ['2026-09-01', 'usual', FIVE_PM, 180],
  // 2 September to 1 October
  ['2026-09-05', 'weekend', NINE, 360, 30],
  ['2026-09-08', 'usual', FIVE_PM, 180],
  ['2026-09-12', 'weekend', NINE, 360, 30],
  ['2026-09-15', 'usual', FIVE_PM, 180],
  ['2026-09-19', 'weekend', NINE, 360, 30],
  ['2026-09-22', 'usual', FIVE_PM, 180],
  ['2026-09-26', 'weekend', NINE, 360, 30],
  ['2026-09-29', 'usual', FIVE_PM, 180],
];

const shifts: readonly Shift[] = BEAS_SHIFTS.map(([on, kind, startsAt, minutes, breakMinutes = 0, wokenMinutes = 0, state = 'worked'], at) => ({
  id: at + 1,
  workerId: BEA,
  on,
  kind,
  startsAt,
  minutes,
  breakMinutes,
  wokenMinutes,
  state,
  serviceId: null,
  words: '',
}));

/** 2 February 2026, on which Bea starts, is a Monday. */
const mondayOf = (day: IsoDay): IsoDay => addDays('2026-02-02', Math.floor(daysBetween('2026-02-02', day) / 7) * 7);

/** Each of Bea’s weeks was approved on the Monday after it. */
const timesheets: readonly Timesheet[] = [...new Set(shifts.map(({ on }) => mondayOf(on)))].map((weekFrom, at) => ({
  id: at + 1,
  workerId: BEA,
  weekFrom,
  approvedOn: addDays(weekFrom, 7),
  approvedBy: 'Maya',
  words: '',
}));

const away = (id: number, workerId: number, kind: Absence['kind'], from: IsoDay, to: IsoDay, over: Partial<Absence> = {}): Absence => ({ id, workerId, kind, from, to, minutes: null, proof: '', proofUntil: null, words: '', ...over });

/** Ada’s leave year starts on 4 September, her first day; bank holidays are within the 5.6 weeks, and she takes some of them. */
const absences: readonly Absence[] = [
  away(1, ADA, 'holiday', '2025-10-27', '2025-10-31'), // 5 days
  away(2, ADA, 'holiday', '2025-12-22', '2026-01-02'), // 10 days
  away(3, ADA, 'sickness', '2026-03-30', '2026-04-17', { proof: 'fit_note', proofUntil: '2026-04-17' }),
  away(4, ADA, 'holiday', '2026-05-04', '2026-05-04'), // 1 day
  away(5, ADA, 'holiday', '2026-05-25', '2026-05-29'), // 5 days
  away(6, BEA, 'holiday', '2026-08-08', '2026-08-16'), // paid already, rolled up
  away(7, CAL, 'holiday', '2026-08-17', '2026-08-20'), // 4 days
  away(8, CAL, 'holiday', '2026-08-31', '2026-08-31'), // 1 day
];

const step = (id: number, workerId: number | null, kind: PensionStep['kind'], on: IsoDay): PensionStep => ({ id, workerId, kind, on, until: null, words: '' });

const pensionSteps: readonly PensionStep[] = [
  step(1, ADA, 'assessed', '2023-09-04'),
  step(2, ADA, 'enrolled', '2023-09-04'),
  step(3, ADA, 'letter', '2023-09-20'),
  step(4, null, 'declared', '2024-01-15'),
  step(5, BEA, 'assessed', '2026-02-02'),
  step(6, BEA, 'letter', '2026-02-20'),
  step(7, CAL, 'assessed', '2026-07-01'),
  step(8, CAL, 'enrolled', '2026-07-01'),
  step(9, CAL, 'letter', '2026-07-15'),
];

export const employer: Employer = {
  payeReference: '120/AB45678',
  payeRegisteredOn: '2023-08-21',
  paysHmrcEvery: 'quarter',
  paysHmrcBy: 'electronic',
  claimsEmploymentAllowance: true,
  payrollBy: 'A payroll bureau',
};

export const policies: readonly InsurancePolicy[] = [
  { id: 1, insurer: 'An insurer', policyNumber: 'EL-1', from: '2025-08-01', to: '2026-07-31' },
  { id: 2, insurer: 'An insurer', policyNumber: 'EL-1', from: '2026-08-01', to: '2027-07-31' },
];

export const record: EmploymentRecord = {
  ...NO_RECORD,
  jobs,
  otherRates,
  rota,
  shifts,
  timesheets,
  absences,
  pensionSteps,
  payroll: { way: 'bureau', accountsOfficeReference: '120PA00012345', pensionScheme: 'A pension scheme', pensionReference: 'P-100', endsOn: null, endReason: '' },
};
