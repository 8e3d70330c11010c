import type { Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import type { Entry } from './entry';
import { faultsOfEntry } from './frozen';
import { faultsOfOpening } from './record-payment';

/** May this entry be taken back? Only a payment that still stands, and only with a reason. `agreed`: the days of the agreed statement that it is ticked on; null: none. */
export function checkReversal(entry: Entry | undefined, reason: string, agreed: Period | null): Result<Entry> {
  if (!entry) return refused({ code: 'entry-gone', message: 'This payment was already taken back. Look at the list again.' });
  const closed = [...faultsOfOpening(entry), ...faultsOfEntry(agreed)];
  if (closed.length > 0) return refused(...closed);
  if (reason.trim() === '') return refused({ code: 'reason-missing', field: 'reason', message: 'Say why, in a few words. The council may ask.' });
  return ok(entry);
}
