import type { EntryPart, EvidenceState } from '#shared/ledger/entry';
import type { StatementRow } from '#shared/statements/statement-format';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { REVERSED, serviceIds } from './entries';

/** A payment that went when its import was taken back, with what a person had said of it. `parts` null: it was not sorted. */
export type UndoneRow = { readonly id: number; readonly payee: string; readonly parts: readonly EntryPart[] | null; readonly evidence: EvidenceState; readonly evidenceWords: string; readonly note: string };

type BankFacts = Pick<StatementRow, 'paidOn' | 'amountPence' | 'bankText' | 'bankId' | 'balancePence'>;
type Row = Omit<UndoneRow, 'parts'> & BankFacts;

const keyOf = ({ paidOn, amountPence, bankText, bankId, balancePence }: BankFacts) => JSON.stringify([paidOn, amountPence, bankText, bankId, balancePence]);

/**
 * The payments of an account that went with an import, each found once by what the bank said of it: the same day, amount, words, key and
 * balance. Those of the import that was taken back last come first.
 */
export function undoneRows(db: ReadDb, accountId: number): (row: BankFacts) => UndoneRow | undefined {
  const rows = statementFor(
    db,
    `SELECT e.id, e.payee, e.paid_on AS paidOn, e.amount_pence AS amountPence, e.bank_text AS bankText, e.bank_id AS bankId, e.bank_balance_pence AS balancePence,
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
  const services = rows.length === 0 ? new Set<number>() : serviceIds(db);
  return (asked) => {
    const row = waiting.get(keyOf(asked))?.shift();
    if (!row) return undefined;
    const { id, payee, evidence, evidenceWords, note } = row;
    return { id, payee, parts: partsBefore(db, id, services), evidence, evidenceWords, note };
  };
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
