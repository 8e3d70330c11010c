import { expect, it } from 'vitest';
import { decideOtherRates, type RateOfKind } from '#shared/employer/save-other-rates';
import { faultsIn } from '../../support/records';
import { aWorker } from './workers';

const WEEKEND: RateOfKind = { kind: 'weekend', from: '2026-06-01', ratePence: 1500 };

it.each<[string, number, RateOfKind[], string[]]>([
  ['none', 1, [], []],
  ['one for weekends and one for sleep-ins from the same day', 1, [WEEKEND, { ...WEEKEND, kind: 'sleep_in', ratePence: 6000 }], []],
  ['one for weekends, and a later one', 1, [WEEKEND, { ...WEEKEND, from: '2027-04-01' }], []],
  ['nothing for an hour', 1, [{ ...WEEKEND, ratePence: 0 }], []],
  ['less than nothing', 1, [{ ...WEEKEND, ratePence: -1 }], ['rates: amount-below-zero']],
  ['two for weekends from one day', 1, [WEEKEND, { ...WEEKEND, ratePence: 1600 }], ['rates: rate-twice']],
  ['of a PA who is gone', 2, [WEEKEND], ['record-gone']],
])('other rates, %s', (_, workerId, rates, faults) => {
  expect(faultsIn(decideOtherRates(workerId, rates, [aWorker()]))).toEqual(faults);
});
