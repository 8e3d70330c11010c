import { expect, it } from 'vitest';
import { decideReserve } from '#shared/budget/save-reserve';
import { faultsIn } from '../../support/records';

it.each([
  ['for holiday pay', {}, []],
  ['of nothing yet', { amountPence: 0 }, []],
  ['below zero', { amountPence: -1 }, ['amountPence: amount-below-zero']],
  ['for something else, not named', { kind: 'other' }, ['words: words-missing']],
  ['for something else, named', { kind: 'other', words: 'A new hoist' }, []],
  ['no longer there', { id: 1 }, ['record-gone']],
] as const)('money put aside %s', (_name, change, faults) => {
  expect(faultsIn(decideReserve({ id: null, kind: 'holiday', words: '', amountPence: 100, ...change }, []))).toEqual(faults);
});
