import { describe, expect, it } from 'vitest';
import { firstPayday, lastPayday, paydaysOf, payrollFrom } from '#shared/employer/paydays';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Recurring } from '#shared/kernel/recurrence';
import { anEmployer, aWorker } from './workers';

describe('paydays are the last days of pay periods, counted from the first day of work', () => {
  it.each<[string, IsoDay, Recurring, IsoDay[]]>([
    ['by the month from the 1st: month ends', '2026-06-01', 'month', ['2026-06-30', '2026-07-31', '2026-08-31']],
    ['by the month from the 10th', '2026-06-10', 'month', ['2026-07-09', '2026-08-09']],
    ['by 4 weeks from a Monday', '2026-06-01', '4-weeks', ['2026-06-28', '2026-07-26', '2026-08-23']],
    ['by the fortnight', '2026-08-01', 'fortnight', ['2026-08-14', '2026-08-28']],
    ['by the week', '2026-08-17', 'week', ['2026-08-23', '2026-08-30']],
    ['by the quarter', '2026-06-01', 'quarter', ['2026-08-31']],
  ])('%s', (_words, startsOn, payEvery, days) => {
    expect(paydaysOf({ startsOn, endsOn: null, payEvery }, { from: '2026-06-01', to: '2026-08-31' })).toEqual(days);
  });

  it.each<[string, IsoDay, IsoDay]>([
    ['in the middle of a pay period', '2026-07-10', '2026-07-31'],
    ['on a payday', '2026-07-31', '2026-07-31'],
    ['the day after a payday', '2026-08-01', '2026-08-31'],
  ])('and end with the one in which the person leaves: %s', (_words, endsOn, last) => {
    const worker = { startsOn: '2026-06-01' as IsoDay, endsOn, payEvery: 'month' as const };
    expect(lastPayday(worker)).toBe(last);
    expect(paydaysOf(worker, { from: '2026-06-01', to: '2027-06-01' }).at(-1)).toBe(last);
  });

  it('have a first one, and no last one while the person stays', () => {
    const worker = aWorker({ startsOn: '2026-06-01', payEvery: 'month' });
    expect([firstPayday(worker), lastPayday(worker)]).toEqual(['2026-06-30', undefined]);
  });
});

describe('paydays are the days on which wages left the account, and the next is one interval after the last', () => {
  const worker = { startsOn: '2026-06-01' as IsoDay, endsOn: null as IsoDay | null, payEvery: '4-weeks' as const };
  const paid = (days: IsoDay[], endsOn: IsoDay | null = null) => ({ days, every: '4-weeks' as const, endsOn });
  const within = { from: '2026-06-01' as IsoDay, to: '2026-10-31' as IsoDay };
  it.each<[string, Parameters<typeof paydaysOf>[0], IsoDay[]]>([
    ['two days before the pay periods end', { ...worker, wages: [paid(['2026-06-26', '2026-07-24'])] }, ['2026-06-26', '2026-07-24', '2026-08-21', '2026-09-18', '2026-10-16']],
    ['two days after', { ...worker, wages: [paid(['2026-06-30', '2026-07-28'])] }, ['2026-06-30', '2026-07-28', '2026-08-25', '2026-09-22', '2026-10-20']],
    ['once late: the next is counted from then', { ...worker, wages: [paid(['2026-06-26', '2026-07-31'])] }, ['2026-06-26', '2026-07-31', '2026-08-28', '2026-09-25', '2026-10-23']],
    ['the first wages are not in the ledger', { ...worker, wages: [paid(['2026-08-21'])] }, ['2026-06-28', '2026-08-21', '2026-09-18', '2026-10-16']],
    ['for two services on two days', { ...worker, wages: [paid(['2026-06-26'], '2026-06-26'), paid(['2026-07-01'])] }, ['2026-06-26', '2026-07-01', '2026-07-29', '2026-08-26', '2026-09-23', '2026-10-21']],
    ['for someone who leaves: to the first payday after', { ...worker, endsOn: '2026-08-10', wages: [paid(['2026-06-26', '2026-07-24'])] }, ['2026-06-26', '2026-07-24', '2026-08-21']],
    ['for someone who is paid after leaving', { ...worker, endsOn: '2026-07-24', wages: [paid(['2026-06-26', '2026-07-24', '2026-08-03'])] }, ['2026-06-26', '2026-07-24', '2026-08-03']],
  ])('%s', (_words, paidWorker, days) => expect(paydaysOf(paidWorker, within)).toEqual(days));
});

describe('the first payday that HMRC must be told of', () => {
  // PAYE is operated from £96.00 a week since 6 April 2025 (LITRG), before that from the lower earnings limit.
  const low = (ratePence: number, startsOn: IsoDay = '2026-06-01') =>
    aWorker({ startsOn, payEvery: 'week', minutesAWeek: 10 * 60, rates: [{ from: startsOn, ratePence }] });
  it.each<[string, Parameters<typeof payrollFrom>[0], Parameters<typeof anEmployer>[0], IsoDay | undefined]>([
    ['pay one penny an hour below the limit', [low(9_59)], {}, undefined],
    ['pay at the limit', [low(9_60)], {}, '2026-06-07'],
    ['a rise reaches it', [{ ...low(9_50), rates: [{ from: '2026-06-01', ratePence: 9_50 }, { from: '2026-09-07', ratePence: 9_70 }] }], {}, '2026-09-13'],
    ['a start before the table: the first payday of its first row', [low(12_90, '2022-01-03')], {}, '2022-04-10'],
    ['low pay, registered before the start', [low(9_50)], { payeRegisteredOn: '2026-05-20' }, '2026-06-07'],
    ['low pay, registered later', [low(9_50)], { payeRegisteredOn: '2026-07-01' }, '2026-07-05'],
    ['low pay, a reference without a day', [low(9_50)], { payeReference: '123/AB456' }, '2026-06-07'],
    ['nobody employed', [], { payeRegisteredOn: '2026-05-20' }, undefined],
    ['somebody who left before the registration', [{ ...low(9_50), endsOn: '2026-06-07' }], { payeRegisteredOn: '2026-07-01' }, undefined],
    ['the earlier of two people', [low(13_00, '2026-08-03'), low(13_00, '2026-07-06')], {}, '2026-07-12'],
  ])('%s', (_words, workers, employer, day) => {
    expect(payrollFrom(workers, anEmployer(employer))).toBe(day);
  });
});
