import { endsBeforeStart, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import { refused, type Result } from '../kernel/result';
import type { Need } from './needs';
import { quoted } from './need-words';
import type { Service } from './services';
import { visitTooLong } from './visit-length';

/** A need as it is to be kept. Faults: no words; a time longer than a day; its last day is before its first; it is no longer there to be changed. */
export function decideNeed(draft: Draft<Need>, known: readonly Need[]): Result<Draft<Need>> {
  const faults = [
    ...recordGone('need', draft.id, known),
    ...wordsMissing('words', draft.words, 'Write what help is needed, in your own words or the assessment’s.'),
    ...visitTooLong(draft.assessed?.minutes ?? null),
    ...endsBeforeStart(draft.startsOn, draft.endsOn),
  ];
  return unlessRefused(faults, { ...draft, words: draft.words.trim(), eligibleBecause: draft.eligibleBecause.trim() });
}

/** May a need be removed? Faults: it already is; a service is there for it, also one that has ended. */
export function decideNeedRemoval(id: number, needs: readonly Need[], services: readonly Pick<Service, 'name' | 'needs'>[]): Result<{ readonly id: number }> {
  const serving = services.filter((service) => service.needs.some((tie) => tie.needId === id)).map((service) => service.name);
  if (serving.length === 0) return unlessRefused(recordGone('need', id, needs), { id });
  return refused({
    code: 'need-in-use',
    message: `This need was kept, because it is met by ${quoted(serving)}. If the need has ended, give it a last day. If it was a mistake, take it out of ${serving.length === 1 ? 'that service' : 'those services'} first.`,
  });
}
