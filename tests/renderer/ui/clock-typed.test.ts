import { expect, it } from 'vitest';
import { clockInWords, clockTyped } from '../../../renderer/ui/clock-typed';

it.each([
  ['an hour', '8', 480],
  ['hours and minutes', '8:30', 510],
  ['with a full stop and am', '8.30am', 510],
  ['as four digits', '0830', 510],
  ['as three digits', '830', 510],
  ['pm', ' 8 pm ', 1200],
  ['p.m. with minutes', '8.15 p.m.', 1215],
  ['the 24-hour clock', '20:00', 1200],
  ['12 am is midnight', '12am', 0],
  ['12 pm is midday', '12pm', 720],
  ['the last minute of the day', '23:59', 1439],
  ['24:00 is midnight', '24:00', 0],
  ['a minute after it is no time', '24:01', undefined],
  ['noon', 'Noon', 720],
  ['60 minutes', '8:60', undefined],
  ['13 pm', '13pm', undefined],
  ['0 am', '0am', undefined],
  ['one digit of minutes', '8:3', undefined],
  ['nothing', '', undefined],
  ['words', 'after lunch', undefined],
  ['what every object has', 'constructor', undefined],
])('a time of day: %s', (_, text, minutes) => {
  expect(clockTyped(text)).toBe(minutes);
});

it.each([
  [0, 'midnight'],
  [30, '12:30 at night'],
  [299, '4:59 at night'],
  [300, '5:00 in the morning'],
  [719, '11:59 in the morning'],
  [720, 'midday'],
  [750, '12:30 in the afternoon'],
  [1080, '6:00 in the evening'],
  [1320, '10:00 at night'],
])('%i minutes after midnight is read back as %s', (minutes, words) => {
  expect(clockInWords(minutes)).toBe(words);
});
