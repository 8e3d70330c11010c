import { expect, it } from 'vitest';
import { clockTyped, minutesTyped, shortTimeTyped } from '#shared/kernel/typed-time';

it.each([
  ['as a spreadsheet writes it', '08:30', 510],
  ['in the evening', '8.15pm', 1215],
  ['words', 'after lunch', undefined],
])('a time of day: %s', (_, text, minutes) => {
  expect(clockTyped(text)).toBe(minutes);
});

it.each([
  ['a number alone is hours', '12', 720],
  ['words', 'a while', undefined],
])('a length of time: %s', (_, text, minutes) => {
  expect(minutesTyped(text)).toBe(minutes);
});

it.each([
  ['nothing typed is none', '', 0],
  ['a dash is none', '–', 0],
  ['zero', '0', 0],
  ['a number alone is minutes', '30', 30],
  ['with its word', '45 min', 45],
  ['hours and minutes', '1:15', 75],
  ['as a spreadsheet writes half an hour', '00:30', 30],
  ['parts of an hour', '0.5', 30],
  ['an hour', '1 h', 60],
  ['a bare 1 may be an hour or a minute', '1', undefined],
  ['a bare 4 too', '4', undefined],
  ['five minutes', '5', 5],
  ['words', 'lunch', undefined],
])('a break: %s', (_, text, minutes) => {
  expect(shortTimeTyped(text)).toBe(minutes);
});
