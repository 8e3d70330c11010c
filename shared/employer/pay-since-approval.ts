import { sumPence, type Pence } from '../kernel/money';
import type { EmploymentRecord } from './employment-record';
import type { PayLine, PayRun } from './pay-run';
import { grossOf, periodPay, type PeriodPay } from './period-pay';
import type { Worker } from './worker';

const BY_HAND: readonly PayLine['kind'][] = ['redundancy', 'notice', 'other'];

/** What was added by hand to an approved run: no hours say it, so it cannot have changed. Holiday by hand has no time. */
function addedPence(run: PayRun): Pence {
  const byHand = ({ kind, minutes }: PayLine) => BY_HAND.includes(kind) || ((kind === 'holiday' || kind === 'other_leave') && minutes === null);
  return sumPence(run.lines.filter(byHand).map(({ amountPence }) => amountPence));
}

/** What an approved pay would come to now, because hours, days away or rates were changed since; null: the same. */
export function grossSinceApproval(run: PayRun, now: Pick<PeriodPay, 'grossPence'>): Pence | null {
  const grossPence = now.grossPence + addedPence(run);
  return grossPence === grossOf(run.lines) ? null : grossPence;
}

/** Would an approved pay come to something else now? Also where it cannot be worked out any more. */
export function isChangedSince(worker: Worker, record: EmploymentRecord, run: PayRun): boolean {
  const now = periodPay(worker, record, run);
  return !now.ok || grossSinceApproval(run, now.value) !== null;
}
