import { expect, it } from 'vitest';
import { decideReview } from '#shared/plan/record-review';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { faultsIn } from '../../support/records';

it.each([
  ['today', '2026-11-20', []],
  ['long ago', '2020-02-29', []],
  ['tomorrow', '2026-11-21', ['heldOn: day-to-come']],
] as const)('a review held %s', (_name, heldOn, faults) => {
  expect(faultsIn(decideReview({ kind: 'annual', ...BARE_REVIEW, heldOn, words: '' }, '2026-11-20'))).toEqual(faults);
});
