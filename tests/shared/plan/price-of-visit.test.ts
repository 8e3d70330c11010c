import { describe, expect, it } from 'vitest';
import { isFree, priceOfRound, priceOfVisit, usualRateOn, type PriceDay } from '#shared/plan/price-of-visit';
import type { Service, ServiceRate } from '#shared/plan/services';
import { makeService } from '../../support/make-facts';

const rate = (kind: ServiceRate['kind'], ratePence: number, from: ServiceRate['from'] = '2026-04-06'): ServiceRate => ({ kind, from, ratePence });
const on = (day: ServiceRate['from'], weekday: number, isBankHoliday = false): PriceDay => ({ on: day, weekday, isBankHoliday });
const [FRIDAY, CHRISTMAS, SATURDAY, SUNDAY] = [on('2026-12-18', 5), on('2026-12-25', 5, true), on('2026-12-19', 6), on('2026-12-20', 7)];
const EVERY_KIND = { rates: [rate('saturday', 15_00), rate('sunday', 16_00), rate('bank_holiday', 28_00), rate('night', 17_00)], night: { fromMinutes: 22 * 60, toMinutes: 6 * 60 } };
const pence = (over: Partial<Service>, fromMinutes: number | null, minutes: number, day: PriceDay, next = on('2026-12-30', 3)) => {
  const price = priceOfVisit(makeService({ ...EVERY_KIND, ...over }), { fromMinutes, minutes }, day, () => next);
  return price === null ? null : price / 60;
};

describe('the price of a visit by the hour, in pence', () => {
  it.each<[string, Partial<Service>, number | null, number, PriceDay, number | null]>([
    ['a usual hour', {}, 480, 60, FRIDAY, 14_00],
    ['on a Saturday', {}, 480, 60, SATURDAY, 15_00],
    ['on a Sunday', {}, 480, 60, SUNDAY, 16_00],
    ['on a bank holiday', {}, 480, 60, CHRISTMAS, 28_00],
    ['the last hour before the night', {}, 21 * 60, 60, FRIDAY, 14_00],
    ['a minute of the night', {}, 21 * 60 + 1, 60, FRIDAY, 59 / 60 * 14_00 + 17_00 / 60],
    ['the last hour of the night', {}, 5 * 60, 60, FRIDAY, 17_00],
    ['the first after it', {}, 6 * 60, 60, FRIDAY, 14_00],
    ['a night of a Sunday', {}, 22 * 60, 60, SUNDAY, 17_00],
    ['a night of a bank holiday', {}, 22 * 60, 60, CHRISTMAS, 28_00],
    ['at no time in particular', {}, null, 60, SATURDAY, 15_00],
    ['up to midnight', {}, 20 * 60, 240, FRIDAY, 2 * 14_00 + 2 * 17_00],
    ['two hours of the next day, at its night price', {}, 22 * 60, 240, CHRISTMAS, 2 * 28_00 + 2 * 17_00],
    ['a Saturday price from the day after', { rates: [rate('saturday', 15_00, '2026-12-20')] }, 480, 60, SATURDAY, 14_00],
    ['a Saturday price from the day', { rates: [rate('saturday', 15_00, '2026-12-19')] }, 480, 60, SATURDAY, 15_00],
    ['a night in the day, as for a club', { night: { fromMinutes: 60, toMinutes: 120 } }, 0, 180, FRIDAY, 2 * 14_00 + 17_00],
    ['a price for nights without hours of the night', { night: null }, 22 * 60, 60, FRIDAY, 14_00],
    ['no usual price', { ratePence: null }, 480, 60, CHRISTMAS, null],
  ])('%s', (_, over, fromMinutes, minutes, day, expected) => {
    const found = pence(over, fromMinutes, minutes, day);
    expect(found === null ? null : Math.round(found * 60)).toBe(expected === null ? null : Math.round(expected * 60));
  });
});

describe('by the time, the minute in which it starts decides', () => {
  it.each<[string, number | null, PriceDay, number]>([
    ['in the evening', 21 * 60 + 59, FRIDAY, 14_00],
    ['at the first minute of the night', 22 * 60, FRIDAY, 17_00],
    ['at no time in particular', null, SUNDAY, 16_00],
    ['on a bank holiday at night', 22 * 60, CHRISTMAS, 28_00],
  ])('%s', (_, fromMinutes, day, expected) => expect(pence({ ratePer: 'time' }, fromMinutes, 540, day)).toBe(expected));
});

it('adds fares and miles once for each time', () => {
  const beside = { extraPence: 3_50, tenthsOfMiles: 62, milePence: 45 };
  expect(pence(beside, 480, 60, FRIDAY)).toBe(14_00 + 3_50 + 2_79);
  expect(priceOfRound(makeService({ times: 2, ...beside }), '2026-12-20')).toBe(60 * 2 * (14_00 + 3_50 + 2_79));
});

it.each<[string, Partial<Service>, number | null]>([
  ['not known', { ratePence: null }, null],
  ['by the hour with no time', { minutes: null }, null],
  ['the usual price whatever the day', EVERY_KIND, 60 * 5 * 14_00],
])('a round is %s', (_, over, expected) => expect(priceOfRound(makeService(over), '2026-12-25')).toBe(expected));

it.each<[string, ServiceRate['from'], number | null]>([
  ['the day before', '2026-09-30', 14_00],
  ['its day', '2026-10-01', 15_00],
  ['after the next', '2027-04-06', 16_00],
])('the usual price changes from its day: %s', (_, day, expected) => {
  expect(usualRateOn({ ratePence: 14_00, rates: [rate('usual', 16_00, '2027-04-06'), rate('usual', 15_00, '2026-10-01'), rate('sunday', 20_00, '2026-10-01')] }, day)).toBe(expected);
});

it.each<[string, Partial<Service>, boolean]>([
  ['no price', { ratePence: 0 }, true],
  ['a price that is not known yet', { ratePence: null }, false],
  ['a price on Sundays alone', { ratePence: 0, rates: [rate('sunday', 1)] }, false],
  ['fares', { ratePence: 0, extraPence: 1 }, false],
  ['miles for which nothing is paid', { ratePence: 0, tenthsOfMiles: 62 }, true],
  ['miles', { ratePence: 0, tenthsOfMiles: 62, milePence: 45 }, false],
])('is it free: %s', (_, over, expected) => expect(isFree(makeService(over))).toBe(expected));
