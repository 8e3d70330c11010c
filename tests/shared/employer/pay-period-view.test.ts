import { describe, expect, it } from 'vitest';
import { NEW_JOB } from '#shared/employer/job';
import { NO_RECORD } from '#shared/employer/employment-record';
import type { PayRun } from '#shared/employer/pay-run';
import { payPeriodView } from '#shared/employer/pay-period-view';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aShift, recordOf } from '../../support/make-leave';
import { ADA, BEA, employer, record, workers } from '../../support/year-of-employing';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

const facts = makeFacts({ workers, employer, employment: record });
const asked = (workerId: number, from: IsoDay) => ({ workerId, from, payday: null, added: [] });
const view = (workerId: number, from: IsoDay, on: IsoDay = '2026-09-30', all = facts) => {
  const found = payPeriodView(all, asked(workerId, from), on);
  if (!found.ok) throw new Error(found.faults[0]?.code);
  return found.value;
};

it('shows what a pay costs with what comes on top: the allowance takes the National Insurance off', () => {
  expect(view(ADA, '2025-09-29').onTop).toEqual({ employerInsurancePence: 9360, allowancePence: 9360, employerPensionPence: 1584, workerPensionPence: 2640, costPence: 102384, takeHomePence: 100800 - 821 - 320 - 2112 });
});

it('shows how it stands to the minimum wage: 43 + 11 + 8 + 1 hours at £11.00, and £10.85 is the least at 20', () => {
  expect(view(BEA, '2026-04-02').floor).toEqual({ requiredPence: 1085, minutes: 63 * 60, countedPence: 63 * 1100, leastPence: 68355, shortPence: 0 });
});

describe('what to know before it is approved', () => {
  it.each([
    ['the usual hours stand in', ADA, '2025-11-24', '2026-09-30', facts, ['No hours are entered for 4 weeks, so the usual hours stand in for them.']],
    ['the PA leaves', ADA, '2026-06-08', '2026-09-30', facts, ['No hours are entered for 4 weeks, so the usual hours stand in for them.', 'Ada leaves on 30 June 2026. Add the holiday that is not taken, and any notice or redundancy pay.']],
    ['it goes on', BEA, '2026-09-02', '2026-09-30', facts, ['The period goes on until 1 October 2026: hours may still change.']],
    ['a week is not approved, and one is not known', BEA, '2026-08-02', '2026-09-30', { ...facts, employment: { ...record, timesheets: record.timesheets.filter(({ weekFrom }) => weekFrom !== '2026-08-17') } }, ['The hours of 1 week are entered and not approved yet.', 'No hours are known for 1 week, and there are no usual hours to stand in.']],
    ['rolled-up pay that is not lawful', 1, '2026-05-04', '2026-09-30', makeFacts({ workers: [makeWorker()], employment: { ...NO_RECORD, jobs: [{ ...NEW_JOB, workerId: 1, holidayPay: 'rolled_up' }] } }), ['No hours are entered for 4 weeks, so the usual hours stand in for them.', 'Holiday pay is set to be rolled up, but that is lawful only for irregular hours or part of the year, in leave years from 1 April 2024. So none is added. Pay holiday when it is taken.']],
  ])('%s', (_, workerId, from, on, all, notes) => expect(view(workerId, from as IsoDay, on as IsoDay, all).notes).toEqual(notes));
});

describe('an approved run', () => {
  const now = view(ADA, '2025-09-29');
  const run: PayRun = { id: 1, workerId: ADA, ...now.period, payday: '2025-10-24', approvedOn: '2025-10-24', lines: now.lines, employerInsurancePence: 9360, employerPensionPence: 1584, workerPensionPence: 2640, words: '' };
  const approved = { ...facts, employment: { ...record, payRuns: [run], payslips: PAYSLIPS } };

  it('stays as it was approved, and agrees with its payslip', () => {
    expect(view(ADA, '2025-09-29', '2026-09-30', approved)).toMatchObject({ state: 'approved', grossPence: 100800, period: { payday: '2025-10-24' }, notes: [], differences: [], payslip: { netPence: 97568 } });
  });

  it('says so where the hours would make another pay now', () => {
    const changed = { ...approved, employment: { ...approved.employment, absences: [] , rota: record.rota.filter(({ weekday }) => weekday !== 5) } };
    expect(view(ADA, '2025-09-29', '2026-09-30', changed)).toMatchObject({ grossPence: 100800, notes: ['Since this was approved the hours, days away or rates were changed: the pay would come to £806.40 now. Take the approval back and approve it again if the change is right.'] });
  });

  it('is not called changed for what was added by hand', () => {
    const withMore = { ...run, lines: [...run.lines, { kind: 'holiday' as const, words: 'Owed', minutes: null, ratePence: null, amountPence: 500 }] };
    expect(view(ADA, '2025-09-29', '2026-09-30', { ...approved, employment: { ...approved.employment, payRuns: [withMore] } }).notes).toEqual([]);
  });
});

it.each([
  ['a deduction that leaves the minimum wage alone: 20 h at £14.00 are £25.80 over £12.71', 2580, []],
  ['a penny more', 2581, ['The payslip takes off £25.81 besides tax, National Insurance and pension. If that is for something of yours, such as a uniform, the pay is £0.01 under the minimum wage, and that must be paid.']],
])('%s', (_, otherDeductionsPence, notes) => {
  const [slip] = PAYSLIPS;
  if (!slip) throw new Error('the year has payslips');
  const payslips = [{ ...slip, workerId: 1, from: '2026-05-04' as const, to: '2026-05-31' as const, payday: '2026-05-31' as const, otherDeductionsPence }];
  expect(view(1, '2026-05-04', '2026-09-30', makeFacts({ workers: [makeWorker()], employment: { ...NO_RECORD, payslips } })).notes.slice(1)).toEqual(notes);
});

it('says why a pay cannot be worked out', () => {
  expect(view(1, '2026-05-04', '2026-09-30', makeFacts({ workers: [makeWorker({ rates: [] })] }))).toMatchObject({ lines: [], grossPence: 0, onTop: null, floor: null, faults: [{ code: 'pay-rate-missing' }] });
});

it.each([
  ['no such PA', 9, '2026-05-04'],
  ['no period begins then', ADA, '2025-09-30'],
])('refused: %s', (_, workerId, from) => expect(payPeriodView(facts, asked(workerId, from as IsoDay), '2026-09-30')).toMatchObject({ ok: false, faults: [{ code: 'pay-period-gone' }] }));

it('of two PAs paid on one day the allowance is taken once: each is shown what is left after the one approved before', () => {
  const payday = '2026-05-31' as const;
  const runOf = (workerId: number, employerInsurancePence: number): PayRun => ({ id: workerId, workerId, from: '2026-05-04', to: payday, payday, approvedOn: payday, lines: [{ kind: 'hours', words: '', minutes: null, ratePence: null, amountPence: 100000 }], employerInsurancePence, employerPensionPence: 0, workerPensionPence: 0, words: '' });
  const both = makeFacts({ workers: [makeWorker(), makeWorker({ id: 2 })], employer: { ...employer, claimsEmploymentAllowance: true }, employment: { ...NO_RECORD, payRuns: [runOf(1, 800000), runOf(2, 800000)] } });
  expect([1, 2].map((id) => view(id, '2026-05-04', '2026-09-30', both).onTop?.allowancePence)).toEqual([800000, 250000]);
});

it('an approved run does not change the holiday average that it rests on: evenings at £20.00 before the holiday, usual hours after it', () => {
  const worker = makeWorker({ startsOn: '2026-05-03', payEvery: '4-weeks', rates: [{ from: '2026-05-03', ratePence: 1400 }] });
  const shifts = [aShift('2026-05-04', 600, { kind: 'evening' }), aShift('2026-05-11', 600, { kind: 'evening' }), aShift('2026-05-25', 600)];
  const all = recordOf({ jobs: [aJob({ hours: 'irregular' })], otherRates: [{ workerId: 1, kind: 'evening', from: '2026-05-03', ratePence: 2000 }], shifts, absences: [anAbsence('holiday', '2026-05-18', '2026-05-18', { minutes: 60 })] });
  const before = view(1, '2026-05-03', '2026-09-30', makeFacts({ workers: [worker], employment: all }));
  expect(before.lines).toMatchObject([{ amountPence: 14000 }, { amountPence: 40000 }, { kind: 'holiday', amountPence: 2000 }]);
  const run: PayRun = { id: 1, workerId: 1, ...before.period, approvedOn: before.period.to, lines: before.lines, employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' };
  expect(view(1, '2026-05-03', '2026-09-30', makeFacts({ workers: [worker], employment: { ...all, payRuns: [run] } })).notes).toEqual([]);
});
