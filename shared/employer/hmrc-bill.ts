import type { Pence } from '../kernel/money';
import { sumPence } from '../kernel/money';
import { contains, taxYearOf, type Period } from '../kernel/period';
import { allowanceUsed } from './allowance-used';
import { ofWorker } from './of-worker';
import type { PayRun } from './pay-run';
import type { Payslip } from './payslip';
import type { Employer } from './worker';

export type HmrcBill = {
  readonly taxPence: Pence;
  readonly workerInsurancePence: Pence;
  readonly employerInsurancePence: Pence;
  /** What the Employment Allowance takes off. */
  readonly allowancePence: Pence;
  /** Tax and both sides’ National Insurance, less the allowance; below zero: HMRC owes it. */
  readonly totalPence: Pence;
  /** Payslips it comes from. */
  readonly payslips: number;
};

/**
 * What HMRC is owed for the paydays of a tax month or quarter, in pence, from the payslips. Where a payslip does not show the employer’s
 * National Insurance, the approved pay run of that pay period does. GOV.UK, “Running payroll: paying HMRC”. Statutory pay that can be
 * reclaimed, such as for a birth, is not taken off here.
 */
export function hmrcBill(payslips: readonly Payslip[], runs: readonly PayRun[], employer: Pick<Employer, 'claimsEmploymentAllowance'>, within: Period): HmrcBill {
  // A tax month or quarter lies within one tax year, and so does the allowance.
  const { from, to } = taxYearOf(within.to);
  const inYear = payslips.filter(({ payday }) => from <= payday && payday <= to);
  const dues = inYear.map((payslip) => ({ payday: payslip.payday, employerInsurancePence: employerInsuranceOf(payslip, runs) }));
  const used = allowanceUsed(dues, employer);
  const own = inYear.flatMap((payslip, at) => (contains(within, payslip.payday) ? [{ payslip, due: dues[at]?.employerInsurancePence ?? 0, used: used[at] ?? 0 }] : []));
  const taxPence = sumPence(own.map(({ payslip }) => payslip.taxPence));
  const workerInsurancePence = sumPence(own.map(({ payslip }) => payslip.workerInsurancePence));
  const employerInsurancePence = sumPence(own.map(({ due }) => due));
  const allowancePence = sumPence(own.map((one) => one.used));
  return { taxPence, workerInsurancePence, employerInsurancePence, allowancePence, totalPence: taxPence + workerInsurancePence + employerInsurancePence - allowancePence, payslips: own.length };
}

function employerInsuranceOf(payslip: Payslip, runs: readonly PayRun[]): Pence {
  return payslip.employerInsurancePence ?? runOfPayslip(runs, payslip)?.employerInsurancePence ?? 0;
}

/** The approved run that a payslip is for: of the same PA, with the same payday or the same days. */
export function runOfPayslip(runs: readonly PayRun[], { workerId, payday, from, to }: Pick<Payslip, 'workerId' | 'payday' | 'from' | 'to'>): PayRun | undefined {
  const own = ofWorker(runs, workerId);
  return own.find((run) => run.payday === payday) ?? own.find((run) => run.from <= to && from <= run.to);
}

/** The payslip of a pay period: with the same payday, or for some of the same days. */
export function payslipOfPeriod(payslips: readonly Payslip[], workerId: number, { from, to, payday }: Pick<Payslip, 'payday' | 'from' | 'to'>): Payslip | undefined {
  const own = ofWorker(payslips, workerId);
  return own.find((payslip) => payslip.payday === payday) ?? own.find((payslip) => payslip.from <= to && from <= payslip.to);
}
