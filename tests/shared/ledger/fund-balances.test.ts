import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directPaymentPence, fundBalances, fundWords, potsHeld } from '#shared/ledger/fund-balances';
import { FUND_KEYS } from '#shared/ledger/funds';

const NOTHING = { council: 0, contribution: 0, own: 0, nhs: 0 };

describe('whose money is in an account', () => {
  it('is what came in less what went out, for each owner', () => {
    const parts = [
      { fund: 'council', amountPence: 880_00 },
      { fund: 'contribution', amountPence: 80_00 },
      { fund: 'own', amountPence: 50_00 },
      { fund: 'council', amountPence: -540_00 },
      { fund: 'own', amountPence: -12_50 },
    ] as const;
    expect(fundBalances(parts)).toEqual({ council: 340_00, contribution: 80_00, own: 37_50, nhs: 0 });
  });

  it('adds up to the balance, whatever came in and went out', () => {
    const part = fc.record({ fund: fc.constantFrom(...FUND_KEYS), amountPence: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const funds = fundBalances(parts);
        const balance = parts.reduce((sum, { amountPence }) => sum + amountPence, 0);
        expect(funds.council + funds.contribution + funds.own + funds.nhs).toBe(balance);
        expect(potsHeld(funds).reduce((sum, { amountPence }) => sum + amountPence, 0)).toBe(balance);
      }),
    );
  });

  it('the contribution and the council’s share are one budget', () => {
    expect(directPaymentPence({ ...NOTHING, council: -20_00, contribution: 80_00 })).toBe(60_00);
    expect(potsHeld({ ...NOTHING, council: -80_00, contribution: 80_00 })).toEqual([]);
  });

  it.each([
    ['only the direct payment needs no words', { ...NOTHING, council: 100_00 }, null],
    ['nor does nothing', NOTHING, null],
    ['own money beside it', { ...NOTHING, council: 100_00, own: 50_00 }, '£100.00 is the direct payment (with your contribution) and £50.00 is your own money.'],
    ['a penny of own money', { ...NOTHING, council: 100_00, own: 1 }, '£100.00 is the direct payment (with your contribution) and £0.01 is your own money.'],
    ['own money alone', { ...NOTHING, own: 50_00 }, '£50.00 is your own money.'],
    ['own money that paid for what the direct payment could not', { ...NOTHING, council: -30_00, own: 50_00 }, '£30.00 more than there was came from the direct payment (with your contribution) and £50.00 is your own money.'],
  ])('%s', (_, funds, words) => expect(fundWords(funds)).toBe(words));

  it('speaks of the person to the council', () => expect(fundWords({ ...NOTHING, council: 100_00, own: 50_00 }, 'council')).toBe('£100.00 is the direct payment (with the contribution) and £50.00 is the person’s own money.'));
});
