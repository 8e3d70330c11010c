import { expect, it } from 'vitest';
import { hoursAgainst, sumHours } from '#shared/employer/hours-worked';
import { makeService } from '../../support/make-facts';
import { makeShift } from '../../support/make-shifts';

it('adds up what was worked, what is paid, and the nights', () => {
  const shifts = [
    makeShift({ minutes: 240, breakMinutes: 30 }),
    makeShift({ kind: 'weekend', minutes: 120 }),
    makeShift({ kind: 'sleep_in', minutes: 540, wokenMinutes: 45 }),
    makeShift({ kind: 'sleep_in', minutes: 540, state: 'cancelled_paid', wokenMinutes: 0 }),
    makeShift({ kind: 'waking_night', minutes: 600 }),
    makeShift({ kind: 'travel', minutes: 20 }),
    makeShift({ minutes: 90, state: 'cancelled_paid' }),
    makeShift({ minutes: 500, state: 'cancelled_unpaid' }),
  ];
  expect(sumHours(shifts)).toEqual({
    workedMinutes: 210 + 120 + 45 + 600 + 20,
    paidMinutes: 210 + 120 + 45 + 600 + 20 + 90,
    cancelledPaidMinutes: 90,
    sleepIns: 2,
    byKind: [
      { kind: 'usual', minutes: 300 },
      { kind: 'weekend', minutes: 120 },
      { kind: 'waking_night', minutes: 600 },
      { kind: 'sleep_in', minutes: 45 },
      { kind: 'travel', minutes: 20 },
    ],
  });
});

const worker = { id: 1, minutesAWeek: 600, startsOn: '2026-04-06', endsOn: null } as const;
const FOUR = { from: '2026-10-26', to: '2026-11-22' } as const;
const agreed = { shifts: [makeShift(), makeShift({ workerId: 2 }), makeShift({ on: '2026-11-23' })], services: [makeService({ workerId: 1 })], terms: [] };

it.each<[string, Partial<Parameters<typeof hoursAgainst>[0]>, number | null]>([
  ['four weeks of the contract', {}, 2400],
  ['began in the second of them', { startsOn: '2026-11-04' }, 1800],
  ['left in the third', { endsOn: '2026-11-10' }, 1800],
  ['no usual hours', { minutesAWeek: 0 }, null],
])('hours against what was agreed: %s', (_, change, contractMinutes) => {
  expect(hoursAgainst({ ...worker, ...change }, FOUR, agreed)).toEqual({ period: FOUR, workedMinutes: 180, contractMinutes, plannedMinutes: 1200 });
});
