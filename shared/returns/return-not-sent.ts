import { formatPeriod, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import { sentFor } from './return-sent';

type Sent = Period & { readonly id: number };

/** Which of what was sent no longer counts: the last for these days. Fault: none was. */
export function decideNotSent(period: Period, sent: readonly Sent[]): Result<Sent> {
  const last = sentFor(sent, period);
  if (last) return ok(last);
  return refused({ code: 'return-not-sent', message: `The return for ${formatPeriod(period)} is not noted as sent. Nothing was changed.` });
}

/** May what was taken back count again? Faults: it counts already, or another of its days was sent after it. */
export function decideSentAfterAll(id: number, period: Period | undefined, sent: readonly Sent[]): Result<Period> {
  if (!period) return refused({ code: 'return-not-taken-back', message: 'This return was not taken back, so there is nothing to undo. Nothing was changed.' });
  const last = sentFor(sent, period);
  if (last && last.id > id) {
    return refused({ code: 'return-sent-since', message: `The return for ${formatPeriod(period)} was noted as sent again since, so the earlier one stays taken back. Nothing was changed.` });
  }
  return ok(period);
}
