import { expect, it } from 'vitest';
import { dutyRules } from '#shared/employer/duty-rule';

it('knows the rule of a duty by its id', () => {
  expect(dutyRules().get('right-to-work')).toBe('before_start');
  expect(dutyRules().get('pension-letter')).toBe('within_of_start');
  expect(dutyRules().get('no-such-duty')).toBeUndefined();
});
