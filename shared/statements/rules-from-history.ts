import { CATEGORIES } from '../ledger/categories';
import type { Entry, EntryPart } from '../ledger/entry';
import { applyRules, directionOf, foldWords, holdsWords, type Rule } from './rules';

/** A payment as it is sorted now, and by whom: a rule by its number, or null for a person. */
export type SortedEntry = Pick<Entry, 'payee' | 'bankText' | 'amountPence' | 'parts'> & { readonly ruleId: number | null };

export type HistoryProposal = Omit<Rule, 'id'> & {
  /** “You sorted First PA as Morning support 6 times.” */
  readonly because: string;
  /** How many times a person sorted it so. */
  readonly times: number;
  readonly payee: string;
};

/** So often a person must have sorted a payee in one way before it is proposed. */
const TIMES_BEFORE_PROPOSED = 2;

type Group = { readonly words: string; readonly direction: 'in' | 'out'; readonly first: SortedEntry; readonly part: EntryPart; times: number; isOneWay: boolean };

/**
 * Rules that a person’s own sorting suggests: payees that they sorted in the same way at least twice and never in another, and that no rule
 * sorts yet. Words that another payee, sorted otherwise, has too are not proposed, because the rule would sort that one as well.
 * `serviceNames` are those of the services by number. The most often sorted comes first.
 */
export function rulesFromHistory(entries: readonly SortedEntry[], rules: readonly Rule[], serviceNames: ReadonlyMap<number, string>): HistoryProposal[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const [part] = entry.parts;
    if (!part || entry.amountPence === 0 || entry.parts.every(({ category }) => category === 'not_sorted') || part.category === 'opening') continue;
    const words = foldWords(entry.payee);
    const direction = directionOf(entry);
    const key = `${direction} ${words}`;
    const group = groups.get(key) ?? { words, direction, first: entry, part, times: 0, isOneWay: true };
    if (entry.parts.length > 1 || !isSameWay(part, group.part)) group.isOneWay = false;
    if (entry.ruleId === null) group.times += 1;
    groups.set(key, group);
  }
  const all = [...groups.values()];
  // Who holds a payee’s words holds their first one; a ledger of ten years has thousands of payees.
  const byWord = new Map<string, Group[]>();
  for (const group of all) {
    for (const word of new Set(group.words.split(' '))) {
      const known = byWord.get(word);
      if (known) known.push(group);
      else byWord.set(word, [group]);
    }
  }
  const holding = (words: string) => (byWord.get(words.split(' ')[0] ?? '') ?? []).filter((group) => holdsWords(group.words, words));
  return all
    .filter(({ words, times, isOneWay, first }) => words.length >= 2 && isOneWay && times >= TIMES_BEFORE_PROPOSED && applyRules(first, rules) === null)
    .filter(({ words, direction, part }) => holding(words).every((other) => other.direction !== direction || (other.isOneWay && isSameWay(other.part, part))))
    .map(({ words, direction, part, times, first }) => ({
      words,
      direction,
      category: part.category,
      serviceId: part.serviceId,
      fund: part.fund,
      payee: first.payee,
      times,
      because: `You sorted ${first.payee} as ${(part.serviceId === null ? undefined : serviceNames.get(part.serviceId)) ?? CATEGORIES[part.category]} ${times === 2 ? 'twice' : `${times} times`}.`,
    }))
    .sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1));
}

function isSameWay(a: EntryPart, b: EntryPart): boolean {
  return a.category === b.category && a.serviceId === b.serviceId && a.fund === b.fund;
}
