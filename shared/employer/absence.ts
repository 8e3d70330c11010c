import type { IsoDay } from '../kernel/iso-date';

export const ABSENCE_KINDS = ['holiday', 'sickness', 'unpaid', 'other_paid'] as const;
export const PROOFS = ['', 'own_words', 'fit_note'] as const;

/** Days on which a PA is away. */
export type Absence = {
  readonly id: number;
  readonly workerId: number;
  readonly kind: (typeof ABSENCE_KINDS)[number];
  readonly from: IsoDay;
  /** Null: still away. */
  readonly to: IsoDay | null;
  /** Paid minutes of holiday or other leave; null: those of the rota. */
  readonly minutes: number | null;
  /** Of sickness; empty: none yet. */
  readonly proof: (typeof PROOFS)[number];
  readonly proofUntil: IsoDay | null;
  readonly words: string;
};

/** Holiday taken over from the leave year before. */
export type LeaveCarried = { readonly workerId: number; readonly yearFrom: IsoDay; readonly minutes: number; readonly reason: string };
