import { describe, expect, it } from 'vitest';
import { isFarMonth, isShown, plannedGroups, plannedPeriod, USUAL_PLANNED, type PlannedFilter, type PlannedRow } from '../../../renderer/features/money/planned-filter';
import { makeStated } from '../../support/make-planned';

const row = (over: Partial<PlannedRow> = {}): PlannedRow => ({ ...makeStated(over.dueOn ?? '2026-12-02'), ...(over.dueOn && { booksOn: over.dueOn }), balancePence: null, ...over });

it.each([
  ['next-3-months', { from: '2026-11-20', to: '2027-02-20' }],
  ['next-12-months', { from: '2026-11-20', to: '2027-11-20' }],
  ['last-3-months', { from: '2026-08-20', to: '2026-11-20' }],
  ['year', { from: '2026-04-06', to: '2027-04-05' }],
] as const)('%s', (period, expected) => {
  expect(plannedPeriod({ ...USUAL_PLANNED, period }, { from: '2026-04-06', to: '2027-04-05' }, '2026-11-20')).toEqual(expected);
});

describe('what is shown', () => {
  it.each([
    ['everything', {}, {}, true],
    ['still to come: what is late is', { show: 'to_come' }, { state: 'late' }, true],
    ['still to come: what is paid is not', { show: 'to_come' }, { state: 'met' }, false],
    ['late: what did not come is too', { show: 'late' }, { state: 'missed' }, true],
    ['late: what is due now is not', { show: 'late' }, { state: 'due' }, false],
    ['paid, differently too', { show: 'paid' }, { state: 'met_differently' }, true],
    ['money in', { show: 'in' }, {}, false],
    ['money out', { show: 'out' }, {}, true],
    ['whom it goes to', { search: ' AGENCY' }, {}, true],
    ['what it is for', { search: 'weekends' }, {}, true],
    ['other words', { search: 'taxi' }, {}, false],
  ] as [string, Partial<PlannedFilter>, Partial<PlannedRow>, boolean][])('%s', (_, filter, over, expected) => {
    expect(isShown(row(over), { ...USUAL_PLANNED, ...filter })).toBe(expected);
  });
});

it('puts what is late first, then each month of the bank’s days', () => {
  const groups = plannedGroups([row({ dueOn: '2026-11-30' }), row({ dueOn: '2026-10-31', booksOn: '2026-11-02' }), row({ dueOn: '2026-12-05', state: 'late' }), row({ dueOn: '2026-12-06' })]);
  expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([['Late', 1], ['November 2026', 2], ['December 2026', 1]]);
});

it.each([
  ['what is late', 'Late', false],
  ['this month', 'November 2026', false],
  ['the next', 'December 2026', false],
  ['the one after', 'January 2027', true],
  ['the one before', 'October 2026', true],
])('%s is folded or not', (_what, title, isFar) => expect(isFarMonth({ title }, '2026-11-30')).toBe(isFar));
