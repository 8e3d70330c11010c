import { afterAprilWords } from '#shared/budget/after-april-words';
import { budgetFigures } from '#shared/budget/budget-figures';
import { paidIn, paymentsFor } from '#shared/budget/commitments';
import { ledgerKnownTo } from '#shared/budget/payments-in';
import { budgetDay, budgetOn, fullYearOf } from '#shared/budget/personal-budget';
import { employingExtras } from '#shared/budget/employing-costs';
import { planCost } from '#shared/budget/plan-cost';
import { planCostAfterApril } from '#shared/budget/plan-cost-after-april';
import type { Facts } from '#shared/checks/check';
import type { Output } from '#shared/contract/contract';
import { yearBasisOf } from '#shared/councils/year-basis';
import { rateOnDay } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { isCurrent } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import { indexEntries } from '#shared/ledger/entry-index';
import { costOfService } from '#shared/plan/cost-of-service';
import { coverage } from '#shared/plan/coverage';
import { frequencyWords } from '#shared/plan/service-words';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

type View = Output<'support.show'>;

/** Are my needs met, and at what cost? Needs, services with their exact cost, and a year of the plan against the budget. */
export function showSupport(services: Services): Result<View> {
  const on = services.clock.today();
  return ok(supportOf(readLedger(services, (db) => gatherFacts(db, on)), on));
}

/** Support, of facts that were gathered. */
export function supportOf(facts: Facts, on: IsoDay): View {
  return {
    needs: [...facts.needs],
    coverage: coverage(facts, indexEntries(facts.entries), on, ledgerKnownTo(facts, on)),
    services: servicesOf(facts, on),
    goals: [...facts.goals],
    startsOn: facts.person.startsOn,
    workers: facts.workers.map((worker) => ({ id: worker.id, name: worker.name, ratePence: rateOnDay(worker, worker.startsOn > on ? worker.startsOn : on) ?? null, startsOn: worker.startsOn, minutesAWeek: worker.minutesAWeek, payEvery: worker.payEvery })),
    budgets: [...facts.budgets],
    budgetFigures: budgetFiguresOf(facts, on),
    oneOffs: [...facts.oneOffs],
    reserves: [...facts.reserves],
    yearly: yearlyOf(facts, on),
  };
}

function servicesOf(facts: Facts, on: IsoDay): View['services'] {
  const basis = yearBasisOf(facts.council);
  const year = fullYearOf(facts.budgets, on);
  return facts.services.map((service) => {
    const cost = costOfService(service, basis, { on, year, terms: facts.terms });
    return {
      service,
      // A one-off comes round once: it has a price and no weekly cost.
      costs: cost && { weeklyPence: cost.weeklyPence ?? 0, fourWeeklyPence: cost.fourWeeklyPence ?? 0, monthlyPence: cost.monthlyPence ?? 0, yearlyPence: cost.yearlyPence },
      frequencyWords: frequencyWords(service),
      isCurrent: isCurrent(service, on),
      paidThisYearPence: paidIn(paymentsFor(service, facts), { from: year.from, to: on }),
    };
  });
}

function budgetFiguresOf(facts: Facts, on: IsoDay): View['budgetFigures'] {
  const day = budgetDay(facts.budgets, on);
  const budget = budgetOn(facts.budgets, day);
  if (!budget) return null;
  const figures = (['week', '4-weeks', 'year'] as const).map((per) => budgetFigures(budget, per, yearBasisOf(facts.council)));
  return { budgetId: budget.id, state: budget.state, beginsOn: day > on ? day : null, figures };
}

/**
 * The year of the budget in force, or of the one that begins next. The four figures and what is left add up: the budget here holds
 * the one-off payments that are used and own money added.
 */
function yearlyOf(facts: Facts, on: IsoDay): View['yearly'] {
  const employing = employingExtras(facts, on);
  const day = budgetDay(facts.budgets, on);
  const cost = planCost(facts, day, employing.ok ? employing.value : []);
  if (!cost) return null;
  const { servicesPence, employerCostsPence, reservesPence, leftPence } = cost;
  const after = planCostAfterApril(facts, day);
  return { budgetPence: leftPence + servicesPence + employerCostsPence + reservesPence, servicesPence, employerCostsPence, reservesPence, leftPence, beginsOn: day > on ? day : null, afterAprilWords: after ? afterAprilWords(after, facts) : '' };
}
