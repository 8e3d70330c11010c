import { belowZero, dayToCome, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { IsoDay } from '../kernel/iso-date';
import type { Fault, Result } from '../kernel/result';
import type { Means, MeansLine } from './means';

const MOST_CHILDREN = 20;

/** What a financial assessment looks at, as it is to be kept; amounts in pence. Faults: a day to come; an amount below zero; more children than can be. */
export function decideMeans(means: Means, today: IsoDay): Result<Means> {
  const faults: Fault[] = [...dayToCome('figuresOn', means.figuresOn, today), ...belowZero('capitalPence', means.capitalPence), ...belowZero('migPence', means.migPence)];
  if (means.children < 0 || means.children > MOST_CHILDREN) {
    faults.push({ code: 'children-out-of-range', field: 'children', message: `${means.children} is not a number of children that this can count with. Enter a number from 0 to ${MOST_CHILDREN}.` });
  }
  return unlessRefused(faults, means);
}

/**
 * An amount that the council asks about, as it is to be kept, in pence. Faults: below zero; a cost because of a disability, or another
 * one, that says not what it is for; no longer there to be changed.
 */
export function decideMeansLine(draft: Draft<MeansLine>, known: readonly MeansLine[]): Result<Draft<MeansLine>> {
  const faults: Fault[] = [...recordGone('amount', draft.id, known), ...belowZero('amountPence', draft.amountPence)];
  if (draft.kind === 'disability_related' || draft.kind === 'other_allowance') faults.push(...wordsMissing('words', draft.words, 'The council will ask what the money is for. Enter what you pay for.'));
  return unlessRefused(faults, { ...draft, words: draft.words.trim(), evidence: draft.evidence.trim() });
}
