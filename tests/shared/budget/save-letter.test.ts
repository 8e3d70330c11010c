import { expect, it } from 'vitest';
import { decideLetter } from '#shared/budget/save-letter';
import { faultsIn, LETTER } from '../../support/records';

it.each([
  ['as it came', {}, []],
  ['that asks for nothing', { amountPence: 0 }, []],
  ['below zero', { amountPence: -1 }, ['amountPence: amount-below-zero']],
  ['first due the day before it applies', { firstDueOn: '2026-04-05' }, ['firstDueOn: due-before-it-applies']],
  ['that applies to days gone by', { letterOn: '2026-06-01' }, []],
  ['no longer there', { id: 1 }, ['record-gone']],
] as const)('a letter %s', (_name, change, faults) => {
  expect(faultsIn(decideLetter({ ...LETTER, ...change }, []))).toEqual(faults);
});
