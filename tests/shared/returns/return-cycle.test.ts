import { describe, expect, it } from 'vitest';
import { firstUnsentDay, nextReturn } from '#shared/returns/return-cycle';

const ask = (returnFrequency: Parameters<typeof nextReturn>[0]['returnFrequency'], dueDays: number | null = 28) => ({ returnFrequency, dueDays });

describe('the return that comes next', () => {
  it.each([
    ['a quarter from the first day', ask('quarter'), [], '2026-07-05', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 0],
    ['it waits from the day after its period ends', ask('quarter'), [], '2026-07-06', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 1],
    ['two quarters wait', ask('quarter'), [], '2026-10-06', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 2],
    ['after one was sent to 5 July', ask('quarter'), [{ from: '2026-04-06', to: '2026-07-05' }], '2026-10-06', { from: '2026-07-06', to: '2026-10-05' }, '2026-11-02', 1],
    ['every 4 weeks is 28 days', ask('4-weeks'), [], '2026-04-10', { from: '2026-04-06', to: '2026-05-03' }, '2026-05-31', 0],
    ['the council does not say by when', ask('year', null), [], '2027-04-06', { from: '2026-04-06', to: '2027-04-05' }, null, 1],
  ] as const)('%s', (_, council, sent, on, period, dueOn, waiting) => {
    expect(nextReturn(council, '2026-04-06', sent, on)).toEqual({ period, dueOn, waiting });
  });

  it.each([
    ['the council looks at the card itself', 'none_card_viewed'],
    ['the council asks when it wants one', 'on_request'],
    ['the profile does not say', null],
  ] as const)('is none where %s', (_, frequency) => expect(nextReturn(ask(frequency), '2026-04-06', [], '2027-04-06')).toBeUndefined());
});

it('starts looking on the day after the last return that was sent', () => {
  expect(firstUnsentDay([{ from: '2026-07-06', to: '2026-10-05' }, { from: '2026-04-06', to: '2026-07-05' }])).toBe('2026-10-06');
  expect(firstUnsentDay([]) < '1900-01-01').toBe(true);
});
