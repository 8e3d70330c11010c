import { describe, expect, it } from 'vitest';
import { dueRuleSchema } from '#shared/employer/duty-file';

describe('a rule of when a duty falls due', () => {
  it.each([
    ['a rule that is known', { rule: 'each_payday' }, true],
    ['a yearly day', { rule: 'yearly', month: 5, day: 31 }, true],
    ['a word that is not a rule', { rule: 'sometimes' }, false],
    ['a yearly rule without its day', { rule: 'yearly', month: 5 }, false],
    ['a month that does not exist', { rule: 'yearly', month: 13, day: 1 }, false],
    ['a field that the rule does not have', { rule: 'each_payday', days: 3 }, false],
  ])('%s', (_words, rule, fits) => {
    expect(dueRuleSchema.safeParse(rule).success).toBe(fits);
  });
});
