import type { Input, Output } from '#shared/contract/contract';
import { decideCouncil, decideCouncilGone } from '#shared/councils/choose-council';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { councilChoices, listOwnProfiles, removeOwnProfile } from '../repositories/council-profiles';
import { readPerson, savePerson } from '../repositories/person';
import type { Services } from '../services/services';

/** From now on the rules and the steps of this council hold. Fault: `council-not-here`. */
export function chooseCouncil(services: Services, input: Input<'council.choose'>): Result<Output<'council.choose'>> {
  return writeLedger(services, 'council.choose', input, (db) => {
    const decided = decideCouncil(input.id, councilChoices(db).map(({ id }) => id));
    if (!decided.ok) return decided;
    savePerson(db, { ...readPerson(db), councilId: decided.value });
    return ok({});
  });
}

/** Takes a profile that the ledger keeps out of it. Faults: `council-not-here`; `council-in-use`. */
export function removeCouncil(services: Services, input: Input<'council.remove'>): Result<Output<'council.remove'>> {
  return writeLedger(services, 'council.remove', input, (db) => {
    const decided = decideCouncilGone(input.id, readPerson(db).councilId, listOwnProfiles(db).map(({ id }) => id));
    if (!decided.ok) return decided;
    removeOwnProfile(db, decided.value);
    return ok({});
  });
}
