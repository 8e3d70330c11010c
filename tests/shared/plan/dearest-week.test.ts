import { expect, it } from 'vitest';
import { dearestWeek, type DearestWeek, type ServicePrice } from '#shared/plan/dearest-week';
import type { Service } from '#shared/plan/services';
import { makeService, ON } from '../../support/make-facts';

const price = (pence: number, over: Partial<Service> = {}): ServicePrice => ({ service: makeService(over), pence });

it.each<[string, readonly ServicePrice[], DearestWeek]>([
  ['no services', [], { pence: 0, isAll: true }],
  ['those that run together', [price(70_00), price(30_00)], { pence: 100_00, isAll: true }],
  ['one that is still to come counts beside those that go on', [price(70_00), price(30_00, { startsOn: '2027-01-04' })], { pence: 100_00, isAll: true }],
  ['all of them to come, on different days', [price(70_00, { startsOn: '2027-01-04' }), price(30_00, { startsOn: '2027-02-01' })], { pence: 100_00, isAll: true }],
  ['one that takes over from another is not there beside it', [price(70_00, { endsOn: '2026-11-30' }), price(80_00, { startsOn: '2026-12-01' })], { pence: 80_00, isAll: false }],
  ['the one before may be the dearer', [price(90_00, { endsOn: '2026-11-30' }), price(80_00, { startsOn: '2026-12-01' })], { pence: 90_00, isAll: false }],
  ['a day together is a week together', [price(70_00, { endsOn: '2026-12-01' }), price(80_00, { startsOn: '2026-12-01' })], { pence: 150_00, isAll: true }],
  ['one on its last day counts', [price(70_00, { endsOn: ON })], { pence: 70_00, isAll: true }],
  ['one that ended the day before does not', [price(70_00, { endsOn: '2026-11-19' }), price(30_00)], { pence: 30_00, isAll: true }],
  ['a week has school or holidays', [price(10_00), price(20_00, { runs: 'term_time' }), price(30_00, { runs: 'school_holidays' })], { pence: 40_00, isAll: false }],
])('%s', (_, prices, expected) => expect(dearestWeek(prices, ON)).toEqual(expected));
