import type { IsoDay } from '../kernel/iso-date';
import { splitPence, sumPence, timesRatio, type Pence } from '../kernel/money';
import { ok, type Result } from '../kernel/result';
import { planEmployerCosts, type WorkerCosts } from './plan-employer-costs';
import { costRatesDay } from './rates-known';
import type { Employer, Worker } from './worker';

export const HOUR_PARTS = ['wage', 'holiday', 'national_insurance', 'pension', 'insurance', 'payroll', 'training'] as const;

/** One part of what an hour of support costs, in pence: a full year of it, and its share of the hour. */
export type HourPart = { readonly part: (typeof HOUR_PARTS)[number]; readonly yearlyPence: Pence; readonly hourPence: Pence };

/** What an hour of support by one PA costs, part by part. */
export type HourCost = {
  readonly workerId: number;
  readonly parts: readonly HourPart[];
  readonly hourPence: Pence;
  readonly yearlyPence: Pence;
  /** National Insurance that the Employment Allowance takes off: it is in no part. */
  readonly allowanceUsedPence: Pence;
};

/** What the plan pays in a year for the employing of everyone together, in pence. */
export type SharedCosts = { readonly insurancePence: Pence; readonly payrollPence: Pence; readonly trainingPence: Pence };

/**
 * What an hour of support costs with each PA who is employed on a day or later, at the rates of that day and for a full year of usual hours
 * (52 weeks). What is paid for all of them together, as the plan has it, is shared by their hours. Parts of the hour add up to the hour.
 * Those without usual hours have no figure. Faults: those of `planEmployerCosts`.
 */
export function hourCosts(workers: readonly Worker[], employer: Pick<Employer, 'claimsEmploymentAllowance'>, shared: SharedCosts, on: IsoDay): Result<HourCost[]> {
  const found = planEmployerCosts(workers, employer, on, costRatesDay(on));
  if (!found.ok) return found;
  const minutes = found.value.workers.map(({ workerId }) => workers.find(({ id }) => id === workerId)?.minutesAWeek ?? 0);
  const shareOut = (pence: Pence) => (pence === 0 || sumPence(minutes) === 0 ? minutes.map(() => 0) : splitPence(pence, minutes));
  const [insurance, payroll, training] = [shareOut(shared.insurancePence), shareOut(shared.payrollPence), shareOut(shared.trainingPence)];
  return ok(found.value.workers.flatMap((costs, at) => ((minutes[at] ?? 0) === 0 ? [] : [hourOf(costs, minutes[at] ?? 0, [insurance[at] ?? 0, payroll[at] ?? 0, training[at] ?? 0])])));
}

function hourOf(costs: WorkerCosts, minutesAWeek: number, [insurancePence, payrollPence, trainingPence]: readonly [Pence, Pence, Pence]): HourCost {
  const yearly = [costs.wagesPence, costs.holidayPence, costs.nationalInsurancePence, costs.pensionPence, insurancePence, payrollPence, trainingPence];
  const yearlyPence = sumPence(yearly);
  const hourPence = timesRatio(yearlyPence, { numerator: 60, denominator: minutesAWeek * 52 }, 'half-up');
  const hours = yearlyPence === 0 ? yearly.map(() => 0) : splitPence(hourPence, yearly);
  const parts = HOUR_PARTS.map((part, at) => ({ part, yearlyPence: yearly[at] ?? 0, hourPence: hours[at] ?? 0 }));
  return { workerId: costs.workerId, parts, hourPence, yearlyPence, allowanceUsedPence: costs.allowanceUsedPence };
}
