import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Decision } from './reviews';

/**
 * A decision of the council about eligibility as it is to be kept. Faults: decided on a day that is still to come; the council gave its
 * reasons in writing and they are not here; the person is eligible, and yet the support ends; it is no longer there.
 */
export function decideDecision(draft: Draft<Decision>, known: readonly Decision[], today: IsoDay): Result<Draft<Decision>> {
  const faults = [
    ...recordGone('decision', draft.id, known),
    ...dayToCome('decidedOn', draft.decidedOn, today),
    ...(draft.hasWrittenReasons && draft.reasons.trim() === '' ? [reasonsMissing] : []),
    ...(draft.eligible && draft.supportEndsOn !== null ? [endsThoughEligible] : []),
  ];
  return unlessRefused(faults, { ...draft, reasons: draft.reasons.trim(), otherHelp: draft.otherHelp.trim() });
}

const reasonsMissing: Fault = {
  code: 'reasons-missing',
  field: 'reasons',
  message: 'The council gave its reasons in writing, and they are not written down here. Write them as the letter says them.',
};

const endsThoughEligible: Fault = {
  code: 'ends-though-eligible',
  field: 'supportEndsOn',
  message: 'Support ends only where the council says that you are not eligible. Take the last day away, or change the decision.',
};
