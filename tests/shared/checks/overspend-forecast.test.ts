import { describe, expect, it } from 'vitest';
import { overspendForecast } from '#shared/checks/overspend-forecast';
import { makeBudget, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** £2,240.00 spent to 16 November, nothing owed on the 20th, then £70.00 each Monday: 20 of them to 5 April. */
const household = (yearPence: number, over = {}) =>
  makeFacts({
    services: [makeService()],
    entries: [...makePayments(['2026-05-04'], -1960_00, { serviceId: 1 }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    budgets: [makeBudget({ per: 'year', totalPence: yearPence })],
    ...over,
  });

describe('overspend-forecast', () => {
  it.each([
    ['£2,240.00 + 20 × £70.00 = £3,640.00: exactly the budget', household(3640_00), []],
    ['a penny less: the last Monday is too much', household(3639_99), ['act: The money runs out on 5 April 2027']],
    // 23 November + 7 weeks = 11 January, the 8th Monday; 8 weeks from 20 November is 15 January.
    ['the 8th Monday, within 8 weeks', household(2240_00 + 8 * 70_00 - 1), ['stop: The money runs out on 11 January 2027']],
    ['the 9th, after 8 weeks', household(2240_00 + 9 * 70_00 - 1), ['act: The money runs out on 18 January 2027']],
    ['more is spent than there is', household(2000_00), ['stop: The money for the year is used up']],
    ['no budget is known', household(1, { budgets: [] }), []],
  ])('%s', (_, facts, flags) => expect(raised(overspendForecast, facts)).toEqual(flags));

  it('is “stop” on the last day of the 8 weeks', () => {
    expect(raised(overspendForecast, household(2240_00 + 8 * 70_00 - 1), '2026-11-17')).toEqual(['stop: The money runs out on 11 January 2027']);
    expect(raised(overspendForecast, household(2240_00 + 8 * 70_00 - 1), '2026-11-16')).toEqual(['stop: The money runs out on 11 January 2027']);
    expect(raised(overspendForecast, household(2240_00 + 9 * 70_00 - 1), '2026-11-22')).toEqual(['act: The money runs out on 18 January 2027']);
    expect(raised(overspendForecast, household(2240_00 + 9 * 70_00 - 1), '2026-11-23')).toEqual(['stop: The money runs out on 18 January 2027']);
  });

  it('says by how much, and names the services that cost more than planned', () => {
    const entries = [makeEntry({ paidOn: '2026-11-16', amountPence: -5000_00, serviceId: 1 }), makeEntry({ id: 2, paidOn: '2026-11-16', amountPence: -5000_00, serviceId: 2 })];
    const facts = makeFacts({ services: [makeService(), makeService({ id: 2 })], entries });
    // 2 × (£5,000.00 + 20 × £70.00) = £12,800.00, less £5,200.00.
    expect(overspendForecast.check(facts, '2026-11-20')).toMatchObject([{ figures: { forecastPence: 12800_00, overPence: 7600_00 }, records: [{ id: 1 }, { id: 2 }] }]);
  });
});
