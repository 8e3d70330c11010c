import { addDays } from '../kernel/iso-date';
import { formatPeriod, type Period } from '../kernel/period';
import type { Account } from '../ledger/account';
import { agreedStatements } from '../ledger/reconciliation';
import { recordsOf, type Check } from './check';

/** `act`: councils ask for statements of the whole period, without a day missing. */
export const statementGap: Check = {
  code: 'statement-gap',
  rule: 'Between two statements that an account agrees with there are days that neither has.',
  source: 'Direct payment audits: statements for the whole period (Wigan, Sefton, Haringey)',
  check(facts, on) {
    return facts.accounts.flatMap((account) => {
      const statements = agreedStatements(facts.reconciliations, account.id).filter(({ from }) => from <= on);
      const gaps = statements.flatMap((statement, at): Period[] => {
        const before = statements[at - 1];
        const from = before && addDays(before.to, 1);
        return from && from < statement.from ? [{ from, to: addDays(statement.from, -1) }] : [];
      });
      const [first] = gaps;
      return first ? [flagFor(account, first, gaps.length)] : [];
    });
  },
};

function flagFor(account: Account, gap: Period, count: number) {
  const more = count === 1 ? '' : ` There are ${count} such gaps; this is the oldest.`;
  return {
    check: 'statement-gap',
    severity: 'act' as const,
    title: `${account.name}: no statement for ${formatPeriod(gap)}`,
    why: `The statements before and after those days agree, and no statement has the days between.${more} The council asks for statements of every day.`,
    next: 'Get the bank’s statement of those days and agree the account with it.',
    screen: 'money' as const,
    byOn: null,
    figures: { from: gap.from, to: gap.to, gaps: count },
    records: recordsOf('account', [account.id]),
  };
}
