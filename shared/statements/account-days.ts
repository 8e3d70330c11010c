import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Account } from '../ledger/account';
import type { StatementRead, StatementRow } from './statement-format';

type Start = Pick<Account, 'name' | 'openedOn'>;

/** The day an account starts and what was in it then, in pence. */
export type AccountOpening = { readonly openedOn: IsoDay; readonly openingPence: number };

/**
 * A file as it goes into an account that starts on a day with an amount in pence. Rows of days before that are refused, each with its
 * reason: the opening balance holds them already, so they would count twice. Where the bank's balances show that those rows lead
 * exactly to the opening balance, they stay, and `opening` says to what earlier start the account moves.
 */
export function fitToAccount(read: StatementRead, account: Start, openingPence: number): { readonly read: StatementRead; readonly opening: AccountOpening | null } {
  const opening = earlierOpening(read, account, openingPence);
  if (opening) return { read, opening };
  return { read: refuseDaysBefore(read, account), opening: null };
}

/** Refuses, each with its reason, the rows of days before the account starts in the ledger. */
export function refuseDaysBefore(read: StatementRead, account: Start): StatementRead {
  return refuseRows(read, ({ paidOn }) => (paidOn < account.openedOn ? earlyReason(account, paidOn) : null));
}

function earlierOpening(read: StatementRead, account: Start, openingPence: number): AccountOpening | null {
  const early = read.rows.filter((row) => row.paidOn < account.openedOn);
  const first = early[0];
  if (!first || first.balancePence === null) return null;
  const startPence = first.balancePence - first.amountPence;
  const endPence = early.reduce((sum, row) => sum + row.amountPence, startPence);
  return endPence === openingPence ? { openedOn: first.paidOn, openingPence: startPence } : null;
}

/** Refuses, each with its reason, the rows of days after today: a bank writes down what has happened, so such a day is misread or mistyped. */
export function refuseDaysToCome(read: StatementRead, today: IsoDay): StatementRead {
  return refuseRows(read, ({ paidOn }) => (paidOn > today ? `${formatDay(paidOn)} is still to come: today is ${formatDay(today)}. Look at the day in the bank’s file, and at the day that this computer shows.` : null));
}

/** The other rows stay as they are, and so does the number of rows read. */
function refuseRows(read: StatementRead, reasonAgainst: (row: StatementRow) => string | null): StatementRead {
  const judged = read.rows.map((row) => ({ row, reason: reasonAgainst(row) }));
  const refused = judged.flatMap(({ row, reason }) => (reason === null ? [] : [{ row: row.row, reason }]));
  if (refused.length === 0) return read;
  return { ...read, rows: judged.flatMap(({ row, reason }) => (reason === null ? [row] : [])), refused: [...read.refused, ...refused].sort((a, b) => a.row - b.row) };
}

function earlyReason({ name, openedOn }: Start, paidOn: IsoDay): string {
  return `${formatDay(paidOn)} is before ${name} starts in this ledger, on ${formatDay(openedOn)}, so the opening balance holds it already. To bring it in, import the statement that runs up to that day first, or set the account’s start to an earlier day.`;
}
