import { describe, expect, it } from 'vitest';
import { redundancyOfJob, weekOfJob, yearsOfWork } from '#shared/employer/redundancy-of-job';
import type { Worker } from '#shared/employer/worker';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';
import { aJob, aLine, aRun, recordOf } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

// 5 hours at £14.00: £70.00 a week. Born 3 February 1996, so a week’s pay for each whole year begun from 22.
const pa = (startsOn: IsoDay, over: Partial<Worker> = {}) => makeWorker({ startsOn, rates: [{ from: startsOn, ratePence: 1400 }], ...over });

describe('redundancy pay of a job that ends on a day', () => {
  it.each<[string, Worker, IsoDay, IsoDay | null, number, number]>([
    ['two years to the day', pa('2024-11-21'), '2026-11-20', null, 2, 140_00],
    ['a day less: nothing', pa('2024-11-22'), '2026-11-20', null, 1, 0],
    ['dismissed without notice: work counts to the end of the week that the law gives', pa('2024-11-25'), '2026-11-20', '2026-11-20', 2, 140_00],
    ['four whole years', pa('2022-04-06'), '2026-11-20', null, 4, 280_00],
    ['from 41 one and a half weeks: born in 1980, two of four years were begun at 41 or older', pa('2019-11-21', { bornOn: '1980-05-01' }), '2023-11-20', null, 4, 350_00],
    ['21 years: 20 count', pa('2005-11-01', { bornOn: '1965-01-01' }), '2026-11-20', null, 21, 2100_00],
    ['under two years age plays no part', pa('2025-11-25', { bornOn: null }), '2026-11-20', null, 0, 0],
  ])('%s', (_, worker, endsOn, noticeGivenOn, years, payPence) => {
    expect(done(redundancyOfJob(worker, recordOf(), endsOn, noticeGivenOn))).toMatchObject({ years, payPence });
  });

  it('a week’s pay is that of the day on which the law’s notice begins', () => {
    const raised = pa('2022-04-06', { rates: [{ from: '2022-04-06', ratePence: 1400 }, { from: '2026-10-26', ratePence: 2000 }] });
    // Four weeks of notice before 20 November begin after 23 October, before the rise.
    expect(done(redundancyOfJob(raised, recordOf(), '2026-11-20', null)).week).toEqual({ pence: 70_00, weeks: 0, on: '2026-10-23' });
  });

  it.each<[string, Worker, IsoDay, string]>([
    ['no date of birth', pa('2022-04-06', { bornOn: null }), '2026-11-20', 'redundancy-no-birthday'],
    ['no rate', pa('2022-04-06', { rates: [] }), '2026-11-20', 'redundancy-no-week'],
    ['a limit that is not known yet', pa('2022-04-06'), '2027-04-06', 'rate-not-loaded'],
  ])('refuses %s', (_, worker, on, code) => expect(faultsIn(redundancyOfJob(worker, recordOf(), on, null))).toEqual([code]));
});

it('with irregular hours a week’s pay is the average of the last 12 paid weeks', () => {
  const runs = Array.from({ length: 13 }, (_, at) => aRun(addDays('2026-08-23', 7 * at), addDays('2026-08-29', 7 * at), [aLine('hours', at === 1 ? 90_00 : at === 0 ? 500_00 : 60_00, 240)], { id: at + 1 }));
  const record = recordOf({ jobs: [aJob({ hours: 'irregular' })], payRuns: runs });
  // (11 × £60.00 + £90.00) ÷ 12; the thirteenth week back is left out.
  expect(weekOfJob(pa('2022-04-06', { payEvery: 'week' }), record, '2026-11-21')).toEqual({ pence: 62_50, weeks: 12, on: '2026-11-21' });
  expect(weekOfJob(pa('2022-04-06'), recordOf({ jobs: [aJob({ hours: 'irregular' })] }), '2026-11-21')).toEqual({ pence: 70_00, weeks: 0, on: '2026-11-21' });
});

it.each<[string, IsoDay, IsoDay, number]>([
  ['a year is whole on the day before its anniversary', '2024-11-21', '2025-11-20', 1],
  ['and not a day sooner', '2024-11-21', '2025-11-19', 0],
  ['from 29 February', '2024-02-29', '2025-02-27', 1],
])('%s', (_, from, on, years) => expect(yearsOfWork(from, on)).toBe(years));
