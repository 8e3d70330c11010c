import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decidePerson } from '#shared/person/save-person';
import { writeLedger } from '../db/transaction';
import { councilChoices } from '../repositories/council-profiles';
import { readPerson, savePerson as save } from '../repositories/person';
import type { Services } from '../services/services';

/** Keeps what is said of the person whose ledger this is. Faults: those of `shared/person/save-person.ts`. */
export function savePerson(services: Services, input: Input<'person.save'>): Result<Output<'person.save'>> {
  return writeLedger(services, 'person.save', input, (db) => {
    const { exampleOn } = readPerson(db);
    const decided = decidePerson({ ...input, exampleOn }, councilChoices(db).map(({ id }) => id), services.clock.today());
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({});
  });
}
