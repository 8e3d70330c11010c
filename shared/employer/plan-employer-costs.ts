import { formatDay, type IsoDay } from '../kernel/iso-date';
import { splitPence, sumPence, timesRatio, type Pence, type Ratio } from '../kernel/money';
import { daysIn, overlap, type Period } from '../kernel/period';
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

/** The day of the job nearest to the one asked about: who has not started is looked at on their first day, who has left on their last. */
function dayOfJob({ startsOn, endsOn }: Worker, on: IsoDay): IsoDay {
  if (startsOn > on) return startsOn;
  return endsOn !== null && endsOn < on ? endsOn : on;
}

/** The part of a year on whose days the job is there; none: null. Without a year it is whole for everyone who works on the day or later. */
function shareOf({ startsOn, endsOn }: Worker, on: IsoDay, year: Period | null): Ratio | null {
  if (year === null) return endsOn !== null && endsOn < on ? null : WHOLE;
  const part = overlap({ from: startsOn, to: endsOn ?? year.to }, year);
  return part ? { numerator: daysIn(part), denominator: daysIn(year) } : null;
}

const WHOLE: Ratio = { numerator: 1, denominator: 1 };

function planned(worker: Worker, on: IsoDay): Result<Employment> {
  const from = dayOfJob(worker, on);
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

/** A year’s costs for a part of it, with the National Insurance bill of that part and what the allowance takes off it. */
function partOf(year: EmployerCosts, share: Ratio, billPence: Pence, allowanceUsedPence: Pence, minutesAWeek: number): Omit<WorkerCosts, 'workerId'> {
  const [wagesPence, holidayPence, pensionPence] = [year.wagesPence, year.holidayPence, year.pensionPence].map((pence) => timesRatio(pence, share, 'half-up')) as [Pence, Pence, Pence];
  const nationalInsurancePence = billPence - allowanceUsedPence;
  const extraPence = sumPence([holidayPence, nationalInsurancePence, pensionPence]);
  const totalPence = wagesPence + extraPence;
  const perHour = { numerator: 60 * share.denominator, denominator: minutesAWeek * 52 * share.numerator };
  const perHourPence = minutesAWeek === 0 ? 0 : timesRatio(totalPence, perHour, 'half-up');
  return { wagesPence, holidayPence, nationalInsurancePence, allowanceUsedPence, pensionPence, totalPence, perHourPence, extraPence };
}

/**
 * What employing costs this household in a year on top of wages, at the rates of one day, for each personal assistant who is employed
 * then or later; in a `year`, for each who is employed on any day of it, by their days: who leaves and who follows cost one year together. One Employment Allowance serves the household; where it does not cover everything it is shared in proportion.
 * `ratesOn`: the day whose rates are used, where it is another (`costRatesDay`). “Not decided yet” counts as not claimed, so that the plan is never too cheap. Faults: `rate-not-loaded`, `pay-rate-missing`.
 */
export function planEmployerCosts(
  workers: readonly Worker[],
  employer: Pick<Employer, 'claimsEmploymentAllowance'>,
  on: IsoDay,
  ratesOn: IsoDay = on,
  year: Period | null = null,
): Result<PlannedEmployerCosts> {
  const allowance = rateOn(rates.employmentAllowance(), ratesOn);
  if (!allowance.ok) return allowance;
  const employments: { readonly workerId: number; readonly employment: Employment; readonly share: Ratio; readonly billPence: Pence }[] = [];
  for (const worker of workers) {
    const share = shareOf(worker, on, year);
    if (worker.kind !== 'employed' || share === null) continue;
    const employment = planned(worker, on);
    if (!employment.ok) return employment;
    const withoutAllowance = employerCostsOfYear(employment.value, ratesOn);
    if (!withoutAllowance.ok) return withoutAllowance;
    employments.push({ workerId: worker.id, employment: employment.value, share, billPence: timesRatio(withoutAllowance.value.nationalInsurancePence, share, 'half-up') });
  }
  const bills = employments.map(({ billPence }) => billPence);
  const allowanceUsedPence = employer.claimsEmploymentAllowance ? Math.min(sumPence(bills), allowance.value.values.yearPence) : 0;
  const shares = allowanceUsedPence === 0 ? [] : splitPence(allowanceUsedPence, bills);
  const costs: WorkerCosts[] = [];
  for (const [index, { workerId, employment, share, billPence }] of employments.entries()) {
    const cost = employerCostsOfYear(employment, ratesOn);
    if (!cost.ok) return cost;
    costs.push({ workerId, ...partOf(cost.value, share, billPence, shares[index] ?? 0, employment.minutesAWeek) });
  }
  return ok({ workers: costs, extraPence: sumPence(costs.map(({ extraPence }) => extraPence)), allowanceUsedPence });
}
