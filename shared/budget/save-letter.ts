import { formatDay } from '../kernel/iso-date';
import { belowZero, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { ContributionLetter } from './contribution';

/**
 * A letter about the contribution as it is to be kept, in pence; £0.00 says that nothing is to be paid. Faults: below zero; first due
 * before it applies; no longer there to be changed.
 */
export function decideLetter(draft: Draft<ContributionLetter>, known: readonly ContributionLetter[]): Result<Draft<ContributionLetter>> {
  const faults: Fault[] = [...recordGone('letter', draft.id, known), ...belowZero('amountPence', draft.amountPence)];
  if (draft.firstDueOn < draft.appliesFrom) {
    faults.push({
      code: 'due-before-it-applies',
      field: 'firstDueOn',
      message: `The letter applies from ${formatDay(draft.appliesFrom)}, so the first payment is due on that day or later. Change one of the two days.`,
    });
  }
  return unlessRefused(faults, { ...draft, note: draft.note.trim() });
}
