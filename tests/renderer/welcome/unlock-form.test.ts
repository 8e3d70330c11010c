import { describe, expect, it } from 'vitest';
import { readUnlock } from '../../../renderer/features/welcome/unlock-form';
import { faultsOf, readAs } from '../form-answers';

describe('the passphrase of a ledger', () => {
  it('is taken exactly as typed', () => {
    expect(readAs(readUnlock(' four words '))).toEqual({ passphrase: ' four words ' });
  });
  it('left empty is asked for', () => {
    expect(faultsOf(readUnlock(''))).toEqual(['passphrase: Enter the passphrase']);
  });
});
