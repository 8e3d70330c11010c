import { recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { OneOffPayment } from './personal-budget';

/** A one-off payment as it is to be kept, in pence. Faults: no words; not more than £0.00; no longer there to be changed. */
export function decideOneOff(draft: Draft<OneOffPayment>, known: readonly OneOffPayment[]): Result<Draft<OneOffPayment>> {
  const faults: Fault[] = [...recordGone('one-off payment', draft.id, known), ...wordsMissing('words', draft.words, 'Write what the one-off payment is for.')];
  if (draft.amountPence <= 0) faults.push({ code: 'amount-zero', field: 'amountPence', message: 'Enter how much the council pays. It is more than £0.00.' });
  return unlessRefused(faults, { ...draft, words: draft.words.trim() });
}
