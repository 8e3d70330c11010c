import { describe, expect, it } from 'vitest';
import { commitments } from '#shared/budget/commitments';
import type { Entry } from '#shared/ledger/entry';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Service } from '#shared/plan/services';
import { makeBudget, makeEntry, makePayments, makeService } from '../../support/make-facts';

const paidOn = (...days: IsoDay[]) => makePayments(days, -280_00, { serviceId: 1 });
const once = (over: Partial<Service> = {}) => makeService({ every: 'once', times: 1, ratePer: 'time', ratePence: 500_00, startsOn: '2026-11-02', ...over });
const insurance = () => makeService({ times: 1, every: 'year', paidEvery: 'year', ratePer: 'time', ratePence: 98_00, category: 'insurance' });
const insured = (...days: IsoDay[]) => makePayments(days, -98_00, { serviceId: 1, category: 'insurance' });

describe('support received and not paid for', () => {
  it.each([
    ['one Monday since the payment of 16 November', [makeService()], paidOn('2026-11-16'), '2026-11-25', [['2026-12-14', 70_00]]],
    ['the day of a payment is paid', [makeService()], paidOn('2026-11-16'), '2026-11-16', []],
    ['before any payment: since the first day', [makeService()], [], '2026-04-15', [['2026-05-04', 140_00]]],
    ['a bill that is late is expected today', [makeService()], paidOn('2026-11-16'), '2026-12-16', [['2026-12-16', 280_00]]],
    ['at most two intervals: 8 Mondays, not 28', [makeService()], paidOn('2026-05-04'), '2026-11-16', [['2026-11-16', 560_00]]],
    ['after the last day nothing is added', [makeService({ endsOn: '2026-11-24' })], paidOn('2026-11-16'), '2026-12-01', [['2026-12-14', 70_00]]],
    ['holidays cost nothing', [makeService({ breaks: [{ from: '2026-11-23', to: '2026-11-29' }] })], paidOn('2026-11-16'), '2026-11-25', []],
    ['free help is owed nothing', [makeService({ fundedBy: 'informal', ratePence: 0 })], [], '2026-04-15', []],
    ['nor what own money pays', [makeService({ fundedBy: 'own_money' })], [], '2026-04-15', []],
    ['an unknown price is left out', [makeService({ ratePence: null })], [], '2026-04-15', []],
    ['a one-off from its day until it is paid', [once()], [], '2026-11-20', [['2026-11-20', 500_00]]],
    ['the rest of a one-off', [once()], [makeEntry({ amountPence: -200_00, serviceId: 1, paidOn: '2026-11-05' })], '2026-11-20', [['2026-11-20', 300_00]]],
    ['a one-off of more than a year ago is not waited for', [once({ startsOn: '2025-11-01' })], [], '2026-11-20', []],
    // 33 Mondays to 16 November cost £2,310.00; then one of £70.00.
    ['£50.00 more than was due was paid, so £20.00 of the next Monday is owed', [makeService()], makePayments(['2026-11-16'], -2360_00, { serviceId: 1 }), '2026-11-25', [['2026-12-14', 20_00]]],
    ['£70.00 more: nothing is owed', [makeService()], makePayments(['2026-11-16'], -2380_00, { serviceId: 1 }), '2026-11-25', []],
    ['£100.00 more: nothing is owed, and nothing less', [makeService()], makePayments(['2026-11-16'], -2410_00, { serviceId: 1 }), '2026-11-25', []],
    ['£50.00 more, and £50.00 came back', [makeService()], [...makePayments(['2026-11-16'], -2360_00, { serviceId: 1 }), makeEntry({ id: 9, paidOn: '2026-11-18', amountPence: 50_00, category: 'refund', serviceId: 1 })], '2026-11-25', [['2026-12-14', 70_00]]],
    ['HMRC’s share on top of what was due is not paid beyond it', [makeService()], [...makePayments(['2026-11-16'], -2310_00, { serviceId: 1 }), makeEntry({ id: 9, paidOn: '2026-11-18', amountPence: -50_00, category: 'hmrc', serviceId: 1 })], '2026-11-25', [['2026-12-14', 70_00]]],
    ['£500.00 too much in the last plan year is not held against this one', [makeService({ startsOn: '2026-03-02' })], [...makePayments(['2026-03-30'], -850_00, { serviceId: 1 }), ...makePayments(['2026-04-13'], -140_00, { serviceId: 1 }, 2)], '2026-04-20', [['2026-05-11', 70_00]]],
    // £70.00 a week, wages paid on 16 November, HMRC on the 24th: the Monday between stays owed.
    ['HMRC’s share is spent on the service and does not pay the wages', [makeService()], [...paidOn('2026-11-16'), makeEntry({ id: 9, paidOn: '2026-11-24', amountPence: -60_00, category: 'hmrc', serviceId: 1 })], '2026-11-25', [['2026-12-14', 70_00]]],
    ['nor does the pension’s', [makeService()], [...paidOn('2026-11-16'), makeEntry({ id: 9, paidOn: '2026-11-24', amountPence: -20_00, category: 'pension', serviceId: 1 })], '2026-11-25', [['2026-12-14', 70_00]]],
    ['insurance of 6 April, paid on 3 April, is paid in November', [insurance()], insured('2026-04-03'), '2026-11-20', []],
    ['and owed again from 6 April of the next year', [insurance()], insured('2026-04-03'), '2027-04-06', [['2027-04-06', 98_00]]],
    ['unless that was paid in advance too', [insurance()], insured('2026-04-03', '2027-04-01'), '2027-11-20', []],
    ['a yearly bill paid after its day pays for that day alone', [insurance()], insured('2026-04-20'), '2027-04-10', [['2027-04-20', 98_00]]],
  ] as [string, Service[], Entry[], IsoDay, [IsoDay, number][]][])('%s', (_, services, entries, on, owed) => {
    expect(commitments({ services, entries, budgets: [makeBudget()], terms: [] }, on).map((bill) => [bill.on, bill.amountPence])).toEqual(owed);
  });
});
