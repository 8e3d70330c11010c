import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { convertPence, type YearBasis } from '../kernel/recurrence';
import { currentLetter, type ContributionLetter } from './contribution';

/** A day from which the contribution became another one; amounts in pence a week. */
export type ContributionChange = { readonly letterId: number; readonly from: IsoDay; readonly beforePence: Pence; readonly afterPence: Pence };

/**
 * Each day from which another letter applied than the day before, oldest first, with what was paid a week before and after. The first
 * letter changes nothing. A letter written later replaces the earlier ones from the day it applies (`currentLetter`).
 */
export function contributionChanges(letters: readonly ContributionLetter[], basis: YearBasis): ContributionChange[] {
  const days = [...new Set(letters.map(({ appliesFrom }) => appliesFrom))].sort();
  return days.flatMap((from) => {
    const [before, after] = [currentLetter(letters, addDays(from, -1)), currentLetter(letters, from)];
    if (!before || !after || before.id === after.id) return [];
    const weekly = ({ amountPence, every }: ContributionLetter) => convertPence(amountPence, every, 'week', basis);
    return [{ letterId: after.id, from, beforePence: weekly(before), afterPence: weekly(after) }];
  });
}
