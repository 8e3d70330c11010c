import { expect, it } from 'vitest';
import { ownRecord } from '#shared/employer/own-record';
import { aJob, anAbsence, aRota, aShift, recordOf } from '../../support/make-leave';

it('is what the record says of one PA, made once', () => {
  const record = recordOf({
    jobs: [aJob(), aJob({ workerId: 2 })],
    rota: [...aRota('2026-04-06', [1], 60), ...aRota('2026-04-06', [2], 60, { workerId: 2 })],
    shifts: [aShift('2026-05-01', 60, { workerId: 2 }), aShift('2026-05-02', 60)],
    absences: [anAbsence('holiday', '2026-05-01', '2026-05-02', { workerId: 2 })],
    pensionSteps: [{ id: 1, workerId: null, kind: 'declared', on: '2026-05-01', until: null, words: '' }],
  });
  const own = ownRecord(record, 2);
  expect([own.jobs, own.rota, own.shifts, own.absences, own.pensionSteps].map((list) => list.length)).toEqual([1, 1, 1, 1, 0]);
  expect(ownRecord(record, 2)).toBe(own);
  expect(ownRecord(own, 2)).toBe(own);
  expect(ownRecord(record, 1).shifts.map(({ on }) => on)).toEqual(['2026-05-02']);
});
