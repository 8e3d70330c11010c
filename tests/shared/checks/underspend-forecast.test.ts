import { expect, it } from 'vitest';
import { underspendForecast } from '#shared/checks/underspend-forecast';
import { makeBudget, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';

// On the first day of the year, £70.00 a week is on course to be £3,640.00.
const budget = (totalPence: number) => [makeBudget({ per: 'year', totalPence })];

it.each<[string, number, string | null]>([
  ['£3,640.00 is 85 % of £4,282.35', 4282_35, null],
  ['and less than 85 % of a penny more: £3,640.01 would be needed', 4282_37, '£642.37 of the year’s budget is on course not to be used'],
  ['most of it is used', 3700_00, null],
  ['too much is used', 3000_00, null],
])('%s', (_, totalPence, title) => {
  const facts = makeFacts({ budgets: budget(totalPence), services: [makeService()] });
  expect(underspendForecast.check(facts, '2026-04-06')).toMatchObject(title === null ? [] : [{ check: 'underspend-forecast', severity: 'act', title, byOn: '2027-04-05', figures: { forecastPence: 3640_00, percent: 84 } }]);
});

it('says nothing before anything is planned, or without a budget', () => {
  expect(underspendForecast.check(makeFacts(), '2026-04-06')).toEqual([]);
  expect(underspendForecast.check(makeFacts({ budgets: [], services: [makeService()] }), '2026-04-06')).toEqual([]);
});

it('does not take for unused what is not imported yet: paid to 29 June, looked at in November', () => {
  const entries = makePayments(['2026-05-04', '2026-06-01', '2026-06-29'], -280_00, { serviceId: 1 });
  expect(underspendForecast.check(makeFacts({ budgets: budget(3640_00), services: [makeService()], entries }), '2026-11-20')).toEqual([]);
});

it.each<[string, '2026-04-06' | '2026-04-07', number]>([
  ['from the first day of the year, it knows the whole of it', '2026-04-06', 1],
  ['from a day later, it does not know what was spent before', '2026-04-07', 0],
])('a ledger that begins %s', (_, paidOn, flags) => {
  const opening = makeEntry({ paidOn, category: 'opening', amountPence: 500_00 });
  expect(underspendForecast.check(makeFacts({ budgets: budget(9000_00), services: [makeService()], entries: [opening] }), '2026-11-20')).toHaveLength(flags);
});
