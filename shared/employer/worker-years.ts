import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { usualPayPence } from './pay-period';
import { planEmployerCosts } from './plan-employer-costs';
import { costRatesDay } from './rates-known';
import { rateOnDay, type Employer, type Worker } from './worker';

/** What a PA costs in a year at the usual hours, in pence. */
export type WorkerYear = {
  readonly wagesPence: Pence;
  readonly holidayPence: Pence;
  readonly nationalInsurancePence: Pence;
  readonly pensionPence: Pence;
  readonly totalPence: Pence;
  readonly perHourPence: Pence;
};

/**
 * The yearly cost of each PA who works on a day or later, by id, at the rates of that day. The Employment Allowance is shared by all
 * of them. One who works for themselves costs the hours alone. A PA without an hourly rate is left out, and so is every employed one
 * before the rates begin; after their last day the last that are known count (`costRatesDay`).
 */
export function workerYears(workers: readonly Worker[], employer: Pick<Employer, 'claimsEmploymentAllowance'>, on: IsoDay): ReadonlyMap<number, WorkerYear> {
  const working = workers.flatMap((worker) => {
    const ratePence = rateOnDay(worker, worker.startsOn > on ? worker.startsOn : on);
    return ratePence === undefined || (worker.endsOn !== null && worker.endsOn < on) ? [] : [{ worker, ratePence }];
  });
  const years = new Map<number, WorkerYear>();
  for (const { worker, ratePence } of working.filter((one) => one.worker.kind === 'self_employed')) {
    const wagesPence = usualPayPence(ratePence, worker.minutesAWeek, 'year');
    years.set(worker.id, { wagesPence, holidayPence: 0, nationalInsurancePence: 0, pensionPence: 0, totalPence: wagesPence, perHourPence: ratePence });
  }
  const employed = planEmployerCosts(working.map((one) => one.worker), employer, on, costRatesDay(on));
  if (!employed.ok) return years;
  for (const { workerId, wagesPence, holidayPence, nationalInsurancePence, pensionPence, totalPence, perHourPence } of employed.value.workers) {
    years.set(workerId, { wagesPence, holidayPence, nationalInsurancePence, pensionPence, totalPence, perHourPence });
  }
  return years;
}
