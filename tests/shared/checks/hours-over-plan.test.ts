import { expect, it } from 'vitest';
import { hoursOverPlan } from '#shared/checks/hours-over-plan';
import type { Shift } from '#shared/employer/shift';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';
import { makeShift } from '../../support/make-shifts';
import { NO_RECORD } from '#shared/employer/employment-record';

/** 10 hours a week by contract; the four weeks before 20 November are 19 October to 15 November. */
const worker = (change: Partial<Worker> = {}) => makeWorker({ id: 1, minutesAWeek: 600, startsOn: '2026-04-06', ...change });
const worked = (minutes: number, change: Partial<Shift> = {}) => Array.from({ length: 4 }, (_, index) => makeShift({ id: index + 1, on: (['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-15'] as const)[index]!, minutes: minutes / 4, ...change }));
const facts = (shifts: Shift[], change: Partial<Worker> = {}, services = [] as ReturnType<typeof makeService>[]) => makeFacts({ workers: [worker(change)], services, employment: { ...NO_RECORD, shifts } });

it.each<[string, ReturnType<typeof facts>, number]>([
  ['10 % over the contract exactly', facts(worked(2640)), 0],
  ['four minutes more', facts(worked(2644)), 1],
  ['no usual hours and no plan: nothing to hold it against', facts(worked(4000), { minutesAWeek: 0 }), 0],
  ['over the plan by more than 10 %, within the contract', facts(worked(1324), {}, [makeService({ workerId: 1 })]), 1],
  ['over the plan by 10 % exactly', facts(worked(1320), {}, [makeService({ workerId: 1 })]), 0],
  ['cancelled and paid is not worked', facts(worked(2644, { state: 'cancelled_paid' })), 0],
  ['hours of this week do not count yet', facts([...worked(2640), makeShift({ on: '2026-11-16', minutes: 600 })]), 0],
  ['hours of the week before the four do not', facts([...worked(2640), makeShift({ on: '2026-10-18', minutes: 600 })]), 0],
  ['left by now', facts(worked(2644), { endsOn: '2026-11-19' }), 0],
  ['leaves today', facts(worked(2644), { endsOn: '2026-11-20' }), 1],
])('%s', (_, given, count) => {
  expect(hoursOverPlan.check(given, ON)).toHaveLength(count);
});

it('says by how much, and is a thing to do', () => {
  expect(hoursOverPlan.check(facts(worked(2700), {}, [makeService({ workerId: 1 })]), ON)).toMatchObject([
    { severity: 'act', figures: { fromOn: '2026-10-19', toOn: '2026-11-15', workedMinutes: 2700, contractMinutes: 2400, plannedMinutes: 1200 }, records: [{ kind: 'worker', id: 1 }] },
  ]);
});
