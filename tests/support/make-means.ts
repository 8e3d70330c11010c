import type { Means, MeansLine } from '#shared/contribution/means';

/** 30 years old, alone, with both disability premiums, no savings, on 20 November 2025: the Minimum Income Guarantee is £186.40. */
export function makeMeans(over: Partial<Means> = {}): Means {
  return {
    figuresOn: '2025-11-20',
    household: 'single',
    ageBand: '25_or_over',
    children: 0,
    disabilityPremium: true,
    enhancedDisabilityPremium: true,
    carerPremium: false,
    capitalPence: 0,
    migPence: null,
    noCharge: null,
    ...over,
  };
}

/** £190.00 a week that counts. */
export function makeMeansLine(over: Partial<MeansLine> = {}): MeansLine {
  return { id: 1, kind: 'esa', words: '', amountPence: 190_00, every: 'week', evidence: '', ...over };
}
