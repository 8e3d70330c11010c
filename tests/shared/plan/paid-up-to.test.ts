import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Category } from '#shared/ledger/categories';
import { indexEntries } from '#shared/ledger/entry-index';
import { endOfInterval, paidUpTo } from '#shared/plan/paid-up-to';
import type { Service } from '#shared/plan/services';
import { makeEntry, makeService } from '../../support/make-facts';

type Paid = readonly [day: IsoDay, pence: number, category?: Category];

function linesOf(payments: readonly Paid[]) {
  const entries = payments.map(([paidOn, pence, category = 'pa_wages'], at) => makeEntry({ id: at + 1, paidOn, amountPence: -pence, category, serviceId: 1 }));
  return indexEntries(entries).byService.get(1) ?? [];
}

/** £25.00 on Mondays from 6 April 2026, paid weekly. */
const weekly: Partial<Service> = { times: 1, ratePer: 'time', ratePence: 25_00, paidEvery: 'week' };

describe('the day up to which a service is paid for', () => {
  it.each([
    ['nothing paid', [], {}, undefined],
    ['wages pay for what came up to their day', [['2026-05-04', 280_00]], {}, '2026-05-04'],
    ['HMRC’s payment is not the wages’', [['2026-05-04', 280_00], ['2026-05-22', 300_00, 'hmrc']], {}, '2026-05-04'],
    ['a refund is no payment', [['2026-05-04', 280_00], ['2026-05-06', -30_00]], {}, '2026-05-04'],
    ['on Fridays after: 10 April pays Monday 6 April', [['2026-04-10', 25_00], ['2026-04-17', 25_00]], weekly, '2026-04-17'],
    ['on Sundays before: 5 April pays Monday 6 April', [['2026-04-05', 25_00]], weekly, '2026-04-11'],
    ['the next Sunday pays the next Monday', [['2026-04-05', 25_00], ['2026-04-12', 25_00]], weekly, '2026-04-18'],
    ['80 % of the next Monday is in advance', [['2026-04-05', 20_00]], weekly, '2026-04-11'],
    ['a penny less is not', [['2026-04-05', 19_99]], weekly, '2026-04-05'],
    ['two halves on one day are one payment', [['2026-04-05', 10_00], ['2026-04-05', 15_00]], weekly, '2026-04-11'],
    ['the rest of the wages two days later is not in advance', [['2026-05-04', 180_00], ['2026-05-06', 100_00]], {}, '2026-05-06'],
    ['a payment after the day looked at is not known', [['2026-05-04', 280_00], ['2026-07-01', 280_00]], {}, '2026-05-04'],
    ['4 weeks in advance, on the day of the first visit', [['2026-04-06', 280_00]], {}, '2026-05-03'],
    ['and again', [['2026-04-06', 280_00], ['2026-05-04', 280_00]], {}, '2026-05-31'],
    ['two days late both times', [['2026-04-08', 280_00], ['2026-05-06', 280_00]], {}, '2026-06-02'],
    ['three days early the second time', [['2026-04-06', 280_00], ['2026-05-01', 280_00]], {}, '2026-05-28'],
    ['wages for 4 weeks and 8 hours more, on the day of a visit, are not in advance', [['2026-05-04', 392_00]], {}, '2026-05-04'],
    ['a first payment of everything, long after, is not', [['2026-06-01', 900_00]], {}, '2026-06-01'],
  ] as [string, Paid[], Partial<Service>, IsoDay | undefined][])('%s', (_, payments, over, expected) => {
    expect(paidUpTo(makeService(over), linesOf(payments), '2026-06-30', [])).toBe(expected);
  });
});

it('answers for an earlier day after a later one, and for a changed service, from the same payments', () => {
  const lines = linesOf([['2026-05-04', 280_00], ['2026-06-01', 280_00]]);
  const service = makeService();
  expect(paidUpTo(service, lines, '2026-06-30', [])).toBe('2026-06-01');
  expect(paidUpTo(service, lines, '2026-05-31', [])).toBe('2026-05-04');
  expect(paidUpTo(service, lines, '2026-05-03', [])).toBeUndefined();
  expect(paidUpTo(makeService({ startsOn: '2026-06-08' }), lines, '2026-06-30', [])).toBe('2026-06-28');
});

it('ends an interval on the day before the next begins', () => expect(endOfInterval({ paidEvery: 'month' }, '2026-05-31')).toBe('2026-06-29'));
