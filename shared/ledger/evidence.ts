import { ok, refused, type Result } from '../kernel/result';
import type { Entry, EvidenceState } from './entry';

/** May this be noted of these payments? “Not needed” wants a reason, since the council may ask for it. */
export function checkEvidence(entries: readonly (Entry | undefined)[], evidence: EvidenceState, words: string): Result<Entry[]> {
  const standing = entries.filter((entry) => entry !== undefined);
  if (standing.length < entries.length) {
    return refused({ code: 'entry-gone', message: 'One of these payments was taken back in the meantime. Look at the list again.' });
  }
  if (evidence === 'not_needed' && words.trim() === '') {
    return refused({ code: 'evidence-reason-missing', field: 'words', message: 'Say why there is no evidence. The council may ask.' });
  }
  return ok(standing);
}
