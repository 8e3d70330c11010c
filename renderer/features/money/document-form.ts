import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

/** Reads what a document is and the day on it; both may be left empty. */
export function readDescription(text: { readonly words: string; readonly datedOn: string }, documentId: number, today: IsoDay): Result<Input<'documents.describe'>> {
  return readForm(today, (field) => ({ documentId, words: text.words.trim(), datedOn: field.dayIfAny('datedOn', text.datedOn) }));
}

/** Reads why a document is destroyed. */
export function readDestruction(text: { readonly reason: string }, documentId: number | null, today: IsoDay): Result<Input<'documents.destroy'>> {
  return readForm(today, (field) => ({ documentId, reason: field.words('reason', text.reason, 'Say why it is destroyed') }));
}

/** Reads why payments have no receipt. */
export function readNoReceipt(text: { readonly words: string }, entryIds: readonly number[], today: IsoDay): Result<Input<'payments.setEvidence'>> {
  return readForm(today, (field) => {
    if (entryIds.length === 0) field.refuse('words', 'Tick the payments first');
    return { entryIds: [...entryIds], evidence: 'not_needed' as const, words: field.words('words', text.words, 'Say why there is no evidence') };
  });
}
