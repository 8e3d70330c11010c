import { expect, it } from 'vitest';
import { chooseCouncil, removeCouncil } from '#electron/actions/choose-council';
import { takeOnCouncil } from '#electron/actions/import-council';
import { showCouncil } from '#electron/queries/show-council';
import { listOwnProfiles } from '#electron/repositories/council-profiles';
import { readPerson } from '#electron/repositories/person';
import { writeCouncilFile } from '#shared/councils/council-file';
import { startEmpty } from '../../support/build-ledger';
import { makeProfile } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('a council is left for another, and its profile stays until it is taken out', () => {
  const services = testServices();
  startEmpty(services);
  const { db } = services.ledger;
  const { id } = done(takeOnCouncil(services, Buffer.from(writeCouncilFile(makeProfile()))));
  expect(faultsIn(removeCouncil(services, { id }))).toEqual(['council-in-use']);
  done(chooseCouncil(services, { id: 'buckinghamshire' }));
  expect(readPerson(db).councilId).toBe('buckinghamshire');
  expect(done(showCouncil(services)).others).toEqual([{ id, name: expect.stringMatching(/^Essex County Council, from a file of /) as string }]);
  done(chooseCouncil(services, { id }));
  done(chooseCouncil(services, { id: 'luton' }));
  done(removeCouncil(services, { id }));
  expect(listOwnProfiles(db)).toEqual([]);
  expect(faultsIn(chooseCouncil(services, { id }))).toEqual(['council-not-here']);
  expect(faultsIn(removeCouncil(services, { id: 'luton' }))).toEqual(['council-in-use']);
  expect(faultsIn(removeCouncil(services, { id: 'plain' }))).toEqual(['council-not-here']);
});
