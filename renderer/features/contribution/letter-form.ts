import type { ContributionLetter } from '../../../shared/budget/contribution';
import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';

/** A contribution letter as typed. */
export type LetterText = {
  readonly letterOn: string;
  readonly appliesFrom: string;
  readonly amount: string;
  readonly every: string;
  readonly firstDueOn: string;
  readonly note: string;
};

export const EMPTY_LETTER: LetterText = { letterOn: '', appliesFrom: '', amount: '', every: '4-weeks', firstDueOn: '', note: '' };

export function letterText(letter: ContributionLetter): LetterText {
  return {
    letterOn: formatDay(letter.letterOn),
    appliesFrom: formatDay(letter.appliesFrom),
    amount: formatAmount(letter.amountPence),
    every: letter.every,
    firstDueOn: formatDay(letter.firstDueOn),
    note: letter.note,
  };
}

/** Reads a letter. £0.00 is an answer: nothing to pay. The first payment is due when the letter applies unless another day is given. */
export function readLetter(text: LetterText, id: number | null, today: IsoDay): Result<Input<'letters.save'>> {
  return readForm(today, (field) => {
    const letterOn = field.day('letterOn', text.letterOn, 'Enter the date on the letter');
    const amountPence = field.pounds('amount', text.amount, 'Enter how much the letter says you pay');
    const every = field.choice('every', text.every, RHYTHMS, 'Choose how often you pay it');
    const appliesFrom = field.day('appliesFrom', text.appliesFrom, 'Enter the day from which it applies');
    const firstDueOn = field.dayIfAny('firstDueOn', text.firstDueOn) ?? appliesFrom;
    if (field.faults.length === 0 && firstDueOn < appliesFrom) {
      field.refuse('firstDueOn', `Enter a day on or after ${formatDay(appliesFrom)}, from which the letter applies`);
    }
    return { id, letterOn, appliesFrom, amountPence, every, firstDueOn, note: text.note.trim() };
  });
}
