import { formatAmount } from '../../../shared/kernel/money';
import type { Recurring } from '../../../shared/kernel/recurrence';
import type { Alternative } from '../../../shared/plan/services';
import type { FieldReader } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';

/** Something else that was looked at, as typed. `amount` empty: its cost is not known. */
export type AlternativeLine = { readonly words: string; readonly amount: string; readonly every: Recurring; readonly whyNot: string };

export const EMPTY_ALTERNATIVE: AlternativeLine = { words: '', amount: '', every: 'week', whyNot: '' };

export function alternativeLines(alternatives: readonly Alternative[]): AlternativeLine[] {
  return alternatives.map(({ words, amountPence, every, whyNot }) => ({ words, amount: amountPence === null ? '' : formatAmount(amountPence), every, whyNot }));
}

/** What else was looked at, as typed; lines with nothing in them are left out. */
export function readAlternatives(field: FieldReader, lines: readonly AlternativeLine[]): Alternative[] {
  return lines.flatMap((line, index) => {
    if ([line.words, line.amount, line.whyNot].every((typed) => typed.trim() === '')) return [];
    const name = (part: string) => `alternatives-${index}-${part}`;
    return [
      {
        words: field.words(name('words'), line.words, 'Write what else you looked at'),
        amountPence: line.amount.trim() === '' ? null : field.pounds(name('amount'), line.amount, 'Enter what it would cost'),
        every: field.choice(name('every'), line.every, RHYTHMS, 'Choose how often that cost comes'),
        whyNot: line.whyNot.trim(),
      },
    ];
  });
}
