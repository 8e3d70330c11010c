import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Recurring } from '../kernel/recurrence';
import type { MEANS_KINDS } from './means-kinds';

export const HOUSEHOLDS = ['single', 'couple'] as const;
/** The ages between which the Minimum Income Guarantee changes. */
export const GUARANTEE_AGES = ['18_to_24', '25_or_over', 'pension_age'] as const;
export const NO_CHARGE = ['section_117', 'carer_support', 'other'] as const;

/** What a financial assessment looks at besides amounts that come and go. */
export type Means = {
  /** The day that all the amounts are right for: its rates are used, and the council's figure of that day stands beside the estimate. */
  readonly figuresOn: IsoDay;
  readonly household: (typeof HOUSEHOLDS)[number];
  readonly ageBand: (typeof GUARANTEE_AGES)[number];
  /** Children in the household for whom the person is responsible. */
  readonly children: number;
  readonly disabilityPremium: boolean;
  readonly enhancedDisabilityPremium: boolean;
  readonly carerPremium: boolean;
  /** Savings, without the home that the person lives in; null: not told. */
  readonly capitalPence: Pence | null;
  /** The Minimum Income Guarantee a week as the council's letter states it; null: it does not say. */
  readonly migPence: Pence | null;
  /** Why the council may not charge, or says that it does not; null: it may charge. */
  readonly noCharge: (typeof NO_CHARGE)[number] | null;
};

export type MeansKind = keyof typeof MEANS_KINDS;

/** An amount that comes in or goes out regularly and that the council asks about. */
export type MeansLine = {
  readonly id: number;
  readonly kind: MeansKind;
  /** The person's own words for it; empty: those of its kind. */
  readonly words: string;
  readonly amountPence: number;
  readonly every: Recurring;
  /** What shows it: a bill, a receipt, a letter. */
  readonly evidence: string;
};
