import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OUTCOME_KEYS, OUTCOMES } from '#shared/plan/outcomes';

it('there are the ten outcomes of the regulations, each with its law and plain words', () => {
  expect(OUTCOME_KEYS).toHaveLength(10);
  for (const key of OUTCOME_KEYS) expect([OUTCOMES[key].law.length > 10, OUTCOMES[key].plain.length > 5]).toEqual([true, true]);
});

it('the database takes the same ten', () => {
  const sql = readFileSync('electron/db/migrations/0001-the-ledger.sql', 'utf8');
  expect(sql).toContain(`outcome IN (${OUTCOME_KEYS.map((key) => `'${key}'`).join(', ')})`);
});
