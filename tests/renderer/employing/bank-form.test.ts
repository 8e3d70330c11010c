import { expect, it } from 'vitest';
import { EMPTY_BANK, readBank, sortCodeWords } from '../../../renderer/features/employing/bank-form';
import { done, faultsIn } from '../../support/records';

it('asks for each of the three', () => {
  expect(faultsIn(readBank(EMPTY_BANK, 1, '2026-11-20'))).toEqual(['holder: field', 'sortCode: field', 'accountNumber: field']);
  expect(done(readBank({ holder: ' A ', sortCode: '11-22-33', accountNumber: '12345678' }, 1, '2026-11-20'))).toEqual({ workerId: 1, bank: { holder: 'A', sortCode: '11-22-33', accountNumber: '12345678' } });
});

it('writes a sort code in pairs', () => {
  expect(sortCodeWords('112233')).toBe('11-22-33');
});
