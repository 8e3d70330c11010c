import { describe, expect, it } from 'vitest';
import { averageEarnings, averageOf } from '#shared/employer/average-earnings';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import type { Worker } from '#shared/employer/worker';
import { makeWorker } from '../../support/make-facts';
import { aLine, aRota, aRun, aSlip, recordOf } from '../../support/make-leave';

const ORIGIN = 'smart-answers statutory_sick_pay_calculator_test';

describe('the average of what was paid', () => {
  it.each<[string, number, Parameters<typeof averageOf>[1], number]>([
    [`${ORIGIN}: £800 in 8 weeks, by the week, the fortnight or four weeks: £100`, 800_00, { days: 56 }, 100_00],
    [`${ORIGIN}: £1,200 in 3 months: £92.31`, 1200_00, { months: 3 }, 92_31],
    [`${ORIGIN}: less than 8 weeks, £532 in 42 days: £88.67`, 532_00, { days: 42 }, 88_67],
    [`${ORIGIN}: less than 8 weeks, £600 in 43 days: £97.67`, 600_00, { days: 43 }, 97_67],
    [`${ORIGIN}: paid at no fixed time, £1,000 in 10 days: £700`, 1000_00, { days: 10 }, 700_00],
    [`${ORIGIN}: before the first payday, £100 for 7 days: £100`, 100_00, { days: 7 }, 100_00],
  ])('%s', (_, grossPence, over, expected) => expect(averageOf(grossPence, over)).toBe(expected));
});

describe('average weekly earnings before a sickness', () => {
  const fourWeekly = [aRun('2026-04-06', '2026-05-03', [aLine('hours', 400_00)]), aRun('2026-05-04', '2026-05-31', [aLine('hours', 500_00), aLine('redundancy', 999_00)]), aRun('2026-06-01', '2026-06-28', [aLine('hours', 540_00), aLine('holiday', 60_00)])];
  const monthly = [aSlip('2026-04-01', '2026-04-30', 900_00), aSlip('2026-05-01', '2026-05-31', 1000_00), aSlip('2026-06-01', '2026-06-30', 1100_00)];
  it.each<[string, Partial<Worker>, Partial<EmploymentRecord>, [number, string]]>([
    ['two four-weekly paydays after the one that is 8 weeks before the last: (£500 + £600) ÷ 8', {}, { payRuns: fourWeekly }, [137_50, 'paid']],
    ['the paydays of 31 May and 30 June lie after 30 April, 8 weeks and more before: £2,100 in 2 months', { payEvery: 'month' }, { payslips: monthly }, [242_31, 'paid']],
    ['only one payday is known: £600 for its 28 days', {}, { payRuns: fourWeekly.slice(2) }, [150_00, 'part']],
    ['a payslip counts instead of the pay run of its payday', {}, { payRuns: fourWeekly.slice(2), payslips: [aSlip('2026-06-01', '2026-06-28', 640_00)] }, [160_00, 'part']],
    ['none was paid: the usual week, 12 hours at £14.00', {}, { rota: aRota('2026-04-06', [1, 3, 5], 240) }, [168_00, 'contract']],
    ['a payday on the first day of sickness does not count', {}, { payRuns: [aRun('2026-06-11', '2026-07-08', [aLine('hours', 1_00)])] }, [70_00, 'contract']],
  ])('%s', (_, who, over, expected) => {
    const found = averageEarnings(makeWorker(who), recordOf(over), '2026-07-08');
    expect([found?.weekPence, found?.basis]).toEqual(expected);
  });
  it('are not known with no pay, no hours and no rate', () => expect(averageEarnings(makeWorker({ rates: [] }), recordOf(), '2026-07-08')).toBeNull());
});
