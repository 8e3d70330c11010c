import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { REVIEW_KINDS } from '../../../shared/plan/reviews';
import { readForm } from '../../ui/form-reader';

type Kind = Input<'reviews.record'>['kind'];

export const REVIEW_WORDS: Readonly<Record<Kind, string>> = {
  first: 'The first review, 6 to 8 weeks after the start',
  annual: 'The yearly review',
  direct_payment: 'A review of the direct payment',
  requested: 'A review that you asked for',
};

export type ReviewText = { kind: Kind | ''; heldOn: string; words: string };

/** A review as typed → the review to save, or what stands in its way. */
export function readReview(text: ReviewText, today: IsoDay): Result<Input<'reviews.record'>> {
  return readForm(today, (field) => ({
    kind: field.choice('kind', text.kind, REVIEW_KINDS, 'Choose which review it was'),
    heldOn: field.day('heldOn', text.heldOn, 'Enter the day on which it was held'),
    words: text.words.trim(),
  }));
}
