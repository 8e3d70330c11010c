import { describe, expect, it } from 'vitest';
import { asksForNight, pricesText, readPrices, type PricesText } from '../../../renderer/features/needs-and-services/service-prices-form';
import { readForm } from '../../../renderer/ui/form-reader';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { PLAIN_SERVICE } from '../../../shared/plan/services';
import { faultsOf, readAs } from '../form-answers';

const read = (text: PricesText, startsOn: IsoDay = '2026-04-06', isFree = false) => readForm('2026-11-21', (field) => readPrices(field, text, startsOn, isFree));
const TEXT = pricesText({ ...PLAIN_SERVICE, ratePence: 1350, ratePer: 'hour', startsOn: '2026-04-06' });
const kinds = (typed: Partial<PricesText['kindRates']>) => ({ kindRates: { ...TEXT.kindRates, ...typed } });

describe('prices as typed', () => {
  it.each<[string, Partial<PricesText>, object]>([
    ['one price', {}, { ratePence: 1350, rates: [], night: null, extraPence: 0, tenthsOfMiles: 0, milePence: 0 }],
    ['not known yet', { ratePence: ' ' }, { ratePence: null }],
    ['a dearer Sunday holds from the first day', kinds({ sunday: '16' }), { rates: [{ kind: 'sunday', from: '2026-04-06', ratePence: 1600 }] }],
    ['the price changes next April', { rates: [{ kind: 'usual', from: '6/4/27', rate: '14' }] }, { rates: [{ kind: 'usual', from: '2027-04-06', ratePence: 1400 }] }],
    ['a line with nothing in it', { rates: [{ kind: 'usual', from: '', rate: ' ' }] }, { rates: [] }],
    ['nights from 10 pm to 6', { ...kinds({ night: '15' }), nightFrom: '10pm', nightTo: '6' }, { night: { fromMinutes: 1320, toMinutes: 360 } }],
    ['parking, and 4.5 miles at 45p', { extraPence: '2.50', tenthsOfMiles: '4.5', milePence: '.45' }, { extraPence: 250, tenthsOfMiles: 45, milePence: 45 }],
    ['whole miles', { tenthsOfMiles: '12' }, { tenthsOfMiles: 120 }],
  ])('%s', (_, part, prices) => {
    expect(readAs(read({ ...TEXT, ...part }))).toMatchObject(prices);
  });

  it.each<[string, Partial<PricesText>, string[]]>([
    ['a Sunday that cannot be read', kinds({ sunday: 'double' }), ['kindRates-sunday: “double” is not an amount that can be read. Write pounds and pence, like 1204.55 or £1,204.55.']],
    ['a change without a day', { rates: [{ kind: 'usual', from: '', rate: '14' }] }, ['rates-0-from: Enter the day from which this price holds']],
    ['a change without a price', { rates: [{ kind: 'usual', from: '6/4/27', rate: '' }] }, ['rates-0-rate: Enter the new price']],
    ['only which price changes', { rates: [{ kind: 'sunday', from: '', rate: '' }] }, ['rates-0-from: Enter the day from which this price holds', 'rates-0-rate: Enter the new price']],
    ['half a night', { nightFrom: '22:00' }, ['nightTo: Enter when the night ends']],
    ['the other half', { nightTo: '6' }, ['nightFrom: Enter when the night begins']],
    ['miles with two decimals', { tenthsOfMiles: '4.55' }, ['tenthsOfMiles: Enter miles as a number with one decimal at most, like 4.5']],
    ['miles in words', { tenthsOfMiles: 'four' }, ['tenthsOfMiles: Enter miles as a number with one decimal at most, like 4.5']],
  ])('refused: %s', (_, part, faults) => {
    expect(faultsOf(read({ ...TEXT, ...part }))).toEqual(faults);
  });

  it('cost nothing where help is free, whatever was typed', () => {
    expect(readAs(read({ ...TEXT, ...kinds({ sunday: 'x' }), extraPence: 'x', nightFrom: '22:00' }, '2026-04-06', true))).toEqual({
      ratePence: 0, ratePer: 'hour', rates: [], night: null, extraPence: 0, tenthsOfMiles: 0, milePence: 0,
    });
  });

  it('move with the first day where they began on it', () => {
    const text = pricesText({ ...PLAIN_SERVICE, ratePence: 1350, ratePer: 'hour', startsOn: '2026-04-06', rates: [{ kind: 'sunday', from: '2026-04-06', ratePence: 1600 }] });
    expect(readAs(read(text, '2026-05-01'))?.rates).toEqual([{ kind: 'sunday', from: '2026-05-01', ratePence: 1600 }]);
  });
});

it.each<[string, Partial<PricesText>, boolean]>([
  ['not for one price', {}, false],
  ['for a price for nights', kinds({ night: '15' }), true],
  ['for hours without a price, so that they can be emptied', { nightTo: '6' }, true],
  ['for a price for nights that begins later', { rates: [{ kind: 'night', from: '', rate: '' }] }, true],
])('the hours of the night are asked for: %s', (_, part, asked) => {
  expect(asksForNight({ ...TEXT, ...part })).toBe(asked);
});
