import type { IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence, type Ratio } from '../kernel/money';
import { daysIn, overlap, taxYearOf, type Period } from '../kernel/period';
import { usualPayPence } from './pay-period';
import { planEmployerCosts } from './plan-employer-costs';
import { costRatesDay } from './rates-known';
import { rateOnDay, type Employer, type Worker } from './worker';

/** What a PA costs at the usual hours in a year, or in the part of it in which they work here, in pence. */
export type WorkerYear = {
  readonly wagesPence: Pence;
  readonly holidayPence: Pence;
  readonly nationalInsurancePence: Pence;
  readonly pensionPence: Pence;
  readonly totalPence: Pence;
  readonly perHourPence: Pence;
};

/**
 * What each PA who works on a day or later costs in its tax year, by id, at the rates of that day and by the days of the year on which
 * they work here; one who starts after it costs the first full year. The Employment Allowance is shared by all
 * of them. One who works for themselves costs the hours alone. A PA without an hourly rate is left out, and so is every employed one
 * before the rates begin; after their last day the last that are known count (`costRatesDay`).
 */
export function workerYears(workers: readonly Worker[], employer: Pick<Employer, 'claimsEmploymentAllowance'>, on: IsoDay): ReadonlyMap<number, WorkerYear> {
  const working = workers.flatMap((worker) => {
    const ratePence = rateOnDay(worker, worker.startsOn > on ? worker.startsOn : on);
    return ratePence === undefined || (worker.endsOn !== null && worker.endsOn < on) ? [] : [{ worker, ratePence }];
  });
  const year = taxYearOf(on);
  const years = new Map<number, WorkerYear>();
  for (const { worker, ratePence } of working.filter((one) => one.worker.kind === 'self_employed')) {
    const wagesPence = timesRatio(usualPayPence(ratePence, worker.minutesAWeek, 'year'), shareOfYear(worker, year), 'half-up');
    years.set(worker.id, { wagesPence, holidayPence: 0, nationalInsurancePence: 0, pensionPence: 0, totalPence: wagesPence, perHourPence: ratePence });
  }
  const isLater = ({ startsOn }: Worker) => startsOn > year.to;
  const all = working.map((one) => one.worker);
  for (const [workers, within] of [[all.filter((worker) => !isLater(worker)), year], [all.filter(isLater), null]] as const) {
    const employed = planEmployerCosts(workers, employer, on, costRatesDay(on), within);
    if (!employed.ok) continue;
    for (const { workerId, wagesPence, holidayPence, nationalInsurancePence, pensionPence, totalPence, perHourPence } of employed.value.workers) {
      years.set(workerId, { wagesPence, holidayPence, nationalInsurancePence, pensionPence, totalPence, perHourPence });
    }
  }
  return years;
}

function shareOfYear({ startsOn, endsOn }: Worker, year: Period): Ratio {
  const part = overlap({ from: startsOn, to: endsOn ?? year.to }, year);
  return part ? { numerator: daysIn(part), denominator: daysIn(year) } : { numerator: 1, denominator: 1 };
}
