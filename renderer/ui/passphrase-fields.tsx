import { SHORTEST_PASSPHRASE, type PassphraseText } from './passphrase-form';
import { TextField } from './text-field';

/** A new passphrase, typed twice. `isOptional`: both may stay empty. */
export function PassphraseFields({ text, set, isOptional = false }: { text: PassphraseText; set: (field: keyof PassphraseText, value: string) => void; isOptional?: boolean }) {
  const field = (name: keyof PassphraseText) => ({ name, value: text[name], onChange: (value: string) => set(name, value), type: 'password' as const, autoComplete: 'new-password' });
  return (
    <>
      <TextField
        {...field('passphrase')}
        label={isOptional ? 'Passphrase (you can leave this empty)' : 'Passphrase'}
        hint={`At least ${SHORTEST_PASSPHRASE} characters. Four words in a row are strong and easy to remember.`}
      />
      <TextField {...field('again')} label="The same passphrase again" />
    </>
  );
}
