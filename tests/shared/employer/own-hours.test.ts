import { expect, it } from 'vitest';
import { ownHours } from '#shared/employer/own-hours';
import { aRota, aShift, recordOf } from '../../support/make-leave';

it('what is written of one PA is sorted out once, by day', () => {
  const record = recordOf({ rota: aRota('2026-04-06', [1], 240), shifts: [aShift('2026-05-04', 60), aShift('2026-05-04', 90), aShift('2026-05-05', 30, { workerId: 2 })] });
  expect(ownHours(record, 1)).toBe(ownHours(record, 1));
  expect(ownHours(record, 1).shifts.get('2026-05-04')?.map(({ minutes }) => minutes)).toEqual([60, 90]);
  expect(ownHours(record, 1).shifts.get('2026-05-05')).toBeUndefined();
  expect(ownHours(record, 2).rota).toEqual([]);
});
