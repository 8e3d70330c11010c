import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

/** The fewest characters of a passphrase: four short words are longer. */
export const SHORTEST_PASSPHRASE = 12;

/** Reads a new passphrase, typed twice because nobody can read it back. Spaces inside count; it is kept exactly as typed. */
export function readPassphrase(text: { readonly passphrase: string; readonly again: string }, today: IsoDay): Result<Input<'ledger.protect'>> {
  return readForm(today, (field) => {
    if (text.passphrase === '') field.refuse('passphrase', 'Enter a passphrase');
    else if (text.passphrase.length < SHORTEST_PASSPHRASE) field.refuse('passphrase', `Enter at least ${SHORTEST_PASSPHRASE} characters. Four words in a row are strong and easy to remember.`);
    else if (text.passphrase !== text.again) field.refuse('again', 'Enter the same passphrase again');
    return { passphrase: text.passphrase };
  });
}
