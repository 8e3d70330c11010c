import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Helper, Person } from './person';

type Kept = Omit<Person, 'exampleOn'>;

/** The person as they are to be kept. Faults: no name; born on a day to come; a council that this program does not know. */
export function decidePerson<P extends Kept>(person: P, councilIds: readonly string[], today: IsoDay): Result<P> {
  const nameless = wordsMissing('name', person.name, 'Enter the name of the person whose ledger this is.');
  return unlessRefused([...nameless, ...faultsBesideName(person, councilIds, today)], trimmed(person));
}

/** The person as a ledger begins with them. The name may come later, because every step of starting can be skipped. */
export function decidePersonAtStart<P extends Kept>(person: P, councilIds: readonly string[], today: IsoDay): Result<P> {
  return unlessRefused(faultsBesideName(person, councilIds, today), trimmed(person));
}

function faultsBesideName(person: Kept, councilIds: readonly string[], today: IsoDay): Fault[] {
  if (councilIds.includes(person.councilId)) return [...dayToCome('bornOn', person.bornOn, today)];
  const unknown = { code: 'council-unknown', field: 'councilId', message: 'Choose your council. If it is not in the list, choose “Another council”.' };
  return [...dayToCome('bornOn', person.bornOn, today), unknown];
}

function trimmed<P extends Kept>(person: P): P {
  return { ...person, name: person.name.trim() };
}

/** Someone who helps, as they are to be kept. Faults: no name; no longer there to be changed. */
export function decideHelper(draft: Draft<Helper>, known: readonly Helper[]): Result<Draft<Helper>> {
  const faults = [...recordGone('person', draft.id, known), ...wordsMissing('name', draft.name, 'Enter the name of the person who helps.')];
  return unlessRefused(faults, { ...draft, name: draft.name.trim(), mayDo: draft.mayDo.trim() });
}
