import { expect, it } from 'vitest';
import { CONTRACT } from '#shared/contract/contract';
import { leaveView, leaveYears } from '#shared/employer/leave-view';
import { makeWorker } from '../../support/make-facts';
import { anAbsence, aRota, recordOf } from '../../support/make-leave';

const worker = makeWorker({ startsOn: '2025-04-07', rates: [{ from: '2025-04-07', ratePence: 1400 }] });
const record = recordOf({
  rota: aRota('2025-04-07', [1, 3, 5], 240),
  absences: [anAbsence('holiday', '2026-03-02', '2026-03-06'), anAbsence('holiday', '2026-08-03', '2026-08-07', { id: 2 }), anAbsence('sickness', '2026-09-07', '2026-09-11', { id: 3, proof: 'own_words' })],
  leaveCarried: [{ workerId: 1, yearFrom: '2026-04-07', minutes: 60, reason: 'agreed: By letter' }],
});

it('shows a leave year: figures, days away with the latest first, and sick pay', () => {
  const view = leaveView(worker, record, '2026-10-05', '2026-10-05');
  expect(CONTRACT['leave.show'].output.safeParse({ today: '2026-10-05', workers: [view] }).error).toBeUndefined();
  expect(view).toMatchObject({
    year: { from: '2026-04-07', to: '2027-04-06' },
    isCurrent: true,
    hasRota: true,
    holiday: { entitledMinutes: 4032, carriedMinutes: 60, takenMinutes: 720, leftMinutes: 3372, hourPence: 1400 },
    carried: { kind: 'agreed', words: 'By letter', minutes: 60 },
    mayCarry: { leftBeforeMinutes: 3312 },
  });
  expect(view.absences.map(({ id, takenMinutes }) => [id, takenMinutes])).toEqual([[3, 720], [2, 720]]);
  // Average pay £168.00 a week: the flat rate, for three days of three a week.
  expect(view.spells).toMatchObject([{ from: '2026-09-07', days: 5, payPence: 123_25, paidDays: 3 }]);
});

it('says what is missing instead of a figure', () => {
  const view = leaveView(makeWorker({ minutesAWeek: 0 }), recordOf(), '2026-10-05', '2026-10-05');
  expect([view.holiday, view.missing, view.workings, view.mayCarry]).toEqual([null, 'The holiday of Dana cannot be counted yet, because no usual hours are written down. Write down the usual week, or say that the hours are irregular.', [], null]);
});

it('shows the last leave year of somebody who has left, whatever year is asked', () =>
  expect(leaveView({ ...worker, endsOn: '2026-03-31' }, record, '2026-10-05', '2026-10-05')).toMatchObject({ isCurrent: false, year: { from: '2025-04-07' }, holiday: { owedMinutes: expect.any(Number) as number } }));

it('knows the years that can be looked at: the next one, and six back', () => {
  expect(leaveYears(worker, record, '2026-10-05').map(({ from }) => from)).toEqual(['2027-04-07', '2026-04-07', '2025-04-07']);
  expect(leaveYears({ ...worker, startsOn: '2010-04-07' }, record, '2026-10-05').at(-1)?.from).toBe('2020-04-07');
  expect(leaveYears({ ...worker, startsOn: '2010-04-07', endsOn: '2015-01-01' }, record, '2026-10-05')).toEqual([]);
});
