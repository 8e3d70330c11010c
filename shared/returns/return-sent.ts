import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { formatPeriod, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import type { ReturnMoney } from './return-money';

/** What was sent last for a period. `Copy`: as much of it as is asked for. */
export type ReturnSent<Copy = ReturnMoney> = Period & {
  readonly id: number;
  readonly sentOn: IsoDay;
  readonly closingPence: Pence;
  /** How many times the return of these days was sent, this one counted. */
  readonly version: number;
  /** The return as it was sent; null: it was sent before copies were kept, and only its closing balance is known. */
  readonly copy: Copy | null;
};

/** What was sent for exactly these days. */
export function sentFor<T extends Period>(sent: readonly T[], { from, to }: Period): T | undefined {
  return sent.find((one) => one.from === from && one.to === to);
}

/**
 * May a return be noted as sent? After its last day, not in the future; a second time only where it says something else than what was
 * sent (`hasChanged`).
 */
export function decideReturnSent(
  period: Period,
  sentOn: IsoDay,
  before: { readonly sentOn: IsoDay; readonly hasChanged: boolean } | undefined,
  today: IsoDay,
): Result<Period> {
  if (before && !before.hasChanged) {
    return refused({ code: 'return-sent', message: `The return for ${formatPeriod(period)} was noted as sent on ${formatDay(before.sentOn)} already, and says the same today. Nothing was changed.` });
  }
  if (sentOn > today) {
    return refused({ code: 'day-to-come', field: 'sentOn', message: `${formatDay(sentOn)} is still to come. Enter the day on which you sent it.` });
  }
  if (sentOn <= period.to) {
    return refused({
      code: 'sent-too-early',
      field: 'sentOn',
      message: `This return runs to ${formatDay(period.to)}, so it can be sent from ${formatDay(addDays(period.to, 1))}. Enter that day or a later one.`,
    });
  }
  return ok(period);
}
