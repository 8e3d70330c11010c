import { expect, it } from 'vitest';
import { readCoverSheet } from '../../../renderer/features/money/cover-sheet-form';
import { done, faultsIn } from '../../support/records';

it('reads the days, in order', () => {
  expect(done(readCoverSheet({ from: '1/10/26', to: '31/10/26', each: true }, '2026-11-20'))).toEqual({ period: { from: '2026-10-01', to: '2026-10-31' }, each: true });
  expect(done(readCoverSheet({ from: '1/10/26', to: '1/10/26', each: false }, '2026-11-20')).period.to).toBe('2026-10-01');
  expect(faultsIn(readCoverSheet({ from: '2/10/26', to: '1/10/26', each: false }, '2026-11-20'))).toEqual(['to: field']);
  expect(faultsIn(readCoverSheet({ from: '', to: '1/10/26', each: false }, '2026-11-20'))).toEqual(['from: field']);
});
