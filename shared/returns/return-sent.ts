import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPeriod, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';

/** May a return be noted as sent? Once a period, not before its last day, not in the future. */
export function decideReturnSent(
  period: Period,
  sentOn: IsoDay,
  sent: readonly (Period & { readonly sentOn: IsoDay })[],
  today: IsoDay,
): Result<Period> {
  const before = sent.find((one) => one.from === period.from && one.to === period.to);
  if (before) {
    return refused({ code: 'return-sent', message: `The return for ${formatPeriod(period)} was noted as sent on ${formatDay(before.sentOn)} already. Nothing was changed.` });
  }
  if (sentOn > today) {
    return refused({ code: 'day-to-come', field: 'sentOn', message: `${formatDay(sentOn)} is still to come. Enter the day on which you sent it.` });
  }
  if (sentOn < period.to) {
    return refused({
      code: 'sent-too-early',
      field: 'sentOn',
      message: `This return runs to ${formatDay(period.to)}, so it can be sent on that day or after. Enter a later day.`,
    });
  }
  return ok(period);
}
