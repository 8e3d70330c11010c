import { describe, expect, it } from 'vitest';
import { faultsOfPrices, ratesInOrder } from '#shared/plan/save-rates';
import type { ServiceRate } from '#shared/plan/services';
import { SERVICE } from '../../support/records';

const NIGHT = { kind: 'night', from: '2026-04-06', ratePence: 1500 } as const;
const rate = (kind: ServiceRate['kind'], from: ServiceRate['from'], ratePence = 1500): ServiceRate => ({ kind, from, ratePence });

describe('prices', () => {
  // The service begins on 6 April 2026 and costs £13.50 an hour.
  it.each([
    ['one price', {}, []],
    ['a dearer Sunday from the first day', { rates: [rate('sunday', '2026-04-06')] }, []],
    ['a dearer Sunday since before the service', { rates: [rate('sunday', '2025-04-06')] }, []],
    ['the price changes on the second day', { rates: [rate('usual', '2026-04-07')] }, []],
    ['the price changes on the first day', { rates: [rate('usual', '2026-04-06')] }, ['rates: price-change-too-early']],
    ['two prices of one kind, a day apart', { rates: [rate('sunday', '2026-04-06'), rate('sunday', '2026-04-07')] }, []],
    ['two prices of one kind and day', { rates: [rate('sunday', '2026-04-06'), rate('saturday', '2026-04-06'), rate('sunday', '2026-04-06', 1600)] }, ['rates: rate-twice']],
    ['a price below zero', { ratePence: -1 }, ['ratePence: amount-below-zero']],
    ['a Sunday below zero', { rates: [rate('sunday', '2026-04-06', -1)] }, ['rates: amount-below-zero']],
    ['free Sundays', { rates: [rate('sunday', '2026-04-06', 0)] }, []],
    ['nights, with their hours', { rates: [NIGHT], night: { fromMinutes: 1320, toMinutes: 360 } }, []],
    ['nights without hours', { rates: [NIGHT] }, ['night: night-without-hours']],
    ['hours of the night without a price', { night: { fromMinutes: 1320, toMinutes: 360 } }, ['night: night-without-price']],
    ['a night of no length', { rates: [NIGHT], night: { fromMinutes: 360, toMinutes: 360 } }, ['night: night-of-no-length']],
    ['miles at 45p', { tenthsOfMiles: 45, milePence: 45 }, []],
    ['miles without a price', { tenthsOfMiles: 45 }, ['milePence: miles-without-price']],
    ['a price of a mile without miles', { milePence: 45 }, ['tenthsOfMiles: mile-price-without-miles']],
    ['parking below zero', { extraPence: -1 }, ['extraPence: amount-below-zero']],
    ['free help for nothing', { fundedBy: 'informal', ratePence: 0 }, []],
    ['free help with a price', { fundedBy: 'informal' }, ['ratePence: free-help-with-price']],
    ['free help that is paid on Sundays', { fundedBy: 'informal', ratePence: 0, rates: [rate('sunday', '2026-04-06')] }, ['ratePence: free-help-with-price']],
    ['free help with parking', { fundedBy: 'informal', ratePence: 0, extraPence: 250 }, ['ratePence: free-help-with-price']],
  ] as const)('%s', (_, change, faults) => {
    expect(faultsOfPrices({ ...SERVICE, ...change }).map((fault) => `${fault.field}: ${fault.code}`)).toEqual(faults);
  });
});

it('are kept by kind, then by day', () => {
  const inOrder = [rate('usual', '2027-04-06'), rate('saturday', '2026-04-06'), rate('sunday', '2026-04-06'), rate('sunday', '2027-04-06'), NIGHT];
  expect(ratesInOrder([...inOrder].reverse())).toEqual(inOrder);
});
