import { describe, expect, it } from 'vitest';
import { EMPTY_LETTER, letterText, readLetter, type LetterText } from '../../../renderer/features/contribution/letter-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const typed: LetterText = { letterOn: '2/3/26', appliesFrom: '6 April 2026', amount: '£38.20', every: 'week', firstDueOn: '', note: '' };
const read = (changes: Partial<LetterText>) => readLetter({ ...typed, ...changes }, null, TODAY);

describe('a contribution letter', () => {
  it('is read; the first payment is due when it applies', () => {
    expect(readAs(read({}))).toEqual({ id: null, letterOn: '2026-03-02', appliesFrom: '2026-04-06', amountPence: 3820, every: 'week', firstDueOn: '2026-04-06', note: '' });
  });

  it.each<[string, Partial<LetterText>, object]>([
    ['nothing to pay is an answer', { amount: '0' }, { amountPence: 0 }],
    ['the first payment may be later', { firstDueOn: '10/4/26' }, { firstDueOn: '2026-04-10' }],
    ['a letter may come after it applies', { letterOn: '1/5/26' }, { letterOn: '2026-05-01', appliesFrom: '2026-04-06' }],
  ])('%s', (_, changes, expected) => {
    expect(readAs(read(changes))).toMatchObject(expected);
  });

  it.each<[string, Partial<LetterText>, string[]]>([
    ['an empty form', EMPTY_LETTER, ['letterOn: Enter the date on the letter', 'amount: Enter how much the letter says you pay', 'appliesFrom: Enter the day from which it applies']],
    ['due before it applies', { firstDueOn: '5/4/26' }, ['firstDueOn: Enter a day on or after 6 April 2026, from which the letter applies']],
    ['below zero', { amount: '-1' }, ['amount: Enter how much the letter says you pay, without a minus sign']],
    ['a rhythm that was not offered', { every: 'once' }, ['every: Choose how often you pay it']],
  ])('%s is refused with what to do', (_, changes, expected) => {
    expect(faultsOf(read(changes))).toEqual(expected);
  });

  it('comes back from the ledger as it was', () => {
    const letter = { id: 4, letterOn: '2026-03-02', appliesFrom: '2026-04-06', amountPence: 3820, every: '4-weeks', firstDueOn: '2026-04-10', note: 'Asked for the sums' } as const;
    expect(readAs(readLetter(letterText(letter), 4, TODAY))).toEqual(letter);
  });
});
