import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Entry } from '#shared/ledger/entry';
import type { Service } from '#shared/plan/services';
import { serviceOccurrences, setsAsideFor } from '#shared/planned/service-occurrences';
import { makeFacts, makePayments, makeService, makeWorker } from '../../support/make-facts';

/** £70.00 each Monday from 6 April 2026. */
const paidOn = (...days: IsoDay[]) => makePayments(days, -280_00, { serviceId: 1 });
const once = (startsOn: IsoDay) => makeService({ every: 'once', times: 1, ratePer: 'time', ratePence: 500_00, startsOn });
const insurance = () => makeService({ times: 1, every: 'year', paidEvery: 'year', ratePer: 'time', ratePence: 98_00, category: 'insurance', kind: 'employing' });
const insured = (...days: IsoDay[]) => makePayments(days, -98_00, { serviceId: 1, category: 'insurance' });

/** Due days and amounts were worked out by hand from a calendar of Mondays. */
describe('when a service is paid', () => {
  it.each([
    ['every 4 weeks over the end of the year, never by the month', makeService(), paidOn('2026-10-12'), '2026-11-01', '2027-02-28', [['2026-11-09', 280_00], ['2026-12-07', 280_00], ['2027-01-04', 280_00], ['2027-02-01', 280_00]]],
    ['before any payment: from the first day, with the Monday it begins on', makeService(), [], '2026-04-01', '2026-06-30', [['2026-05-04', 350_00], ['2026-06-01', 280_00], ['2026-06-29', 280_00]]],
    ['back from the first payment that is known, to the first day', makeService(), paidOn('2026-07-06'), '2026-04-01', '2026-07-31', [['2026-04-13', 140_00], ['2026-05-11', 280_00], ['2026-06-08', 280_00], ['2026-07-06', 280_00]]],
    ['by the month from the 31st: 30, 31, 31, 28 and 31', makeService({ paidEvery: 'month' }), paidOn('2026-10-31'), '2026-11-01', '2027-03-31', [['2026-11-30', 350_00], ['2026-12-31', 280_00], ['2027-01-31', 280_00], ['2027-02-28', 280_00], ['2027-03-31', 350_00]]],
    ['by the month in a leap year: the 29th of February, then the 31st', makeService({ paidEvery: 'month' }), paidOn('2028-01-31'), '2028-02-01', '2028-03-31', [['2028-02-29', 280_00], ['2028-03-31', 280_00]]],
    ['a break takes three Mondays', makeService({ breaks: [{ from: '2026-11-10', to: '2026-12-06' }] }), paidOn('2026-11-09'), '2026-11-10', '2027-01-31', [['2026-12-07', 70_00], ['2027-01-04', 280_00]]],
    ['a break over a whole interval: nothing is due', makeService({ breaks: [{ from: '2026-11-10', to: '2026-12-07' }] }), paidOn('2026-11-09'), '2026-11-10', '2027-01-31', [['2027-01-04', 280_00]]],
    ['a price that goes up on 23 November: £70.00 and 3 × £75.00', makeService({ rates: [{ kind: 'usual', from: '2026-11-23', ratePence: 1500 }] }), paidOn('2026-11-09'), '2026-11-10', '2026-12-31', [['2026-12-07', 295_00]]],
    ['the last one is for what is left when it ends', makeService({ endsOn: '2026-11-24' }), paidOn('2026-11-09'), '2026-11-10', '2027-03-31', [['2026-12-07', 140_00]]],
    ['nothing comes after the last day was paid for', makeService({ endsOn: '2026-11-09' }), paidOn('2026-11-09'), '2026-11-10', '2027-03-31', []],
    ['three days early and whole: the next is counted from it, and is for what is left', makeService(), paidOn('2026-11-16', '2026-12-11'), '2026-12-01', '2027-01-31', [['2026-12-14', 280_00], ['2027-01-08', 210_00]]],
    ['three days early and only for the days up to it', makeService({ kind: 'agency' }), [...paidOn('2026-11-16'), ...makePayments(['2026-12-11'], -210_00, { serviceId: 1 }, 2)], '2026-12-01', '2027-01-31', [['2026-12-14', 210_00], ['2027-01-08', 280_00]]],
    ['ten days late: the next is counted from the payment', makeService(), paidOn('2026-11-16', '2026-12-24'), '2026-12-01', '2027-01-31', [['2026-12-14', 280_00], ['2027-01-21', 280_00]]],
    ['insurance paid in advance comes again in advance', insurance(), insured('2026-04-03'), '2026-04-01', '2027-05-31', [['2026-04-03', 98_00], ['2027-04-03', 98_00]]],
    ['a single bill on its day', once('2026-12-01'), [], '2026-11-25', '2026-12-31', [['2026-12-01', 500_00]]],
    ['a single bill beyond the days', once('2027-01-01'), [], '2026-11-25', '2026-12-31', []],
    ['without a price nobody knows', makeService({ ratePence: null }), [], '2026-04-01', '2026-12-31', []],
  ] as [string, Service, Entry[], IsoDay, IsoDay, [IsoDay, number][]][])('%s', (_, service, entries, from, to, expected) => {
    const found = serviceOccurrences(service, makeFacts({ services: [service], entries }), { from, to });
    expect(found.map(({ dueOn, amountPence }) => [dueOn, -(amountPence ?? 0)])).toEqual(expected);
  });

  it('ends with the PA who leaves, with the days that were worked', () => {
    const service = makeService({ workerId: 1 });
    const facts = makeFacts({ services: [service], workers: [makeWorker({ endsOn: '2026-11-20' })], entries: paidOn('2026-11-09') });
    const found = serviceOccurrences(service, facts, { from: '2026-11-10', to: '2027-06-30' });
    expect(found).toMatchObject([{ source: 'wages', dueOn: '2026-12-07', amountPence: -70_00, payee: 'Dana', period: { from: '2026-11-10', to: '2026-12-07' } }]);
  });

  // 4 May and 31 August 2026 are bank holidays.
  it('is booked on the next working day', () => {
    const facts = makeFacts({ services: [makeService()] });
    const books = serviceOccurrences(makeService(), facts, { from: '2026-04-01', to: '2026-05-31' }).map(({ dueOn, booksOn, payableFrom }) => [dueOn, booksOn, payableFrom]);
    expect(books).toEqual([['2026-05-04', '2026-05-05', '2026-04-29']]);
  });
});

it.each([
  ['a service that sets HMRC’s bill aside', makeService({ kind: 'employing', category: 'hmrc' }), true],
  ['for the pension', makeService({ kind: 'employing', category: 'pension' }), false],
  ['wages', makeService(), false],
] as const)('%s', (_, service, expected) => expect(setsAsideFor(service, 'hmrc')).toBe(expected));
