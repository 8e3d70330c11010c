import { formatDay, type IsoDay } from '../kernel/iso-date';
import { splitPence, sumPence, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { employerCostsOfYear, type EmployerCosts, type Employment } from './employer-costs';
import { workerAge } from './minimum-wage';
import { rateOnDay, type Employer, type Worker } from './worker';

export type WorkerCosts = EmployerCosts & {
  readonly workerId: number;
  /** What a year costs on top of wages: holiday, National Insurance and pension. */
  readonly extraPence: Pence;
};

export type PlannedEmployerCosts = {
  readonly workers: readonly WorkerCosts[];
  readonly extraPence: Pence;
  /** How much of the household's Employment Allowance is used. */
  readonly allowanceUsedPence: Pence;
};

function planned(worker: Worker, on: IsoDay): Result<Employment> {
  const from = worker.startsOn > on ? worker.startsOn : on;
  const ratePence = rateOnDay(worker, from);
  if (ratePence === undefined) {
    return refused({
      code: 'pay-rate-missing',
      message: `No hourly rate is written down for ${worker.name} on ${formatDay(from)}. So the cost of employing ${worker.name} cannot be worked out. Write the rate on the Employing screen.`,
      field: 'rates',
    });
  }
  return ok({
    ratePence,
    minutesAWeek: worker.minutesAWeek,
    age: workerAge(worker, on),
    apprentice: worker.apprentice,
    payEvery: worker.payEvery,
    pension: worker.pension === 'enrolled' ? 'yes' : worker.pension === 'not_assessed' ? 'as_law_says' : 'no',
    allowanceLeftPence: 0,
  });
}

/**
 * What employing costs this household in a year on top of wages, at the rates of one day, for each personal assistant who is employed
 * then or later. One Employment Allowance serves the household; where it does not cover everything it is shared in proportion.
 * `ratesOn`: the day whose rates are used, where it is another (`costRatesDay`). “Not decided yet” counts as not claimed, so that the plan is never too cheap. Faults: `rate-not-loaded`, `pay-rate-missing`.
 */
export function planEmployerCosts(
  workers: readonly Worker[],
  employer: Pick<Employer, 'claimsEmploymentAllowance'>,
  on: IsoDay,
  ratesOn: IsoDay = on,
): Result<PlannedEmployerCosts> {
  const allowance = rateOn(rates.employmentAllowance(), ratesOn);
  if (!allowance.ok) return allowance;
  const employments: { readonly workerId: number; readonly employment: Employment; readonly billPence: Pence }[] = [];
  for (const worker of workers) {
    if (worker.kind !== 'employed' || (worker.endsOn !== null && worker.endsOn < on)) continue;
    const employment = planned(worker, on);
    if (!employment.ok) return employment;
    const withoutAllowance = employerCostsOfYear(employment.value, ratesOn);
    if (!withoutAllowance.ok) return withoutAllowance;
    employments.push({ workerId: worker.id, employment: employment.value, billPence: withoutAllowance.value.nationalInsurancePence });
  }
  const bills = employments.map(({ billPence }) => billPence);
  const allowanceUsedPence = employer.claimsEmploymentAllowance ? Math.min(sumPence(bills), allowance.value.values.yearPence) : 0;
  const shares = allowanceUsedPence === 0 ? [] : splitPence(allowanceUsedPence, bills);
  const costs: WorkerCosts[] = [];
  for (const [index, { workerId, employment }] of employments.entries()) {
    const cost = employerCostsOfYear({ ...employment, allowanceLeftPence: shares[index] ?? 0 }, ratesOn);
    if (!cost.ok) return cost;
    const { rows: _rows, ...figures } = cost.value;
    costs.push({ ...figures, workerId, extraPence: figures.totalPence - figures.wagesPence });
  }
  return ok({ workers: costs, extraPence: sumPence(costs.map(({ extraPence }) => extraPence)), allowanceUsedPence });
}
