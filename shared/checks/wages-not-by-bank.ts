import { wagesEntries, type WagesEntry } from '../employer/wages-of-payday';
import type { Worker } from '../employer/worker';
import { addMonths, formatDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check, type Flag } from './check';

/** Wages out of a cash account in the last 12 months. */
export const wagesNotByBank: Check = {
  code: 'wages-not-by-bank',
  rule: 'Wages of a PA were paid out of a cash account in the last 12 months.',
  source: 'Councils’ direct payment agreements; the Ombudsman’s decision 24 008 529 (Suffolk): wages in cash without a trail had to be repaid',
  check(facts, on) {
    const cash = new Set(facts.accounts.filter(({ kind }) => kind === 'cash').map(({ id }) => id));
    if (cash.size === 0) return [];
    const from = addMonths(on, -12);
    return facts.workers.flatMap((worker) => {
      const paid = wagesEntries(worker.id, facts.services, facts.entries).filter(({ accountId, paidOn }) => cash.has(accountId) && from <= paidOn && paidOn <= on);
      return paid.length === 0 ? [] : [flagOf(worker, paid)];
    });
  },
};

function flagOf(worker: Worker, paid: readonly WagesEntry[]): Flag {
  const paidPence = sumPence(paid.map(({ amountPence }) => amountPence));
  const last = paid.at(-1)?.paidOn ?? worker.startsOn;
  return {
    check: 'wages-not-by-bank',
    severity: 'stop',
    title: `${worker.name}’s wages were paid in cash`,
    why: `${countOf(paid.length, 'payment')} in cash, ${formatPounds(paidPence)} in all, the last on ${formatDay(last)}. Nobody can see from a statement that cash was wages, and councils have asked for such money back.`,
    next: `Pay ${worker.name} by bank transfer from now on. For what was paid in cash keep a receipt that ${worker.name} signed, with the payslip and the timesheet.`,
    screen: 'money',
    byOn: null,
    figures: { payments: paid.length, paidPence, lastOn: last },
    records: recordsOf('entry', paid.map(({ entryId }) => entryId)),
  };
}
