import { expect, it } from 'vitest';
import { priceWords } from '#shared/plan/price-words';
import type { Service, ServiceRate } from '#shared/plan/services';
import { makeService } from '../../support/make-facts';

const rate = (kind: ServiceRate['kind'], ratePence: number, from: ServiceRate['from'] = '2026-04-06'): ServiceRate => ({ kind, from, ratePence });

it.each<[string, Partial<Service>, string]>([
  ['one price', {}, '£14.00 an hour'],
  ['each time', { ratePer: 'time' }, '£14.00 each time'],
  ['free', { ratePence: 0 }, 'Free'],
  ['not known', { ratePence: null }, 'Price not known yet'],
  ['Sundays and bank holidays alike', { ratePence: 18_00, rates: [rate('bank_holiday', 24_00), rate('sunday', 24_00)] }, '£18.00 an hour, £24.00 on Sundays and bank holidays'],
  ['two that differ', { rates: [rate('saturday', 15_00), rate('sunday', 16_00)] }, '£14.00 an hour, £15.00 on Saturdays, £16.00 on Sundays'],
  ['nights', { rates: [rate('night', 16_00)], night: { fromMinutes: 1320, toMinutes: 360 } }, '£14.00 an hour, £16.00 at night (22:00 to 6:00)'],
  ['a new usual price', { rates: [rate('usual', 14_50, '2026-10-01')] }, '£14.00 an hour, £14.50 from 1 October 2026'],
  ['one that holds from the first day on is the price', { rates: [rate('usual', 14_50)] }, '£14.50 an hour'],
  ['a Sunday price that goes up', { rates: [rate('sunday', 16_00), rate('sunday', 17_00, '2027-04-06')] }, '£14.00 an hour, £16.00 on Sundays, £17.00 on Sundays from 6 April 2027'],
  ['one replaced before the first day is left out', { rates: [rate('sunday', 16_00, '2025-04-06'), rate('sunday', 17_00)] }, '£14.00 an hour, £17.00 on Sundays'],
  ['fares and miles', { extraPence: 3_50, tenthsOfMiles: 62, milePence: 45 }, '£14.00 an hour; £3.50 each time beside the price; 6.2 miles each time at 45p a mile'],
  ['free but for its miles', { ratePence: 0, tenthsOfMiles: 10, milePence: 45 }, 'Free; 1 mile each time at 45p a mile'],
])('%s', (_, over, words) => expect(priceWords(makeService(over))).toBe(words));
