import type { IsoDay } from '../kernel/iso-date';
import { beforeWhatItFollows, dayToCome, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Assessment } from './reviews';

/**
 * An assessment as it is to be kept. Faults: neither asked for nor held on any day; either of them on a day that is still to come; held
 * before it was asked for; it is no longer there.
 */
export function decideAssessment(draft: Draft<Assessment>, known: readonly Assessment[], today: IsoDay): Result<Draft<Assessment>> {
  const faults = [
    ...recordGone('assessment', draft.id, known),
    ...(draft.askedOn === null && draft.heldOn === null ? [withoutDay] : []),
    ...dayToCome('askedOn', draft.askedOn, today),
    ...dayToCome('heldOn', draft.heldOn, today),
    ...beforeWhatItFollows('heldOn', draft.heldOn, draft.askedOn, ['The assessment', 'the day on which you asked for it']),
  ];
  return unlessRefused(faults, { ...draft, byWhom: draft.byWhom.trim(), words: draft.words.trim() });
}

const withoutDay: Fault = {
  code: 'assessment-without-day',
  field: 'askedOn',
  message: 'This assessment has no day. Enter the day on which you asked for it, or on which it was held.',
};
