import type { Input, Output } from '#shared/contract/contract';
import { decideProfile } from '#shared/councils/save-profile';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listOwnProfiles, saveOwnProfile } from '../repositories/council-profiles';
import { readPerson, savePerson } from '../repositories/person';
import type { Services } from '../services/services';

/** Keeps what is written of the council in the ledger's own profile. Faults: those of `shared/councils/save-profile.ts`. */
export function saveCouncil(services: Services, input: Input<'council.save'>): Result<Output<'council.save'>> {
  return writeLedger(services, 'council.save', input, (db) => {
    const person = readPerson(db);
    const owns = listOwnProfiles(db);
    const own = owns.find(({ id }) => id === person.councilId);
    const decided = decideProfile(own ? { own } : { shipped: person.councilId }, input, services.clock.today(), owns.map(({ id }) => id));
    if (!decided.ok) return decided;
    const { id } = decided.value;
    saveOwnProfile(db, decided.value);
    savePerson(db, { ...person, councilId: id });
    return ok({ id, wasCopied: own === undefined });
  });
}
