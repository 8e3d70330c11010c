import { expect, it } from 'vitest';
import { recordDuty, takeBackDuty } from '#electron/actions/record-duty';
import { saveWorker } from '#electron/actions/save-worker';
import { showEmploying } from '#electron/queries/show-employing';
import { listFlags } from '#electron/queries/list-flags';
import { listDutyRecords } from '#electron/repositories/duty-records';
import type { Duty } from '#shared/employer/duty';
import { addDays } from '#shared/kernel/iso-date';
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

it('leaves the proof to its own field: filled in, both the duty and the flag are settled', () => {
  const services = testServices('2026-11-20');
  const { workerId } = buildHousehold(services);
  const look = () => {
    const duty = done(showEmploying(services)).duties.find(({ dutyId }) => dutyId === 'right-to-work');
    return { state: duty?.state, dueOn: duty?.dueOn, flag: done(listFlags(services)).flags.find(({ check }) => check === 'right-to-work-missing')?.byOn };
  };
  const { worker } = done(showEmploying(services)).workers[0] ?? {};
  if (!worker) throw new Error('the household has a PA');
  done(saveWorker(services, { ...worker, rightToWorkSeenOn: null }));
  expect(look()).toEqual({ state: 'late', dueOn: addDays(worker.startsOn, -1), flag: addDays(worker.startsOn, -1) });
  const input = { dutyId: 'right-to-work', workerId, dueOn: addDays(worker.startsOn, -1), state: 'done', doneOn: '2026-11-20', words: '' } as const;
  expect(faultsIn(recordDuty(services, input))).toEqual(['duty-written-elsewhere']);
  done(saveWorker(services, { ...worker, rightToWorkSeenOn: worker.startsOn }));
  expect(look()).toMatchObject({ state: 'done', flag: undefined });
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
