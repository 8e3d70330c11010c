import { expect, it } from 'vitest';
import { inOrder, isSameOccurrence, occurrenceInside, occurrenceTitle, type Occurrence } from '#shared/planned/occurrence';
import { makeOccurrence } from '../../support/make-planned';

it.each([
  [{ source: 'wages', name: 'Mornings' }, 'Wages: Mornings', 'the wages for “Mornings”'],
  [{ source: 'service', name: 'Art group' }, 'Bill: Art group', 'the bill for “Art group”'],
  [{ source: 'letter', name: '' }, 'Your contribution', 'your contribution'],
  [{ source: 'payment_in', name: '', payee: 'Luton' }, 'Direct payment from Luton', 'the direct payment'],
  [{ source: 'one_off', name: 'Hoist' }, 'One-off payment: Hoist', 'the one-off payment for “Hoist”'],
  [{ source: 'hmrc', name: '' }, 'HMRC: tax and National Insurance', 'HMRC’s bill'],
  [{ source: 'pension', name: '' }, 'Pension', 'the pension payment'],
] as [Partial<Occurrence>, string, string][])('%o', (over, title, inside) => {
  const occurrence = makeOccurrence('2026-11-02', over);
  expect([occurrenceTitle(occurrence), occurrenceInside(occurrence)]).toEqual([title, inside]);
});

it('orders by day, money in first, then by source and record', () => {
  const list = [
    makeOccurrence('2026-11-03'),
    makeOccurrence('2026-11-02', { source: 'hmrc' }),
    makeOccurrence('2026-11-02', { sourceId: 2 }),
    makeOccurrence('2026-11-02'),
    makeOccurrence('2026-11-02', { source: 'payment_in', direction: 'in' }),
  ];
  expect(list.sort(inOrder).map(({ dueOn, source, sourceId }) => [dueOn, source, sourceId])).toEqual([
    ['2026-11-02', 'payment_in', 1],
    ['2026-11-02', 'service', 1],
    ['2026-11-02', 'service', 2],
    ['2026-11-02', 'hmrc', 1],
    ['2026-11-03', 'service', 1],
  ]);
});

it.each([
  ['the same', {}, true],
  ['another day', { dueOn: '2026-11-03' }, false],
  ['another record', { sourceId: 2 }, false],
  ['another source', { source: 'wages' }, false],
] as [string, Partial<Occurrence>, boolean][])('is it meant: %s', (_, over, expected) => {
  expect(isSameOccurrence(makeOccurrence('2026-11-02'), { ...makeOccurrence('2026-11-02'), ...over })).toBe(expected);
});
