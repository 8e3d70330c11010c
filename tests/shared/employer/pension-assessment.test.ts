import { describe, expect, it } from 'vitest';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import { assessments, assessPay, eligibleOn, lastPostponedDay, membership, optOutUntil, stepsOf, type PensionGroup } from '#shared/employer/pension-assessment';
import type { Payslip } from '#shared/employer/payslip';
import type { PensionStep } from '#shared/employer/pension-step';
import type { IsoDay } from '#shared/kernel/iso-date';
import { aWorker } from './workers';

const step = (kind: PensionStep['kind'], on: IsoDay, until: IsoDay | null = null): PensionStep => ({ id: 1, workerId: 1, kind, on, until, words: '' });
const withSteps = (...pensionSteps: PensionStep[]): EmploymentRecord => ({ ...NO_RECORD, pensionSteps });
const slip = (from: IsoDay, to: IsoDay, grossPence: number): Payslip => ({
  id: 1,
  workerId: 1,
  from,
  to,
  payday: to,
  minutes: null,
  grossPence,
  holidayPence: null,
  sickPence: null,
  taxPence: 0,
  workerInsurancePence: 0,
  workerPensionPence: 0,
  otherDeductionsPence: 0,
  netPence: grossPence,
  employerInsurancePence: null,
  employerPensionPence: null,
  source: 'typed',
  words: '',
});

/** GOV.UK, earnings trigger 2026 to 2027: £192 a week, £768 every 4 weeks, £833 a month; lower level £120, £480, £520. From 22 to State Pension age. */
describe('the group of a pay period, by pay and age', () => {
  it.each<[string, 'week' | '4-weeks' | 'month', number, IsoDay, PensionGroup]>([
    ['the trigger of a week exactly', 'week', 192_00, '1990-01-01', 'may_opt_in'],
    ['a penny over it', 'week', 192_01, '1990-01-01', 'eligible'],
    ['the trigger of 4 weeks exactly', '4-weeks', 768_00, '1990-01-01', 'may_opt_in'],
    ['a penny over that', '4-weeks', 768_01, '1990-01-01', 'eligible'],
    ['the trigger of a month exactly', 'month', 833_00, '1990-01-01', 'may_opt_in'],
    ['a penny over that one', 'month', 833_01, '1990-01-01', 'eligible'],
    ['the lower level of a month exactly', 'month', 520_00, '1990-01-01', 'may_join'],
    ['a penny over the lower level', 'month', 520_01, '1990-01-01', 'may_opt_in'],
    ['22 on the last day', 'month', 900_00, '2004-06-30', 'eligible'],
    ['22 on the day after', 'month', 900_00, '2004-07-01', 'may_opt_in'],
    ['67 on the last day', 'month', 900_00, '1959-06-30', 'may_opt_in'],
    ['67 on the day after', 'month', 900_00, '1959-07-01', 'eligible'],
    ['16 on the last day', 'month', 900_00, '2010-06-30', 'may_opt_in'],
    ['still 15', 'month', 900_00, '2010-07-01', 'outside'],
    ['75 on the last day', 'month', 900_00, '1951-06-30', 'outside'],
    ['still 74', 'month', 900_00, '1951-07-01', 'may_opt_in'],
  ])('%s', (_words, payEvery, payPence, bornOn, group) => {
    expect(assessPay(aWorker({ payEvery, bornOn }), { from: '2026-06-01', to: '2026-06-30', payPence, isKnown: true }).group).toBe(group);
  });

  it('counts from a 22nd birthday in the middle of the period', () => {
    expect(assessPay(aWorker({ bornOn: '2004-06-12' }), { from: '2026-06-01', to: '2026-06-30', payPence: 900_00, isKnown: true }).on).toBe('2026-06-12');
  });
});

describe('the pay periods that are looked at', () => {
  it('are counted from the first day, at the usual pay: 20 h × £13.50 × 52 ÷ 12', () => {
    expect(assessments(aWorker(), NO_RECORD, '2026-07-15').map(({ from, to, payPence }) => [from, to, payPence])).toEqual([
      ['2026-06-01', '2026-06-30', 1170_00],
      ['2026-07-01', '2026-07-31', 1170_00],
    ]);
  });

  it('are those of payslips where there are some, and usual pay before and after them', () => {
    const record = { ...NO_RECORD, payslips: [slip('2026-07-01', '2026-07-31', 700_00)] };
    expect(assessments(aWorker(), record, '2026-08-10').map(({ payPence, isKnown, group }) => [payPence, isKnown, group])).toEqual([
      [1170_00, false, 'eligible'],
      [700_00, true, 'may_opt_in'],
      [1170_00, false, 'eligible'],
    ]);
  });

  it('are those of the pay run until the payslip of that payday is there', () => {
    const run = { id: 1, workerId: 1, from: '2026-06-01', to: '2026-06-30', payday: '2026-06-30', approvedOn: '2026-06-29', lines: [{ kind: 'hours', words: '', minutes: null, ratePence: null, amountPence: 800_00 }], employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' } as const;
    expect(assessments(aWorker(), { ...NO_RECORD, payRuns: [run] }, '2026-06-30')[0]?.payPence).toBe(800_00);
    expect(assessments(aWorker(), { ...NO_RECORD, payRuns: [run], payslips: [slip('2026-06-01', '2026-06-30', 810_00)] }, '2026-06-30').map(({ payPence }) => payPence)).toEqual([810_00]);
  });

  it('end with the job', () => {
    expect(assessments(aWorker({ endsOn: '2026-07-10' }), NO_RECORD, '2026-12-31').map(({ from }) => from)).toEqual(['2026-06-01', '2026-07-01']);
  });
});

describe('the day from which somebody must be in a pension', () => {
  const low = { minutesAWeek: 10 * 60 };
  it.each<[string, ReturnType<typeof aWorker>, EmploymentRecord, IsoDay | undefined]>([
    ['the first day of work', aWorker(), NO_RECORD, '2026-06-01'],
    ['never at low pay', aWorker(low), NO_RECORD, undefined],
    ['the first pay period over the limit', aWorker(low), { ...NO_RECORD, payslips: [slip('2026-06-01', '2026-06-30', 585_00), slip('2026-07-01', '2026-07-31', 900_00)] }, '2026-07-01'],
    ['the 22nd birthday', aWorker({ bornOn: '2004-09-15' }), NO_RECORD, '2026-09-15'],
    ['the day after a wait of 3 months', aWorker(), withSteps(step('postponed', '2026-06-10', '2026-08-31')), '2026-09-01'],
    ['the day after a wait that ends in a pay period', aWorker(), withSteps(step('postponed', '2026-06-10', '2026-08-14')), '2026-08-15'],
    ['not yet while the wait goes on', aWorker(), withSteps(step('postponed', '2026-12-01', '2027-02-28')), '2026-06-01'],
    ['not by the usual pay where the page says that they need not be', aWorker({ pension: 'not_eligible' }), NO_RECORD, undefined],
    ['but by pay that was really paid', aWorker({ pension: 'not_eligible' }), { ...NO_RECORD, payslips: [slip('2026-07-01', '2026-07-31', 900_00)] }, '2026-07-01'],
  ])('%s', (_words, worker, record, day) => expect(eligibleOn(worker, record, '2026-12-31')).toBe(day));
});

describe('who is in a pension', () => {
  it.each<[string, ReturnType<typeof aWorker>, EmploymentRecord, ReturnType<typeof membership>]>([
    ['by the field alone, since the first day', aWorker({ pension: 'enrolled' }), NO_RECORD, [{ from: '2026-06-01', to: null }]],
    ['nobody said', aWorker(), NO_RECORD, []],
    ['from joining to leaving, and again', aWorker(), withSteps(step('enrolled', '2026-06-01'), step('opted_out', '2026-06-20'), step('opted_in', '2026-09-01')), [{ from: '2026-06-01', to: '2026-06-20' }, { from: '2026-09-01', to: null }]],
  ])('%s', (_words, worker, record, times) => expect(membership(worker, record, '2026-12-31')).toEqual(times));

  it('looks no further than the day', () => {
    expect(stepsOf(1, withSteps(step('enrolled', '2026-06-01'), step('left', '2026-08-01')), '2026-07-31').map(({ kind }) => kind)).toEqual(['enrolled']);
  });
});

it.each([
  ['a month from joining', '2026-07-01', undefined, '2026-07-31'],
  ['a month from the letter, where it came later', '2026-07-01', '2026-07-15', '2026-08-14'],
  ['not from a letter before', '2026-07-01', '2026-06-20', '2026-07-31'],
] as const)('the time to opt out: %s', (_, enrolled, letter, last) => expect(optOutUntil(enrolled, letter)).toBe(last));

it('a wait lasts 3 months at most', () => expect(lastPostponedDay('2026-06-01')).toBe('2026-08-31'));
