import { expect, it } from 'vitest';
import { recordDuty, takeBackDuty } from '#electron/actions/record-duty';
import { showEmploying } from '#electron/queries/show-employing';
import { listDutyRecords } from '#electron/repositories/duty-records';
import type { Duty } from '#shared/employer/duty';
import type { Services } from '#electron/services/services';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function lateDuty(services: Services): Duty {
  const late = done(showEmploying(services)).duties.find((duty) => duty.state === 'late');
  if (!late) throw new Error('the household has a late duty');
  return late;
}

it('makes a late duty done, once however often it is said, and late again when taken back', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  const { dutyId, workerId, dueOn, title } = lateDuty(services);
  const state = () => done(showEmploying(services)).duties.find((duty) => duty.dutyId === dutyId && duty.workerId === workerId && duty.dueOn === dueOn)?.state;

  const { id } = done(recordDuty(services, { dutyId, workerId, dueOn, state: 'done', doneOn: '2026-11-19', words: `The paper for “${title}”` }));
  expect(done(recordDuty(services, { dutyId, workerId, dueOn, state: 'not_needed', doneOn: '2026-11-20', words: 'Told so by HMRC' }))).toEqual({ id });
  expect(listDutyRecords(services.ledger.db)).toEqual([{ id, dutyId, workerId, dueOn, state: 'not_needed', doneOn: '2026-11-20', words: 'Told so by HMRC' }]);
  expect(state()).toBe('not_needed');

  done(takeBackDuty(services, { dutyId, workerId, dueOn }));
  expect(state()).toBe('late');
  expect(faultsIn(takeBackDuty(services, { dutyId, workerId, dueOn }))).toEqual(['duty-not-recorded']);
});

it('refuses a day to come, a missing reason and a duty of nobody’s', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  const { dutyId, workerId, dueOn } = lateDuty(services);
  const input = { dutyId, workerId, dueOn, state: 'done', doneOn: '2026-11-20', words: '' } as const;
  expect(faultsIn(recordDuty(services, { ...input, doneOn: '2026-11-21' }))).toEqual(['doneOn: day-to-come']);
  expect(faultsIn(recordDuty(services, { ...input, state: 'not_needed' }))).toEqual(['words: words-missing']);
  expect(faultsIn(recordDuty(services, { ...input, dutyId: 'tea' }))).toEqual(['duty-gone']);
  expect(listDutyRecords(services.ledger.db)).toEqual([]);
});
