import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isCarerOutcome, OUTCOME_KEYS, OUTCOMES } from '#shared/plan/outcomes';

it('there are the ten outcomes for adults and the eight for carers of the regulations, each with its law and plain words', () => {
  expect([OUTCOME_KEYS.filter((key) => !isCarerOutcome(key)).length, OUTCOME_KEYS.filter(isCarerOutcome).length]).toEqual([10, 8]);
  for (const key of OUTCOME_KEYS) expect([OUTCOMES[key].law.length > 10, OUTCOMES[key].plain.length > 5]).toEqual([true, true]);
});

it('the database takes the same eighteen', () => {
  const sql = readFileSync('electron/db/migrations/0004-the-whole-plan.sql', 'utf8');
  expect(sql).toContain(`outcome IN (${OUTCOME_KEYS.map((key) => `'${key}'`).join(', ')})`);
});
