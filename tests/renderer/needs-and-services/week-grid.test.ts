import { expect, it } from 'vitest';
import type { Visit } from '#shared/plan/services';
import { weekOf } from '#shared/plan/week';
import { weekGrid } from '../../../renderer/features/needs-and-services/week-grid';
import { makeService, ON } from '../../support/make-facts';

const visit = (weekday: Visit['weekday'], fromMinutes: number, minutes: number): Visit => ({ weekday, fromMinutes, minutes, week: 'every' });
const gridOf = (...visits: Visit[][]) => {
  const [week] = weekOf(visits.map((one, at) => makeService({ id: at + 1, provider: `P${at}`, visits: one })), ON).weeks;
  if (!week) throw new Error('a week');
  return weekGrid(week);
};
const hoursOf = ({ hours }: ReturnType<typeof gridOf>) => [hours[0]?.minutes, hours.at(-1)?.minutes];

it('draws 8:00 to 20:00, and more where something comes outside it', () => {
  expect(hoursOf(gridOf([]))).toEqual([480, 1200]);
  expect(hoursOf(gridOf([visit(1, 7 * 60 + 45, 30)]))).toEqual([420, 1200]);
  expect(hoursOf(gridOf([visit(1, 20 * 60, 61)]))).toEqual([480, 1320]);
  expect(hoursOf(gridOf([visit(1, 22 * 60, 480)]))).toEqual([0, 1440]);
});

it('has a row for each time at which something begins or ends, as high as its time at least', () => {
  const { rows, days } = gridOf([visit(1, 495, 30)]);
  expect(rows).toMatch(/^auto auto minmax\(calc\(var\(--hour\) \* 15 \/ 60\), auto\) minmax\(calc\(var\(--hour\) \* 30 \/ 60\), auto\) minmax\(calc\(var\(--hour\) \* 15 \/ 60\), auto\) minmax\(calc\(var\(--hour\) \* 60 \/ 60\), auto\)/);
  // The third row is the first of the hours.
  expect(days[0]?.blocks).toEqual([{ gridRow: '4 / 5', gridColumn: '2 / 3' }]);
});

it('gives a day a column for each lane, and a block the lanes that are free beside it', () => {
  const { days, columns, lanes } = gridOf([visit(1, 480, 60), visit(1, 600, 60)], [visit(1, 480, 60)]);
  expect(columns).toBe('var(--hours) repeat(8, minmax(0, 1fr))');
  expect(lanes).toBe(8);
  expect(days[0]?.head.gridColumn).toBe('2 / 4');
  expect(days[1]?.head.gridColumn).toBe('4 / 5');
  expect(days[0]?.blocks.map(({ gridColumn }) => gridColumn)).toEqual(['2 / 3', '3 / 4', '2 / 4']);
});
