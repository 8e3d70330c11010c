import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { keepWords } from '#shared/plan/keep-words';
import { decideEmergencyContact } from '#shared/plan/save-emergency-contact';
import { writeLedger } from '../db/transaction';
import { listEmergencies, listEmergencyContacts, removeEmergency, removeEmergencyContact as remove, saveEmergency as save, saveEmergencyContact as saveContact } from '../repositories/emergencies';
import type { Services } from '../services/services';

/** Keeps what to do in a situation, as it was written; empty words take it out. No faults. */
export function saveEmergency(services: Services, { situation, words }: Input<'emergency.save'>): Result<Output<'emergency.save'>> {
  return writeLedger(services, 'emergency.save', { situation, words }, (db) => {
    const kept = keepWords(listEmergencies(db).find((one) => one.situation === situation), words);
    if (kept.act === 'save') save(db, { id: kept.id, situation, words: kept.words });
    if (kept.act === 'remove') removeEmergency(db, kept.id);
    return ok({ changedAt: services.clock.now() });
  });
}

/** Adds someone to ring or changes what is said of them. Faults: those of `shared/plan/save-emergency-contact.ts`. */
export function saveEmergencyContact(services: Services, input: Input<'emergencyContacts.save'>): Result<Output<'emergencyContacts.save'>> {
  return writeLedger(services, 'emergencyContacts.save', input, (db) => {
    const decided = decideEmergencyContact(input, listEmergencyContacts(db));
    return decided.ok ? ok({ id: saveContact(db, decided.value) }) : decided;
  });
}

/** Takes someone to ring out of the ledger. Fault: they already are. */
export function removeEmergencyContact(services: Services, input: Input<'emergencyContacts.remove'>): Result<Output<'emergencyContacts.remove'>> {
  return writeLedger(services, 'emergencyContacts.remove', input, (db) => {
    const decided = decideRemoval('person', input.id, listEmergencyContacts(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}
