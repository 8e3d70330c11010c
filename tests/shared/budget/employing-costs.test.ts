import { describe, expect, it } from 'vitest';
import { employingExtras, employingToCome } from '#shared/budget/employing-costs';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Service } from '#shared/plan/services';
import { makeBudget, makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';

/** 5 h a week at £14.00: wages of £3,640.00 a year, and holiday pay of £439.35 on top; no National Insurance or pension. */
const PA: Partial<Worker> = { minutesAWeek: 300, rates: [{ from: '2026-04-06', ratePence: 1400 }], pension: 'not_eligible' };
const facts = (worker: Partial<Worker> = {}, service: Partial<Service> = {}) => makeFacts({ workers: [makeWorker({ ...PA, ...worker })], services: [makeService({ workerId: 1, ...service })] });
const YEAR = { from: '2026-04-06' as IsoDay, to: '2027-04-05' as IsoDay };

describe('what a year of employing costs on top of wages that are in the plan', () => {
  it.each<[string, ReturnType<typeof facts>, number[]]>([
    ['a PA who does a service', facts(), [439_35]],
    ['a PA whose hours are in no service', facts({}, { workerId: null }), []],
    ['a service that has ended', facts({}, { endsOn: '2026-11-19' }), []],
    ['a service that own money pays for', facts({}, { fundedBy: 'own_money' }), []],
  ])('%s', (_, given, pence) => {
    const extras = employingExtras(given, ON);
    expect(extras.ok && extras.value.map(({ yearlyPence }) => yearlyPence)).toEqual(pence);
  });

  it('says what is missing where a rate of pay is', () => expect(employingExtras(facts({ rates: [] }), ON)).toMatchObject({ ok: false, faults: [{ code: 'pay-rate-missing' }] }));
});

describe('in a plan year a PA costs by the days on which they are employed', () => {
  // 6 April to 30 September are 178 of 365 days, the rest 187: £439.35 × 178 ÷ 365 = £214.26, × 187 ÷ 365 = £225.09.
  const leaver = makeWorker({ ...PA, endsOn: '2026-09-30' });
  const follower = makeWorker({ ...PA, id: 2, startsOn: '2026-10-01', rates: [{ from: '2026-10-01', ratePence: 1400 }] });
  const services = [makeService({ workerId: 1, endsOn: '2026-09-30' }), makeService({ id: 2, workerId: 2, startsOn: '2026-10-01' })];
  const budgets = [makeBudget()];

  it.each<[string, Parameters<typeof makeFacts>[0], IsoDay, [number, number][]]>([
    ['who leaves and who follows cost one year together, while the first is there', { workers: [leaver, follower], services, budgets }, '2026-06-01', [[1, 214_26], [2, 225_09]]],
    ['and after the first has left', { workers: [leaver, follower], services, budgets }, ON, [[1, 214_26], [2, 225_09]]],
    ['who left before the year costs nothing in it', { workers: [makeWorker({ ...PA, startsOn: '2025-06-02', endsOn: '2026-04-05' }), follower], services, budgets }, ON, [[2, 225_09]]],
    ['on the first day of the year: one day', { workers: [makeWorker({ ...PA, startsOn: '2025-06-02', rates: [{ from: '2025-06-02', ratePence: 1400 }], endsOn: '2026-04-06' })], services, budgets }, '2026-04-06', [[1, 1_20]]],
    ['without a budget there is no plan year, so a full one', { workers: [leaver], services, budgets: [] }, '2026-06-01', [[1, 439_35]]],
  ])('%s', (_, over, on, expected) => {
    const extras = employingExtras(makeFacts(over), on);
    expect(extras.ok && extras.value.map(({ workerId, yearlyPence }) => [workerId, yearlyPence])).toEqual(expected);
  });
});

describe('what of it is still to come this year', () => {
  it.each<[string, Partial<Worker>, IsoDay, number | null]>([
    ['136 of 365 days after 20 November', {}, ON, 163_70],
    ['all but the first day', {}, '2026-04-06', 438_15],
    ['the last day of the year', {}, '2027-04-05', 0],
    ['a PA who leaves at the end of the year 2026: 41 days', { endsOn: '2026-12-31' }, ON, 49_35],
    ['a PA who starts in March 2027: 36 days', { startsOn: '2027-03-01', rates: [{ from: '2027-03-01', ratePence: 1400 }] }, ON, 43_33],
    ['a rate of pay that is not known', { rates: [] }, ON, null],
    ['before the rates are known', { startsOn: '2012-01-02', rates: [{ from: '2012-01-02', ratePence: 1400 }] }, '2012-01-02', null],
  ])('%s', (_, worker, on, pence) => {
    const year = on < '2013' ? { from: '2012-01-01' as IsoDay, to: '2012-12-31' as IsoDay } : YEAR;
    expect(employingToCome(facts(worker), year, on)).toBe(pence);
  });
});
