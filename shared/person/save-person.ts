import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Helper, Person } from './person';

/** The person as they are to be kept. Faults: no name; born on a day to come; a council that this program does not know. */
export function decidePerson<P extends Omit<Person, 'exampleOn'>>(person: P, councilIds: readonly string[], today: IsoDay): Result<P> {
  const faults: Fault[] = [...wordsMissing('name', person.name, 'Enter the name of the person whose ledger this is.'), ...dayToCome('bornOn', person.bornOn, today)];
  if (!councilIds.includes(person.councilId)) {
    faults.push({ code: 'council-unknown', field: 'councilId', message: 'Choose your council. If it is not in the list, choose “Another council”.' });
  }
  return unlessRefused(faults, { ...person, name: person.name.trim() });
}

/** Someone who helps, as they are to be kept. Faults: no name; no longer there to be changed. */
export function decideHelper(draft: Draft<Helper>, known: readonly Helper[]): Result<Draft<Helper>> {
  const faults = [...recordGone('person', draft.id, known), ...wordsMissing('name', draft.name, 'Enter the name of the person who helps.')];
  return unlessRefused(faults, { ...draft, name: draft.name.trim(), mayDo: draft.mayDo.trim() });
}
