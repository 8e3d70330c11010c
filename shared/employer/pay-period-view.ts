import type { Facts } from '../checks/check';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, type Pence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { allowanceUsed } from './allowance-used';
import { addedLines, type AddedLine } from './approve-pay';
import { payslipOfPeriod } from './hmrc-bill';
import { jobOf } from './job-of';
import { paidWorkers, type PayState } from './pay-overview';
import { payPeriodFrom, type PayPeriod } from './pay-periods';
import type { PayLine, PayRun } from './pay-run';
import { grossSinceApproval } from './pay-since-approval';
import type { PayslipDifference } from './payslip-differences';
import { payslipDifferences } from './payslip-differences';
import type { Payslip } from './payslip';
import { grossOf, periodPay, type PeriodPay } from './period-pay';
import { periodFloor } from './period-wage-floor';
import { isRolledUpOn } from './rolled-up-holiday';
import { takeHomeEstimate } from './take-home';
import { wagesEntries, wagesOfPaydays, type WagesEntry } from './wages-of-payday';
import type { WeekSource } from './worked-time';
import type { Worker } from './worker';

type Known = Pick<Facts, 'workers' | 'employer' | 'services' | 'entries' | 'employment'>;

/** The pay of one PA for one period, with its parts, its payslip and what was paid. */
export type PayPeriodView = {
  readonly workerId: number;
  readonly name: string;
  readonly period: PayPeriod;
  readonly state: PayState;
  /** Of the approved run, or as it stands now; empty where it cannot be worked out (`faults` say why). */
  readonly lines: readonly PayLine[];
  readonly grossPence: Pence;
  readonly weeks: readonly WeekSource[];
  /** What the employer pays on top; null: the rates of the payday are not known. */
  readonly onTop: { readonly employerInsurancePence: Pence; readonly allowancePence: Pence; readonly employerPensionPence: Pence; readonly workerPensionPence: Pence; readonly costPence: Pence; readonly takeHomePence: Pence } | null;
  readonly floor: { readonly requiredPence: Pence; readonly minutes: number; readonly countedPence: Pence; readonly leastPence: Pence; readonly shortPence: Pence } | null;
  /** What to know before it is approved, in sentences. */
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
  readonly run: PayRun | null;
  readonly payslip: Payslip | null;
  readonly differences: readonly PayslipDifference[];
  readonly paid: readonly WagesEntry[];
  /** Wages are known in the bank statement by the service that they are for; without one none is found. */
  readonly hasService: boolean;
};

/** Fault: the PA, or a pay period that begins on that day, is not there. */
export function payPeriodView(facts: Known, asked: { readonly workerId: number; readonly from: IsoDay; readonly payday: IsoDay | null; readonly added: readonly AddedLine[] }, on: IsoDay): Result<PayPeriodView> {
  const { payRuns, payslips } = facts.employment;
  const worker = paidWorkers(facts, on).find(({ id }) => id === asked.workerId);
  const found = worker && payPeriodFrom(worker, payRuns, asked.from);
  if (!worker || !found) return refused({ code: 'pay-period-gone', message: 'This pay period is no longer there, because the PA’s first day or pay rhythm was changed. Look at the list again.' });
  const run = payRuns.find((one) => one.workerId === worker.id && one.from === found.from);
  const period = { ...found, payday: run?.payday ?? asked.payday ?? found.payday };
  const pay = periodPay(worker, facts.employment, period, run ? [] : addedLines(asked.added));
  const payslip = payslipOfPeriod(payslips, worker.id, period);
  const lines = run?.lines ?? (pay.ok ? pay.value.lines : []);
  const paid = wagesOfPaydays(wagesEntries(worker.id, facts.services, facts.entries), [period.payday]).get(period.payday) ?? [];
  return ok({
    workerId: worker.id,
    name: worker.name,
    period,
    state: run ? 'approved' : period.from > on ? 'coming' : 'open',
    lines,
    grossPence: grossOf(lines),
    weeks: pay.ok ? pay.value.weeks : [],
    onTop: onTopOf(worker, facts, period, run, pay, grossOf(lines)),
    floor: pay.ok ? floorOf(pay.value) : null,
    notes: pay.ok ? [...notesOf(worker, facts, period, run, pay.value, on), ...deductionNote(worker, period, pay.value, payslip)] : [],
    faults: pay.ok ? (pay.value.onTop.ok ? [] : pay.value.onTop.faults) : pay.faults,
    run: run ?? null,
    payslip: payslip ?? null,
    differences: payslip && run ? payslipDifferences(run, payslip) : [],
    paid,
    hasService: facts.services.some(({ workerId }) => workerId === worker.id),
  });
}

function onTopOf(worker: Worker, { employer, employment }: Known, { payday }: PayPeriod, run: PayRun | undefined, pay: Result<PeriodPay>, grossPence: Pence): PayPeriodView['onTop'] {
  const now = run ?? (pay.ok && pay.value.onTop.ok ? pay.value.onTop.value : undefined);
  if (!now) return null;
  const { employerInsurancePence, employerPensionPence, workerPensionPence } = now;
  // One allowance for all PAs: of two who are paid on one day, the one whose pay was approved first has it first.
  const runs = employment.payRuns.filter((one) => one.payday <= payday);
  const used = allowanceUsed(run ? runs : [...runs, { payday, employerInsurancePence }], employer);
  const allowancePence = used[run ? runs.indexOf(run) : runs.length] ?? 0;
  return {
    employerInsurancePence,
    allowancePence,
    employerPensionPence,
    workerPensionPence,
    costPence: grossPence + employerInsurancePence - allowancePence + employerPensionPence,
    takeHomePence: takeHomeEstimate(grossPence, workerPensionPence, worker.payEvery, payday),
  };
}

function floorOf({ floor }: PeriodPay): PayPeriodView['floor'] {
  if (!floor) return null;
  const { floor: least, minutes, countedPence, leastPence, shortPence } = floor;
  return { requiredPence: least.requiredPence, minutes, countedPence, leastPence, shortPence };
}

function notesOf(worker: Worker, { employment }: Known, { from, to }: PayPeriod, run: PayRun | undefined, pay: PeriodPay, on: IsoDay): string[] {
  const job = jobOf(employment, worker.id);
  const notes: string[] = [];
  const changed = run && grossSinceApproval(run, pay);
  if (changed !== undefined && changed !== null) {
    notes.push(`Since this was approved the hours, days away or rates were changed: the pay would come to ${formatPounds(changed)} now. Take the approval back and approve it again if the change is right.`);
  }
  if (run) return notes;
  const open = pay.weeks.filter(({ source }) => source === 'entered').length;
  const usual = pay.weeks.filter(({ source }) => source === 'usual').length;
  const none = pay.weeks.filter(({ source }) => source === 'none').length;
  if (to >= on) notes.push(`The period goes on until ${formatDay(to)}: hours may still change.`);
  if (open > 0) notes.push(`The hours of ${countOf(open, 'week')} are entered and not approved yet.`);
  if (usual > 0) notes.push(`No hours are entered for ${countOf(usual, 'week')}, so the usual hours stand in for ${usual === 1 ? 'it' : 'them'}.`);
  if (none > 0) notes.push(`No hours are known for ${countOf(none, 'week')}, and there are no usual hours to stand in.`);
  if (job.holidayPay === 'rolled_up' && !isRolledUpOn(worker, job, to)) {
    notes.push('Holiday pay is set to be rolled up, but that is lawful only for irregular hours or part of the year, in leave years from 1 April 2024. So none is added. Pay holiday when it is taken.');
  }
  if (worker.endsOn !== null && from <= worker.endsOn && worker.endsOn <= to) notes.push(`${worker.name} leaves on ${formatDay(worker.endsOn)}. Add the holiday that is not taken, and any notice or redundancy pay.`);
  return notes;
}

/** A deduction for the employer’s own use takes the pay under the minimum wage (National Minimum Wage Regulations 2015, regulation 12). */
function deductionNote(worker: Worker, period: PayPeriod, { counted }: PeriodPay, payslip: Payslip | undefined): string[] {
  const taken = payslip?.otherDeductionsPence ?? 0;
  const without = periodFloor(worker, counted, period)?.shortPence ?? 0;
  const short = (periodFloor(worker, counted, period, taken)?.shortPence ?? 0) - without;
  if (taken === 0 || short <= 0) return [];
  return [`The payslip takes off ${formatPounds(taken)} besides tax, National Insurance and pension. If that is for something of yours, such as a uniform, the pay is ${formatPounds(short)} under the minimum wage, and that must be paid.`];
}
