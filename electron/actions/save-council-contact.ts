import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideCouncilContact } from '#shared/plan/save-council-contact';
import { writeLedger } from '../db/transaction';
import { listCouncilContacts, removeCouncilContact as remove, saveCouncilContact as save } from '../repositories/council-contacts';
import type { Services } from '../services/services';

/** Writes down what was asked of the council and what came back, or changes it. Faults: those of `shared/plan/save-council-contact.ts`. */
export function saveCouncilContact(services: Services, input: Input<'contacts.save'>): Result<Output<'contacts.save'>> {
  return writeLedger(services, 'contacts.save', input, (db) => {
    const decided = decideCouncilContact(input, listCouncilContacts(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a question out of the ledger. Fault: it already is. */
export function removeCouncilContact(services: Services, input: Input<'contacts.remove'>): Result<Output<'contacts.remove'>> {
  return writeLedger(services, 'contacts.remove', input, (db) => {
    const decided = decideRemoval('question', input.id, listCouncilContacts(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}
