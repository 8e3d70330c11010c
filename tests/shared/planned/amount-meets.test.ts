import { expect, it } from 'vitest';
import { amountMeets } from '#shared/planned/amount-meets';
import type { Occurrence } from '#shared/planned/occurrence';

type Planned = Pick<Occurrence, 'source' | 'direction' | 'amountPence'>;
const bill: Planned = { source: 'service', direction: 'out', amountPence: -100_00 };
const wages: Planned = { ...bill, source: 'wages', amountPence: -90_00 };
const direct: Planned = { source: 'payment_in', direction: 'in', amountPence: 320_00 };

it.each([
  ['a bill to the penny', bill, -100_00, true],
  ['a bill 10 % more', bill, -110_00, true],
  ['a penny more than that', bill, -110_01, false],
  ['a bill 10 % less', bill, -90_00, true],
  ['a penny less than that', bill, -89_99, false],
  ['wages of two thirds: a third was taken off', wages, -60_00, true],
  ['a penny less than that', wages, -59_99, false],
  ['wages 10 % more', wages, -99_00, true],
  ['a penny more than that', wages, -99_01, false],
  ['a direct payment to the penny', direct, 320_00, true],
  ['a penny less', direct, 319_99, false],
  ['a penny more', direct, 320_01, false],
  ['what nobody knew beforehand: any', { ...bill, source: 'hmrc', amountPence: null }, -486_00, true],
  ['the other way: none', { ...bill, source: 'hmrc', amountPence: null }, 486_00, false],
] as [string, Planned, number, boolean][])('%s', (_, planned, paid, expected) => expect(amountMeets(planned, paid)).toBe(expected));
