import { ok, refused, type Result } from '../kernel/result';
import type { Entry } from './entry';

/** May this entry be taken back? Only one that still stands, and only with a reason. */
export function checkReversal(entry: Entry | undefined, reason: string): Result<Entry> {
  if (!entry) return refused({ code: 'entry-gone', message: 'This payment was already taken back. Look at the list again.' });
  if (reason.trim() === '') return refused({ code: 'reason-missing', field: 'reason', message: 'Say why, in a few words. The council may ask.' });
  return ok(entry);
}
