import type { IsoDay } from '#shared/kernel/iso-date';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';

export type ReconciledPeriod = { readonly id: number; readonly accountName: string; readonly from: IsoDay; readonly to: IsoDay };

/** The bank's statements that an account was held against, the newest first. */
export function listReconciledPeriods(db: ReadDb): ReconciledPeriod[] {
  return statementFor(
    db,
    'SELECT r.id, a.name AS accountName, r.from_on AS "from", r.to_on AS "to" FROM reconciliation r JOIN account a ON a.id = r.account_id ORDER BY r.to_on DESC, r.id DESC',
  ).all() as ReconciledPeriod[];
}
