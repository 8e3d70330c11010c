import { reservesWorkedOut } from '#shared/budget/reserves-worked-out';
import type { Input, Output } from '#shared/contract/contract';
import { compareWays } from '#shared/employer/compare-ways';
import type { HourCost } from '#shared/employer/hour-cost';
import { hoursOfNowAndApril } from '#shared/employer/hours-of-now-and-april';
import { planEmployerCosts } from '#shared/employer/plan-employer-costs';
import { costRatesDay } from '#shared/employer/rates-known';
import { rateOnDay } from '#shared/employer/worker';
import { ok, type Result } from '#shared/kernel/result';
import { rateOn } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { readLedger } from '../db/transaction';
import { readEmployer } from '../repositories/employer';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** What does an hour truly cost, now and after April, and what should be put aside? */
export function showCosts(services: Services): Result<Output<'costs.show'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const { now, april, from, missing } = hoursOfNowAndApril(facts, on);
  const allowed = facts.council.reservesAllowed;
  const here = facts.workers.filter(({ endsOn }) => endsOn === null || endsOn >= on);
  return ok({
    today: on,
    people: here.map((worker) => ({
      workerId: worker.id,
      name: worker.name,
      minutesAWeek: worker.minutesAWeek,
      selfEmployedPence: worker.kind === 'self_employed' ? (rateOnDay(worker, worker.startsOn > on ? worker.startsOn : on) ?? null) : null,
    })),
    now: shownHours(now),
    april: shownHours(april),
    from,
    ratesMissing: [...missing],
    reserves: [...facts.reserves],
    workedOut: reservesWorkedOut(facts, on).map((each) => ({ ...each, workings: [...each.workings], isAllowed: allowed && allowed.includes(each.kind) })),
  });
}

function shownHours(costs: Result<HourCost[]>): Output<'costs.show'>['now'] {
  return costs.ok ? { costs: costs.value.map((cost) => ({ ...cost, parts: [...cost.parts] })), missing: '' } : { costs: null, missing: costs.faults[0]?.message ?? '' };
}

/** The same hours by a PA who is employed, by an agency and by one who works for themselves. Faults: those of `compareWays`. */
export function compareCosts(services: Services, input: Input<'costs.compare'>): Result<Output<'costs.compare'>> {
  const on = services.clock.today();
  const { workers, employer } = readLedger(services, (db) => ({ workers: listWorkers(db), employer: readEmployer(db) }));
  const allowance = rateOn(rates.employmentAllowance(), costRatesDay(on));
  const used = planEmployerCosts(workers, employer, on, costRatesDay(on));
  // Of the allowance what the PAs of today leave of it.
  const leftPence = employer.claimsEmploymentAllowance === true && allowance.ok ? allowance.value.values.yearPence - (used.ok ? used.value.allowanceUsedPence : 0) : 0;
  const ways = compareWays(input, leftPence, on);
  return ways.ok ? ok({ ways: ways.value.map((way) => ({ ...way, onTop: [...way.onTop] })) }) : ways;
}
