import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/contract/contract';
import type { Service } from '#shared/plan/services';
import { canChange, NEW_SERVICE, NOTHING_TYPED, readTrial, rowText, servicesToTry, type AddedText, type TrialText } from '../../../renderer/features/needs-and-services/what-if-form';
import { makeService, ON } from '../../support/make-facts';

const MORNINGS = makeService();
const BUS = makeService({ id: 2, name: 'Bus pass', minutes: null, ratePer: 'time', ratePence: null });
const SISTER = makeService({ id: 3, name: 'My sister', fundedBy: 'informal', ratePence: 0 });
const MIXED = makeService({ id: 4, name: 'Nights', minutes: null, times: 3, every: 'fortnight', visits: [
  { weekday: 1, fromMinutes: 480, minutes: 60, week: 'every' },
  { weekday: 6, fromMinutes: 480, minutes: 90, week: 'first' },
] });
const supportOf = (...services: Service[]) =>
  ({ services: services.map((service) => ({ service })), workers: [{ id: 7, name: 'Dana', ratePence: 1400 }] }) as unknown as Output<'support.show'>;
const SUPPORT = supportOf(MORNINGS, BUS, SISTER, MIXED);
const read = (text: Partial<TrialText>) => readTrial({ ...NOTHING_TYPED, ...text }, SUPPORT, ON);
const said = (text: Partial<TrialText>) => read(text).unread.map(({ field, of, message }) => `${field} (${of}): ${message}`);

it('shows services that run or will', () =>
  expect(servicesToTry(supportOf(MORNINGS, makeService({ id: 5, endsOn: '2026-11-19' }), makeService({ id: 6, endsOn: ON }), makeService({ id: 7, startsOn: '2027-01-01' })), ON).map(({ id }) => id)).toEqual([1, 6, 7]));

it.each([
  ['as it is', MORNINGS, { isOn: true, times: '5', minutes: '1 h', ratePence: '14.00' }],
  ['without time or a price', BUS, { isOn: true, times: '5', minutes: '', ratePence: '' }],
])('shows a service %s', (_, service, expected) => expect(rowText(service, ON)).toEqual(expected));

it.each([
  ['an hourly service: all of it', MORNINGS, { times: true, minutes: true, price: true }],
  ['a bus pass has no time', BUS, { times: true, minutes: false, price: true }],
  ['free help has no price', SISTER, { times: true, minutes: true, price: false }],
  ['visits of several lengths, by different weeks', MIXED, { times: false, minutes: false, price: true }],
])('knows what can be tried: %s', (_, service, expected) => expect(canChange(service)).toEqual(expected));

it('tries nothing where nothing is typed', () => expect(read({})).toEqual({ trial: { services: [], added: [], rates: [], budgetPence: null }, unread: [] }));

it('tries what is typed, and leaves the rest of the service as it is', () => {
  const { trial, unread } = read({ rows: { 1: { times: '4', minutes: '1:30' }, 2: { ratePence: '20' }, 3: { isOn: false }, 4: { ratePence: '15.50' } }, rates: { 7: '14.5' }, budget: '250' });
  expect(unread).toEqual([]);
  expect(trial).toEqual({
    services: [
      { id: 1, isOn: true, times: 4, minutes: 90, ratePence: 1400 },
      { id: 2, isOn: true, times: 5, minutes: null, ratePence: 2000 },
      { id: 3, isOn: false, times: 5, minutes: 60, ratePence: null },
      { id: 4, isOn: true, times: 3, minutes: null, ratePence: 1550 },
    ],
    added: [],
    rates: [{ workerId: 7, ratePence: 1450 }],
    budgetPence: 250_00,
  });
});

it('a price that nobody knows may stay so', () => expect(said({ rows: { 2: { times: '2' } } })).toEqual([]));

it('what cannot be read is left as it is, and said', () => {
  const text = { rows: { 1: { times: '0', minutes: '25', ratePence: '' } }, rates: { 7: 'x' }, budget: '' };
  expect(read(text).trial).toEqual({ services: [{ id: 1, isOn: true, times: 5, minutes: null, ratePence: null }], added: [], rates: [], budgetPence: null });
  expect(said(text)).toEqual([
    'service-1-times (Weekday mornings): Write how many times, as a whole number like 3',
    'service-1-minutes (Weekday mornings): Write how long, like 1:30 or 45 min',
    'service-1-ratePence (Weekday mornings): Write the price, like 14.50',
    'rate-7 (Dana): Write the price, like 14.50',
    'budget (The budget): Write an amount, like 240.00',
  ]);
});

it.each([
  ['the most a price can be', '100000', true],
  ['a penny more', '100000.01', false],
  ['below zero', '-1', false],
])('reads a price: %s', (_, typed, isRead) => expect(said({ rows: { 1: { ratePence: typed } } }).length === 0).toBe(isRead));

describe('a service that is new', () => {
  const added = (over: Partial<AddedText>) => ({ added: [{ ...NEW_SERVICE, ...over }] });
  it('is tried with its usual line of the return, for the need it meets', () =>
    expect(read(added({ name: 'Club', kind: 'activity', needId: '9', minutes: '', ratePence: '12', ratePer: 'time' })).trial.added).toEqual([
      { name: 'Club', kind: 'activity', fundedBy: 'direct_payment', workerId: null, needIds: [9], times: 1, every: 'week', minutes: null, ratePence: 1200, ratePer: 'time', category: 'activities' },
    ]));
  it('free help costs nothing', () => expect(read(added({ name: 'Friend', kind: 'informal' })).trial.added).toMatchObject([{ fundedBy: 'informal', ratePence: 0, needIds: [] }]));
  it.each<[string, Partial<AddedText>, string[]]>([
    ['no name', { ratePence: '20' }, ['added-0-name']],
    ['no price', { name: 'Agency' }, ['added-0-ratePence']],
    ['by the hour with no time', { name: 'Agency', ratePence: '20', minutes: '' }, ['added-0-minutes']],
  ])('is not counted, and says why: %s', (_, over, fields) => expect(read(added(over)).unread.map(({ field }) => field)).toEqual(fields));
});
