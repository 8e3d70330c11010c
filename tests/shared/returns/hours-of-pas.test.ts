import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '#shared/employer/employment-record';
import { hoursOfPas, hoursRows } from '#shared/returns/hours-of-pas';
import { makeService, makeWorker } from '../../support/make-facts';
import { shiftsDaily } from '../../support/make-shifts';

// 2026-10-05 is a Monday. Three times a week for an hour and a half, as a council’s worked example of a timesheet has it: 4½ hours a week.
const mornings = makeService({ id: 1, workerId: 7, fundedBy: 'direct_payment', every: 'week', times: 3, minutes: 90, visits: [], startsOn: '2026-10-05', endsOn: null });
const visit = (weekday: 1 | 3) => ({ weekday, week: 'every', fromMinutes: 540, minutes: 60 }) as const;

describe('the hours that the plan has for each PA', () => {
  it.each([
    ['one week', [mornings], { from: '2026-10-05', to: '2026-10-11' }, [270]],
    ['the day before it starts', [mornings], { from: '2026-09-01', to: '2026-10-04' }, []],
    ['visits on two days of the week, of which the second is the day after the last', [{ ...mornings, visits: [visit(1), visit(3)] }], { from: '2026-10-05', to: '2026-10-06' }, [60]],
    ['both visits', [{ ...mornings, visits: [visit(1), visit(3)] }], { from: '2026-10-05', to: '2026-10-07' }, [120]],
    ['what the person pays for themselves', [{ ...mornings, fundedBy: 'own_money' as const }], { from: '2026-10-05', to: '2026-10-11' }, []],
    ['of another PA', [{ ...mornings, workerId: 8 }], { from: '2026-10-05', to: '2026-10-11' }, []],
    ['two services are one sum', [mornings, { ...mornings, id: 2 }], { from: '2026-10-05', to: '2026-10-11' }, [540]],
  ] as const)('%s', (_, services, period, expected) => {
    expect(hoursOfPas({ services, workers: [makeWorker({ id: 7, name: 'Priya Nair' })], terms: [], employment: NO_RECORD }, period).map(({ plannedMinutes }) => plannedMinutes)).toEqual(expected);
  });
});

it('beside them stand the hours of timesheets that are kept, of the days of the return alone, also of a PA who is not in the plan', () => {
  const shifts = [...shiftsDaily('2026-10-08', 5, { startsAt: 540, minutes: 90 })].map((shift) => ({ ...shift, workerId: 7 }));
  const asked = { services: [], workers: [makeWorker({ id: 7, name: 'Priya Nair' })], terms: [], employment: { ...NO_RECORD, shifts } };
  const hours = hoursOfPas(asked, { from: '2026-10-05', to: '2026-10-11' });
  expect(hours).toEqual([{ name: 'Priya Nair', plannedMinutes: 0, workedMinutes: 4 * 90 }]);
  expect(hoursRows({ hours })).toEqual([{ name: 'Priya Nair', words: '6 hours on timesheets; 0 hours in the plan' }]);
});

it.each([
  ['whole hours and minutes', { hours: [{ name: 'Priya Nair', plannedMinutes: 270 }, { name: 'Bo', plannedMinutes: 60 }] }, [{ name: 'Priya Nair', words: '4 hours 30 minutes in the plan' }, { name: 'Bo', words: '1 hour in the plan' }]],
  ['a return that was sent before they were kept', {}, []],
])('in words: %s', (_, document, expected) => {
  expect(hoursRows(document)).toEqual(expected);
});
