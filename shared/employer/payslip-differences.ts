import { formatPounds, timesRatio, type Pence } from '../kernel/money';
import { formatMinutes } from '../kernel/plain-words';
import { grossOf } from './period-pay';
import type { PayLine, PayRun } from './pay-run';
import type { Payslip } from './payslip';

/** One figure that differs, with a sentence that says so. */
export type PayslipDifference = {
  readonly what: 'sum' | 'hours' | 'gross' | 'holiday' | 'sick' | 'worker_pension' | 'employer_insurance' | 'employer_pension';
  readonly words: string;
  /** Pence, or minutes of `hours`. */
  readonly payslip: number;
  readonly workedOut: number;
};

type WorkedOut = Pick<PayRun, 'lines' | 'employerInsurancePence' | 'employerPensionPence' | 'workerPensionPence'>;

/** Payroll rounds tables and shares of pension in other ways; a penny is no difference. */
const ROUNDING_PENCE = 1;

const HOLIDAY: readonly PayLine['kind'][] = ['holiday', 'holiday_rolled_up'];

/**
 * Where a payslip differs from what was worked out, each in a sentence; none: they agree. What the payslip does not show is not compared. Its
 * tax and the worker’s National Insurance are payroll’s own; that it adds up is looked at. The worker’s pension agrees with tax relief or without
 * (four fifths), as schemes take it in both ways. A penny counts as rounding, but not in gross pay, which is hours times rate.
 */
export function payslipDifferences(workedOut: WorkedOut, payslip: Payslip): PayslipDifference[] {
  const sumOf = (kinds: readonly PayLine['kind'][]) => grossOf(workedOut.lines.filter(({ kind }) => kinds.includes(kind)));
  const minutes = workedOut.lines.filter(({ kind }) => kind === 'hours').reduce((sum, line) => sum + (line.minutes ?? 0), 0);
  const netPence = payslip.grossPence - payslip.taxPence - payslip.workerInsurancePence - payslip.workerPensionPence - payslip.otherDeductionsPence;
  const withoutRelief = timesRatio(workedOut.workerPensionPence, { numerator: 4, denominator: 5 }, 'half-up');
  const pension = [workedOut.workerPensionPence, withoutRelief].find((pence) => isNear(pence, payslip.workerPensionPence)) ?? workedOut.workerPensionPence;
  return [
    ...differs('sum', payslip.netPence, netPence, 0, `Take-home pay: the payslip says ${formatPounds(payslip.netPence)}, but its own figures come to ${formatPounds(netPence)}.`),
    ...hoursDiffer(workedOut.lines, payslip.minutes, minutes),
    ...money('gross', 'Gross', 'the hours come to', payslip.grossPence, grossOf(workedOut.lines), 0),
    ...money('holiday', 'Holiday pay', 'it comes to', payslip.holidayPence, sumOf(HOLIDAY)),
    ...money('sick', 'Sick pay', 'it comes to', payslip.sickPence, sumOf(['sick'])),
    ...money('worker_pension', 'Pension from the pay', 'it comes to', payslip.workerPensionPence, pension),
    ...money('employer_insurance', 'Employer’s National Insurance', 'it comes to', payslip.employerInsurancePence, workedOut.employerInsurancePence),
    ...money('employer_pension', 'Employer’s pension', 'it comes to', payslip.employerPensionPence, workedOut.employerPensionPence),
  ];
}

const isNear = (a: Pence, b: Pence) => Math.abs(a - b) <= ROUNDING_PENCE;

function differs(what: PayslipDifference['what'], payslip: number, workedOut: number, within: number, words: string): PayslipDifference[] {
  return Math.abs(payslip - workedOut) <= within ? [] : [{ what, words, payslip, workedOut }];
}

function money(what: PayslipDifference['what'], name: string, come: string, payslip: Pence | null, workedOut: Pence, within = ROUNDING_PENCE): PayslipDifference[] {
  if (payslip === null) return [];
  return differs(what, payslip, workedOut, within, `${name}: the payslip says ${formatPounds(payslip)}, ${come} ${formatPounds(workedOut)}.`);
}

/** Holiday and sick pay may be by the hour too, and payslips count those hours or not. */
function hoursDiffer(lines: readonly PayLine[], payslip: number | null, worked: number): PayslipDifference[] {
  if (payslip === null) return [];
  const all = lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0);
  return payslip === all ? [] : differs('hours', payslip, worked, 0, `Hours: the payslip says ${formatMinutes(payslip)}, the hours worked come to ${formatMinutes(worked)}.`);
}
