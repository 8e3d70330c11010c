import { expect, it } from 'vitest';
import { typedName } from '../../../renderer/ui/typed-name';

it.each([
  ['an amount is typed in pounds', 'amountPence', 'amount'],
  ['so is a rate', 'ratePence', 'rate'],
  ['hours a week are typed as hours', 'minutesAWeek', 'hoursAWeek'],
  ['what a payment was for is one choice', 'parts', 'purpose'],
  ['everything else has one name', 'paidOn', 'paidOn'],
])('%s', (_, field, name) => expect(typedName(field)).toBe(name));
