import { expect, it } from 'vitest';
import { contributionWords } from '#shared/returns/contribution-words';

it.each([
  ['none is written down and none was paid', 0, 0, 'No contribution into this account is written down for these days.'],
  ['a penny is due and paid', 1, 1, 'The contribution is paid in full.'],
  ['a penny is missing', 500, 499, '£0.01 is still to be paid in.'],
  ['a penny too much', 500, 501, '£0.01 more than expected was paid in.'],
  ['paid where none is written down', 0, 500, '£5.00 more than expected was paid in.'],
])('%s', (_, expectedPence, paidPence, words) => expect(contributionWords({ expectedPence, paidPence })).toBe(words));
