import { formatDay, type IsoDay } from '../kernel/iso-date';
import { COUNCIL_QUESTIONS, withOverrides, type CouncilOverrides, type CouncilQuestionKey } from './council-profiles';
import type { ProfileContent } from './own-profile';

/**
 * A council's profile as it goes into a file on the day `on`: the household's own answers are in it, and one source says which they are,
 * so that a reader can tell them from what was seen in a paper of the council. It holds nothing else of the household.
 */
export function profileToShare(profile: ProfileContent, own: CouncilOverrides, on: IsoDay): ProfileContent {
  const { id: _id, ...shared } = withOverrides({ id: '', ...profile }, own);
  const answered = (Object.keys(COUNCIL_QUESTIONS) as CouncilQuestionKey[]).filter((key) => own[key] !== undefined);
  const evidence = shared.evidence?.map(cleaned).filter((words) => words !== '') ?? null;
  if (answered.length === 0) return { ...shared, evidence };
  const lines = answered.map((key) => `A household’s own answer, as of ${formatDay(on)}: ${COUNCIL_QUESTIONS[key]}`);
  return { ...shared, evidence, sources: [...shared.sources.filter((source) => !lines.includes(source)), ...lines].slice(0, 50) };
}

/** Words that were kept before a line had a length, as a file can have them. */
function cleaned(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\s]+/gu, ' ').trim().slice(0, 400);
}
