import { describe, expect, it } from 'vitest';
import { personText, readPerson } from '../../../renderer/features/settings/person-form';
import type { Person } from '../../../shared/person/person';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const person: Person = {
  name: 'Example person', bornOn: '1979-03-14', address: '1 Example Street', councilReference: 'EX-0001', communicationNeeds: 'Large print', councilId: 'luton', startsOn: '2025-06-02',
  managedBy: 'nominated', managerName: 'A daughter', exampleOn: null,
};
const { exampleOn: _, ...saved } = person;

describe('the person', () => {
  it('comes back from the ledger as it was', () => {
    expect(readAs(readPerson(personText(person), TODAY))).toEqual(saved);
  });

  it('has no manager’s name when they look after the money themselves', () => {
    expect(readAs(readPerson({ ...personText(person), managedBy: 'self' }, TODAY))).toMatchObject({ managedBy: 'self', managerName: '' });
  });

  it('has a date of birth that has been', () => {
    expect(readAs(readPerson({ ...personText(person), bornOn: '4/7/74' }, TODAY))).toMatchObject({ bornOn: '1974-07-04' });
  });

  it.each([
    ['an empty form', { name: ' ', startsOn: '', councilId: '' }, ['name: Enter the name of the person whose ledger this is', 'councilId: Choose the council', 'startsOn: Enter the first day of the direct payment']],
    ['born today', { bornOn: '21/11/2026' }, ['bornOn: Enter a date of birth that is in the past']],
    ['nobody chosen', { managedBy: '' }, ['managedBy: Choose who looks after the money']],
  ])('%s is refused with what to do', (_sentence, changes, expected) => {
    expect(faultsOf(readPerson({ ...personText(person), ...changes }, TODAY))).toEqual(expected);
  });
});
