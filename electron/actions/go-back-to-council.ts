import type { Input, Output } from '#shared/contract/contract';
import { decideGoBack } from '#shared/councils/go-back';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { ownProfileById, removeOwnProfile, saveOwnProfile } from '../repositories/council-profiles';
import { readPerson, savePerson } from '../repositories/person';
import type { Services } from '../services/services';

/** Puts the council's profile back as it came. A copy is taken out; saving what it said makes it again. Fault: `council-as-it-came`. */
export function goBackToCouncil(services: Services, input: Input<'council.goBack'>): Result<Output<'council.goBack'>> {
  return writeLedger(services, 'council.goBack', input, (db) => {
    const person = readPerson(db);
    const decided = decideGoBack(ownProfileById(db, person.councilId));
    if (!decided.ok) return decided;
    if (decided.value.kind === 'restore') {
      saveOwnProfile(db, decided.value.own);
    } else {
      savePerson(db, { ...person, councilId: decided.value.id });
      removeOwnProfile(db, person.councilId);
    }
    return ok({});
  });
}
