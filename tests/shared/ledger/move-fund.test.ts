import { describe, expect, it } from 'vitest';
import { NO_FUNDS } from '#shared/ledger/fund-balances';
import { fundOfMove, usualMoveFund } from '#shared/ledger/move-fund';

describe('whose money a move carries unless someone says', () => {
  it.each([
    ['out of the person’s own account', false, { council: 10_000 }, 500, 'own'],
    ['out of the direct payment’s account', true, { council: 500 }, 500, 'council'],
    ['a penny more than the council’s money, own money covers it', true, { council: 499, own: 500 }, 500, 'own'],
    ['the contribution is one budget with the council’s money', true, { council: 400, contribution: 100, own: 900 }, 500, 'council'],
    ['neither covers it', true, { council: 499, own: 499 }, 500, 'council'],
    ['only the NHS’s money covers it', true, { nhs: 500 }, 500, 'nhs'],
    ['an account in which nothing moved', true, {}, 500, 'council'],
  ] as const)('%s', (_, isDirectPayment, held, amountPence, expected) => expect(usualMoveFund({ isDirectPayment }, { ...NO_FUNDS, ...held }, amountPence)).toBe(expected));

  it.each([
    ['all of one', [{ fund: 'own' }, { fund: 'own' }], 'own'],
    ['of two', [{ fund: 'own' }, { fund: 'council' }], null],
    ['nothing', [], null],
  ] as const)('%s', (_, parts, expected) => expect(fundOfMove(parts)).toBe(expected));
});
