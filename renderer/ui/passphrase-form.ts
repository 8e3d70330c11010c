import type { IsoDay } from '../../shared/kernel/iso-date';
import type { Result } from '../../shared/kernel/result';
import { readForm, type FieldReader } from './form-reader';

/** The fewest characters of a passphrase: four short words are longer. */
export const SHORTEST_PASSPHRASE = 12;

/** A new passphrase as typed, twice because nobody can read it back. */
export type PassphraseText = { readonly passphrase: string; readonly again: string };

/** A new passphrase. Spaces inside count; it is kept exactly as typed. */
export function newPassphrase(field: FieldReader, { passphrase, again }: PassphraseText): string {
  if (passphrase === '') field.refuse('passphrase', 'Enter a passphrase');
  else if (passphrase.length < SHORTEST_PASSPHRASE) field.refuse('passphrase', `Enter at least ${SHORTEST_PASSPHRASE} characters. Four words in a row are strong and easy to remember.`);
  else if (passphrase !== again) field.refuse('again', 'Enter the same passphrase again');
  return passphrase;
}

/** The same rule where a ledger may do without: both left empty are none. */
export function newPassphraseIfAny(field: FieldReader, text: PassphraseText): string {
  return text.passphrase === '' && text.again === '' ? '' : newPassphrase(field, text);
}

export function readPassphrase(text: PassphraseText, today: IsoDay): Result<{ passphrase: string }> {
  return readForm(today, (field) => ({ passphrase: newPassphrase(field, text) }));
}
