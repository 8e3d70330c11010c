import { expect, it } from 'vitest';
import { approveWeek, fillWeek, openWeekAgain, saveWeek } from '#electron/actions/save-hours';
import { turnHistory } from '#electron/actions/turn-history';
import { showHours } from '#electron/queries/show-hours';
import { listShifts, listTimesheets } from '#electron/repositories/hours';
import { workerWithRota } from '../../support/hours-record';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const MONDAY = '2026-11-09';

function ledger() {
  const services = testServices('2026-11-20');
  const workerId = workerWithRota(services);
  const shifts = () => listShifts(services.ledger.db, '2026-01-01').map(({ on, minutes }) => `${on} ${minutes}`);
  return { services, week: { workerId, weekFrom: MONDAY } as const, shifts };
}

it('a week is filled, corrected, approved, refused, opened again, and undone', () => {
  const { services, week, shifts } = ledger();
  expect(done(fillWeek(services, week))).toEqual({ filled: 3 });
  expect(faultsIn(fillWeek(services, week))).toEqual(['nothing-to-fill']);
  const [first, , night] = listShifts(services.ledger.db, MONDAY).map(({ workerId: _, ...shift }) => shift);
  done(saveWeek(services, { ...week, shifts: [{ ...first!, minutes: 210 }, night!] }));
  expect(shifts()).toEqual(['2026-11-09 210', '2026-11-14 540']);
  done(approveWeek(services, { ...week, approvedBy: 'Sam Example', words: '' }));
  expect(faultsIn(approveWeek(services, { ...week, approvedBy: 'Sam Example', words: '' }))).toEqual(['week-approved-already']);
  expect(faultsIn(saveWeek(services, { ...week, shifts: [] }))).toEqual(['week-approved']);
  expect(faultsIn(fillWeek(services, week))).toEqual(['week-approved']);
  expect(shifts()).toEqual(['2026-11-09 210', '2026-11-14 540']);
  done(openWeekAgain(services, week));
  expect(faultsIn(openWeekAgain(services, week))).toEqual(['week-not-approved']);
  expect(listTimesheets(services.ledger.db)).toEqual([]);
  done(turnHistory(services, { turn: 'undo' }));
  expect(listTimesheets(services.ledger.db)).toMatchObject([{ weekFrom: MONDAY, approvedOn: '2026-11-20', approvedBy: 'Sam Example' }]);
  expect(trailOf(services)).toEqual(['workers.save', 'rota.save', 'hours.fillWeek', 'hours.saveWeek', 'hours.approve', 'hours.openAgain', 'history.turn']);
});

it('a week that is refused stays as it was, all of it', () => {
  const { services, week, shifts } = ledger();
  done(fillWeek(services, week));
  const before = shifts();
  const [first] = listShifts(services.ledger.db, MONDAY).map(({ workerId: _, ...shift }) => shift);
  expect(faultsIn(saveWeek(services, { ...week, shifts: [{ ...first!, minutes: 240 }, { ...first!, id: null }] }))).toEqual(['start-2: shifts-overlap']);
  expect(shifts()).toEqual(before);
});

it('is shown with its sums, against contract and plan, and among the weeks', () => {
  const { services, week } = ledger();
  done(fillWeek(services, week));
  done(approveWeek(services, { ...week, approvedBy: 'Sam Example', words: '' }));
  const { chosen, workers } = done(showHours(services, { workerId: null, weekOf: '2026-11-12' }));
  expect(workers).toMatchObject([{ name: 'Priya Nair', isCurrent: true }]);
  expect(chosen).toMatchObject({ weekFrom: MONDAY, canFill: 0, paid: null, sum: { workedMinutes: 900, sleepIns: 0 }, timesheet: { approvedBy: 'Sam Example' } });
  expect(chosen?.against).toEqual([
    { period: { from: '2026-11-09', to: '2026-11-15' }, workedMinutes: 900, contractMinutes: 600, plannedMinutes: null },
    { period: { from: '2026-10-19', to: '2026-11-15' }, workedMinutes: 900, contractMinutes: 2400, plannedMinutes: null },
  ]);
  expect(chosen?.weeks.slice(0, 3).map(({ weekFrom, state }) => `${weekFrom} ${state}`)).toEqual(['2026-11-16 empty', '2026-11-09 approved', '2026-11-02 empty']);
  expect(done(showHours(services, { workerId: null, weekOf: null })).chosen).toMatchObject({ weekFrom: '2026-11-16', canFill: 3, shifts: [] });
});

it('without a PA there is nothing to show', () => {
  expect(done(showHours(testServices(), { workerId: null, weekOf: null }))).toMatchObject({ workers: [], chosen: null });
});
