import { surplus } from '../budget/surplus';
import { formatPounds } from '../kernel/money';
import { recordsOf, type Check } from './check';

/** `act`: the council may take back what is over its limit. */
export const balanceOverLimit: Check = {
  code: 'balance-over-limit',
  rule: 'The balance, less unpaid bills and reserves, is more than the weeks of direct payment that the council lets people keep.',
  source: 'The council’s profile: surplus weeks × the weekly payment',
  check(facts, on) {
    const { balancePence, unpaidPence, reservesPence, surplusPence, limitPence } = surplus(facts, on);
    if (limitPence === null || surplusPence <= limitPence) return [];
    const overPence = surplusPence - limitPence;
    return [
      {
        check: 'balance-over-limit',
        severity: 'act',
        title: `There is ${formatPounds(overPence)} more in the account than you may keep`,
        why: `The account holds ${formatPounds(balancePence)}. ${formatPounds(unpaidPence)} of it is owed and ${formatPounds(reservesPence)} is in reserve, so ${formatPounds(surplusPence)} is left over. ${facts.council.name} lets people keep ${facts.council.surplusWeeks} weeks of payments, ${formatPounds(limitPence)}, and may take back the rest.`,
        next: 'Check whether support was missed. If the money is for a bill you know of, write it down as a reserve. Otherwise tell the council before it asks.',
        screen: 'money',
        byOn: null,
        figures: { balancePence, unpaidPence, reservesPence, surplusPence, limitPence, overPence },
        records: recordsOf('account', facts.accounts.filter((account) => account.isDirectPayment).map((account) => account.id)),
      },
    ];
  },
};
