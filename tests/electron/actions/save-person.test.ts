import { expect, it } from 'vitest';
import { savePerson } from '#electron/actions/save-person';
import { readPerson } from '#electron/repositories/person';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps what is said of the person, and what the ledger itself knows', () => {
  const services = testServices();
  startEmpty(services);
  const { exampleOn, ...person } = readPerson(services.ledger.db);
  done(savePerson(services, { ...person, councilId: 'plain', managedBy: 'nominated', managerName: 'Ada Okafor' }));
  expect(readPerson(services.ledger.db)).toEqual({ ...person, exampleOn, councilId: 'plain', managedBy: 'nominated', managerName: 'Ada Okafor' });
});

it('refuses no name and a council that is not there, and changes nothing', () => {
  const services = testServices();
  startEmpty(services);
  const { exampleOn: _exampleOn, ...person } = readPerson(services.ledger.db);
  expect(faultsIn(savePerson(services, { ...person, name: '', councilId: 'atlantis' }))).toEqual(['name: words-missing', 'councilId: council-unknown']);
  expect(readPerson(services.ledger.db)).toMatchObject(person);
});
