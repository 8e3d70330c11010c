import { expect, it } from 'vitest';
import { newRotaRow, readRota, rotaText, type RotaRowText } from '../../../renderer/features/employing/rota-form';
import { ROTA } from '../../support/hours-record';
import { done, faultsIn } from '../../support/records';

const row = (change: Partial<RotaRowText> = {}): RotaRowText => ({ ...newRotaRow([]), start: '9', end: '12', ...change });

it('a usual week is shown as it would be typed, and reads back the same', () => {
  const shifts = ROTA.map((line, index) => ({ id: index + 1, ...line, breakMinutes: index * 30 }));
  const text = rotaText(shifts, '2026-04-06');
  expect(text).toMatchObject({ from: '6 April 2026', weeks: 'one', rows: [{ start: '9:00', end: '12:00' }, { breakTime: '30 min' }, { start: '22:00', end: '7:00', breakTime: '1 h' }] });
  expect(done(readRota(text, 1, '2026-11-20'))).toEqual({ workerId: 1, from: '2026-04-06', shifts: shifts.map(({ id: _, ...line }) => line) });
});

it('a new row is like the last, a day on, up to Sunday', () => {
  expect(newRotaRow([row()])).toEqual(row({ weekday: '2' }));
  expect(newRotaRow([row({ weekday: '7' })]).weekday).toBe('7');
});

it('weeks in turn keep theirs; where every week is the same they do not count', () => {
  const text = { from: '1/6/26', rows: [row({ week: '2' }), newRotaRow([])] } as const;
  expect(done(readRota({ ...text, weeks: 'two' }, 1, '2026-11-20')).shifts).toMatchObject([{ week: 2, weekday: 1, startsAt: 540, minutes: 180 }]);
  expect(done(readRota({ ...text, weeks: 'one' }, 1, '2026-11-20')).shifts).toMatchObject([{ week: 0 }]);
});

it('names what stands in the way by its row', () => {
  expect(faultsIn(readRota({ from: 'soon', weeks: 'one', rows: [row(), row({ end: '' })] }, 1, '2026-11-20'))).toEqual(['from: day-unclear', 'end-2: end-missing']);
});
