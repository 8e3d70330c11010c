import { ok, refused, type Result } from '../kernel/result';
import { directionOf, foldWords, type Rule } from '../statements/rules';
import type { Category } from './categories';
import type { Entry, EntryPart } from './entry';
import { usualFund, type Fund } from './funds';
import { faultsOfOpening, faultsOfParts } from './record-payment';

export type TieRequest = {
  readonly category: Category;
  readonly serviceId: number | null;
  /** Null: the category's usual fund. */
  readonly fund: Fund | null;
  /** Words to remember it by; null: this time only. */
  readonly rememberWords: string | null;
};

export type Tied = { readonly ties: readonly { readonly entry: Entry; readonly parts: readonly EntryPart[] }[]; readonly rule: Omit<Rule, 'id'> | null };

const GONE = { code: 'entry-gone', message: 'One of these payments was taken back in the meantime. Look at the list again.' } as const;

/**
 * What payments were for, all the same. A refund goes back to the service and the money that it was paid from (`cameFrom`), unless someone
 * says otherwise. Refused where a payment is gone, or where it cannot be for that.
 */
export function tiePayments(
  entries: readonly (Entry | undefined)[],
  request: TieRequest,
  serviceIds: ReadonlySet<number>,
  cameFrom: (refund: Entry) => Pick<EntryPart, 'serviceId' | 'fund'> | null = () => null,
): Result<Tied> {
  const fund = request.fund ?? usualFund(request.category);
  const ties: { entry: Entry; parts: EntryPart[] }[] = [];
  for (const entry of entries) {
    if (!entry) return refused(GONE);
    const from = request.category === 'refund' && request.serviceId === null && request.fund === null ? cameFrom(entry) : null;
    const parts = [{ category: request.category, serviceId: request.serviceId, fund, ...from, amountPence: entry.amountPence }];
    const faults = [...faultsOfOpening(entry), ...faultsOfParts(entry.amountPence, parts, serviceIds)];
    if (faults.length > 0) return refused(...faults);
    ties.push({ entry, parts });
  }
  if (request.rememberWords === null) return ok({ ties, rule: null });
  const words = foldWords(request.rememberWords);
  const [first] = ties;
  if (words === '' || !first) {
    return refused({ code: 'rule-without-words', field: 'rememberWords', message: 'Enter words of the bank’s text to know such payments by.' });
  }
  return ok({ ties, rule: { words, direction: directionOf(first.entry), category: request.category, serviceId: request.serviceId, fund } });
}

/** Which parts of one payment were for what: they add up to it exactly, and go the same way. */
export function splitPayment(entry: Entry | undefined, parts: readonly EntryPart[], serviceIds: ReadonlySet<number>): Result<Entry> {
  if (!entry) return refused(GONE);
  const faults = [...faultsOfOpening(entry), ...faultsOfParts(entry.amountPence, parts, serviceIds)];
  return faults.length > 0 ? refused(...faults) : ok(entry);
}
