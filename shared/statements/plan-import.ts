import { formatDay } from '../kernel/iso-date';
import { notSorted } from '../ledger/record-payment';
import type { EntryPart } from '../ledger/entry';
import type { KnownEntry } from './known-entry';
import { matchRows, type MatchedRow } from './match';
import { meetTyped, type Meeting, type TypedEntry } from './meet-typed';
import { applyRules, type Rule } from './rules';
import type { StatementRead, StatementRow } from './statement-format';

/** A row of a file with what would be done with it: added or not, and what it would be for. */
export type PlannedRow = MatchedRow & {
  /** The remembered rule that sorts it; null: nobody has sorted it yet. */
  readonly rule: Rule | null;
  readonly part: EntryPart;
  /** The payment typed by hand that this new row is, so that the two become one; null: it is none. */
  readonly meets: Meeting | null;
};

/** What an account holds that a file may bring again. */
export type Held = {
  /** The standing entries that matching asks for. */
  readonly already: readonly KnownEntry[];
  /** Those of them that were typed by hand, over the file's days and some around them. */
  readonly typed: readonly TypedEntry[];
  /** Rows that only look like one that is there, and of which a person says that they are other payments. */
  readonly addRows?: ReadonlySet<number>;
};

const SAID_OTHER = 'You say that this is another payment than the one of the same day and amount in your ledger.';

const NOTHING_HELD: Held = { already: [], typed: [] };

/**
 * What importing a file would do, row by row: nothing is changed by asking. `held` is what the same account has, `openingPence` what it
 * started with (null: not known). `early` rows are part of that start, so no payment that was typed since can be one of them.
 */
export function planImport(read: StatementRead, held: Held = NOTHING_HELD, rules: readonly Rule[] = [], openingPence: number | null = null, early: ReadonlySet<StatementRow> = new Set()): PlannedRow[] {
  const matches = matchRows(read.rows, held.already, openingPence, read.bank).map((matched): MatchedRow => (matched.isLike && held.addRows?.has(matched.row.row) ? { ...matched, verdict: 'add', reason: SAID_OTHER } : matched));
  const met = meetTyped(matches.flatMap(({ row, verdict }) => (verdict === 'add' && !early.has(row) ? [row] : [])), held.typed);
  return matches.map((matched) => {
    const { row } = matched;
    const meeting = met.get(row) ?? null;
    const rule = applyRules(row, rules);
    const part: EntryPart = rule
      ? { category: rule.category, serviceId: rule.serviceId, fund: rule.fund, amountPence: row.amountPence }
      : notSorted(row.amountPence);
    return { ...withTyped(matched, meeting), rule, part };
  });
}

function withTyped(matched: MatchedRow, meeting: Meeting | null): MatchedRow & Pick<PlannedRow, 'meets'> {
  if (!meeting) return { ...matched, meets: null };
  const { typed, isSure } = meeting;
  const day = formatDay(typed.paidOn);
  const entryId = typed.id;
  // What an agreed statement holds is frozen, and agrees with the bank as it is.
  if (typed.agreed) return { row: matched.row, verdict: 'already_there', reason: `Already in your ledger: you typed it for ${day}, and it agrees with the bank’s statement.`, entryId, meets: null };
  const reason = isSure ? `This is the payment you typed for ${day}: it becomes one.` : `It may be the payment you typed for ${day} ${typed.amountPence < 0 ? 'to' : 'from'} ${typed.payee}. If they are one, say so.`;
  return { ...matched, reason, entryId, meets: meeting };
}

/** “412 rows read = 409 added + 3 already here + 0 refused.” */
export function importWords(counts: { readonly rowsRead: number; readonly added: number; readonly alreadyThere: number; readonly refused: number; readonly leftOut: number }): string {
  const { rowsRead, added, alreadyThere, refused, leftOut } = counts;
  const rows = rowsRead === 1 ? '1 row' : `${rowsRead} rows`;
  return `${rows} read = ${added} added + ${alreadyThere} already here + ${refused} refused${leftOut > 0 ? ` + ${leftOut} left out by you` : ''}.`;
}

/** “2 of them are payments that you had typed: each is one now.” Empty: none is. */
export function metWords(met: number): string {
  if (met === 0) return '';
  return met === 1 ? 'One of them is a payment that you had typed: the two are one now.' : `${met} of them are payments that you had typed: each is one now.`;
}

/** Does a row only look like one that is there, so that it is not added until a person says that it is another payment? */
export const isHeld = ({ verdict, isLike }: Pick<MatchedRow, 'verdict' | 'isLike'>) => verdict === 'already_there' && isLike === true;

/** “2 rows look like payments already here from another kind of file …” Empty: none does. */
export function likeWords(held: number): string {
  if (held === 0) return '';
  const which = held === 1 ? 'One row looks like a payment' : `${held} rows look like payments`;
  return `${which} already here from another kind of file, and ${held === 1 ? 'was' : 'were'} not added. If one is another payment, import the file again and say so at its row.`;
}

/** “3 of them were here before an import was taken back …” Empty: nothing was said of any. */
export function takenOverWords(count: number): string {
  if (count === 0) return '';
  return `${count === 1 ? 'One of them was' : `${count} of them were`} here before their import was taken back: what you had said of ${count === 1 ? 'it' : 'them'} then, and the documents, are back with ${count === 1 ? 'it' : 'them'}.`;
}
