import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { meetPayments } from '#shared/planned/meet-payments';
import type { Occurrence } from '#shared/planned/occurrence';
import { makeOccurrence } from '../../support/make-planned';

type Paid = [IsoDay, number];
const meetings = (planned: readonly Occurrence[], paid: readonly Paid[]) => {
  const met = meetPayments(planned, paid.map(([paidOn, amountPence], at) => ({ entryId: at + 1, paidOn, amountPence })));
  return planned.map((one) => (met.get(one) ?? []).map(({ entryId }) => entryId));
};
const due = (day: IsoDay, over: Partial<Occurrence> = {}) => makeOccurrence(day, over);
const monthly = [due('2026-10-05'), due('2026-11-02'), due('2026-11-30')];
const hmrc = (day: IsoDay, payableFrom: IsoDay) => due(day, { source: 'hmrc', amountPence: null, serviceId: null, category: 'hmrc', payableFrom });

describe('which payment meets what was planned', () => {
  it.each([
    ['on the day', monthly, [['2026-11-02', -70_00]], [[], [1], []]],
    ['five days late', monthly, [['2026-11-07', -70_00]], [[], [1], []]],
    ['five days early', monthly, [['2026-10-28', -70_00]], [[], [1], []]],
    ['six days late: late, and still for it', monthly, [['2026-11-08', -70_00]], [[], [1], []]],
    ['six days early is too early, and too late for the one before', [due('2026-10-29'), due('2026-11-02')], [['2026-10-27', -70_00], ['2026-10-29', -70_00]], [[2], []]],
    ['the day before the next can be met: late, for the first', monthly, [['2026-10-27', -70_00], ['2026-11-02', -70_00]], [[1], [2], []]],
    ['the right amount before the nearest day', monthly, [['2026-11-02', -20_00], ['2026-11-05', -70_00]], [[], [2], []]],
    ['of two right amounts the nearest; the other is nobody’s', monthly, [['2026-10-30', -70_00], ['2026-11-02', -70_00]], [[], [2], []]],
    ['in another amount', monthly, [['2026-11-03', -40_00]], [[], [1], []]],
    ['two halves are a whole', monthly, [['2026-11-02', -35_00], ['2026-11-04', -35_00]], [[], [1, 2], []]],
    ['what would be too much is not added', [due('2026-11-02')], [['2026-11-02', -60_00], ['2026-11-04', -35_00]], [[1]]],
    ['each week its own', [due('2026-11-02'), due('2026-11-09'), due('2026-11-16')], [['2026-11-03', -70_00], ['2026-11-10', -70_00], ['2026-11-17', -70_00]], [[1], [2], [3]]],
    ['HMRC, well before the day: the earliest open bill that it may be for', [hmrc('2026-07-22', '2026-05-03'), hmrc('2026-10-22', '2026-07-26')], [['2026-06-01', -162_00], ['2026-08-03', -486_00]], [[1], [2]]],
    ['HMRC, a week late: read as the next bill, and then that one’s payment as the first', [hmrc('2026-07-22', '2026-05-03'), hmrc('2026-10-22', '2026-07-26')], [['2026-07-30', -162_00], ['2026-10-21', -486_00]], [[2], [1]]],
  ] as [string, Occurrence[], Paid[], number[][]][])('%s', (_, planned, paid, expected) => {
    expect(meetings(planned, paid)).toEqual(expected);
  });
});

const days = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));

it('law: each payment meets one planned movement at most, and nothing twice', () => {
  fc.assert(
    fc.property(days, fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 150_00 })), { maxLength: 20 }), (dueDays, paid) => {
      const planned = dueDays.map((day) => due(addDays('2026-06-01', day)));
      const payments = [...paid].sort((a, b) => a[0] - b[0]).map(([day, pence]): Paid => [addDays('2026-06-01', day), -pence]);
      const ids = meetings(planned, payments).flat();
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
