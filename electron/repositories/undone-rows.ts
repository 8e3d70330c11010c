import type { EntryPart, EvidenceState } from '#shared/ledger/entry';
import type { StatementRow } from '#shared/statements/statement-format';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { REVERSED, serviceIds } from './entries';

/** A payment that went when its import was taken back, with what a person had said of it. `parts` null: it was not sorted. */
export type UndoneRow = { readonly id: number; readonly payee: string; readonly parts: readonly EntryPart[] | null; readonly evidence: EvidenceState; readonly evidenceWords: string; readonly note: string };

type BankFacts = Pick<StatementRow, 'paidOn' | 'amountPence' | 'bankText' | 'bankId' | 'balancePence'>;
/** `goneAt`: the entry that took it back. */
type Row = Omit<UndoneRow, 'parts'> & BankFacts & { readonly goneAt: number };

const BANK_FACTS = 'e.paid_on AS paidOn, e.amount_pence AS amountPence, e.bank_text AS bankText, e.bank_id AS bankId, e.bank_balance_pence AS balancePence';

const keyOf = ({ paidOn, amountPence, bankText, bankId, balancePence }: BankFacts) => JSON.stringify([paidOn, amountPence, bankText, bankId, balancePence]);

/**
 * The payments of an account that went with an import, each found once by what the bank said of it: the same day, amount, words, key and
 * balance. Those of the import that was taken back last come first. One that came again since is not among them: what was said of it is with
 * that one now.
 */
export function undoneRows(db: ReadDb, accountId: number): (row: BankFacts) => UndoneRow | undefined {
  const rows = statementFor(
    db,
    `SELECT e.id, e.payee, ${BANK_FACTS}, (SELECT max(r.id) FROM entry r WHERE r.about_id = e.id AND r.kind = 'reversal') AS goneAt,
       coalesce(n.evidence, 'missing') AS evidence, coalesce(n.evidence_words, '') AS evidenceWords, coalesce(n.note, '') AS note
     FROM import_batch b JOIN entry e ON e.batch_id = b.id AND e.kind = 'money' LEFT JOIN entry_note n ON n.entry_id = e.id
     WHERE b.account_id = ? AND b.undone_at IS NOT NULL AND e.id IN (${REVERSED})
       AND EXISTS (SELECT 1 FROM entry r WHERE r.about_id = e.id AND r.kind = 'reversal' AND r.made_at = b.undone_at)
     ORDER BY b.undone_at DESC, b.id DESC, e.id`,
  ).all(accountId) as Row[];
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    const there = waiting.get(keyOf(row));
    if (there) there.push(row);
    else waiting.set(keyOf(row), [row]);
  }
  leaveOutThoseBackAgain(db, accountId, rows, waiting);
  const services = rows.length === 0 ? new Set<number>() : serviceIds(db);
  return (asked) => {
    const row = waiting.get(keyOf(asked))?.shift();
    if (!row) return undefined;
    const { id, payee, evidence, evidenceWords, note } = row;
    return { id, payee, parts: partsBefore(db, id, services), evidence, evidenceWords, note };
  };
}

/** Each payment that came after one like it was taken back stands in its place, whether or not it was taken back itself. */
function leaveOutThoseBackAgain(db: ReadDb, accountId: number, rows: readonly Row[], waiting: ReadonlyMap<string, Row[]>): void {
  if (rows.length === 0) return;
  const days = rows.map(({ paidOn }) => paidOn).toSorted();
  const later = statementFor(
    db,
    `SELECT e.id, ${BANK_FACTS} FROM entry e WHERE e.account_id = ? AND e.kind = 'money' AND e.batch_id IS NOT NULL AND e.paid_on BETWEEN ? AND ? AND e.id > ? ORDER BY e.id`,
  ).all(accountId, days[0], days.at(-1), rows.reduce((least, { goneAt }) => Math.min(least, goneAt), Infinity)) as (BankFacts & { id: number })[];
  for (const entry of later) {
    const there = waiting.get(keyOf(entry));
    const at = there?.findIndex(({ goneAt }) => goneAt < entry.id) ?? -1;
    if (at >= 0) there?.splice(at, 1);
  }
}

/** What it was for when it was taken back; null where that was not said, or names a service that is gone. */
function partsBefore(db: ReadDb, entryId: number, services: ReadonlySet<number>): readonly EntryPart[] | null {
  const parts = statementFor(
    db,
    `SELECT p.category, p.service_id AS serviceId, p.fund, -sum(p.amount_pence) AS amountPence FROM posting p JOIN entry e ON e.id = p.entry_id
     WHERE p.money_id = ? AND p.side = 'purpose' AND e.kind IN ('money', 'tie') GROUP BY p.category, p.service_id, p.fund HAVING sum(p.amount_pence) <> 0`,
  ).all(entryId) as EntryPart[];
  const isSaid = parts.length > 0 && parts.every(({ category, serviceId }) => category !== 'not_sorted' && (serviceId === null || services.has(serviceId)));
  return isSaid ? parts : null;
}
