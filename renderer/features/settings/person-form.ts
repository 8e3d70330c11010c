import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { MANAGED_BY, type Person } from '../../../shared/person/person';
import { readForm } from '../../ui/form-reader';

export type PersonText = {
  readonly name: string;
  readonly bornOn: string;
  readonly address: string;
  readonly councilReference: string;
  readonly communicationNeeds: string;
  readonly councilId: string;
  readonly startsOn: string;
  readonly managedBy: string;
  readonly managerName: string;
};

export function personText(person: Person): PersonText {
  const { exampleOn: _, ...rest } = person;
  return { ...rest, bornOn: person.bornOn === null ? '' : formatDay(person.bornOn), startsOn: formatDay(person.startsOn) };
}

/** Reads the person whose ledger this is. A name and the first day of the direct payment are needed; all else may wait. */
export function readPerson(text: PersonText, today: IsoDay): Result<Input<'person.save'>> {
  return readForm(today, (field) => {
    const name = field.words('name', text.name, 'Enter the name of the person whose ledger this is');
    const bornOn = field.birthdayIfAny('bornOn', text.bornOn);
    const councilId = field.words('councilId', text.councilId, 'Choose the council');
    const startsOn = field.day('startsOn', text.startsOn, 'Enter the first day of the direct payment');
    return {
      name,
      bornOn,
      address: text.address.trim(),
      councilReference: text.councilReference.trim(),
      communicationNeeds: text.communicationNeeds.trim(),
      councilId,
      startsOn,
      managedBy: field.choice('managedBy', text.managedBy, MANAGED_BY, 'Choose who looks after the money'),
      managerName: text.managedBy === 'self' ? '' : text.managerName.trim(),
    };
  });
}
