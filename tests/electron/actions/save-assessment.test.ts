import { expect, it } from 'vitest';
import { removeAssessment, saveAssessment } from '#electron/actions/save-assessment';
import { listAssessments } from '#electron/repositories/assessments';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const GIVEN = { id: null, kind: 'needs' as const, askedOn: '2026-11-02' as const, heldOn: null, byWhom: '', words: '' };

it('writes down an assessment, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  const { id } = done(saveAssessment(services, GIVEN));
  expect(listAssessments(db)).toEqual([{ ...GIVEN, id }]);
  const changed = { ...GIVEN, id, heldOn: '2026-11-20' as const };
  expect(done(saveAssessment(services, changed))).toEqual({ id });
  expect(listAssessments(db)).toEqual([changed]);
  done(removeAssessment(services, { id }));
  expect(listAssessments(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['assessments.save', 'assessments.save', 'assessments.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveAssessment(services, { ...GIVEN, askedOn: null }))).toEqual(['askedOn: assessment-without-day']);
  expect(faultsIn(saveAssessment(services, { ...GIVEN, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeAssessment(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listAssessments(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});
