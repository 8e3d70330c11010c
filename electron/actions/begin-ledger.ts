import { COUNCILS } from '#shared/councils/council-profiles';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { decidePerson } from '#shared/person/save-person';
import { writeLedger } from '../db/transaction';
import { savePerson } from '../repositories/person';
import type { Services } from '../services/services';

export type LedgerBegun = { readonly name: string; readonly councilId: string; readonly startsOn: IsoDay };

/** Writes whose ledger it is into one that was just made, and nothing else. Faults: no name; a council that is not known. */
export function beginLedger(services: Services, { name, councilId, startsOn }: LedgerBegun): Result<null> {
  return writeLedger(services, 'ledger.begin', { name, councilId, startsOn }, (db) => {
    const nobodyElse = { bornOn: null, address: '', councilReference: '', communicationNeeds: '', managedBy: 'self', managerName: '' } as const;
    const councilIds = COUNCILS.map((council) => council.id);
    const person = decidePerson({ name, councilId, startsOn, ...nobodyElse }, councilIds, services.clock.today());
    if (!person.ok) return person;
    savePerson(db, { ...person.value, exampleOn: null });
    return ok(null);
  });
}
