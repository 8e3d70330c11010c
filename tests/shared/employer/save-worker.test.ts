import { expect, it } from 'vitest';
import { decideWorker } from '#shared/employer/save-worker';
import { done, faultsIn, WORKER } from '../../support/records';

it.each([
  ['as they are', {}, []],
  ['nothing known yet', { bornOn: null, rates: [], rightToWorkSeenOn: null, contractGivenOn: null, minutesAWeek: 0 }, []],
  ['no name', { name: '' }, ['name: words-missing']],
  ['leaves before starting', { endsOn: '2026-04-05' }, ['endsOn: ends-before-start']],
  ['born tomorrow', { bornOn: '2026-11-21' }, ['bornOn: day-to-come']],
  ['agreed tomorrow', { councilAgreedOn: '2026-11-21' }, ['councilAgreedOn: day-to-come']],
  ['papers seen tomorrow', { rightToWorkSeenOn: '2026-11-21' }, ['rightToWorkSeenOn: day-to-come']],
  ['a permission that ends on the day it is checked', { rightToWorkSeenOn: '2026-04-01', rightToWorkUntil: '2026-04-01' }, []],
  ['a permission that was over when it was checked', { rightToWorkSeenOn: '2026-04-01', rightToWorkUntil: '2026-03-31' }, ['rightToWorkUntil: permission-over']],
  ['contract given tomorrow', { contractGivenOn: '2026-11-21' }, ['contractGivenOn: day-to-come']],
  ['every minute of the week', { minutesAWeek: 10080 }, []],
  ['a minute more than a week', { minutesAWeek: 10081 }, ['minutesAWeek: more-than-a-week']],
  ['a rate below zero', { rates: [{ from: '2026-04-06', ratePence: -1 }] }, ['rates: amount-below-zero']],
  ['two rates from one day', { rates: [{ from: '2026-04-06', ratePence: 1300 }, { from: '2026-04-06', ratePence: 1350 }] }, ['rates: rate-twice']],
  ['no longer there', { id: 2 }, ['record-gone']],
] as const)('a PA, %s', (_name, change, faults) => {
  expect(faultsIn(decideWorker({ ...WORKER, ...change }, [], '2026-11-20'))).toEqual(faults);
});

it('keeps rates in the order in which they start', () => {
  const rates = [{ from: '2027-04-01', ratePence: 1400 }, { from: '2026-04-06', ratePence: 1350 }] as const;
  expect(done(decideWorker({ ...WORKER, rates }, [], '2026-11-20')).rates.map((rate) => rate.ratePence)).toEqual([1350, 1400]);
});

// WORKER starts on 6 April 2026.
it.each([
  ['hours on the first day and the last', { endsOn: '2026-06-30' }, { from: '2026-04-06', to: '2026-06-30' }, []],
  ['hours a day before the first', {}, { from: '2026-04-05', to: '2026-06-30' }, ['startsOn: hours-before-first-day']],
  ['hours a day after the last', { endsOn: '2026-06-29' }, { from: '2026-04-06', to: '2026-06-30' }, ['endsOn: hours-after-last-day']],
  ['no last day', {}, { from: '2026-04-06', to: '2027-06-30' }, []],
] as const)('days written down: %s', (_name, change, written, faults) => {
  expect(faultsIn(decideWorker({ ...WORKER, ...change }, [], '2026-11-20', written))).toEqual(faults);
});
