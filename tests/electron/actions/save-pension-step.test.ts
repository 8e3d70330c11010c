import { expect, it } from 'vitest';
import { removePensionStep, savePensionStep } from '#electron/actions/save-pension-step';
import { turnHistory } from '#electron/actions/turn-history';
import { listPensionSteps } from '#electron/repositories/pension-steps';
import { listWorkers } from '#electron/repositories/workers';
import type { Services } from '#electron/services/services';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

function household() {
  const services = testServices('2026-11-20');
  return { services, workerId: buildHousehold(services).workerId };
}
const pensionOf = ({ ledger: { db } }: Services, id: number) => listWorkers(db).find((worker) => worker.id === id)?.pension;

it('keeps each step, and the PA’s own field follows the last that says something', () => {
  const { services, workerId } = household();
  const base = { id: null, workerId, on: '2026-11-01', until: null, words: '' } as const;
  const { id } = done(savePensionStep(services, { ...base, kind: 'enrolled' }));
  expect(pensionOf(services, workerId)).toBe('enrolled');
  const { id: letter } = done(savePensionStep(services, { ...base, kind: 'letter', words: 'In the folder' }));
  expect(pensionOf(services, workerId)).toBe('enrolled');
  done(savePensionStep(services, { ...base, kind: 'opted_out', on: '2026-11-20' }));
  expect(pensionOf(services, workerId)).toBe('opted_out');
  expect(done(savePensionStep(services, { ...base, id: letter, kind: 'letter', words: 'In the box' }))).toEqual({ id: letter });
  expect(listPensionSteps(services.ledger.db).map(({ kind, words }) => `${kind} ${words}`.trim())).toEqual(['enrolled', 'letter In the box', 'opted_out']);
  done(turnHistory(services, { turn: 'undo' }));
  done(turnHistory(services, { turn: 'undo' }));
  expect([pensionOf(services, workerId), listPensionSteps(services.ledger.db).length]).toEqual(['enrolled', 2]);
  done(removePensionStep(services, { id }));
  expect(pensionOf(services, workerId)).toBe('not_assessed');
  done(removePensionStep(services, { id: letter }));
  expect([pensionOf(services, workerId), listPensionSteps(services.ledger.db)]).toEqual(['not_assessed', []]);
});

it('leaves the ledger as it was when it refuses', () => {
  const { services, workerId } = household();
  const before = trailOf(services);
  expect(faultsIn(savePensionStep(services, { id: null, workerId, kind: 'postponed', on: '2026-11-01', until: '2027-02-01', words: '' }))).toEqual(['until: wait-too-long']);
  expect(faultsIn(removePensionStep(services, { id: 9 }))).toEqual(['record-gone']);
  expect([listPensionSteps(services.ledger.db), trailOf(services)]).toEqual([[], before]);
});
