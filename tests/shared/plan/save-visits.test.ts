import { describe, expect, it } from 'vitest';
import { faultsOfVisits, visitsInOrder } from '#shared/plan/save-visits';
import type { Visit } from '#shared/plan/services';

const at = (weekday: Visit['weekday'], hour: number | null, minutes = 60, week: Visit['week'] = 'every'): Visit => ({
  weekday,
  fromMinutes: hour === null ? null : hour * 60,
  minutes,
  week,
});

describe('visits of one service', () => {
  it.each<[string, Visit[], string[]]>([
    ['none', [], []],
    ['morning and evening', [at(1, 8), at(1, 18)], []],
    ['one begins when the other ends', [at(1, 8), at(1, 9)], []],
    ['one begins a minute before the other ends', [at(1, 8, 61), at(1, 9)], ['visits-overlap']],
    ['one within the other, written first', [at(1, 9), at(1, 8, 240)], ['visits-overlap']],
    ['the same one twice', [at(1, 8), at(1, 8)], ['visits-overlap']],
    ['at the same time on other days', [at(1, 8), at(2, 8)], []],
    ['at the same time in other weeks', [at(1, 8, 60, 'first'), at(1, 8, 60, 'second')], []],
    ['each week and every other week', [at(1, 8), at(1, 8, 60, 'second')], ['visits-overlap']],
    ['twice a day at no time in particular', [at(1, null), at(1, null)], []],
    ['a night that ends when the morning begins', [at(1, 22, 600), at(2, 8)], []],
    ['a night into the next morning’s visit', [at(1, 22, 601), at(2, 8)], ['visits-overlap']],
    ['Sunday night into Monday morning', [at(7, 22, 600), at(1, 7)], ['visits-overlap']],
    ['Sunday night of the second week into Monday of the first', [at(7, 22, 600, 'second'), at(1, 7, 60, 'first')], ['visits-overlap']],
    ['Sunday night of the first week, Monday of the first', [at(7, 22, 600, 'first'), at(1, 7, 60, 'first')], []],
    ['live-in support, day after day', [1, 2, 3, 4, 5, 6, 7].map((weekday) => at(weekday as Visit['weekday'], 8, 1440)), []],
    ['a minute longer than a day', [at(1, 8, 1441)], ['visit-too-long']],
  ])('%s', (_, visits, codes) => {
    expect(faultsOfVisits(visits).map((fault) => fault.code)).toEqual(codes);
    expect(faultsOfVisits(visits).every((fault) => fault.field === 'visits')).toBe(true);
  });

  it('names the two that are at the same time', () => {
    expect(faultsOfVisits([at(1, 9), at(1, 8, 120)])[0]?.message).toBe(
      'Monday 8:00, 2 h and Monday 9:00, 1 h are at the same time. Change one of them. If two people come together, write each as a service of their own.',
    );
  });
});

it('are kept in the order of the week: each week’s first, then those of the first and of the second week', () => {
  const inOrder = [at(1, null), at(1, 8), at(1, 18), at(7, 8), at(6, 8, 60, 'first'), at(2, 8, 60, 'second')];
  expect(visitsInOrder([...inOrder].reverse())).toEqual(inOrder);
});
