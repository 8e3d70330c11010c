import { describe, expect, it } from 'vitest';
import { readPassphrase } from '../../../renderer/ui/passphrase-form';
import { faultsOf, readAs } from '../form-answers';

describe('a new passphrase', () => {
  it.each([
    ['of twelve characters', 'twelve chars'],
    ['kept with the spaces round it', ' four short words '],
  ])('%s', (_, passphrase) => {
    expect(readAs(readPassphrase({ passphrase, again: passphrase }, '2026-11-21'))).toEqual({ passphrase });
  });

  it.each([
    ['none', { passphrase: '', again: '' }, ['passphrase: Enter a passphrase']],
    ['eleven characters', { passphrase: 'eleven char', again: 'eleven char' }, ['passphrase: Enter at least 12 characters. Four words in a row are strong and easy to remember.']],
    ['two that differ', { passphrase: 'four short words', again: 'four short word' }, ['again: Enter the same passphrase again']],
  ])('%s is refused with what to do', (_, text, expected) => {
    expect(faultsOf(readPassphrase(text, '2026-11-21'))).toEqual(expected);
  });
});
