import { expect, it } from 'vitest';
import { visitTooLong } from '#shared/plan/visit-length';

it.each([
  ['a time that is not known', null, []],
  ['24 hours', 1440, []],
  [
    '45 hours, which may be 45 minutes',
    2700,
    ['Each time lasts 45 h here, which is longer than a day. Is it 45 minutes or 45 hours? For minutes, write “45 min”. For support that goes on for days, count each day as one time.'],
  ],
  [
    '24 hours and a minute',
    1441,
    ['Each time lasts 24 h 1 min here, which is longer than a day. Check the hours and the minutes. For support that goes on for days, count each day as one time.'],
  ],
] as const)('how long one time can be: %s', (_, minutes, messages) => {
  expect(visitTooLong(minutes).map((fault) => fault.message)).toEqual(messages);
});
