import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import type { Period } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import type { EmploymentRecord } from './employment-record';
import { hmrcBill } from './hmrc-bill';
import type { Employer } from './worker';

type Known = {
  readonly employer: Pick<Employer, 'claimsEmploymentAllowance'>;
  readonly employment?: Pick<EmploymentRecord, 'payslips' | 'payRuns'> | undefined;
  readonly entries?: readonly Pick<Entry, 'paidOn' | 'parts'>[] | undefined;
};

/**
 * That a bill of HMRC was paid on a day. The day alone settles it, because a bank line does not say which month it is for; so where the
 * payslips of the bill come to another amount than was paid that day, both are said.
 */
export function hmrcPaidWords(bill: Period, paidOn: IsoDay, { employer, employment, entries = [] }: Known): string {
  const found = employment && hmrcBill(employment.payslips, employment.payRuns, employer, bill);
  const parts = entries.flatMap((entry) => (entry.paidOn === paidOn ? entry.parts : []));
  const paidPence = -sumPence(parts.flatMap(({ category, amountPence }) => (category === 'hmrc' ? amountPence : [])));
  if (!found || found.payslips === 0 || found.totalPence === paidPence) return `You paid HMRC on ${formatDay(paidOn)}.`;
  return `You paid HMRC ${formatPounds(paidPence)} on ${formatDay(paidOn)}. The payslips that are kept for these paydays come to ${formatPounds(found.totalPence)}. Ask payroll which is right.`;
}
