import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, type Pence } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import type { Draft } from '../kernel/record';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import type { PayLine, PayRun } from './pay-run';
import { payPeriodFrom } from './pay-periods';
import type { PaidWorker } from './paydays';
import { periodPay } from './period-pay';

/** What may be added to a pay run by hand: what no timesheet and no rota says. */
export const ADDED_KINDS = ['holiday', 'other_leave', 'redundancy', 'notice', 'other'] as const;
export type AddedLine = { readonly kind: (typeof ADDED_KINDS)[number]; readonly words: string; readonly amountPence: Pence };

export type ApproveInput = {
  readonly workerId: number;
  readonly from: IsoDay;
  readonly payday: IsoDay;
  readonly added: readonly AddedLine[];
  /** Gross pay as it was shown to the person who approves it. */
  readonly grossPence: Pence;
  readonly words: string;
};

/** Lines added by hand as lines of the run. */
export function addedLines(added: readonly AddedLine[]): PayLine[] {
  return added.map(({ kind, words, amountPence }) => ({ kind, words: words.trim(), minutes: null, ratePence: null, amountPence }));
}

/**
 * The pay of one PA for one period as it is to be kept. Faults: the PA or the period is gone; it is approved already; it is paid before it
 * begins; a line added says nothing; there is nothing to pay; the pay changed since it was looked at; those of `periodPay`, `rate-not-loaded`.
 */
export function decideApproval(input: ApproveInput, workers: readonly PaidWorker[], record: EmploymentRecord, today: IsoDay): Result<Draft<PayRun>> {
  const worker = workers.find(({ id, kind }) => id === input.workerId && kind === 'employed');
  const period = worker && payPeriodFrom(worker, record.payRuns, input.from);
  if (!worker || !period) return refused(GONE);
  if (record.payRuns.some((run) => run.workerId === worker.id && run.from === period.from)) {
    return refused({ code: 'pay-approved-already', message: `${worker.name}’s pay for ${formatPeriod(period)} is approved already, so nothing was changed. Take the approval back first if it was wrong.` });
  }
  const faults: Fault[] = input.added.flatMap((line, at) => (line.words.trim() === '' ? [{ code: 'words-missing', field: `added.${at}.words`, message: 'Write what this amount is for. It stands on the pay run.' }] : []));
  if (input.payday < period.from) {
    faults.push({ code: 'payday-before-period', field: 'payday', message: `The payday, ${formatDay(input.payday)}, is before the first day that it pays for, ${formatDay(period.from)}. Check the payday.` });
  }
  if (faults.length > 0) return refused(...faults);
  const pay = periodPay(worker, record, { ...period, payday: input.payday }, addedLines(input.added));
  if (!pay.ok) return pay;
  const { lines, grossPence, onTop } = pay.value;
  if (lines.length === 0 || grossPence <= 0) {
    return refused({ code: 'nothing-to-pay', message: `There is nothing to pay ${worker.name} for ${formatPeriod(period)}: no hours are written down, and nothing was added. So nothing was approved. Enter the hours first.` });
  }
  if (grossPence !== input.grossPence) {
    return refused({ code: 'pay-changed', message: `The pay was ${formatPounds(input.grossPence)} when you looked, and comes to ${formatPounds(grossPence)} now: hours, days away or rates were changed in between. Nothing was approved. Look at it again.` });
  }
  if (!onTop.ok) return onTop;
  const { employerInsurancePence, employerPensionPence, workerPensionPence } = onTop.value;
  const { from, to } = period;
  return ok({ id: null, workerId: worker.id, from, to, payday: input.payday, approvedOn: today, lines, employerInsurancePence, employerPensionPence, workerPensionPence, words: input.words.trim() });
}

const GONE: Fault = { code: 'pay-period-gone', message: 'This pay period is no longer there, because the PA’s first day or pay rhythm was changed. Nothing was approved. Look at the list again.' };
