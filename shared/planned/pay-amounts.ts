import type { Facts } from '../checks/check';
import type { EmploymentRecord } from '../employer/employment-record';
import { hmrcBill, payslipOfPeriod, runOfPayslip } from '../employer/hmrc-bill';
import { grossOf } from '../employer/period-pay';
import { takeHomeEstimate } from '../employer/take-home';
import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import { splitPence, sumPence, type Pence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import type { Occurrence } from './occurrence';

type Paying = Pick<Facts, 'workers' | 'services'> & { readonly employment: Pick<EmploymentRecord, 'payRuns' | 'payslips'> };

type Pay = { readonly workerId: number; readonly payday: IsoDay; readonly netPence: Pence };

/** Take-home pay of each payday that payroll or an approved run has said: the payslip’s; until it comes, about what is left of the run’s gross pay. */
function paysOf({ workers, employment: { payRuns, payslips } }: Paying): Pay[] {
  const fromRuns = payRuns.flatMap((run): Pay[] => {
    const worker = workers.find(({ id }) => id === run.workerId);
    if (!worker || payslipOfPeriod(payslips, run.workerId, run)) return [];
    return [{ workerId: run.workerId, payday: run.payday, netPence: takeHomeEstimate(grossOf(run.lines), run.workerPensionPence, worker.payEvery, run.payday) }];
  });
  return [...payslips.map(({ workerId, payday, netPence }) => ({ workerId, payday, netPence })), ...fromRuns];
}

/** A payday and the planned wages for it are no further apart. */
const WITHIN_DAYS = 10;

/**
 * Planned wages with the amount that the payslip or the approved run says, instead of what the plan sets aside. Pay meets the wages planned
 * nearest to its payday; several services of one PA share it as they were planned.
 */
export function withPay(wages: readonly Occurrence[], facts: Paying): Occurrence[] {
  if (facts.employment.payRuns.length === 0 && facts.employment.payslips.length === 0) return [...wages];
  const workerOf = new Map(facts.services.map(({ id, workerId }) => [id, workerId]));
  const amounts = new Map<Occurrence, Pence>();
  const days = wages.map(({ dueOn }) => dueOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  for (const { workerId, payday, netPence } of paysOf(facts)) {
    if (first === undefined || last === undefined || payday < addDays(first, -WITHIN_DAYS) || payday > addDays(last, WITHIN_DAYS)) continue;
    const own = wages.filter((one) => one.serviceId !== null && workerOf.get(one.serviceId) === workerId && Math.abs(daysBetween(one.dueOn, payday)) <= WITHIN_DAYS && !amounts.has(one));
    const services = [...new Set(own.map(({ sourceId }) => sourceId))];
    const nearest = services.flatMap((service) => own.filter(({ sourceId }) => sourceId === service).sort((a, b) => Math.abs(daysBetween(a.dueOn, payday)) - Math.abs(daysBetween(b.dueOn, payday)))[0] ?? []);
    const weights = nearest.map(({ amountPence }) => Math.abs(amountPence ?? 0));
    if (netPence <= 0 || weights.every((weight) => weight === 0)) continue;
    for (const [at, pence] of splitPence(netPence, weights).entries()) {
      const one = nearest[at];
      if (one) amounts.set(one, -pence);
    }
  }
  return wages.map((one) => {
    const amountPence = amounts.get(one);
    return amountPence === undefined ? one : { ...one, amountPence };
  });
}

/** HMRC’s bill for some days as the payslips say it, below zero; null: a payday in them has no payslip yet. */
export function hmrcAmount({ employment: { payslips, payRuns }, employer, workers }: Paying & Pick<Facts, 'employer'>, paydays: readonly { readonly workerId: number; readonly payday: IsoDay }[], within: Period): Pence | null {
  if (!isComplete(payslips, workers, paydays, within)) return null;
  return -hmrcBill(payslips, payRuns, employer, within).totalPence;
}

/** Both shares of the pension for the paydays of some days, below zero; null: a payday in them has no payslip yet. */
export function pensionAmount({ employment: { payslips, payRuns }, workers }: Paying, paydays: readonly { readonly workerId: number; readonly payday: IsoDay }[], within: Period): Pence | null {
  if (!isComplete(payslips, workers, paydays, within)) return null;
  const own = payslips.filter(({ payday }) => contains(within, payday));
  return -sumPence(own.map((payslip) => payslip.workerPensionPence + (payslip.employerPensionPence ?? runOfPayslip(payRuns, payslip)?.employerPensionPence ?? 0)));
}

function isComplete(payslips: Paying['employment']['payslips'], workers: Paying['workers'], paydays: readonly { readonly workerId: number; readonly payday: IsoDay }[], within: Period): boolean {
  const due = paydays.filter(({ workerId, payday }) => contains(within, payday) && workers.some(({ id }) => id === workerId));
  const own = payslips.filter(({ payday }) => contains(within, payday));
  return own.length > 0 && due.every(({ workerId, payday }) => own.some((payslip) => payslip.workerId === workerId && Math.abs(daysBetween(payslip.payday, payday)) <= WITHIN_DAYS));
}
