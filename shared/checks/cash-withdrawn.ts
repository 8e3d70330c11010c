import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence, type Pence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { CATEGORIES, PAYING_BACK } from '../ledger/categories';
import { indexEntries, upTo, type Line } from '../ledger/entry-index';
import { isDirectPaymentMoney, isSpendingLine } from '../ledger/spending';
import { wasReported } from '../returns/unreported';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/** How banks describe a withdrawal that nobody has sorted yet. */
const CASH_WORDS = /\b(cash ?point|cash machine|cash withdrawal|atm)\b/i;
/** As long as any other payment has for its receipt. */
const AFTER_DAYS = 28;

/** `stop` where the council does not allow cash; otherwise `act` where nothing shows what it went on. */
export const cashWithdrawn: Check = {
  code: 'cash-withdrawn',
  rule: 'Cash was taken out where the council’s profile does not allow it; elsewhere, cash has no receipts to its total 28 days on, but for what a sent return reported as it stands.',
  source: 'The council’s profile: cash; direct payment agreements (Oldham: no cash withdrawals)',
  check(facts, on) {
    return facts.council.cashAllowed === false ? notAllowed(facts, on) : withoutReceipts(facts, on);
  },
};

/** Cash that was taken out, and what was paid in again, as money out of the bank; with what was moved to an account of cash. */
function cashLines(facts: Facts, on: IsoDay): { readonly line: Line; readonly outPence: Pence }[] {
  const { byCategory, untied } = indexEntries(facts.entries);
  const purses = new Set(facts.accounts.filter((account) => account.kind === 'cash').map((account) => account.id));
  const sorted = upTo(byCategory.get('cash') ?? [], on).filter((line) => isDirectPaymentMoney(line.part));
  const unsorted = upTo(untied, on).filter(({ part, entry }) => part.category === 'not_sorted' && isDirectPaymentMoney(part) && CASH_WORDS.test(`${entry.payee} ${entry.bankText}`));
  const moved = upTo(byCategory.get('transfer') ?? [], on).filter(({ entry }) => purses.has(entry.accountId));
  return [...[...sorted, ...unsorted].map((line) => ({ line, outPence: -line.part.amountPence })), ...moved.map((line) => ({ line, outPence: line.part.amountPence }))];
}

function notAllowed(facts: Facts, on: IsoDay): Flag[] {
  const all = cashLines(facts, on);
  const out = all.filter(({ outPence }) => outPence > 0).map(({ line }) => line);
  const cashPence = sumPence(all.map(({ outPence }) => outPence));
  const last = out.reduce<Line | undefined>((found, line) => (!found || line.paidOn >= found.paidOn ? line : found), undefined);
  // Cash that was paid in again puts it right.
  if (!last || cashPence <= 0) return [];
  return [
    {
      check: 'cash-withdrawn',
      severity: 'stop',
      title: `${formatPounds(cashPence)} was taken out in cash, which the council does not allow`,
      why: `${countOf(out.length, 'withdrawal')}, the last on ${formatDay(last.paidOn)}. With cash nobody can see what the money went on, so ${facts.council.name} may ask for it back.`,
      next: `Take out no more. Pay what is left back into the account, and sort that money as “${PAYING_BACK}: ${CATEGORIES.cash}”. For the rest, find the receipts, choose what each part was for, and tell the council.`,
      screen: 'money',
      byOn: null,
      figures: { withdrawals: out.length, cashPence, lastPaidOn: last.paidOn },
      records: recordsOf('entry', out.map((line) => line.entry.id)),
    },
  ];
}

function withoutReceipts(facts: Facts, on: IsoDay): Flag[] {
  const { byCategory, byAccount } = indexEntries(facts.entries);
  const until = addDays(on, -AFTER_DAYS);
  const cash = upTo(byCategory.get('cash') ?? [], until);
  // What was paid from a purse of cash is what shows where the cash went.
  const fromPurses = facts.accounts.filter(({ kind }) => kind === 'cash').flatMap(({ id }) => upTo(byAccount.get(id) ?? [], until));
  const spent = fromPurses.flatMap((entry) => entry.parts.filter(({ category }) => category !== 'cash' && isSpendingLine(category)).map((part) => ({ paidOn: entry.paidOn, entry, part })));
  const lines = [...cash, ...spent].filter(({ part, entry }) => part.amountPence < 0 && entry.evidence === 'missing' && isDirectPaymentMoney(part) && !wasReported(entry, facts.returnsSent));
  const first = lines.reduce<Line | undefined>((found, line) => (!found || line.paidOn < found.paidOn ? line : found), undefined);
  if (!first) return [];
  const cashPence = -sumPence(lines.map((line) => line.part.amountPence));
  return [
    {
      check: 'cash-withdrawn',
      severity: 'act',
      title: `No receipts for ${formatPounds(cashPence)} in cash`,
      why: `${countOf(lines.length, spent.length === 0 ? 'withdrawal' : 'payment')}, the first on ${formatDay(first.paidOn)}. The bank shows only that the money was taken out, so receipts are all that shows what it went on.`,
      next: 'Put together receipts that add up to the cash, and tick that you have them. Pay what is left over back into the account.',
      screen: 'money',
      byOn: null,
      figures: { withdrawals: lines.length, cashPence, firstPaidOn: first.paidOn },
      records: recordsOf('entry', lines.map((line) => line.entry.id)),
    },
  ];
}
