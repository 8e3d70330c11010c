import { expect, it } from 'vitest';
import type { CostsShown } from '../../../renderer/features/employing/costs-form';
import { aprilWords, costsTitle, reserveWords } from '../../../renderer/features/employing/costs-words';

const cost = (workerId: number, hourPence: number) => ({ workerId, parts: [], hourPence, yearlyPence: 0, allowanceUsedPence: 0 });
const person = (workerId: number, name: string) => ({ workerId, name, minutesAWeek: 300, selfEmployedPence: null });
const shown = (over: Partial<CostsShown>): CostsShown => ({ today: '2026-11-21', people: [person(1, 'Dana')], now: { costs: [cost(1, 1569)], missing: '' }, april: { costs: [], missing: '' }, from: '2027-04-06', ratesMissing: [], reserves: [], workedOut: [], ...over });

it.each<[string, Partial<CostsShown>, string]>([
  ['one PA', {}, 'An hour with Dana truly costs £15.69'],
  ['two', { people: [person(1, 'Dana'), person(2, 'Eve')], now: { costs: [cost(1, 1569), cost(2, 1402)], missing: '' } }, 'An hour of support truly costs £14.02 to £15.69'],
  ['nobody', { people: [], now: { costs: [], missing: '' } }, 'Nobody works for you yet'],
  ['something is missing', { now: { costs: null, missing: 'No rate.' } }, 'What an hour costs cannot be worked out yet'],
])('%s', (_, over, title) => expect(costsTitle(shown(over))).toBe(title));

it('says what is not known of next April, or nothing', () => {
  expect(aprilWords(shown({}))).toBe('');
  expect(aprilWords(shown({ ratesMissing: ['The minimum wage', 'The rate of holiday'] }))).toBe('Not known yet for 6 April 2027: the minimum wage and the rate of holiday. The figures of today stand in, so that day may cost more.');
});

it.each<[string, number | null, number, boolean | null, string]>([
  ['nothing kept', 100_00, 0, null, 'Nothing is kept for holiday pay.'],
  ['less kept', 100_00, 60_00, true, 'You keep £40.00 less.'],
  ['just that', 100_00, 100_00, null, 'You keep just that.'],
  ['more', 100_00, 130_00, null, 'You keep £30.00 more.'],
  ['not known', null, 0, null, 'It cannot be worked out yet.'],
  ['the council does not let them', 100_00, 0, false, 'Nothing is kept for holiday pay. Your council does not let people keep money for this: ask it who pays when the bill comes.'],
])('%s', (_, amountPence, keptPence, isAllowed, words) => expect(reserveWords({ kind: 'holiday', amountPence, keptPence, isAllowed, workings: [] })).toBe(words));
