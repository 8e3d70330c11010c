import { describe, expect, it } from 'vitest';
import { forWorker, readService, serviceText, withKind, withWorker, type ServiceText } from '../../../renderer/features/needs-and-services/service-form';
import { PLAIN_SERVICE, type Service } from '../../../shared/plan/services';

const TODAY = '2026-11-21';
const SERVICE: Service = {
  id: 1, name: 'Weekday mornings', kind: 'pa', provider: '', workerId: 1, fundedBy: 'direct_payment', needs: [{ needId: 1, minutes: 90 }, { needId: 2, minutes: null }],
  times: 5, every: 'week', minutes: 120, ratePence: 1320, ratePer: 'hour', startsOn: '2025-04-06', endsOn: null, breaks: [{ from: '2026-07-20', to: '2026-08-31' }],
  paidEvery: '4-weeks', category: 'pa_wages', cover: 'Hamid', providerReference: '', note: '', ...PLAIN_SERVICE,
};
const TEXT = serviceText(SERVICE, TODAY);

it.each<[string, Service]>([
  ['a PA by the hour, with breaks', SERVICE],
  ['a bus pass: no time, paid each time, one time only, ended', { ...SERVICE, provider: 'Example Buses', kind: 'transport', workerId: null, needs: [], every: 'once', times: 1, minutes: null, ratePence: 4500, ratePer: 'time', endsOn: '2026-03-31', breaks: [] }],
  ['an agency whose price is not known', { ...SERVICE, kind: 'agency', workerId: null, ratePence: null, providerReference: '1-123' }],
  ['a service of any shape', {
    ...SERVICE, care: 'sleep_in', runs: 'term_time', every: 'fortnight', times: 3, minutes: 120,
    visits: [{ weekday: 1, fromMinutes: 480, minutes: 120, week: 'every' }, { weekday: 7, fromMinutes: null, minutes: 120, week: 'second' }],
    // Those from the first day, then those that change later; main puts them in order.
    rates: [{ kind: 'sunday', from: '2025-04-06', ratePence: 1600 }, { kind: 'night', from: '2025-04-06', ratePence: 1500 }, { kind: 'usual', from: '2026-04-06', ratePence: 1400 }, { kind: 'sunday', from: '2026-04-06', ratePence: 1650 }],
    night: { fromMinutes: 1320, toMinutes: 0 }, extraPence: 250, tenthsOfMiles: 45, milePence: 45,
    alternatives: [{ words: 'An agency', amountPence: 12000, every: 'week', whyNot: 'Somebody else each day' }, { words: 'The day centre', amountPence: null, every: 'month', whyNot: '' }],
    whyThis: 'I choose who comes',
  }],
  ['free help with what they can do', { ...SERVICE, kind: 'informal', workerId: null, fundedBy: 'informal', ratePence: 0, limits: 'Not lifting' }],
])('a service comes back from its form as it was: %s', (_, service) => {
  expect(readService(serviceText(service, TODAY), service.id, TODAY)).toEqual({ ok: true, value: service });
});

describe('a new service', () => {
  it('is for the need it was added for', () => {
    expect(serviceText(null, TODAY, 4).needs).toEqual(['4']);
  });
  it('asks for a name and a kind, and lets the rest wait', () => {
    const result = readService(serviceText(null, TODAY), null, TODAY);
    expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(['name', 'kind']);
  });
});

describe('what is typed', () => {
  it.each<[string, Partial<ServiceText>, string[]]>([
    ['a price that cannot be read', { ratePence: '£1,23.4' }, ['ratePence']],
    ['a price below zero', { ratePence: '-5' }, ['ratePence']],
    ['no number of times', { times: '' }, ['times']],
    ['zero times', { times: '0' }, ['times']],
    ['a time for a need that cannot be read', { needMinutes: { '1': 'long', '2': '' } }, ['needMinutes-1']],
    ['a break with one day only', { breaks: [{ from: '20 July 2026', to: '' }] }, ['breaks-0-to']],
    ['the second break is unclear', { breaks: [{ from: '1/8/26', to: '2/8/26' }, { from: 'x', to: '2/8/26' }] }, ['breaks-1-from']],
  ])('refused: %s', (_, part, fields) => {
    const result = readService({ ...TEXT, ...part }, 1, TODAY);
    expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(fields);
  });
  it('an empty break is left out', () => {
    expect(readService({ ...TEXT, breaks: [{ from: ' ', to: '' }] }, 1, TODAY)).toMatchObject({ ok: true, value: { breaks: [] } });
  });
  it('help without pay costs nothing, whatever was typed before', () => {
    expect(readService({ ...TEXT, fundedBy: 'informal', ratePence: 'x' }, 1, TODAY)).toMatchObject({ ok: true, value: { ratePence: 0 } });
  });
  it('a PA is tied only to a service of PAs', () => {
    expect(readService({ ...TEXT, kind: 'agency' }, 1, TODAY)).toMatchObject({ ok: true, value: { workerId: null } });
  });
});

it.each([
  ['help without pay is free', TEXT, 'informal', 'informal', 'other_spending'],
  ['back from free help: the direct payment', { ...TEXT, fundedBy: 'informal' as const }, 'agency', 'direct_payment', 'agency'],
  ['who pays stays as chosen', { ...TEXT, fundedBy: 'own_money' as const }, 'activity', 'own_money', 'activities'],
] as const)('choosing a kind: %s', (_, text, kind, fundedBy, category) => {
  expect(withKind(text, kind, [])).toMatchObject({ kind, fundedBy, category });
});

describe('choosing a PA', () => {
  const NEW = serviceText(null, TODAY);
  const GRACE = { id: 1, ratePence: 1320 };
  it.each<[string, ServiceText, Partial<ServiceText>]>([
    ['the only one is chosen with the kind, at their rate', withKind(NEW, 'pa', [GRACE]), { workerId: '1', ratePence: '13.20', ratePer: 'hour' }],
    ['of two, neither is', withKind(NEW, 'pa', [GRACE, { id: 2, ratePence: 1400 }]), { workerId: '', ratePence: '' }],
    ['nor for an agency', withKind(NEW, 'agency', [GRACE]), { workerId: '' }],
    ['the choice fills in the rate', withWorker(NEW, '1', [GRACE]), { workerId: '1', ratePence: '13.20' }],
    ['a cost that is written stays', withWorker({ ...NEW, ratePence: '50', ratePer: 'time' }, '1', [GRACE]), { workerId: '1', ratePence: '50', ratePer: 'time' }],
    ['a rate that is not known is left open', withWorker(NEW, '1', [{ id: 1, ratePence: null }]), { workerId: '1', ratePence: '' }],
    ['nobody again', withWorker(TEXT, '', [GRACE]), { workerId: '', ratePence: '13.20' }],
    [
      'asked from a PA’s pay, all that their record says is filled in',
      forWorker(NEW, { ...GRACE, startsOn: '2026-09-28', minutesAWeek: 630, payEvery: 'week' }),
      { kind: 'pa', workerId: '1', ratePence: '13.20', ratePer: 'hour', minutes: '10 h 30 min', startsOn: '28 September 2026', paidEvery: 'week', category: 'pa_wages' },
    ],
    ['usual hours that are not written down are left open', forWorker(NEW, { ...GRACE, startsOn: '2026-09-28', minutesAWeek: 0, payEvery: 'month' }), { minutes: '', paidEvery: 'month' }],
  ])('%s', (_, text, expected) => {
    expect(text).toMatchObject(expected);
  });

  it('leaves it to main to write the PA’s name', () => {
    expect(readService({ ...TEXT, provider: 'Somebody before' }, 1, TODAY)).toMatchObject({ ok: true, value: { provider: '', workerId: 1 } });
  });
});
