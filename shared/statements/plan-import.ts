import { notSorted } from '../ledger/record-payment';
import type { EntryPart } from '../ledger/entry';
import type { KnownEntry } from './known-entry';
import { matchRows, type MatchedRow } from './match';
import { applyRules, type Rule } from './rules';
import type { StatementRead } from './statement-format';

/** A row of a file with what would be done with it: added or not, and what it would be for. */
export type PlannedRow = MatchedRow & {
  /** The remembered rule that sorts it; null: nobody has sorted it yet. */
  readonly rule: Rule | null;
  readonly part: EntryPart;
};

/**
 * What importing a file would do, row by row: nothing is changed by asking. `already` are the standing entries of the same account
 * that matching asks for, `openingPence` what it started with (null: not known).
 */
export function planImport(read: StatementRead, already: readonly KnownEntry[], rules: readonly Rule[], openingPence: number | null = null): PlannedRow[] {
  return matchRows(read.rows, already, openingPence).map((matched) => {
    const { row } = matched;
    const rule = applyRules(row, rules);
    const part: EntryPart = rule
      ? { category: rule.category, serviceId: rule.serviceId, fund: rule.fund, amountPence: row.amountPence }
      : notSorted(row.amountPence);
    return { ...matched, rule, part };
  });
}

/** “412 rows read = 409 added + 3 already here + 0 refused.” */
export function importWords(counts: { readonly rowsRead: number; readonly added: number; readonly alreadyThere: number; readonly refused: number; readonly leftOut: number }): string {
  const { rowsRead, added, alreadyThere, refused, leftOut } = counts;
  const rows = rowsRead === 1 ? '1 row' : `${rowsRead} rows`;
  return `${rows} read = ${added} added + ${alreadyThere} already here + ${refused} refused${leftOut > 0 ? ` + ${leftOut} left out by you` : ''}.`;
}
