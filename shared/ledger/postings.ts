import { invariant } from '../kernel/invariant';
import { sumPence } from '../kernel/money';
import type { Category } from './categories';
import type { Entry, EntryPart } from './entry';
import type { Fund } from './funds';

/**
 * One side of a double entry. `account`: where the money is, in positive. `purpose`: what it was for, spending positive, income
 * negative. `opening`: the other side of an opening balance. The postings of an entry sum to zero.
 */
export type Posting =
  | { readonly side: 'account'; readonly accountId: number; readonly amountPence: number }
  | {
      readonly side: 'purpose' | 'opening';
      readonly category: Category;
      readonly serviceId: number | null;
      readonly fund: Fund;
      readonly amountPence: number;
    };

type Movement = Pick<Entry, 'accountId' | 'amountPence' | 'parts'>;

function purpose(part: EntryPart, sign: 1 | -1): Posting {
  const { category, serviceId, fund, amountPence } = part;
  return { side: category === 'opening' ? 'opening' : 'purpose', category, serviceId, fund, amountPence: sign * amountPence };
}

function balanced(postings: readonly Posting[]): readonly Posting[] {
  const kept = postings.filter((posting) => posting.amountPence !== 0);
  invariant(sumPence(kept.map((posting) => posting.amountPence)) === 0, 'postings sum to zero');
  return kept;
}

/** The postings of money that moved: in or out of its account, against what it was for. */
export function postingsOf(entry: Movement): readonly Posting[] {
  return balanced([{ side: 'account', accountId: entry.accountId, amountPence: entry.amountPence }, ...entry.parts.map((part) => purpose(part, -1))]);
}

/** The postings that take an entry back, as it stands now. */
export function reversalOf(entry: Movement): readonly Posting[] {
  return balanced([{ side: 'account', accountId: entry.accountId, amountPence: -entry.amountPence }, ...entry.parts.map((part) => purpose(part, 1))]);
}

/**
 * The postings that change what an entry was for and leave the money where it is, one for each purpose whose sum changes: two parts for
 * one purpose are one sum. Empty when nothing would change.
 */
export function retieOf(from: readonly EntryPart[], to: readonly EntryPart[]): readonly Posting[] {
  const changes = new Map<string, EntryPart>();
  const move = (part: EntryPart, sign: 1 | -1) => {
    const key = `${part.category} ${part.serviceId ?? ''} ${part.fund}`;
    changes.set(key, { ...part, amountPence: (changes.get(key)?.amountPence ?? 0) + sign * part.amountPence });
  };
  for (const part of from) move(part, 1);
  for (const part of to) move(part, -1);
  return balanced([...changes.values()].map((part) => purpose(part, 1)));
}
