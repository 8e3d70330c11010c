import type { OwnProfile, ProfileContent } from '#shared/councils/own-profile';
import { makeCouncil } from './make-facts';

/** A council's profile as a file has it: Essex, with one rule, one renamed step and one source. */
export function makeProfile(over: Partial<ProfileContent> = {}): ProfileContent {
  const { id: _id, ...nothing } = makeCouncil();
  return {
    ...nothing,
    name: 'Essex County Council',
    surplusWeeks: 4,
    planSteps: [1, 2, 3, 4, 5, 6, 7].map((step) => (step === 6 ? { step, name: 'Looking after it' } : { step })),
    sources: ['Direct payment agreement, page 3, seen on 12 May 2026'],
    ...over,
  };
}

/** An own profile that came from a file. */
export function makeOwn(over: Partial<OwnProfile> = {}): OwnProfile {
  return { id: 'own-essex', profile: makeProfile(), copiedFrom: null, asItCame: makeProfile(), keptOn: '2026-11-20', ...over };
}
