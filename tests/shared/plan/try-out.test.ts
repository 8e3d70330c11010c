import { describe, expect, it } from 'vitest';
import { PLAIN_SERVICE, type Service, type Visit } from '#shared/plan/services';
import { asBefore, canChangeTimes, factsTried, minutesEach, priceOn, toKeep, tried, type ServiceAdded, type ServiceTried, type TryOut } from '#shared/plan/try-out';
import { makeBudget, makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';

const NOTHING: TryOut = { services: [], added: [], rates: [], budgetPence: null };
const same = (service: Service): ServiceTried => ({ id: service.id, isOn: true, times: service.times, minutes: minutesEach(service), ratePence: priceOn(service, ON) });
const visits = (weekdays: readonly Visit['weekday'][], minutes = 60, week: Visit['week'] = 'every') => weekdays.map((weekday): Visit => ({ weekday, fromMinutes: 480, minutes, week }));
const ADDED: ServiceAdded = { name: 'Gardening', kind: 'other', fundedBy: 'direct_payment', workerId: null, needIds: [1], times: 1, every: 'week', minutes: 60, ratePence: 2000, ratePer: 'hour', category: 'other_spending' };

describe('the price of a service on a day', () => {
  const usual = (from: string, ratePence: number) => ({ kind: 'usual', from, ratePence }) as Service['rates'][number];
  it.each<[string, Partial<Service>, number | null]>([
    ['the one it began with', { ratePence: 1400 }, 1400],
    ['not known', { ratePence: null }, null],
    ['a later one, from its day', { rates: [usual('2026-11-20', 1500)] }, 1500],
    ['one that is still to come', { rates: [usual('2026-11-21', 1500)] }, 1400],
    ['the latest that has come, in whatever order', { rates: [usual('2026-09-01', 1600), usual('2026-05-01', 1500)] }, 1600],
    ['that of Sundays is not the usual one', { rates: [{ ...usual('2026-05-01', 1900), kind: 'sunday' }] }, 1400],
  ])('%s', (_, over, expected) => expect(priceOn(makeService(over), ON)).toBe(expected));
});

describe('a service as it is tried', () => {
  const change = (service: Service, over: Partial<ServiceTried>) => tried(service, { ...same(service), ...over }, ON);
  const split = makeService({ minutes: 180, needs: [{ needId: 1, minutes: 60 }, { needId: 2, minutes: 40 }, { needId: 3, minutes: 80 }] });
  it.each<[string, Service]>([
    ['plain', makeService()],
    ['without time', makeService({ minutes: null, ratePer: 'time' })],
    ['with visits', makeService({ minutes: null, visits: visits([1, 2, 3, 4, 5]) })],
    ['with visits of several lengths', makeService({ times: 2, minutes: null, visits: [...visits([1], 60), ...visits([2], 90)] })],
    ['with a later price', makeService({ rates: [{ kind: 'usual', from: '2026-05-01', ratePence: 1500 }] })],
    ['with time for each need', split],
  ])('is the same where nothing is tried: %s', (_, service) => expect(change(service, {})).toEqual(service));

  it('null leaves the time or the price as it is', () => expect(change(split, { minutes: null, ratePence: null })).toEqual(split));
  it('has other times, time and price', () => expect(change(makeService(), { times: 4, minutes: 90, ratePence: 1500 })).toMatchObject({ times: 4, minutes: 90, ratePence: 1500 }));
  it('time for its needs grows with it, by whole minutes that add up: 240 of 180 is 80, 53 and 107', () =>
    expect(change(split, { minutes: 240 }).needs.map(({ minutes }) => minutes)).toEqual([80, 53, 107]));
  it('and shrinks, to a minute at least', () => expect(change(split, { minutes: 1 }).needs.map(({ minutes }) => minutes)).toEqual([1, 1, 1]));
  it('all its visits become longer', () => expect(change(makeService({ minutes: null, visits: visits([1, 2, 3, 4, 5]) }), { minutes: 75 }).visits.map(({ minutes }) => minutes)).toEqual([75, 75, 75, 75, 75]));
  it('fewer times leave out the last visits', () => expect(change(makeService({ visits: visits([1, 2, 3, 4, 5]) }), { times: 3 })).toMatchObject({ times: 3, visits: visits([1, 2, 3]) }));
  it('more times come on the first free days', () => expect(change(makeService({ times: 2, visits: visits([1, 3]) }), { times: 4 })).toMatchObject({ times: 4, visits: visits([1, 3, 2, 4]) }));
  it('more than there are days come twice on the last one', () => expect(change(makeService({ times: 7, visits: visits([1, 2, 3, 4, 5, 6, 7]) }), { times: 8 }).visits.at(-1)?.weekday).toBe(7));
  it('its times stay where visits come by different weeks', () => {
    const mixed = makeService({ times: 3, every: 'fortnight', visits: [...visits([1]), ...visits([6], 60, 'first')] });
    expect(canChangeTimes(mixed)).toBe(false);
    expect(change(mixed, { times: 9 })).toEqual(mixed);
  });
  it('the price that counts now is the one that changes', () =>
    expect(change(makeService({ rates: [{ kind: 'usual', from: '2026-05-01', ratePence: 1500 }] }), { ratePence: 1550 })).toMatchObject({ ratePence: 1400, rates: [{ ratePence: 1550 }] }));
});

const MORNINGS = makeService({ workerId: 1 });
const SHOPPING = makeService({ id: 2, name: 'Shopping', workerId: 1, ratePer: 'time', times: 1 });
const facts = makeFacts({ services: [MORNINGS, SHOPPING], workers: [makeWorker()] });

describe('the facts as they would be', () => {
  it('are the same where nothing is tried', () => expect(factsTried(facts, NOTHING, ON)).toEqual(facts));
  it('are without what is switched off, and the PA has fewer hours: 5 h less', () => {
    const then = factsTried(facts, { ...NOTHING, services: [{ ...same(MORNINGS), isOn: false }] }, ON);
    expect(then.services).toEqual([SHOPPING]);
    expect(then.workers[0]?.minutesAWeek).toBe(0);
  });
  it('a PA’s hours follow their services: 5 × 30 min more', () =>
    expect(factsTried(facts, { ...NOTHING, services: [{ ...same(MORNINGS), minutes: 90 }] }, ON).workers[0]?.minutesAWeek).toBe(450));
  it('a new service is there from the first day of the plan year, with a number of its own', () =>
    expect(factsTried(facts, { ...NOTHING, added: [ADDED] }, ON).services.at(-1)).toEqual({ ...makeService({ id: -1, name: 'Gardening', kind: 'other', provider: '', times: 1, ratePence: 2000, category: 'other_spending' }), ...PLAIN_SERVICE, startsOn: '2026-04-06' }));
  it('another rate of a PA counts for all that they do by the hour, and from today for the costs of employing', () => {
    const then = factsTried(facts, { ...NOTHING, rates: [{ workerId: 1, ratePence: 1500 }] }, ON);
    expect(then.services.map(({ ratePence }) => ratePence)).toEqual([1500, 1400]);
    expect(then.workers[0]?.rates).toEqual([{ from: '2026-04-06', ratePence: 1400 }, { from: ON, ratePence: 1500 }]);
  });
  it('the same rate is no change', () => expect(factsTried(facts, { ...NOTHING, rates: [{ workerId: 1, ratePence: 1400 }] }, ON)).toEqual(facts));
  it('the same rate leaves a service alone that costs more than the pay', () => {
    const dearer = { ...facts, services: [makeService({ workerId: 1, ratePence: 1650 })] };
    expect(factsTried(dearer, { ...NOTHING, rates: [{ workerId: 1, ratePence: 1400 }] }, ON)).toEqual(dearer);
  });
  it('another rate leaves a sleep-in alone, whose hours are not paid as work', () => {
    const night = makeService({ id: 3, workerId: 1, care: 'sleep_in', ratePence: 500 });
    expect(factsTried({ ...facts, services: [MORNINGS, night] }, { ...NOTHING, rates: [{ workerId: 1, ratePence: 1500 }] }, ON).services.map(({ ratePence }) => ratePence)).toEqual([1500, 500]);
  });
  it('another budget: what the person pays stays, and the council’s part is the rest', () =>
    expect(factsTried(facts, { ...NOTHING, budgetPence: 150_00 }, ON).budgets).toEqual([makeBudget({ totalPence: 150_00, contributionPence: 20_00, councilPence: 130_00 })]));
  it('a budget below what the person pays: they pay all of it', () =>
    expect(factsTried(facts, { ...NOTHING, budgetPence: 10_00 }, ON).budgets).toEqual([makeBudget({ totalPence: 10_00, contributionPence: 10_00, councilPence: 0 })]));
});

describe('what is saved to keep it', () => {
  const kept = (over: Partial<TryOut>) => toKeep(facts, { ...NOTHING, ...over }, ON);
  it('nothing where nothing is tried, or only another budget', () => {
    expect(kept({ services: [same(MORNINGS), same(SHOPPING)], budgetPence: 1 })).toEqual({ services: [], workers: [], removeServices: [] });
  });
  it('what changed, with the hours of the PA', () => {
    const saved = kept({ services: [{ ...same(MORNINGS), times: 4 }, same(SHOPPING)] });
    expect(saved.services).toEqual([{ ...MORNINGS, times: 4 }]);
    expect(saved.workers).toEqual([makeWorker({ minutesAWeek: 240 })]);
  });
  it.each<[string, Partial<Service>, Pick<Service, 'ratePence' | 'rates'>]>([
    ['another price begins on the day, and the days before keep theirs', {}, { ratePence: 1400, rates: [{ kind: 'usual', from: ON, ratePence: 1500 }] }],
    ['after a price that changed before', { rates: [{ kind: 'usual', from: '2026-09-01', ratePence: 1450 }] }, { ratePence: 1400, rates: [{ kind: 'usual', from: '2026-09-01', ratePence: 1450 }, { kind: 'usual', from: ON, ratePence: 1500 }] }],
    ['in the place of one that begins on the day', { rates: [{ kind: 'usual', from: ON, ratePence: 1450 }] }, { ratePence: 1400, rates: [{ kind: 'usual', from: ON, ratePence: 1500 }] }],
    ['of a service that begins on the day it is its first price', { startsOn: ON }, { ratePence: 1500, rates: [] }],
    ['of a service whose price was not known it is its first price', { ratePence: null }, { ratePence: 1500, rates: [] }],
  ])('%s', (_, over, expected) => {
    const service = makeService(over);
    const saved = toKeep({ services: [service], workers: [] }, { ...NOTHING, services: [{ ...same(service), ratePence: 1500 }] }, ON);
    expect(saved.services).toEqual([{ ...service, ...expected }]);
  });
  it('what is switched off ends the day before', () => expect(kept({ services: [{ ...same(SHOPPING), isOn: false }] }).services).toEqual([{ ...SHOPPING, endsOn: '2026-11-19' }]));
  it('what has not begun by then is taken out', () => {
    const today = makeService({ id: 3, startsOn: ON });
    expect(toKeep({ ...facts, services: [today] }, { ...NOTHING, services: [{ ...same(today), isOn: false }] }, ON)).toEqual({ services: [], workers: [], removeServices: [3] });
  });
  it('what is new begins on the day', () => expect(kept({ added: [ADDED] }).services).toMatchObject([{ id: null, name: 'Gardening', startsOn: ON, endsOn: null, needs: [{ needId: 1, minutes: null }] }]));
});

it('takes back what was kept: as it was, and what was taken out as new', () => {
  const today = makeService({ id: 3, startsOn: ON });
  const all = { ...facts, services: [MORNINGS, SHOPPING, today] };
  const trial = { ...NOTHING, services: [{ ...same(MORNINGS), times: 4 }, { ...same(today), isOn: false }], added: [ADDED] };
  expect(asBefore(all, toKeep(all, trial, ON))).toEqual({ services: [MORNINGS, { ...today, id: null }], workers: [makeWorker()], removeServices: [] });
});
