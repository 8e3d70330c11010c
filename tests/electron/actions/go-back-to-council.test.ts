import { expect, it } from 'vitest';
import { goBackToCouncil } from '#electron/actions/go-back-to-council';
import { takeOnCouncil } from '#electron/actions/import-council';
import { saveCouncil } from '#electron/actions/save-council';
import { showCouncil } from '#electron/queries/show-council';
import { listOwnProfiles } from '#electron/repositories/council-profiles';
import { readPerson } from '#electron/repositories/person';
import { writeCouncilFile } from '#shared/councils/council-file';
import { startEmpty } from '../../support/build-ledger';
import { makeProfile } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { writtenNow } from '../../support/written-council';

it('from a copy to the program’s own, and saving what it said makes it again', () => {
  const services = testServices();
  startEmpty(services);
  done(saveCouncil(services, { ...writtenNow(services), name: 'Luton' }));
  const written = writtenNow(services);
  done(goBackToCouncil(services, {}));
  expect(readPerson(services.ledger.db).councilId).toBe('luton');
  expect(listOwnProfiles(services.ledger.db)).toEqual([]);
  expect(done(showCouncil(services))).toMatchObject({ name: 'Luton Council', origin: { kind: 'program', isChanged: false } });
  done(saveCouncil(services, written));
  expect(done(showCouncil(services)).name).toBe('Luton');
});

it('from a change of a file’s to the file’s own words', () => {
  const services = testServices();
  startEmpty(services);
  const { id } = done(takeOnCouncil(services, Buffer.from(writeCouncilFile(makeProfile()))));
  expect(faultsIn(goBackToCouncil(services, {}))).toEqual(['council-as-it-came']);
  done(saveCouncil(services, { ...writtenNow(services), name: 'Essex' }));
  expect(done(showCouncil(services)).origin).toMatchObject({ kind: 'file', name: 'Essex County Council', isChanged: true });
  done(goBackToCouncil(services, {}));
  expect(done(showCouncil(services))).toMatchObject({ id, name: 'Essex County Council', origin: { isChanged: false } });
});
