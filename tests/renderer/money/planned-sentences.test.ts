import { expect, it } from 'vitest';
import { groupWords, lowestWords, plannedTitle } from '../../../renderer/features/money/planned-sentences';
import type { PlannedRow } from '../../../renderer/features/money/planned-filter';
import { makeStated } from '../../support/make-planned';

const row = (over: Partial<PlannedRow> = {}): PlannedRow => ({ ...makeStated('2026-12-02'), balancePence: null, ...over });
const lowest = (balancePence: number) => ({ on: '2026-12-14' as const, balancePence });

it.each([
  ['two are late', { rows: [row({ state: 'late' }), row({ state: 'late' }), row()], lowest: lowest(-1) }, '2 planned payments are late'],
  ['one is late', { rows: [row({ state: 'late' })], lowest: null }, '1 planned payment is late'],
  ['the money does not last', { rows: [row()], lowest: lowest(-80_00) }, 'The account will be £80.00 short on 14 December 2026'],
  ['it lasts to the penny', { rows: [row()], lowest: lowest(0) }, 'No planned payment is late'],
  ['nothing is planned', { rows: [], lowest: lowest(5) }, 'Nothing is planned in these days'],
])('%s', (_, shown, title) => expect(plannedTitle(shown)).toBe(title));

it.each([
  ['today', '2026-12-14', 'The account holds £5.00 today, and will not hold less.'],
  ['later', '2026-11-20', 'The account will hold least on 14 December 2026: £5.00.'],
] as const)('the lowest point is %s', (_, on, words) => expect(lowestWords({ on, lowest: lowest(5_00) })).toBe(words));

it('says nothing of it where the days are over', () => expect(lowestWords({ on: '2026-11-20', lowest: null })).toBeNull());

it('adds up a month: not what is cancelled or of own money, and says how many amounts nobody knows', () => {
  const rows = [row(), row({ direction: 'in', amountPence: 320_00 }), row({ state: 'cancelled' }), row({ account: 'own' }), row({ amountPence: null }), row({ amountPence: null, metPence: -5_00 })];
  expect(groupWords({ rows })).toBe('Planned: in £320.00, out £70.00. The amount of 1 payment is not known yet.');
  expect(groupWords({ rows: [row()] })).toBe('Planned: in £0.00, out £70.00.');
});
