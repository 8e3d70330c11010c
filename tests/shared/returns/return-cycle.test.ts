import { describe, expect, it } from 'vitest';
import { beforeNextSent, firstUnsentDay, nextReturn, waitingReturns } from '#shared/returns/return-cycle';

const ask = (returnFrequency: Parameters<typeof nextReturn>[0]['returnFrequency'], dueDays: number | null = 28) => ({ returnFrequency, dueDays });

describe('the return that comes next', () => {
  it.each([
    ['a quarter from the first day', ask('quarter'), [], '2026-07-05', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 0],
    ['it waits from the day after its period ends', ask('quarter'), [], '2026-07-06', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 1],
    ['two quarters wait', ask('quarter'), [], '2026-10-06', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 2],
    ['after one was sent to 5 July', ask('quarter'), [{ from: '2026-04-06', to: '2026-07-05' }], '2026-10-06', { from: '2026-07-06', to: '2026-10-05' }, '2026-11-02', 1],
    ['the first quarter was skipped, the second sent', ask('quarter'), [{ from: '2026-07-06', to: '2026-10-05' }], '2026-11-20', { from: '2026-04-06', to: '2026-07-05' }, '2026-08-02', 1],
    ['a month was sent in the middle of a quarter: the days before it are asked for first', ask('quarter'), [{ from: '2026-06-01', to: '2026-06-30' }], '2026-07-10', { from: '2026-04-06', to: '2026-05-31' }, '2026-06-28', 1],
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

const SKIPPED = [{ from: '2026-07-06', to: '2026-10-05' }] as const;

it('asks for none of the periods that ended before the ledger’s first day', () => {
  expect(nextReturn(ask('year'), '2019-04-08', [], '2026-11-20', '2026-04-06')).toMatchObject({ period: { from: '2025-04-08', to: '2026-04-07' }, waiting: 1 });
});

it('lists every return that waits, oldest first', () => {
  expect(waitingReturns(ask('quarter'), '2026-04-06', SKIPPED, '2027-01-06')).toEqual([{ from: '2026-04-06', to: '2026-07-05' }, { from: '2026-10-06', to: '2027-01-05' }]);
});

it('cuts a period where the next sent return begins', () => {
  expect(beforeNextSent({ from: '2026-06-01', to: '2026-08-31' }, SKIPPED)).toBe('2026-07-05');
  expect(beforeNextSent({ from: '2026-04-06', to: '2026-07-05' }, SKIPPED)).toBe('2026-07-05');
});

it.each([
  ['nothing was sent', [], '0000-01-01'],
  ['two quarters were sent', [{ from: '2026-07-06', to: '2026-10-05' }, { from: '2026-04-06', to: '2026-07-05' }], '2026-10-06'],
  ['the first was skipped', SKIPPED, '2026-04-06'],
] as const)('looks from the first day that no sent return covers: %s', (_, sent, day) => expect(firstUnsentDay(sent, '2026-04-06')).toBe(day));
