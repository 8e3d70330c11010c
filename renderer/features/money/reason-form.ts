import type { Input } from '../../../shared/contract/contract';
import { ok, refused, type Result } from '../../../shared/kernel/result';

/** Reads why an agreed statement is opened again: it is not empty. */
export function readReason(reason: string, id: number): Result<Input<'statements.openAgain'>> {
  return reason.trim() === '' ? refused({ code: 'field', field: 'reason', message: 'Say why you open it again, in a few words' }) : ok({ id, reason: reason.trim() });
}
