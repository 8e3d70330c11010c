import { employingExtras } from '../budget/employing-costs';
import { isPlanned } from '../budget/commitments';
import { budgetDay, fullYearOf } from '../budget/personal-budget';
import { planCost } from '../budget/plan-cost';
import type { Check, Facts, Flag } from '../checks/check';
import { employerCostsNotPlanned } from '../checks/employer-costs-not-planned';
import { informalCarerWithoutCover } from '../checks/informal-carer-without-cover';
import { needPartlyMet } from '../checks/need-partly-met';
import { needUnmet } from '../checks/need-unmet';
import { oneOffOverBudget } from '../checks/one-off-over-budget';
import { onePersonDependency } from '../checks/one-person-dependency';
import { payBelowMinimumWage } from '../checks/pay-below-minimum-wage';
import { planOverBudget } from '../checks/plan-over-budget';
import { planOverBudgetAfterApril } from '../checks/plan-over-budget-after-april';
import { serviceEndedNeedGoesOn } from '../checks/service-ended-need-goes-on';
import { serviceOtherFunder } from '../checks/service-other-funder';
import { serviceWithoutCost } from '../checks/service-without-cost';
import { serviceWithoutFrequency } from '../checks/service-without-frequency';
import { serviceWithoutNeed } from '../checks/service-without-need';
import { serviceWithoutProvider } from '../checks/service-without-provider';
import { workerWithoutService } from '../checks/worker-without-service';
import { yearBasisOf } from '../councils/year-basis';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { indexEntries } from '../ledger/entry-index';
import { costOfService } from './cost-of-service';
import { coverage, type NeedCovered } from './coverage';
import { dearestWeek } from './dearest-week';
import { needTitle } from './service-words';
import { factsTried, type TryOut } from './try-out';

/** What the plan costs, in pence. A week and 4 weeks: in the week that costs most, as the plan has it (`dearestWeek`). A year: of the plan year. */
export type PlanFigures = {
  readonly weeklyPence: Pence;
  readonly fourWeeklyPence: Pence;
  readonly servicesPence: Pence;
  /** Holiday pay, National Insurance and pension on top of wages. */
  readonly employerCostsPence: Pence;
  /** Services, employer’s costs and money kept, less what one-off payments cover. */
  readonly totalPence: Pence;
  /** Null: no budget is known. */
  readonly budgetPence: Pence | null;
  readonly leftPence: Pence | null;
};

/** How far a need is met. */
export type NeedTried = { readonly state: NeedCovered['state']; readonly words: string };

export type TryOutAnswer = {
  readonly now: PlanFigures;
  readonly then: PlanFigures;
  readonly needs: readonly { readonly needId: number; readonly title: string; readonly now: NeedTried; readonly then: NeedTried }[];
  readonly appear: readonly Flag[];
  readonly go: readonly Flag[];
};

/** The checks that look at the plan itself: services, needs, budgets and PAs. None that looks at payments, which are not gathered here. */
const PLAN_CHECKS: readonly Check[] = [
  needUnmet,
  serviceEndedNeedGoesOn,
  payBelowMinimumWage,
  needPartlyMet,
  onePersonDependency,
  informalCarerWithoutCover,
  employerCostsNotPlanned,
  planOverBudget,
  oneOffOverBudget,
  planOverBudgetAfterApril,
  serviceWithoutNeed,
  serviceOtherFunder,
  serviceWithoutCost,
  serviceWithoutFrequency,
  serviceWithoutProvider,
  workerWithoutService,
];

/** A plan that is tried out beside today's: what both cost, how far each need is met, and which remarks on the plan would come or go. */
export function answerTryOut(facts: Facts, trial: TryOut, on: IsoDay): TryOutAnswer {
  const then = factsTried(facts, trial, on);
  const [flagsNow, flagsThen] = [flagsOf(facts, on), flagsOf(then, on)];
  const [stand, come] = [new Set(flagsNow.map(keyOf)), new Set(flagsThen.map(keyOf))];
  return {
    now: figuresOf(facts, on),
    then: figuresOf(then, on),
    needs: needsTried(facts, then, on),
    appear: flagsThen.filter((flag) => !stand.has(keyOf(flag))),
    go: flagsNow.filter((flag) => !come.has(keyOf(flag))),
  };
}

function figuresOf(facts: Facts, on: IsoDay): PlanFigures {
  const basis = yearBasisOf(facts.council);
  const year = fullYearOf(facts.budgets, on);
  const priced = facts.services
    .filter((service) => isPlanned(service) && (service.endsOn === null || service.endsOn >= on))
    .flatMap((service) => {
      const cost = costOfService(service, basis, { on, year, terms: facts.terms });
      return cost ? [{ service, cost }] : [];
    });
  const dearest = (rhythm: 'weeklyPence' | 'fourWeeklyPence') => dearestWeek(priced.map(({ service, cost }) => ({ service, pence: cost[rhythm] })), on).pence;
  const employing = employingExtras(facts, on);
  const extras = employing.ok ? employing.value : [];
  const cost = planCost(facts, budgetDay(facts.budgets, on), extras);
  const servicesPence = cost?.servicesPence ?? sumPence(priced.map(({ cost }) => cost.yearlyPence));
  const employerCostsPence = cost?.employerCostsPence ?? sumPence(extras.map(({ yearlyPence }) => yearlyPence));
  return {
    weeklyPence: dearest('weeklyPence'),
    fourWeeklyPence: dearest('fourWeeklyPence'),
    servicesPence,
    employerCostsPence,
    totalPence: cost?.totalPence ?? servicesPence + employerCostsPence,
    budgetPence: cost && cost.budgetPence + cost.topUpsPence,
    leftPence: cost && cost.leftPence,
  };
}

function needsTried(facts: Facts, then: Facts, on: IsoDay): TryOutAnswer['needs'] {
  const index = indexEntries(facts.entries);
  const [before, after] = [facts, then].map((of) => coverage(of, index, on));
  return (before ?? []).map((row) => {
    const other = after?.find(({ needId }) => needId === row.needId) ?? row;
    return { needId: row.needId, title: needTitle(row), now: needState(row), then: needState(other) };
  });
}

function needState({ state, stateWords: words }: NeedCovered): NeedTried {
  return { state, words };
}

const flagsOf = (facts: Facts, on: IsoDay): Flag[] => PLAN_CHECKS.flatMap((check) => check.check(facts, on));

/** The same remark on the same record, whatever its figures; one that concerns several records of a kind is the only one of its check. */
function keyOf({ check, records }: Flag): string {
  const [first] = records;
  const alike = records.filter(({ kind }) => kind === first?.kind);
  return first && alike.length === 1 && check !== planOverBudget.code ? `${check} ${first.kind} ${first.id}` : check;
}
