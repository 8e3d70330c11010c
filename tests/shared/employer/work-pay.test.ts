import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '#shared/employer/employment-record';
import type { OtherRate, Shift } from '#shared/employer/shift';
import { workPay } from '#shared/employer/work-pay';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';

const shift = (on: IsoDay, over: Partial<Shift> = {}): Shift => ({ id: 1, workerId: 1, on, startsAt: 480, minutes: 120, breakMinutes: 0, kind: 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '', ...over });
const otherRates: OtherRate[] = [
  { workerId: 1, kind: 'weekend', from: '2026-04-06', ratePence: 1550 },
  { workerId: 1, kind: 'training', from: '2026-04-06', ratePence: 1300 },
];
const night: OtherRate = { workerId: 1, kind: 'sleep_in', from: '2026-04-06', ratePence: 4500 };
const worker = makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1400 }, { from: '2026-05-06', ratePence: 1450 }] });
const pay = (shifts: Shift[], others = otherRates) => workPay(worker, { ...NO_RECORD, shifts, otherRates: others }, { from: '2026-05-04', to: '2026-05-10' });

describe('pay for work', () => {
  it.each([
    ['an hour is £14.00, less the break', [shift('2026-05-04', { breakMinutes: 20 })], ['hours: Usual hours, 100 at 1400 = 2333']],
    ['half a penny is rounded up once for the whole line', [shift('2026-05-04', { minutes: 31 }), shift('2026-05-05', { minutes: 31 })], ['hours: Usual hours, 62 at 1400 = 1447']],
    ['a new rate makes a line of its own', [shift('2026-05-05'), shift('2026-05-06')], ['hours: Usual hours, from 5 May 2026, 120 at 1400 = 2800', 'hours: Usual hours, from 6 May 2026, 120 at 1450 = 2900']],
    ['a cancelled visit that is paid', [shift('2026-05-09', { kind: 'weekend', state: 'cancelled_paid' })], ['cancelled: Cancelled, paid all the same: weekend hours, 120 at 1550 = 3100']],
    ['and one that is not', [shift('2026-05-09', { state: 'cancelled_unpaid' })], []],
    ['kinds in their own order', [shift('2026-05-04', { kind: 'training' }), shift('2026-05-09', { kind: 'weekend' }), shift('2026-05-05')], ['hours: Usual hours, 120 at 1400 = 2800', 'hours: Weekend hours, 120 at 1550 = 3100', 'hours: Training, 120 at 1300 = 2600']],
  ])('%s', (_, shifts, lines) => {
    const found = pay(shifts);
    expect(found.ok && found.value.lines.map(({ kind, words, minutes, ratePence, amountPence }) => `${kind}: ${words}, ${minutes} at ${ratePence} = ${amountPence}`)).toEqual(lines);
  });

  it('sleep-ins are paid by the night, and time awake by the hour', () => {
    const found = pay([shift('2026-05-04', { kind: 'sleep_in', minutes: 540, wokenMinutes: 30 }), shift('2026-05-05', { kind: 'sleep_in', minutes: 540 })], [night]);
    expect(found).toMatchObject({ value: { lines: [{ words: 'Awake for work in sleep-ins', minutes: 30, amountPence: 700 }, { kind: 'sleep_in', words: 'Sleep-ins: 2 nights', minutes: null, ratePence: 4500, amountPence: 9000 }] } });
    expect(found).toMatchObject({ value: { counted: [{ minutes: 30, ratePence: 1400 }] } });
  });

  it('for the minimum wage a weekend counts at the usual rate, and training at its own lower one', () => {
    const found = pay([shift('2026-05-09', { kind: 'weekend' }), shift('2026-05-05', { kind: 'training' })]);
    expect(found.ok && [...found.value.counted].sort((a, b) => a.ratePence - b.ratePence)).toEqual([
      { minutes: 120, ratePence: 1300 },
      { minutes: 120, ratePence: 1450 },
    ]);
  });

  it.each([
    ['no rate for a night', [shift('2026-05-04', { kind: 'sleep_in' })], ['sleep-in-rate-missing']],
    ['no rate at all', [shift('2026-05-04')], ['pay-rate-missing']],
  ])('refused: %s', (_, shifts, codes) => {
    const found = workPay({ ...worker, rates: [] }, { ...NO_RECORD, shifts }, { from: '2026-05-04', to: '2026-05-10' });
    expect(found.ok ? [] : found.faults.map(({ code }) => code)).toEqual(codes);
  });
});
