import type { IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';

export const AGE_BANDS = ['16_to_17', '18_to_20', '21_to_22', '23_and_over'] as const;
/** For someone whose date of birth is not written down. */
export type AgeBand = (typeof AGE_BANDS)[number];

export const RELATIONSHIPS = ['none', 'friend', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'aunt_or_uncle', 'other_relative'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** A personal assistant: employed, or in business for themselves. */
export type Worker = {
  readonly id: number;
  readonly name: string;
  readonly kind: 'employed' | 'self_employed';
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay | null;
  readonly bornOn: IsoDay | null;
  readonly ageBand: AgeBand;
  readonly apprentice: boolean;
  readonly relationship: Relationship;
  readonly livesInHousehold: boolean;
  /** Day of the council's agreement to pay a close relative; null: none on file. */
  readonly councilAgreedOn: IsoDay | null;
  /** Usual minutes of work a week. */
  readonly minutesAWeek: number;
  /** Hourly rates with the day each starts, in order. */
  readonly rates: readonly { readonly from: IsoDay; readonly ratePence: number }[];
  readonly payEvery: Recurring;
  readonly rightToWorkSeenOn: IsoDay | null;
  /** Last day of a permission that ends; null: it does not end. */
  readonly rightToWorkUntil: IsoDay | null;
  readonly contractGivenOn: IsoDay | null;
  readonly pension: 'not_assessed' | 'enrolled' | 'opted_out' | 'not_eligible';
};

/**
 * The family whose employer needs no insurance by law (Employers' Liability (Compulsory Insurance) Act 1969, section 2(2)(a)). A husband,
 * wife or civil partner is of it and someone who lives with the employer unmarried is not; `partner` does not say which
 * (`mayBeSpouse`).
 */
export const CLOSE_FAMILY: readonly Relationship[] = ['parent', 'child', 'sibling', 'grandparent'];

export function isCloseFamily({ relationship }: Pick<Worker, 'relationship'>): boolean {
  return CLOSE_FAMILY.includes(relationship);
}

/** Husband, wife or civil partner, or someone who lives with the employer without being married: the two are one word here. */
export function mayBeSpouse({ relationship }: Pick<Worker, 'relationship'>): boolean {
  return relationship === 'partner';
}

/** The household as an employer. */
export type Employer = {
  readonly payeReference: string;
  readonly payeRegisteredOn: IsoDay | null;
  readonly paysHmrcEvery: 'month' | 'quarter';
  readonly paysHmrcBy: 'electronic' | 'post';
  /** Null: not decided yet. */
  readonly claimsEmploymentAllowance: boolean | null;
  readonly payrollBy: string;
};

export type InsurancePolicy = { readonly id: number; readonly insurer: string; readonly policyNumber: string; readonly from: IsoDay; readonly to: IsoDay };

/** The rate in force on a day; undefined before the first. */
export function rateOnDay(worker: Pick<Worker, 'rates'>, on: IsoDay): number | undefined {
  return worker.rates.findLast((rate) => rate.from <= on)?.ratePence;
}
