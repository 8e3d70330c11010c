import type { Facts } from '../checks/check';
import { ratesMissing } from '../employer/rates-known';
import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { addDays } from '../kernel/iso-date';
import { taxYearOf } from '../kernel/period';
import { employingExtras } from './employing-costs';
import { planCost } from './plan-cost';

/** The plan as it is, at the rates of the next tax year. `totalPence` null: rates are missing, or no budget is known then. */
export type NextApril = { readonly on: IsoDay; /** The tables without a figure from that day. */ readonly missing: readonly string[]; readonly totalPence: Pence | null; readonly leftPence: Pence | null };

/**
 * The plan's cost from the next 6 April, with the PAs' pay that is written down for that day and the rates of employing from it. No rate
 * is guessed: where one is not loaded, it is named and there is no figure.
 */
export function nextAprilOf(facts: Facts, today: IsoDay): NextApril {
  const on = addDays(taxYearOf(today).to, 1);
  const missing = ratesMissing(on).map(({ title }) => title);
  const employing = employingExtras(facts, on);
  const cost = missing.length === 0 && employing.ok ? planCost(facts, on, employing.value) : null;
  return { on, missing, totalPence: cost && cost.totalPence, leftPence: cost && cost.leftPence };
}
