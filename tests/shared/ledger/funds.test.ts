import { expect, it } from 'vitest';
import { usualFund } from '#shared/ledger/funds';

it.each([
  ['what the council pays is its own money', 'direct_payment', 'council'],
  ['wages come from the council’s money', 'pa_wages', 'council'],
  ['the contribution is the person’s share', 'contribution', 'contribution'],
  ['what they add beyond it is their own', 'own_top_up', 'own'],
] as const)('%s', (_sentence, category, fund) => {
  expect(usualFund(category)).toBe(fund);
});
