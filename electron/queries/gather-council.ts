import type { CouncilProfile } from '#shared/councils/council-profile';
import { withOverrides } from '#shared/councils/council-profiles';
import type { ReadDb } from '../db/database';
import { readCouncilAnswers } from '../repositories/council-answers';
import { readCouncil } from '../repositories/council-profiles';

/** The ledger's council, with the household's own answers to its rules. */
export function gatherCouncil(db: ReadDb): CouncilProfile {
  return withOverrides(readCouncil(db), readCouncilAnswers(db));
}
