import { isPlanned } from '../budget/commitments';
import { contributionGoesIn, expectedContributions } from '../budget/contribution';
import { datedBudgets } from '../budget/payments-in';
import { expectedPaymentsIn } from '../budget/personal-budget';
import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import { bankDayFrom } from '../rates/bank-days';
import { employerHousehold, hmrcOccurrences, pensionOccurrences } from './employer-occurrences';
import { inOrder, MEETS_WITHIN_DAYS, type Occurrence } from './occurrence';
import { withPay } from './pay-amounts';
import { serviceOccurrences, setsAsideFor } from './service-occurrences';

export type PlanningFacts = Pick<Facts, 'person' | 'council' | 'budgets' | 'oneOffs' | 'letters' | 'services' | 'terms' | 'workers' | 'employer' | 'policies' | 'entries' | 'employment'>;

/** Every payment that is there counts, whichever days are asked for. */
const ANY_DAY: IsoDay = '9999-12-31';

/**
 * Every planned movement of money that falls due from one day to another, both counted, in order. Worked out anew from the plan for any
 * days, so none is lost however long the program was closed, and none depends on the days that were asked for: the days up to one and
 * those after it together are the whole. Amounts in pence. Nothing is written down by it.
 */
export function occurrences(facts: PlanningFacts, from: IsoDay, to: IsoDay): Occurrence[] {
  if (from > to) return [];
  const within = { from, to };
  const household = employerHousehold(facts);
  // What a service sets aside for HMRC is paid with HMRC’s bills, and is not planned twice. Without payroll it is a bill like any other.
  const isCovered = {
    hmrc: household.payrollFrom !== undefined,
    pension: household.employed.some(({ pension }) => pension === 'enrolled'),
  };
  const services = facts.services.filter((service) => isPlanned(service) && !(['hmrc', 'pension'] as const).some((source) => isCovered[source] && setsAsideFor(service, source)));
  return [
    ...paymentsIn(facts, within),
    ...contributions(facts, within),
    ...withPay(services.flatMap((service) => serviceOccurrences(service, facts, within)), facts),
    ...hmrcOccurrences(facts, household, within),
    ...pensionOccurrences(facts, household, within),
  ].sort(inOrder);
}

/** The council’s payments: its cycle, and its one-off payments. */
function paymentsIn(facts: PlanningFacts, within: Period): Occurrence[] {
  const words = new Map(facts.oneOffs.map((oneOff) => [oneOff.id, oneOff.words]));
  return expectedPaymentsIn(datedBudgets(facts, ANY_DAY), facts.oneOffs, within, yearBasisOf(facts.council)).flatMap(({ on, amountPence, category, recordId }) => {
    if (amountPence <= 0) return [];
    const isCycle = category === 'direct_payment';
    return [{ ...dated(on), source: isCycle ? 'payment_in' : 'one_off', sourceId: recordId, direction: 'in', amountPence, account: 'direct_payment', payee: facts.council.name, name: isCycle ? '' : (words.get(recordId) ?? ''), serviceId: null, category, period: null }];
  });
}

/** The person’s share: into the direct payment account, or, where the council bills it, out of their own money. */
function contributions(facts: PlanningFacts, within: Period): Occurrence[] {
  return expectedContributions(facts.letters, within).map(({ on, amountPence, letterId }): Occurrence => {
    const goesIn = contributionGoesIn(facts, on);
    return {
      ...dated(on),
      source: 'letter',
      sourceId: letterId,
      direction: goesIn ? 'in' : 'out',
      amountPence: goesIn ? amountPence : -amountPence,
      account: goesIn ? 'direct_payment' : 'own',
      payee: goesIn ? facts.person.name : facts.council.name,
      name: '',
      serviceId: null,
      category: 'contribution',
      period: null,
    };
  });
}

function dated(dueOn: IsoDay): Pick<Occurrence, 'dueOn' | 'booksOn' | 'payableFrom'> {
  return { dueOn, booksOn: bankDayFrom(dueOn), payableFrom: addDays(dueOn, -MEETS_WITHIN_DAYS) };
}
