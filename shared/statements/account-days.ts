import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Account } from '../ledger/account';
import type { StatementRead, StatementRow } from './statement-format';

type Start = Pick<Account, 'name' | 'openedOn'>;

/** The day an account starts and what was in it then, in pence. */
export type AccountOpening = { readonly openedOn: IsoDay; readonly openingPence: number };

/** `early` are the rows that lead to the account's opening balance: it moves to before them, if they are added. */
export type Fitted = { readonly read: StatementRead; readonly opening: AccountOpening | null; readonly early: readonly StatementRow[] };

/**
 * A file as it goes into an account that starts on a day with an amount in pence. Rows of days before that are refused, each with its
 * reason: the opening balance holds them already, so they would count twice. Where the bank's balances show that those rows lead
 * exactly to the opening balance, they stay, and `opening` says to what earlier start the account moves. They may lead there in the
 * middle of its first day, where the statement that made the account began in the middle of one. `openingPence` null: nothing says
 * what it starts with, so the file does.
 */
export function fitToAccount(read: StatementRead, account: Start, openingPence: number | null): Fitted {
  const first = read.rows[0];
  if (!first || first.balancePence === null) return { read: refuseDaysBefore(read, account), opening: null, early: [] };
  const opening = { openedOn: first.paidOn, openingPence: first.balancePence - first.amountPence };
  if (openingPence === null) return { read, opening, early: [] };
  const early = rowsLeadingTo(openingPence, read.rows, account, opening.openingPence);
  return early.length > 0 ? { read, opening, early } : { read: refuseDaysBefore(read, account), opening: null, early };
}

/** Refuses, each with its reason, the rows of days before the account starts in the ledger. `reasonOf`: why, for a day. */
export function refuseDaysBefore(read: StatementRead, account: Start, reasonOf: (paidOn: IsoDay) => string = (paidOn) => earlyReason(account, paidOn)): StatementRead {
  return refuseRows(read, ({ paidOn }) => (paidOn < account.openedOn ? reasonOf(paidOn) : null));
}

/** Why a row of before an account's start is refused where that start agrees with the bank's statement, and so does not move. */
export function frozenStartReason({ name, openedOn }: Start): (paidOn: IsoDay) => string {
  return (paidOn) =>
    `${formatDay(paidOn)} is before ${name} starts in this ledger, on ${formatDay(openedOn)}. What it started with agrees with the bank’s statement and is closed. To bring older payments in, open its agreed statements again first, under Money, Statements.`;
}

/** All rows of days before the account and as few of its first day as lead to what it started with; none where they do not. */
function rowsLeadingTo(openingPence: number, rows: readonly StatementRow[], { openedOn }: Start, startPence: number): readonly StatementRow[] {
  let balance = startPence;
  for (const [index, row] of rows.entries()) {
    if (row.paidOn >= openedOn && balance === openingPence) return rows.slice(0, index);
    if (row.paidOn > openedOn) return [];
    balance += row.amountPence;
  }
  return balance === openingPence ? rows : [];
}

/** Refuses, each with its reason, the rows of days after today: a bank writes down what has happened, so such a day is misread or mistyped. */
export function refuseDaysToCome(read: StatementRead, today: IsoDay): StatementRead {
  // A balance of a day that is not yet is no balance of that day.
  const stated = read.statedClosing && read.statedClosing.closingOn > today ? { ...read, statedClosing: null } : read;
  return refuseRows(stated, ({ paidOn }) => (paidOn > today ? `${formatDay(paidOn)} is still to come: today is ${formatDay(today)}. Look at the day in the bank’s file, and at the day that this computer shows.` : null));
}

/** Refuses the rows that there is a reason against. The other rows stay as they are, and so does the number of rows read. */
export function refuseRows(read: StatementRead, reasonAgainst: (row: StatementRow) => string | null): StatementRead {
  const judged = read.rows.map((row) => ({ row, reason: reasonAgainst(row) }));
  const refused = judged.flatMap(({ row, reason }) => (reason === null ? [] : [{ row: row.row, reason }]));
  if (refused.length === 0) return read;
  return { ...read, rows: judged.flatMap(({ row, reason }) => (reason === null ? [row] : [])), refused: [...read.refused, ...refused].sort((a, b) => a.row - b.row) };
}

function earlyReason({ name, openedOn }: Start, paidOn: IsoDay): string {
  return `${formatDay(paidOn)} is before ${name} starts in this ledger, on ${formatDay(openedOn)}, so the opening balance holds it already. To bring it in, import the statement that runs up to that day first, or set the account’s start to an earlier day.`;
}
