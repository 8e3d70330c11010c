import type { IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Category } from './categories';
import type { Entry, EntryPart } from './entry';

/** One part of one entry, with the entry's day so that lists can be searched by it. */
export type Line = { readonly paidOn: IsoDay; readonly entry: Entry; readonly part: EntryPart };

/** The entries by what people ask of them. Every list is oldest first, as the entries are. */
export type EntryIndex = {
  readonly byAccount: ReadonlyMap<number, readonly Entry[]>;
  readonly byService: ReadonlyMap<number, readonly Line[]>;
  readonly byCategory: ReadonlyMap<Category, readonly Line[]>;
  /** Money out that is tied to no service. */
  readonly untied: readonly Line[];
  /** Money out whose evidence is missing. */
  readonly withoutEvidence: readonly Entry[];
};

const built = new WeakMap<readonly Entry[], EntryIndex>();

/**
 * Sorts entries into lists in a single pass. The lists of one array are kept for as long as the array is, because about twenty
 * checks ask for them and a ledger may hold a hundred thousand entries; the answer is the same either way.
 */
export function indexEntries(entries: readonly Entry[]): EntryIndex {
  const known = built.get(entries);
  if (known) return known;
  const byAccount = new Map<number, Entry[]>();
  const byService = new Map<number, Line[]>();
  const byCategory = new Map<Category, Line[]>();
  const untied: Line[] = [];
  const withoutEvidence: Entry[] = [];
  for (const entry of entries) {
    append(byAccount, entry.accountId, entry);
    if (entry.amountPence < 0 && entry.evidence === 'missing') withoutEvidence.push(entry);
    for (const part of entry.parts) {
      const line = { paidOn: entry.paidOn, entry, part };
      append(byCategory, part.category, line);
      if (part.serviceId !== null) append(byService, part.serviceId, line);
      else if (part.amountPence < 0) untied.push(line);
    }
  }
  const index = { byAccount, byService, byCategory, untied, withoutEvidence };
  built.set(entries, index);
  return index;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Dated = { readonly paidOn: IsoDay };

/** The items of a period, both days counted, from a list that is oldest first. */
export function within<T extends Dated>(list: readonly T[], period: Period): readonly T[] {
  const from = firstAfter(list, (day) => day >= period.from);
  const to = firstAfter(list, (day) => day > period.to);
  return from === 0 && to === list.length ? list : list.slice(from, to);
}

/** The items up to and including a day. */
export function upTo<T extends Dated>(list: readonly T[], on: IsoDay): readonly T[] {
  return within(list, { from: '0000-01-01', to: on });
}

/** The place of the first item whose day passes the test; all later ones pass it too. */
function firstAfter<T extends Dated>(list: readonly T[], passes: (day: IsoDay) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item && passes(item.paidOn)) high = middle;
    else low = middle + 1;
  }
  return low;
}
