import { describe, expect, it } from 'vitest';
import { decideService, decideServiceRemoval } from '#shared/plan/save-service';
import { done, faultsIn, NEED, SERVICE, WORKER } from '../../support/records';

const known = { ...SERVICE, id: 1 };
const surroundings = { services: [known], needs: [{ ...NEED, id: 1 }, { ...NEED, id: 2 }], workers: [{ ...WORKER, id: 1 }] };
const tie = (needId: number, minutes: number | null = null) => ({ needId, minutes });

const MONDAY = { weekday: 1, fromMinutes: 480, minutes: 120, week: 'every' } as const;
const SUNDAYS = { kind: 'sunday', from: '2026-04-06', ratePence: 1500 } as const;
const DAY_CENTRE = { words: 'The day centre', amountPence: null, every: 'week', whyNot: 'Too far' } as const;

describe('saving a service', () => {
  it.each([
    ['as it is', {}, []],
    ['nothing known yet', { provider: '', ratePence: null, minutes: null }, []],
    ['no name', { name: '' }, ['name: words-missing']],
    ['a PA who is gone', { workerId: 2 }, ['workerId: choice-gone']],
    ['a need that is gone', { needs: [tie(9)] }, ['needs: choice-gone']],
    ['a need twice', { needs: [tie(1), tie(1)] }, ['needs: need-twice']],
    ['needs that fill the visit', { needs: [tie(1, 60), tie(2, 60)] }, []],
    ['needs a minute longer than the visit', { needs: [tie(1, 60), tie(2, 61)] }, ['needs: needs-longer-than-visit']],
    ['needs with time, a visit without', { minutes: null, ratePer: 'time', needs: [tie(1, 30)] }, ['minutes: visit-without-time']],
    ['a day and a night', { minutes: 1440 }, []],
    ['a minute longer than a day', { minutes: 1441 }, ['minutes: visit-too-long']],
    ['a price below zero', { ratePence: -1 }, ['ratePence: amount-below-zero']],
    ['free help with a price', { fundedBy: 'informal' }, ['ratePence: free-help-with-price']],
    ['free help for nothing', { fundedBy: 'informal', ratePence: 0, minutes: null }, []],
    ['by the hour without time', { minutes: null }, ['minutes: hourly-without-time']],
    ['by the time without time', { minutes: null, ratePer: 'time' }, []],
    ['ends before it starts', { endsOn: '2026-04-05' }, ['endsOn: ends-before-start']],
    ['a break that ends before it starts', { breaks: [{ from: '2026-08-02', to: '2026-08-01' }] }, ['breaks: ends-before-start']],
    ['breaks that share a day', { breaks: [{ from: '2026-08-10', to: '2026-08-20' }, { from: '2026-08-01', to: '2026-08-10' }] }, ['breaks: breaks-overlap']],
    ['breaks that touch', { breaks: [{ from: '2026-08-11', to: '2026-08-20' }, { from: '2026-08-01', to: '2026-08-10' }] }, []],
    ['by the hour, with visits that are not as long', { minutes: null, visits: [MONDAY, { ...MONDAY, weekday: 2, minutes: 30 }] }, []],
    ['visits at the same time', { visits: [MONDAY, MONDAY] }, ['visits: visits-overlap']],
    ['needs that fill the longest visit', { needs: [tie(1, 60), tie(2, 60)], visits: [MONDAY, { ...MONDAY, weekday: 2, minutes: 30 }] }, []],
    ['needs a minute longer than the longest visit', { needs: [tie(1, 60), tie(2, 61)], visits: [MONDAY] }, ['needs: needs-longer-than-visit']],
    ['two prices of one kind and day', { rates: [SUNDAYS, SUNDAYS] }, ['rates: rate-twice']],
    ['something else looked at, its cost not known', { alternatives: [DAY_CENTRE] }, []],
    ['something else looked at, without words', { alternatives: [{ ...DAY_CENTRE, words: ' ' }] }, ['alternatives: words-missing']],
    ['something else looked at, below zero', { alternatives: [{ ...DAY_CENTRE, amountPence: -1 }] }, ['alternatives: amount-below-zero']],
    ['no longer there', { id: 2 }, ['record-gone']],
  ] as const)('%s', (_name, change, faults) => {
    expect(faultsIn(decideService({ ...SERVICE, ...change }, surroundings))).toEqual(faults);
  });

  it.each([
    ['the PA, where nobody is named', { workerId: 1, provider: ' ' }, WORKER.name],
    ['whoever is named', { workerId: 1, provider: 'Ada' }, 'Ada'],
    ['nobody, without a PA', { workerId: null, provider: '' }, ''],
  ])('is provided by %s', (_name, change, provider) => {
    expect(done(decideService({ ...SERVICE, ...change }, surroundings)).provider).toBe(provider);
  });

  it('keeps its breaks in order', () => {
    const breaks = [{ from: '2026-12-20', to: '2027-01-03' }, { from: '2026-08-01', to: '2026-08-10' }] as const;
    expect(done(decideService({ ...SERVICE, breaks }, surroundings)).breaks.map((pause) => pause.from)).toEqual(['2026-08-01', '2026-12-20']);
  });
});

describe('with visits', () => {
  it.each([
    ['each week', [MONDAY, { ...MONDAY, weekday: 2 }], { times: 2, every: 'week', minutes: 120 }],
    ['one of them every other week: the weekly one counts twice', [MONDAY, { ...MONDAY, weekday: 6, week: 'first' }], { times: 3, every: 'fortnight', minutes: 120 }],
    ['not as long', [MONDAY, { ...MONDAY, weekday: 2, minutes: 60 }], { times: 2, every: 'week', minutes: null }],
  ] as const)('they say how often it comes: %s', (_name, visits, round) => {
    expect(done(decideService({ ...SERVICE, times: 9, every: 'month', minutes: 15, visits }, surroundings))).toMatchObject(round);
  });
  it('keeps visits and prices in order, and words without spaces around them', () => {
    const kept = done(decideService({ ...SERVICE, visits: [{ ...MONDAY, weekday: 2 }, MONDAY], rates: [SUNDAYS, { ...SUNDAYS, kind: 'saturday' }], whyThis: ' Near ' }, surroundings));
    expect([kept.visits.map((visit) => visit.weekday), kept.rates.map((one) => one.kind), kept.whyThis]).toEqual([[1, 2], ['saturday', 'sunday'], 'Near']);
  });
});

describe('removing a service', () => {
  it.each([
    ['used by nothing', 1, { hasMoney: false, rules: 0 }, []],
    ['with payments', 1, { hasMoney: true, rules: 0 }, ['service-has-money']],
    ['with a rule', 1, { hasMoney: false, rules: 1 }, ['service-has-rules']],
    ['that is gone', 2, { hasMoney: false, rules: 0 }, ['record-gone']],
  ])('%s', (_name, id, uses, faults) => {
    expect(faultsIn(decideServiceRemoval(id, [known], uses))).toEqual(faults);
  });
});
