import type { IsoDay } from '../kernel/iso-date';
import type { Category } from './categories';
import type { Fund } from './funds';

/** What part of a payment is for. The parts of an entry add up to its amount, exactly and with the same sign. */
export type EntryPart = {
  readonly category: Category;
  /** The service of the plan; null: tied to none. */
  readonly serviceId: number | null;
  readonly fund: Fund;
  /** Pence, with the entry's sign: money out is negative. */
  readonly amountPence: number;
};

export const EVIDENCE = ['missing', 'have', 'not_needed'] as const;
export type EvidenceState = (typeof EVIDENCE)[number];

/** `money` moved; `opening` was there; `tie` changes what an entry was for; `reversal` takes one back; `restore` lets one stand again. */
export type EntryKind = 'money' | 'opening' | 'tie' | 'reversal' | 'restore';

/** One movement of money in one account, as it stands today: reversed ones left out, later ties applied. */
export type Entry = {
  readonly id: number;
  readonly accountId: number;
  readonly paidOn: IsoDay;
  /** What a person calls whom it went to or came from. */
  readonly payee: string;
  /** What the bank called it; empty for one typed by hand. */
  readonly bankText: string;
  /** Pence; in is positive, out is negative. */
  readonly amountPence: number;
  readonly parts: readonly EntryPart[];
  readonly evidence: EvidenceState;
  /** What the evidence is, or why none is needed. */
  readonly evidenceWords: string;
  readonly note: string;
  /** The import that brought it; null: recorded by hand. */
  readonly batchId: number | null;
};
