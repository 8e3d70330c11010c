import { expect, it } from 'vitest';
import { minutesTyped } from '../../../renderer/ui/minutes-typed';

it.each([
  ['a number alone is hours', '45', 2700],
  ['minutes', ' 45 min ', 45],
  ['hours and minutes', '1:30', 90],
  ['parts of an hour', '1.5', 90],
  ['nothing', '', undefined],
  ['words', 'a while', undefined],
])('a length of time: %s', (_, text, minutes) => {
  expect(minutesTyped(text)).toBe(minutes);
});
