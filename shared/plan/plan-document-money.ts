import { afterAprilWords } from '../budget/after-april-words';
import type { Facts } from '../checks/check';
import { currentLetter } from '../budget/contribution';
import { budgetFigures } from '../budget/budget-figures';
import { budgetOn, directPaymentPence, planYear, type BudgetPeriod } from '../budget/personal-budget';
import { comesOnTop, reserveName } from '../budget/reserves';
import { employingExtras } from '../budget/employing-costs';
import { planCost } from '../budget/plan-cost';
import { planCostAfterApril } from '../budget/plan-cost-after-april';
import { yearBasisOf } from '../councils/year-basis';
import { costRatesDay } from '../employer/rates-known';
import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { convertPence, type Recurring, type YearBasis } from '../kernel/recurrence';
import { costInYear, costOfService, type CostWhen } from './cost-of-service';
import { dearestWeek } from './dearest-week';
import { priceWords } from './price-words';
import { EACH_WORDS, frequencyWords, needTitlesOf, runsWords, schoolWeeksWords } from './service-words';
import type { Service } from './services';

/** What a service costs. Null: the price is not known, or, for a week and 4 weeks, it comes only once or has ended. */
export type PlanCostLine = {
  readonly name: string;
  readonly provider: string;
  readonly frequency: string;
  readonly price: string;
  readonly runs: string;
  readonly inYear: Service['runs'];
  /** Its last day has passed: it counts in the plan year, and no longer in a week. */
  readonly hasEnded: boolean;
  readonly weeklyPence: Pence | null;
  readonly fourWeeklyPence: Pence | null;
  /** In the plan year, from its first to its last day in it, breaks left out. */
  readonly yearlyPence: Pence | null;
};

export type PlanAmounts = { readonly per: Recurring; readonly perWords: string; readonly totalPence: Pence; readonly contributionPence: Pence; readonly councilPence: Pence };

export type PlanMoney = {
  readonly year: Period;
  /** The services that the direct payment pays for; those that ended earlier in the plan year are among them. */
  readonly services: readonly PlanCostLine[];
  readonly ownServices: readonly PlanCostLine[];
  /** Of the week that costs most (`dearestWeek`): school and holidays are never in one week, nor is a service beside the one it follows. */
  readonly weeklyPence: Pence;
  readonly fourWeeklyPence: Pence;
  /** That the two figures above are so; empty where there is nothing to choose. */
  readonly weekWords: string;
  readonly servicesYearlyPence: Pence;
  /** Holiday, National Insurance and pension on top of wages; null: cannot be worked out, and `employerCostsWords` says why. */
  readonly employerCostsPence: Pence | null;
  readonly employerCostsWords: string;
  /** Money put aside for what is not among the costs above. */
  readonly reserves: readonly { readonly words: string; readonly amountPence: Pence }[];
  /** One-off services that one-off payments cover. */
  readonly oneOffsPence: Pence;
  readonly totalYearlyPence: Pence;
  readonly topUpsPence: Pence;
  /** Null: no budget is known. */
  readonly budgetYearlyPence: Pence | null;
  readonly leftPence: Pence | null;
  /** The three figures of the personal budget (Care Act, section 26), as stated, for a year and for a week. */
  readonly budget: (PlanAmounts & { readonly state: 'estimated' | 'agreed'; readonly startsOn: IsoDay; readonly yearly: PlanAmounts; readonly weekly: PlanAmounts }) | null;
  /** Section 25(2): how much, how often and for which needs. */
  readonly directPayment: { readonly amountPence: Pence; readonly every: Recurring; readonly words: string; readonly needs: readonly string[] } | null;
  /** `weeklyPence`: what the council’s latest letter comes to a week; null: no letter is recorded. */
  readonly contribution: {
    readonly words: string;
    readonly weeklyPence: Pence | null;
    /** The letter gives another amount than the budget. */
    readonly isOther: boolean;
  };
  /** A year of the plan from next April, in words; empty: no budget is known. */
  readonly afterAprilWords: string;
  /** What the budget of then leaves, or today’s where none is written down; below 0: it is missing. */
  readonly afterAprilLeftPence: Pence | null;
};

/**
 * The money of the plan: each service's exact cost, everything against the budget of the plan year, and the direct payment. The sums
 * are those of `planCost`, which the checks use. `services` are those that run today or later.
 */
export function planMoney(facts: Facts, services: readonly Service[], on: IsoDay): PlanMoney {
  const basis = yearBasisOf(facts.council);
  const budget = budgetOn(facts.budgets, on) ?? nextBudget(facts.budgets, on);
  const day = budget && budget.startsOn > on ? budget.startsOn : on;
  const year = budget ? planYear(budget, facts.budgets, day) : { from: on, to: addDays(addMonths(on, 12), -1) };
  const ratesOn = costRatesDay(on);
  const employer = employingExtras(facts, day);
  const employerCosts = employer.ok ? employer.value : [];
  const cost = planCost(facts, day, employerCosts);
  const after = planCostAfterApril(facts, day);
  const shown = (funder: Service['fundedBy']) => facts.services.filter((one) => one.fundedBy === funder && (one.endsOn === null || one.endsOn >= year.from));
  const lines = (of: readonly Service[]) => of.map((one) => costLine(one, { on, year, terms: facts.terms }, basis));
  const paidServices = shown('direct_payment');
  const paid = lines(paidServices);
  const dearest = (column: 'weeklyPence' | 'fourWeeklyPence') => dearestWeek(paidServices.map((service, at) => ({ service, pence: paid[at]?.[column] ?? 0 })), on);
  const week = dearest('weeklyPence');
  const reserves = facts.reserves.filter(comesOnTop).map((reserve) => ({ words: reserveName(reserve), amountPence: reserve.amountPence }));
  const servicesYearlyPence = sumPence(paid.map((line) => line.yearlyPence ?? 0));
  const reservesPence = sumPence(reserves.map((reserve) => reserve.amountPence));
  const employerCostsPence = employer.ok ? (cost?.employerCostsPence ?? sumPence(employer.value.map(({ yearlyPence }) => yearlyPence))) : null;
  const beforeOneOffs = servicesYearlyPence + (employerCostsPence ?? 0) + reservesPence;
  const totalYearlyPence = cost?.totalPence ?? beforeOneOffs;
  return {
    year,
    services: paid,
    ownServices: lines(shown('own_money')),
    weeklyPence: week.pence,
    fourWeeklyPence: dearest('fourWeeklyPence').pence,
    weekWords: week.isAll ? '' : 'in the week that costs most, because they do not all come at the same time',
    servicesYearlyPence,
    employerCostsPence,
    employerCostsWords: employer.ok ? `Holiday pay, employer’s National Insurance and pension, at ${ratesOn === on ? 'today’s rates' : `the rates of ${formatDay(ratesOn)}, the last that are known`}` : employer.faults.map((fault) => fault.message).join(' '),
    reserves,
    oneOffsPence: beforeOneOffs - totalYearlyPence,
    totalYearlyPence,
    topUpsPence: cost?.topUpsPence ?? 0,
    budgetYearlyPence: cost?.budgetPence ?? null,
    leftPence: cost?.leftPence ?? null,
    budget: budget ? { ...amounts(budget, budget.per, basis), state: budget.state, startsOn: budget.startsOn, yearly: amounts(budget, 'year', basis), weekly: amounts(budget, 'week', basis) } : null,
    directPayment: budget ? directPaymentOf(budget, services, facts, basis) : null,
    contribution: contributionOf(facts, budget, on, basis),
    afterAprilWords: after ? afterAprilWords(after, facts) : '',
    afterAprilLeftPence: after?.cost.leftPence ?? null,
  };
}

function nextBudget(budgets: readonly BudgetPeriod[], on: IsoDay): BudgetPeriod | undefined {
  return budgets.filter((budget) => budget.startsOn > on).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
}

function costLine(service: Service, when: CostWhen, basis: YearBasis): PlanCostLine {
  const { on, year, terms } = when;
  const hasEnded = service.endsOn !== null && service.endsOn < on;
  const cost = service.every === 'once' || hasEnded ? null : costOfService(service, basis, when);
  return {
    name: service.name,
    provider: service.provider.trim(),
    frequency: [frequencyWords(service), schoolWeeksWords(service.runs, year, terms)].filter((words) => words !== '').join('. '),
    price: priceWords(service),
    runs: runsWords(service),
    inYear: service.runs,
    hasEnded,
    weeklyPence: cost?.weeklyPence ?? null,
    fourWeeklyPence: cost?.fourWeeklyPence ?? null,
    yearlyPence: costInYear(service, year, basis, terms),
  };
}

function amounts(budget: BudgetPeriod, per: Recurring, basis: YearBasis): PlanAmounts {
  return { ...budgetFigures(budget, per, basis), perWords: EACH_WORDS[per] };
}

function directPaymentOf(budget: BudgetPeriod, services: readonly Service[], facts: Pick<Facts, 'needs'>, basis: YearBasis): PlanMoney['directPayment'] {
  const amountPence = convertPence(directPaymentPence(budget), budget.per, budget.paidEvery, basis);
  const first = budget.firstPaymentOn === null ? '' : `, first on ${formatDay(budget.firstPaymentOn)}`;
  const share = budget.paid === 'net' ? 'The council pays its share; the person adds their contribution.' : 'The council pays all of it and bills the person for their contribution.';
  const needs = services.filter((service) => service.fundedBy === 'direct_payment').flatMap((service) => needTitlesOf(service, facts.needs));
  return { amountPence, every: budget.paidEvery, words: `${formatPounds(amountPence)} ${EACH_WORDS[budget.paidEvery]}${first}. ${share}`, needs: [...new Set(needs)] };
}

/**
 * The council's latest letter that applies today; without one, the figure in the budget. A ledger is started without asking for the
 * letter's own date: all three days are the same then, and no letter is cited.
 */
function contributionOf(facts: Pick<Facts, 'letters'>, budget: BudgetPeriod | undefined, on: IsoDay, basis: YearBasis): PlanMoney['contribution'] {
  const letter = currentLetter(facts.letters, on);
  const weeklyPence = letter ? convertPence(letter.amountPence, letter.every, 'week', basis) : null;
  const inBudget = budget ? amounts(budget, 'week', basis).contributionPence : null;
  // Both are rounded to a penny, so a penny between them is no difference.
  const isOther = weeklyPence !== null && inBudget !== null && Math.abs(weeklyPence - inBudget) > 1;
  return { words: contributionWords(facts, budget, on), weeklyPence, isOther };
}

function contributionWords({ letters }: Pick<Facts, 'letters'>, budget: BudgetPeriod | undefined, on: IsoDay): string {
  const letter = currentLetter(letters, on);
  if (letter) {
    const isDated = letter.letterOn !== letter.appliesFrom || letter.letterOn !== letter.firstDueOn;
    const cited = isDated ? `, as the council’s letter of ${formatDay(letter.letterOn)} says` : '';
    return `${formatPounds(letter.amountPence)} ${EACH_WORDS[letter.every]} from ${formatDay(letter.appliesFrom)}${cited}.`;
  }
  if (!budget) return 'Not known yet.';
  return `${formatPounds(budget.contributionPence)} ${EACH_WORDS[budget.per]}. The council’s letter is not recorded yet.`;
}
