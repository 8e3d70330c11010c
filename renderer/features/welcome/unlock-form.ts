import type { Input } from '../../../shared/contract/contract';
import { ok, refused, type Result } from '../../../shared/kernel/result';

/** Reads a passphrase exactly as typed, spaces and all. Whether it fits is for the ledger to say. */
export function readUnlock(passphrase: string): Result<Input<'ledger.unlock'>> {
  if (passphrase === '') return refused({ code: 'field', field: 'passphrase', message: 'Enter the passphrase' });
  return ok({ passphrase });
}
