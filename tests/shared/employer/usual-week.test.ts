import { describe, expect, it } from 'vitest';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import { rotaChanges, shiftSixtieths, usualWeek, usualWeekPence, wholeMinutes, workingMinutes } from '#shared/employer/usual-week';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';
import { aRota, aShift, recordOf } from '../../support/make-leave';

const worker = makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1400 }, { from: '2026-07-01', ratePence: 1450 }] });
const threeDays = aRota('2026-04-06', [1, 3, 5], 240);
const night = aRota('2026-04-06', [6], 540, { kind: 'sleep_in' });
const otherRates: EmploymentRecord['otherRates'] = [{ workerId: 1, kind: 'sleep_in', from: '2026-04-06', ratePence: 60_00 }, { workerId: 1, kind: 'weekend', from: '2026-04-06', ratePence: 1600 }];

describe('the usual week', () => {
  it.each<[string, EmploymentRecord['rota'], IsoDay, [minutes: number, days: number | null, weekdays: string]]>([
    ['three days of four hours', threeDays, '2026-05-01', [720, 3, 'Monday Wednesday Friday']],
    ['a second shift on a day is not another day', [...threeDays, ...aRota('2026-04-06', [1], 60)], '2026-05-01', [780, 3, 'Monday Wednesday Friday']],
    ['every second week counts half', [...aRota('2026-04-06', [1], 240), ...aRota('2026-04-06', [2], 120, { week: 2 })], '2026-05-01', [300, 1.5, 'Monday Tuesday']],
    ['a break is not working time', aRota('2026-04-06', [1], 480, { breakMinutes: 30 }), '2026-05-01', [450, 1, 'Monday']],
    ['a sleep-in counts whole', night, '2026-05-01', [540, 1, 'Saturday']],
    ['before the first rota that one holds', threeDays, '2026-01-01', [720, 3, 'Monday Wednesday Friday']],
    ['the last rota that began', [...threeDays, ...aRota('2026-06-01', [2], 60)], '2026-06-01', [60, 1, 'Tuesday']],
    ['the day before it began', [...threeDays, ...aRota('2026-06-01', [2], 60)], '2026-05-31', [720, 3, 'Monday Wednesday Friday']],
    ['no rota: the hours of their page, on days that nobody knows', [], '2026-05-01', [300, null, '']],
  ])('%s', (_, rota, on, [minutes, days, weekdays]) => {
    const week = usualWeek(worker, { rota }, on);
    expect([week && wholeMinutes(week.minutes), week?.days ? week.days.numerator / week.days.denominator : null, (week?.weekdays ?? []).join(' ')]).toEqual([minutes, days, weekdays]);
  });

  it('is not known without a rota and without hours', () => expect(usualWeek({ ...worker, minutesAWeek: 0 }, { rota: [] }, '2026-05-01')).toBeNull());

  it('changes on the first days of its rotas', () => expect(rotaChanges({ rota: [...aRota('2026-06-01', [2], 60), ...threeDays] }, 1)).toEqual(['2026-04-06', '2026-06-01']));

  it.each<[string, EmploymentRecord['rota'], IsoDay, number | null]>([
    ['12 hours at £14.00', threeDays, '2026-06-30', 168_00],
    ['and at £14.50 from 1 July', threeDays, '2026-07-01', 174_00],
    ['a sleep-in is paid by the night', night, '2026-06-30', 60_00],
    ['4 hours at the weekend rate of £16.00', aRota('2026-04-06', [6], 240, { kind: 'weekend' }), '2026-06-30', 64_00],
    ['no rota: 5 hours at £14.00', [], '2026-06-30', 70_00],
    ['no rate yet', threeDays, '2026-04-05', null],
  ])('its pay: %s', (_, rota, on, expected) => {
    const pence = usualWeekPence(worker, recordOf({ rota, otherRates }), on);
    expect(pence && pence.numerator / pence.denominator).toBe(expected);
  });
});

describe('the pay of a shift, in sixtieths of a penny', () => {
  it('is its working time at the rate of its day', () => {
    expect(workingMinutes({ minutes: 480, breakMinutes: 30 })).toBe(450);
    expect(shiftSixtieths(worker, { otherRates }, aShift('2026-05-04', 90), '2026-05-04')).toBe(90 * 1400);
  });
  it('of a sleep-in the night, and the hours awake beside it', () => expect(shiftSixtieths(worker, { otherRates }, aShift('2026-05-04', 540, { kind: 'sleep_in', wokenMinutes: 30 }), '2026-05-04')).toBe(60 * 60_00 + 30 * 1400));
  it('of a sleep-in without a rate for the night it is not known, as in a pay run', () => expect(shiftSixtieths(worker, { otherRates: [] }, aShift('2026-05-04', 540, { kind: 'sleep_in' }), '2026-05-04')).toBeNull());
});
