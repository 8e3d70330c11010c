import type { Payslip } from '../employer/payslip';
import { wagesEntries, wagesOfPaydays } from '../employer/wages-of-payday';
import type { Worker } from '../employer/worker';
import { addMonths, formatDay } from '../kernel/iso-date';
import { formatPounds, sumPence, type Pence } from '../kernel/money';
import { recordsOf, type Check, type Flag } from './check';

/** Wages that left the account for a payday are not the net pay of its payslip. Paydays of the last year; one with nothing paid is left to planned money. */
export const wagesDifferFromPayslip: Check = {
  code: 'wages-differ-from-payslip',
  rule: 'What was paid to a PA for a payday in the last 12 months is not the net pay on its payslip.',
  source: 'Employment Rights Act 1996, sections 8 and 13: what is paid is what the payslip says, with every deduction on it',
  check(facts, on) {
    const from = addMonths(on, -12);
    return facts.workers.flatMap((worker) => {
      const payslips = facts.employment.payslips.filter(({ workerId, payday }) => workerId === worker.id && from <= payday && payday <= on);
      if (payslips.length === 0) return [];
      const paid = wagesOfPaydays(wagesEntries(worker.id, facts.services, facts.entries), payslips.map(({ payday }) => payday));
      return payslips.flatMap((payslip): Flag[] => {
        const wages = paid.get(payslip.payday) ?? [];
        const paidPence = sumPence(wages.map(({ amountPence }) => amountPence));
        return wages.length === 0 || paidPence === payslip.netPence ? [] : [flagOf(worker, payslip, paidPence, wages.map(({ entryId }) => entryId))];
      });
    });
  },
};

function flagOf(worker: Worker, { payday, netPence }: Payslip, paidPence: Pence, entryIds: readonly number[]): Flag {
  const isLess = paidPence < netPence;
  const apart = formatPounds(Math.abs(netPence - paidPence));
  return {
    check: 'wages-differ-from-payslip',
    severity: 'act',
    title: `${worker.name} was paid ${apart} ${isLess ? 'less' : 'more'} than the payslip of ${formatDay(payday)} says`,
    why: `${formatPounds(paidPence)} left the account, and the payslip says ${formatPounds(netPence)} net. What is paid must be what the payslip says, or the record that HMRC has is wrong.`,
    next: isLess ? `Pay ${worker.name} the ${apart} that is missing, or ask payroll to correct the payslip.` : `Ask payroll whether the payslip is right. Agree with ${worker.name} how the ${apart} is put right.`,
    screen: 'employing',
    byOn: null,
    figures: { paidPence, netPence, paydayOn: payday },
    records: recordsOf('entry', entryIds),
  };
}
