import { expect, it } from 'vitest';
import { EMPTY_OTHER_RATE, otherRatesText, readOtherRates } from '../../../renderer/features/employing/other-rates-form';
import { done, faultsIn } from '../../support/records';

const RATES = [{ kind: 'sleep_in', from: '2026-06-01', ratePence: 6000 }] as const;

it('reads back the rates that it was filled with', () => {
  expect(done(readOtherRates(otherRatesText(RATES), 1, '2026-06-01', '2026-11-20'))).toEqual({ workerId: 1, rates: RATES });
});

it('passes over an empty line, and takes the first day of work where no day is written', () => {
  const lines = [EMPTY_OTHER_RATE, { kind: 'weekend', from: '', rate: '15' }];
  expect(done(readOtherRates({ lines }, 1, '2026-06-01', '2026-11-20')).rates).toEqual([{ kind: 'weekend', from: '2026-06-01', ratePence: 1500 }]);
});

it('asks for pay where only a day is written', () => {
  expect(faultsIn(readOtherRates({ lines: [EMPTY_OTHER_RATE, { ...EMPTY_OTHER_RATE, from: '1/4/27' }] }, 1, '2026-06-01', '2026-11-20'))).toEqual(['rate-1: field']);
});
