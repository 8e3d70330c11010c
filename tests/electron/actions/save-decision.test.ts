import { expect, it } from 'vitest';
import { removeDecision, saveDecision } from '#electron/actions/save-decision';
import { listDecisions } from '#electron/repositories/decisions';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const GIVEN = {
  id: null,
  decidedOn: '2026-11-16' as const,
  eligible: false,
  reasons: 'Can wash alone',
  hasWrittenReasons: true,
  supportEndsOn: '2026-12-31' as const,
  otherHelp: 'A charity',
};

it('writes down a decision, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  const { id } = done(saveDecision(services, GIVEN));
  expect(listDecisions(db)).toEqual([{ ...GIVEN, id }]);
  const changed = { ...GIVEN, id, otherHelp: '' };
  expect(done(saveDecision(services, changed))).toEqual({ id });
  expect(listDecisions(db)).toEqual([changed]);
  done(removeDecision(services, { id }));
  expect(listDecisions(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['decisions.save', 'decisions.save', 'decisions.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveDecision(services, { ...GIVEN, reasons: '' }))).toEqual(['reasons: reasons-missing']);
  expect(faultsIn(saveDecision(services, { ...GIVEN, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeDecision(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listDecisions(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});
