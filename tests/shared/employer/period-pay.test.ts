import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '#shared/employer/employment-record';
import type { PayLine } from '#shared/employer/pay-run';
import { grossOf, periodPay } from '#shared/employer/period-pay';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aShift, recordOf } from '../../support/make-leave';

// Each pay period of a whole year stands in year-of-employing.test.ts.
const PERIOD = { from: '2026-05-04', to: '2026-05-31', payday: '2026-05-31' } as const;
const added = (kind: PayLine['kind'], amountPence: number): PayLine => ({ kind, words: 'By hand', minutes: null, ratePence: null, amountPence });

it('adds what is missing to the minimum wage: 20 hours at £12.00 are £14.20 short of £12.71', () => {
  const pay = periodPay(makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1200 }] }), NO_RECORD, PERIOD);
  expect(pay).toMatchObject({ value: { grossPence: 25420, lines: [{ amountPence: 24000 }, { kind: 'top_up', amountPence: 1420 }] } });
});

it.each([
  ['pay in place of notice counts for National Insurance', added('notice', 100000), (28000 + 100000 - 38400) * 0.15],
  ['redundancy pay does not', added('redundancy', 100000), 0],
])('%s', (_, line, employerInsurancePence) => {
  const pay = periodPay(makeWorker(), NO_RECORD, PERIOD, [line]);
  expect(pay).toMatchObject({ value: { grossPence: 128000, onTop: { value: { employerInsurancePence } } } });
});

it('gross pay is the sum of its lines', () => expect(grossOf([added('other', 1), added('notice', 2)])).toBe(3));

describe('bank holidays on top of holiday: 4 and 25 May 2026, five mornings of 4 hours at £14.00, so £1,120.00 for four weeks', () => {
  const worker = makeWorker({ startsOn: '2025-04-07', rates: [{ from: '2025-04-07', ratePence: 1400 }] });
  const rota = aRota('2025-04-07', [1, 2, 3, 4, 5], 240);
  const jobs = [aJob({ bankHolidays: 'on_top' })];
  const week = (monday: number) => [0, 1, 2, 3, 4].map((day) => aShift(`2026-05-${String(monday + day).padStart(2, '0')}` as '2026-05-04', 240)).filter(({ on }) => on !== '2026-05-04' && on !== '2026-05-25');
  const kinds = (over: Parameters<typeof recordOf>[0]) => {
    const pay = periodPay(worker, recordOf({ rota, jobs, ...over }), PERIOD);
    return pay.ok ? [pay.value.grossPence, ...pay.value.lines.map(({ kind, amountPence }) => `${kind} ${amountPence}`)] : pay.faults.map(({ code }) => code);
  };

  it('the usual hours stand in: each is paid once', () => expect(kinds({})).toEqual([112000, 'hours 100800', 'holiday 5600', 'holiday 5600']));
  it('and where another day is holiday', () => expect(kinds({ absences: [anAbsence('holiday', '2026-05-12', '2026-05-12')] })).toEqual([112000, 'hours 95200', 'holiday 5600', 'holiday 5600', 'holiday 5600']));
  it('hours are entered, and nobody was away', () => expect(kinds({ shifts: [4, 11, 18, 25].flatMap(week) })).toEqual([112000, 'hours 100800', 'holiday 5600', 'holiday 5600']));
  it('one was worked', () => expect(kinds({ shifts: [...[4, 11, 18, 25].flatMap(week), aShift('2026-05-25', 240)] })).toEqual([112000, 'hours 106400', 'holiday 5600']));
  it('within holiday they are days like all others', () => expect(kinds({ jobs: [] })).toEqual([112000, 'hours 112000']));
});

it('the usual hours of the PA’s page stand in until the first usual week holds: 20 hours in each of two weeks, then 10', () => {
  const pay = periodPay(makeWorker({ startsOn: '2025-04-07', minutesAWeek: 1200, rates: [{ from: '2025-04-07', ratePence: 1400 }] }), recordOf({ rota: aRota('2026-05-18', [1], 600) }), PERIOD);
  expect(pay).toMatchObject({ value: { grossPence: 60 * 1400 } });
});
