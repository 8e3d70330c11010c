import { expect, it } from 'vitest';
import { saveCouncil } from '#electron/actions/save-council';
import { savePerson } from '#electron/actions/save-person';
import { gatherFacts } from '#electron/queries/gather-facts';
import { showCouncil } from '#electron/queries/show-council';
import { showPlan } from '#electron/queries/show-plan';
import { listOwnProfiles } from '#electron/repositories/council-profiles';
import { readPerson } from '#electron/repositories/person';
import { councilById } from '#shared/councils/council-profiles';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { writtenNow } from '../../support/written-council';

function household() {
  const services = testServices();
  startEmpty(services);
  return services;
}

it('the first change makes a copy that holds from then on; the second changes the copy', () => {
  const services = household();
  const { db } = services.ledger;
  const first = writtenNow(services);
  const renamed = first.steps.map((step) => (step.step === 6 ? { ...step, name: 'Looking after it' } : step));
  expect(done(saveCouncil(services, { ...first, steps: renamed.toReversed() }))).toEqual({ id: 'own-luton-council', wasCopied: true });
  expect(readPerson(db).councilId).toBe('own-luton-council');
  expect(done(showPlan(services)).steps.slice(0, 2).map(({ step, number, name }) => [step, number, name])).toEqual([[7, 1, 'Staying in control'], [6, 2, 'Looking after it']]);
  // What was asked of Luton still is, and its rules stay.
  expect(gatherFacts(db, '2026-11-20').council).toMatchObject({ id: 'luton', paymentCycle: '4-weeks' });
  expect(done(showPlan(services)).checks[0]?.askedBy).toBe('Luton Council');

  expect(done(saveCouncil(services, { ...writtenNow(services), name: 'Luton' }))).toEqual({ id: 'own-luton-council', wasCopied: false });
  expect(listOwnProfiles(db).map(({ id, copiedFrom, profile }) => [id, copiedFrom, profile.name])).toEqual([['own-luton-council', 'luton', 'Luton']]);
  expect(done(showCouncil(services)).origin).toMatchObject({ kind: 'copy', name: 'Luton Council', isChanged: true });
  expect(councilById('luton')?.planSteps).toBeNull();
});

it('the person’s details can be saved with a council of the ledger’s own', () => {
  const services = household();
  done(saveCouncil(services, writtenNow(services)));
  const { exampleOn: _, ...person } = readPerson(services.ledger.db);
  done(savePerson(services, { ...person, address: '1 Example Street' }));
  expect(faultsIn(savePerson(services, { ...person, councilId: 'own-essex' }))).toEqual(['councilId: council-unknown']);
});

it('what is refused is not kept', () => {
  const services = household();
  expect(faultsIn(saveCouncil(services, { ...writtenNow(services), name: ' ' }))).toEqual(['name: council-name-missing']);
  expect(listOwnProfiles(services.ledger.db)).toEqual([]);
  expect(readPerson(services.ledger.db).councilId).toBe('luton');
});
