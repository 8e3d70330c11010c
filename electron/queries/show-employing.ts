import { paidIn, paymentsFor } from '#shared/budget/commitments';
import type { Output } from '#shared/contract/contract';
import { workerFloor } from '#shared/employer/minimum-wage';
import { rateOnDay, type Worker } from '#shared/employer/worker';
import { workerYears } from '#shared/employer/worker-years';
import type { IsoDay } from '#shared/kernel/iso-date';
import { sumPence } from '#shared/kernel/money';
import { isCurrent, taxYearOf } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

type View = Output<'employing.show'>;

/** Am I a safe employer? Each PA with pay, wage floor and yearly cost, the insurance, and the duties with their days. */
export function showEmploying(services: Services): Result<View> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const period = taxYearOf(on);
  const years = workerYears(facts.workers, facts.employer, on);
  return ok({
    workers: facts.workers.map((worker) => ({
      worker,
      isCurrent: isCurrent(worker, on),
      ratePence: rateOnDay(worker, dayToLookAt(worker, on)) ?? null,
      floor: floorOf(worker, dayToLookAt(worker, on)),
      yearly: years.get(worker.id) ?? null,
      paidThisYearPence: sumPence(
        facts.services.filter((service) => service.workerId === worker.id).map((service) => paidIn(paymentsFor(service, facts), { from: period.from, to: on })),
      ),
    })),
    employer: facts.employer,
    policies: [...facts.policies],
    duties: [...facts.duties],
  });
}

/** Someone who has not started yet is looked at on their first day. */
function dayToLookAt({ startsOn }: Worker, on: IsoDay): IsoDay {
  return startsOn > on ? startsOn : on;
}

/** People in business for themselves set their own price: no wage floor. */
function floorOf(worker: Worker, on: IsoDay): View['workers'][number]['floor'] {
  if (worker.kind === 'self_employed') return null;
  const floor = workerFloor(worker, on);
  return floor.ok ? { requiredPence: floor.value.requiredPence, words: describeRate(rates.minimumWage(), floor.value.row) } : null;
}

