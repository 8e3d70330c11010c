import { expect, it } from 'vitest';
import { decideOneOff } from '#shared/budget/save-one-off';
import { faultsIn } from '../../support/records';

it.each([
  ['of a penny', {}, []],
  ['of nothing', { amountPence: 0 }, ['amountPence: amount-zero']],
  ['below zero', { amountPence: -1 }, ['amountPence: amount-zero']],
  ['for nothing named', { words: '' }, ['words: words-missing']],
  ['no longer there', { id: 1 }, ['record-gone']],
])('a one-off payment %s', (_name, change, faults) => {
  expect(faultsIn(decideOneOff({ id: null, words: 'Start-up costs', amountPence: 1, expectedOn: '2026-05-01', ...change }, []))).toEqual(faults);
});
