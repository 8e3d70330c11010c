import { describe, expect, it } from 'vitest';
import { overspendForecast } from '#shared/checks/overspend-forecast';
import { addDays } from '#shared/kernel/iso-date';
import { makeBudget, makeEntry, makeFacts, makePayments, makeService, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** £2,240.00 spent to 16 November, nothing owed on the 20th, then £70.00 each Monday: 19, the last on 29 March, for the year's 52 are then used up. */
const household = (yearPence: number, over = {}) =>
  makeFacts({
    services: [makeService()],
    entries: [...makePayments(['2026-05-04'], -1960_00, { serviceId: 1 }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    budgets: [makeBudget({ per: 'year', totalPence: yearPence })],
    ...over,
  });
/** £100.00 a week, paid each Monday from 6 April to 16 November. */
const weekly = makeFacts({
  services: [makeService({ times: 1, ratePer: 'time', ratePence: 100_00, paidEvery: 'week' })],
  entries: makePayments(Array.from({ length: 33 }, (_, week) => addDays('2026-04-06', 7 * week)), -100_00, { serviceId: 1 }),
});

describe('overspend-forecast', () => {
  it.each([
    ['£2,240.00 + 19 × £70.00 = £3,570.00: exactly the budget', household(3570_00), []],
    ['a penny less: the last Monday is too much', household(3569_99), ['act: The money runs out on 29 March 2027']],
    ['£100.00 a week of £100.00 a week, from a Monday: 53 Mondays, and nothing is too much', weekly, []],
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

  // £439.35 a year for holiday pay, 136 of 365 days left.
  it.each([
    ['counts the costs of employing as an estimate', {}, / That counts £163\.70 for holiday pay, .* which is an estimate\. /, 163_70],
    ['says that they are not known', { rates: [] }, / are not in it: a rate is not known, so it will cost more\. /, undefined],
  ])('%s', (_, worker, words, employingPence) => {
    const facts = household(2240_00 + 8 * 70_00 - 1, { services: [makeService({ workerId: 1 })], workers: [makeWorker({ minutesAWeek: 300, pension: 'not_eligible', ...worker })] });
    const [flag] = overspendForecast.check(facts, '2026-11-20');
    expect(flag?.why).toMatch(words);
    expect(flag?.figures['employingPence']).toBe(employingPence);
  });

  it('says by how much, and names the services that cost more than planned', () => {
    const entries = [makeEntry({ paidOn: '2026-11-16', amountPence: -5000_00, serviceId: 1 }), makeEntry({ id: 2, paidOn: '2026-11-16', amountPence: -5000_00, serviceId: 2 })];
    const facts = makeFacts({ services: [makeService(), makeService({ id: 2 })], entries });
    // 2 × (£5,000.00 + 19 × £70.00) = £12,660.00, less £5,200.00.
    expect(overspendForecast.check(facts, '2026-11-20')).toMatchObject([{ figures: { forecastPence: 12660_00, overPence: 7460_00 }, records: [{ id: 1 }, { id: 2 }] }]);
  });
});
