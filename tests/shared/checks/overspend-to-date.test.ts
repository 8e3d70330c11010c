import { describe, expect, it } from 'vitest';
import { overspendToDate } from '#shared/checks/overspend-to-date';
import type { Worker } from '#shared/employer/worker';
import { addDays } from '#shared/kernel/iso-date';
import { makeEntry, makeFacts, makePayments, makeService, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** By 20 November 33 Mondays have come: £70.00 × 33 = £2,310.00; £10.00 × 33 = £330.00. */
const spent = (pence: number, ratePence = 70_00) => makeFacts({ services: [makeService({ times: 1, ratePer: 'time', ratePence })], entries: [makeEntry({ amountPence: -pence, serviceId: 1 })] });

describe('overspend-to-date', () => {
  it.each([
    ['as planned', spent(2310_00), []],
    ['5 % more is £115.50: exactly on the line', spent(2425_50), []],
    ['a penny over 5 %', spent(2425_51), ['act: Weekday mornings: £115.51 more than planned so far']],
    ['£25.00 more than £330.00 is over 5 %, but not over £25.00', spent(355_00, 10_00), []],
    ['£25.01 more', spent(355_01, 10_00), ['act: Weekday mornings: £25.01 more than planned so far']],
    ['less than planned', spent(100_00), []],
    ['a one-off of £70.00 planned for December and paid in November', makeFacts({ services: [makeService({ every: 'once', times: 1, ratePer: 'time', ratePence: 70_00, startsOn: '2026-12-01' })], entries: [makeEntry({ amountPence: -70_00, serviceId: 1 })] }), []],
    ['no budget, no plan year', { ...spent(9999_00), budgets: [] }, []],
  ])('%s', (_, facts, flags) => expect(raised(overspendToDate, facts)).toEqual(flags));

  /** 9 bills from 6 April, each for the 4 weeks that begin: by 20 November all is paid to 13 December, 36 × £70.00 = £2,520.00. */
  const inAdvance = (pence: number) =>
    makeFacts({ services: [makeService({ kind: 'agency', category: 'agency' })], entries: makePayments(Array.from({ length: 9 }, (_, at) => addDays('2026-04-06', 28 * at)), -pence, { serviceId: 1, category: 'agency' }) });
  it.each([
    ['exactly', 280_00, []],
    ['5 % more is £126.00: exactly on the line', 294_00, []],
    ['a penny a bill over that', 294_01, ['act: Weekday mornings: £126.09 more than planned so far']],
  ])('billed every 4 weeks in advance: %s', (_, pence, flags) => expect(raised(overspendToDate, inAdvance(pence))).toEqual(flags));

  /** 30 hours a week at £14.00, 33 weeks: £13,860.00. Of that £11,550.00 net and £2,310.00 of the PA's own tax; the rest to HMRC is the employer's. */
  const employed = (employerPence: number, over: Partial<Worker> = {}) =>
    makeFacts({
      services: [makeService({ minutes: 360, workerId: 1 })],
      workers: [makeWorker({ minutesAWeek: 1800, ...over })],
      entries: [makeEntry({ amountPence: -11_550_00, serviceId: 1 }), makeEntry({ id: 2, amountPence: -2310_00 - employerPence, serviceId: 1, category: 'hmrc' })],
    });
  // £420.00 × 4 × 1.1207 = £1,882.78 of pay in 4 weeks; (£1,882.78 − £384.00) × 15 % = £224.82, × 13 ÷ 52 × 33 = £1,854.77.
  it.each([
    ['nothing on top', employed(0), []],
    ['the employer’s National Insurance, £1,854.77', employed(1854_77), []],
    ['5 % of the plan more, £693.00: on the line', employed(1854_77 + 693_00), []],
    ['a penny over', employed(1854_77 + 693_01), ['act: Weekday mornings: £693.01 more than planned so far']],
    ['the rate is not known, so what went to HMRC is left out', employed(9000_00, { rates: [] }), []],
  ])('paid to HMRC for a PA: %s', (_, facts, flags) => expect(raised(overspendToDate, facts)).toEqual(flags));

  // £100.00 a week for 52 weeks is £5,200.00. Still to come: 19 Mondays of £70.00, £1,330.00. So £3,870.00 spent uses all of it.
  it.each([
    ['the forecast uses the budget exactly', 3870_00, 'The year’s budget still covers it.'],
    ['a penny over', 3870_01, 'If this goes on, the money will not last the year.'],
  ])('%s', (_, pence, words) => expect(overspendToDate.check(spent(pence), '2026-11-20')[0]?.why).toContain(words));

  it('remarks on two services at once', () => {
    const facts = makeFacts({ services: [makeService(), makeService({ id: 2, name: 'Art group' })], entries: [makeEntry({ amountPence: -3000_00, serviceId: 1 }), makeEntry({ id: 2, amountPence: -3000_00, serviceId: 2 })] });
    expect(raised(overspendToDate, facts)).toEqual(['act: Weekday mornings: £690.00 more than planned so far', 'act: Art group: £690.00 more than planned so far']);
  });
});
