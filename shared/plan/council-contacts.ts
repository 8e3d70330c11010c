import type { IsoDay } from '../kernel/iso-date';

/** In the order in which a disagreement goes on: a question, the care manager, a review, a complaint, the Ombudsman. */
export const CONTACT_KINDS = ['question', 'care_manager', 'review', 'complaint', 'ombudsman'] as const;

/** What was asked of the council or complained of, and what came back. */
export type CouncilContact = {
  readonly id: number;
  readonly kind: (typeof CONTACT_KINDS)[number];
  readonly madeOn: IsoDay;
  readonly toWhom: string;
  readonly words: string;
  /** Null: no reply yet. */
  readonly repliedOn: IsoDay | null;
  readonly reply: string;
};
