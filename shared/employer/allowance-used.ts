import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { taxYearOf } from '../kernel/period';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { Employer } from './worker';

/** One payment of wages and the employer’s National Insurance on it, before the allowance. */
export type InsuranceDue = { readonly payday: IsoDay; readonly employerInsurancePence: Pence };

/**
 * How much of the Employment Allowance each payment uses, in the order given: it is taken from the first bills of a tax year until it is
 * used up, one allowance for all PAs together. “Not decided yet” counts as not claimed. GOV.UK, “Employment Allowance: how to claim”.
 */
export function allowanceUsed(dues: readonly InsuranceDue[], { claimsEmploymentAllowance }: Pick<Employer, 'claimsEmploymentAllowance'>): Pence[] {
  const left = new Map<IsoDay, Pence>();
  const order = dues.map((_, at) => at).sort((a, b) => ((dues[a]?.payday ?? '') < (dues[b]?.payday ?? '') ? -1 : (dues[a]?.payday ?? '') > (dues[b]?.payday ?? '') ? 1 : a - b));
  const used = dues.map(() => 0);
  if (claimsEmploymentAllowance !== true) return used;
  for (const at of order) {
    const due = dues[at];
    if (!due) continue;
    const year = taxYearOf(due.payday).from;
    const row = rateOn(rates.employmentAllowance(), due.payday);
    const before = left.get(year) ?? (row.ok ? row.value.values.yearPence : 0);
    used[at] = Math.min(before, Math.max(0, due.employerInsurancePence));
    left.set(year, before - (used[at] ?? 0));
  }
  return used;
}
