import type { Pence } from '../kernel/money';
import type { Recurring } from '../kernel/recurrence';
import { limitFor, type PeriodLimits } from './pay-period';

type Thresholds = { readonly lowerEarningsLimit: PeriodLimits; readonly secondaryThreshold: PeriodLimits };

/**
 * The pay in one pay period, in pence, from which an employer must operate PAYE: the lower earnings limit, or the secondary threshold
 * where that is lower, because employer's National Insurance is due above it. £96.00 a week since 6 April 2025 (LITRG, 28 March 2025:
 * “Employ someone for only a few hours? From 6 April you may need to operate PAYE for the first time”).
 */
export function payeLimit({ lowerEarningsLimit, secondaryThreshold }: Thresholds, payEvery: Recurring): Pence {
  return Math.min(limitFor(lowerEarningsLimit, payEvery), limitFor(secondaryThreshold, payEvery));
}
