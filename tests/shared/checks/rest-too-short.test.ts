import { expect, it } from 'vitest';
import { restTooShort } from '#shared/checks/rest-too-short';
import { NO_RECORD } from '#shared/employer/employment-record';
import type { Shift } from '#shared/employer/shift';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';
import { makeShift, shiftsDaily } from '../../support/make-shifts';

const lateThenEarly = (on: Shift['on'], next: Shift['on'], startsAt: number) => [makeShift({ on, startsAt: 840, minutes: 480 }), makeShift({ id: 2, on: next, startsAt, minutes: 480 })];

function flagged(shifts: readonly Shift[], change: Partial<Worker> = {}) {
  return restTooShort.check(makeFacts({ workers: [makeWorker({ id: 1, startsOn: '2026-01-01', ...change })], employment: { ...NO_RECORD, shifts } }), ON);
}

it.each<[string, ReturnType<typeof flagged>, number]>([
  ['11 hours between shifts', flagged(lateThenEarly('2026-11-16', '2026-11-17', 540)), 0],
  ['10 hours 59 minutes', flagged(lateThenEarly('2026-11-16', '2026-11-17', 539)), 1],
  ['28 days ago, counting today', flagged(lateThenEarly('2026-10-24', '2026-10-25', 420)), 1],
  ['a day earlier is past', flagged(lateThenEarly('2026-10-23', '2026-10-24', 420).slice(0, 1)), 0],
  ['in a week to come', flagged(lateThenEarly('2026-11-26', '2026-11-27', 420)), 1],
  ['13 days in a row', flagged(shiftsDaily('2026-11-02', 13)), 0],
  ['14 days in a row', flagged(shiftsDaily('2026-11-02', 14)), 1],
  ['in business for themselves', flagged(shiftsDaily('2026-11-02', 14), { kind: 'self_employed' }), 0],
  ['left by now', flagged(shiftsDaily('2026-11-02', 14), { endsOn: '2026-11-19' }), 0],
])('%s', (_, flags, count) => {
  expect(flags).toHaveLength(count);
});

it('names both kinds in one flag', () => {
  const flags = flagged([...shiftsDaily('2026-11-02', 14), makeShift({ id: 20, on: '2026-11-15', startsAt: 1320, minutes: 60 })]);
  expect(flags).toMatchObject([{ severity: 'act', figures: { shortRests: 1, lastOn: '2026-11-15', daysOffMissed: 1 } }]);
  expect(flags[0]?.why).toContain('from 2 November 2026 to 15 November 2026 there was no whole day without work');
});
