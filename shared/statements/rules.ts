import type { Category } from '../ledger/categories';
import type { Fund } from '../ledger/funds';
import type { StatementRow } from './statement-format';

/** “What the bank calls so is that”: a person confirmed it once, and later rows are sorted by it. */
export type Rule = {
  readonly id: number;
  /** Words that the bank's text or the payee must hold, as `foldWords` gives them. */
  readonly words: string;
  readonly direction: 'in' | 'out';
  readonly category: Category;
  readonly serviceId: number | null;
  readonly fund: Fund;
};

export type SortableRow = Pick<StatementRow, 'payee' | 'bankText' | 'amountPence'>;

/** Text as rules compare it: small letters without accents, everything but letters and digits as one space. `Nest, REF-1` → `nest ref 1`. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Does folded text hold these folded words, whole and in this order? `nest` is in `nest pension`, not in `honest`. */
export function holdsWords(foldedText: string, words: string): boolean {
  return words !== '' && ` ${foldedText} `.includes(` ${words} `);
}

/** The row's bank text and payee, folded; a line end between them, so that no words are found across both. */
export function foldRow(row: Pick<StatementRow, 'payee' | 'bankText'>): string {
  return `${foldWords(row.bankText)} \n ${foldWords(row.payee)}`;
}

export function directionOf(row: Pick<StatementRow, 'amountPence'>): 'in' | 'out' {
  return row.amountPence > 0 ? 'in' : 'out';
}

/** The rule that sorts a row: of those whose words it holds, the one with the longest words (the earlier on a tie); null: none. */
export function applyRules(row: SortableRow, rules: readonly Rule[]): Rule | null {
  const text = foldRow(row);
  let best: Rule | null = null;
  for (const rule of rules) {
    if (rule.words.length <= (best?.words.length ?? 0)) continue;
    if (rule.direction === directionOf(row) && holdsWords(text, rule.words)) best = rule;
  }
  return best;
}
