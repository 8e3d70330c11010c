import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { indexEntries } from '#shared/ledger/entry-index';
import { deliveryOf } from '#shared/plan/delivery';
import type { Service } from '#shared/plan/services';
import { makeEntry, makeService } from '../../support/make-facts';

type Paid = readonly [day: IsoDay, pence: number];

/** £70.00 a week on Mondays, paid every 4 weeks, unless the row says otherwise. */
function look(payments: readonly Paid[], on: IsoDay, over: Partial<Service> = {}) {
  const service = makeService(over);
  const entries = payments.map(([paidOn, pence], at) => makeEntry({ id: at + 1, paidOn, amountPence: -pence, serviceId: service.id }));
  return deliveryOf(service, indexEntries(entries).byService.get(service.id) ?? [], on, []);
}

describe('support measured by its payments', () => {
  it.each([
    ['the last 4 weeks, paid in full', [['2026-05-04', 280_00], ['2026-06-01', 280_00]], {}, 280_00, 280_00],
    ['three weeks of four', [['2026-05-04', 280_00], ['2026-06-01', 210_00]], {}, 210_00, 280_00],
    ['a first payment is for the 4 weeks before it', [['2026-05-04', 280_00]], {}, 280_00, 280_00],
    ['payments 27 days apart: the last, for the 4 Mondays since the one before', [['2026-05-05', 280_00], ['2026-06-01', 280_00]], {}, 280_00, 280_00],
    ['payments 25 days apart', [['2026-05-07', 280_00], ['2026-06-01', 280_00]], {}, 280_00, 280_00],
    ['payments 24 days apart: both, for the 4 weeks before the first too', [['2026-05-08', 280_00], ['2026-06-01', 280_00]], {}, 560_00, 560_00],
    // £141.75 is planned a week, and £216.00 is paid each fortnight: of 4 weeks, £567.00, £432.00 is paid.
    ['fortnightly wages, the oldest three days late: the last two, for 4 weeks', [['2026-05-07', 216_00], ['2026-05-18', 216_00], ['2026-06-01', 216_00]], { paidEvery: 'fortnight', times: 1, ratePer: 'time', ratePence: 141_75 }, 432_00, 567_00],
    ['weekly wages: the last four of five', [['2026-05-04', 70_00], ['2026-05-11', 70_00], ['2026-05-18', 70_00], ['2026-05-25', 0], ['2026-06-01', 70_00]], { paidEvery: 'week' }, 210_00, 280_00],
    ['a week of holiday is not missed', [['2026-05-04', 280_00], ['2026-06-01', 210_00]], { breaks: [{ from: '2026-05-25', to: '2026-05-31' }] }, 210_00, 210_00],
  ] as [string, Paid[], Partial<Service>, number, number][])('%s', (_, payments, over, paidPence, plannedPence) => {
    expect(look(payments, '2026-06-10', over)).toMatchObject({ kind: 'measured', paidPence, plannedPence });
  });
});

describe('support that went quiet', () => {
  it.each([
    ['two 4-week intervals after 4 May is 29 June: not yet', [['2026-05-04', 280_00]], '2026-06-29', {}, 'measured'],
    ['the day after', [['2026-05-04', 280_00]], '2026-06-30', {}, 'silent'],
    ['never paid, two intervals from its first day: not yet', [], '2026-06-01', {}, 'not_paid_yet'],
    ['never paid, on its first day', [], '2026-04-06', {}, 'not_paid_yet'],
    ['never paid, the day after', [], '2026-06-02', {}, 'silent'],
    ['both intervals are holidays', [['2026-05-04', 280_00]], '2026-06-30', { breaks: [{ from: '2026-05-05', to: '2026-07-10' }] }, 'as_planned'],
    ['monthly bills: 4 July is two months on', [['2026-05-04', 280_00]], '2026-07-04', { paidEvery: 'month' }, 'measured'],
    ['a refund is not a payment', [['2026-05-04', 280_00], ['2026-06-20', -20_00]], '2026-06-30', {}, 'silent'],
  ] as [string, Paid[], IsoDay, Partial<Service>, string][])('%s', (_, payments, on, over, kind) => expect(look(payments, on, over).kind).toBe(kind));
});

it('hears silence where only HMRC is paid', () => {
  const entries = [makeEntry({ paidOn: '2026-05-04', serviceId: 1 }), makeEntry({ id: 2, paidOn: '2026-06-20', amountPence: -60_00, category: 'hmrc', serviceId: 1 })];
  expect(deliveryOf(makeService(), indexEntries(entries).byService.get(1) ?? [], '2026-06-30', [])).toEqual({ kind: 'silent', sinceOn: '2026-05-04', everPaid: true });
});

describe('support whose days nobody can price', () => {
  it.each([
    ['a price that is not known, not paid', [], { ratePence: null }, 'not_paid_yet'],
    ['a price that is not known, paid', [['2026-11-02', 70_00]], { ratePence: null }, 'as_planned'],
    ['a one-off, not paid', [], { every: 'once' }, 'not_paid_yet'],
    ['a one-off, paid', [['2026-11-02', 70_00]], { every: 'once' }, 'as_planned'],
  ] as [string, Paid[], Partial<Service>, string][])('%s', (_, payments, over, kind) => expect(look(payments, '2026-11-20', over)).toEqual({ kind }));
});

describe('support that no payment can measure', () => {
  it.each([
    ['free help', { fundedBy: 'informal', ratePence: 0 }],
    ['the council pays', { fundedBy: 'council' }],
    ['own money pays', { fundedBy: 'own_money' }],
    ['it is free', { ratePence: 0 }],
  ] as [string, Partial<Service>][])('%s counts as planned', (_, over) => expect(look([], '2026-11-20', over)).toEqual({ kind: 'as_planned' }));
});
