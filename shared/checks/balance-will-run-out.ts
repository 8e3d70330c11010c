import { balanceAhead } from '../budget/projected-balance';
import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { recordsOf, type Check } from './check';

/**
 * `stop`: wages or a bill could not be paid. The costs of employing on top of the wages, which the year's forecast estimates, are not among
 * the bills: nobody knows the amount of HMRC's next bill before payroll does, and what is put aside for it (a reserve) lies in this
 * balance too. So the day named here is the latest, not the earliest.
 */
export const balanceWillRunOut: Check = {
  code: 'balance-will-run-out',
  rule: 'The projected balance of the direct payment account falls below 0, or the least balance that the council asks for, before the next payment in. Where a statement is not imported yet, what should have moved since counts as moved.',
  source: 'Ledger practice; the least balance comes from the council’s profile',
  check(facts, on) {
    const ahead = balanceAhead(facts, on);
    if (!ahead || ahead.fallsShortOn === null) return [];
    const { fallsShortOn, leastPence, balancePence, nextPaymentOn, bills, assumedSince } = ahead;
    const least = leastPence > 0 ? `less than the ${formatPounds(leastPence)} that the council asks you to keep` : 'less than nothing';
    return [
      {
        check: 'balance-will-run-out',
        severity: 'stop',
        title: `The account will be short by ${formatPounds(leastPence - balancePence)} on ${formatDay(fallsShortOn)}`,
        why: `With the wages and bills that are due, it will hold ${formatPounds(balancePence)} that day, ${least}. The next direct payment should come on ${formatDay(nextPaymentOn)}.${assumedSince === null ? '' : ` The ledger goes to ${formatDay(assumedSince)}: what should have come and gone since is counted in.`}`,
        next: `${assumedSince === null ? 'Check that every payment in has come.' : 'Import the newest statement first: it shows what really moved. If the money still falls short:'} ${assumedSince === null ? 'Ask' : 'ask'} the council now what you can do, and agree with those you pay when they will be paid.`,
        screen: 'money',
        byOn: fallsShortOn,
        figures: { balancePence, leastPence, fallsShortOn, nextPaymentOn },
        records: recordsOf('service', bills.flatMap(({ occurrence }) => occurrence.serviceId ?? [])),
      },
    ];
  },
};
