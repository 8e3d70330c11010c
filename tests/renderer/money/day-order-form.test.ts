import { expect, it } from 'vitest';
import { dayOrderChoices, readDayOrder } from '../../../renderer/features/money/day-order-form';

it('shows the file’s first day in each way', () => {
  expect(dayOrderChoices([{ written: '05/10/2026', dayFirst: '2026-10-05', monthFirst: '2026-05-10' }])).toEqual([
    { value: 'dmy', label: 'Day first: 05/10/2026 is 5 October 2026' },
    { value: 'mdy', label: 'Month first: 05/10/2026 is 10 May 2026' },
  ]);
  expect(dayOrderChoices([]).map(({ label }) => label)).toEqual(['Day first', 'Month first']);
});

it.each([['dmy', true], ['mdy', true], ['', false], ['ymd', false]])('%j is an answer: %s', (dayOrder, isOk) => {
  expect(readDayOrder({ dayOrder }).ok).toBe(isOk);
});
