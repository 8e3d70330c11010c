import { expect, it } from 'vitest';
import { roundOfVisits } from '#shared/plan/round-of-visits';
import type { Visit } from '#shared/plan/services';

const on = (weekday: Visit['weekday'], minutes = 120, week: Visit['week'] = 'every'): Visit => ({ weekday, fromMinutes: 480, minutes, week });

it.each([
  ['none', [], undefined],
  ['Monday to Friday, 2 hours', [on(1), on(2), on(3), on(4), on(5)], { times: 5, every: 'week', minutes: 120 }],
  ['two days that are not as long', [on(1), on(2, 90)], { times: 2, every: 'week', minutes: null }],
  ['every other Saturday', [on(6, 90, 'second')], { times: 1, every: 'fortnight', minutes: 90 }],
  ['Saturday of one week, Sunday of the other', [on(6, 90, 'first'), on(7, 90, 'second')], { times: 2, every: 'fortnight', minutes: 90 }],
  // Five weekdays come ten times in a fortnight.
  ['Monday to Friday, and every other Saturday', [on(1), on(2), on(3), on(4), on(5), on(6, 120, 'first')], { times: 11, every: 'fortnight', minutes: 120 }],
] as const)('visits: %s', (_, visits, round) => {
  expect(roundOfVisits(visits)).toEqual(round);
});
