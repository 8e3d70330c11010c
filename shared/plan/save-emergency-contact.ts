import { recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { EmergencyContact } from './emergencies';

/** Someone to ring, as they are to be kept. Faults: no name; no longer there to be changed. */
export function decideEmergencyContact(draft: Draft<EmergencyContact>, known: readonly EmergencyContact[]): Result<Draft<EmergencyContact>> {
  const faults = [...recordGone('person', draft.id, known), ...wordsMissing('name', draft.name, 'Enter the name of the person or place to ring.')];
  return unlessRefused(faults, { ...draft, name: draft.name.trim(), relation: draft.relation.trim(), phone: draft.phone.trim(), words: draft.words.trim() });
}
