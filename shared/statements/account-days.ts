import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Account } from '../ledger/account';
import type { RefusedRow, StatementRead } from './statement-format';

/**
 * Refuses, each with its reason, the rows of days before the account starts in the ledger: its opening balance holds them already,
 * so they would count twice. The other rows stay as they are, and so does the number of rows read.
 */
export function refuseBeforeAccount(read: StatementRead, account: Pick<Account, 'name' | 'openedOn'>): StatementRead {
  const rows = read.rows.filter((row) => row.paidOn >= account.openedOn);
  if (rows.length === read.rows.length) return read;
  const early = read.rows.filter((row) => row.paidOn < account.openedOn).map(({ row, paidOn }): RefusedRow => ({ row, reason: earlyReason(account, paidOn) }));
  return { ...read, rows, refused: [...read.refused, ...early].sort((a, b) => a.row - b.row) };
}

function earlyReason({ name, openedOn }: Pick<Account, 'name' | 'openedOn'>, paidOn: IsoDay): string {
  return `${formatDay(paidOn)} is before ${name} starts in this ledger, on ${formatDay(openedOn)}, so the opening balance holds it already. To bring it in, set the account’s start to an earlier day.`;
}
