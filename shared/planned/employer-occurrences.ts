import { isPlanned } from '../budget/commitments';
import type { Facts } from '../checks/check';
import { householdOf, hmrcDuesUntil, type Household } from '../employer/duty-days';
import { paydaysOf } from '../employer/paydays';
import { wagesPaid } from '../employer/wages-paid';
import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import { costInPeriod } from '../plan/cost-of-service';
import { bankDayUpTo } from '../rates/bank-days';
import { HOUSEHOLD_ID, type Occurrence } from './occurrence';
import { hmrcAmount, pensionAmount } from './pay-amounts';
import { setsAsideFor } from './service-occurrences';

type Planning = Pick<Facts, 'workers' | 'employer' | 'policies' | 'services' | 'entries' | 'terms' | 'employment'>;

/** Every payment that is there counts, whichever days are asked for. */
const ANY_DAY: IsoDay = '9999-12-31';

/** The household as an employer, with the wages that were paid. */
export function employerHousehold({ workers, employer, policies, services, entries }: Omit<Planning, 'employment'>): Household {
  const wages = wagesPaid(services, entries, ANY_DAY);
  return householdOf(workers.map((worker) => ({ ...worker, wages: wages.get(worker.id) })), employer, policies);
}

/** What the plan’s own services set aside for these days; null: none does, and only payroll knows. */
function setAside(facts: Planning, source: 'hmrc' | 'pension', period: Period): Pence | null {
  const services = facts.services.filter((service) => isPlanned(service) && setsAsideFor(service, source));
  const costs = services.flatMap((service) => costInPeriod(service, period, facts.terms) ?? []);
  return costs.length === 0 ? null : -sumPence(costs);
}

/** Must be there by its day, so where the bank books nothing on it, on the working day before (GOV.UK, “Pay employers’ PAYE”). */
function occurrence(facts: Planning, source: 'hmrc' | 'pension', dueOn: IsoDay, payableFrom: IsoDay, period: Period, knownPence: Pence | null): Occurrence {
  return {
    source,
    sourceId: HOUSEHOLD_ID,
    dueOn,
    booksOn: bankDayUpTo(dueOn),
    payableFrom,
    direction: 'out',
    amountPence: knownPence ?? setAside(facts, source, period),
    account: 'direct_payment',
    payee: source === 'hmrc' ? 'HMRC' : 'Pension provider',
    name: '',
    serviceId: null,
    category: source,
    period,
  };
}

/** The paydays of everyone in some days; none where no payslip is kept, which nothing could be held against. */
function paydaysIn(facts: Planning, employed: Household['employed'], period: Period): { readonly workerId: number; readonly payday: IsoDay }[] {
  if (facts.employment.payslips.length === 0) return [];
  return employed.flatMap((worker) => paydaysOf(worker, period).map((payday) => ({ workerId: worker.id, payday })));
}

/**
 * HMRC’s bills that fall due in a period, in order: for each tax month or quarter with a payday (`hmrcDues`). What the payslips come to, once
 * all of them are there (nothing is planned where they come to nothing); before that, what the plan sets aside.
 */
export function hmrcOccurrences(facts: Planning, household: Household, within: Period): Occurrence[] {
  return hmrcDuesUntil(household, within.to)
    .filter(({ dueOn }) => contains(within, dueOn))
    .flatMap(({ dueOn, firstPaydayOn, from, to }) => {
      const period = { from, to };
      const known = hmrcAmount(facts, paydaysIn(facts, household.employed, period), period);
      return known !== null && known >= 0 ? [] : [occurrence(facts, 'hmrc', dueOn, firstPaydayOn, period, known)];
    });
}

/**
 * Pension payments that fall due in a period, in order: for each month in which someone in a pension is paid, on the 22nd of the next
 * (the 19th by post), the last day that the law leaves (The Pensions Regulator, “Paying contributions to your pension scheme”). Many schemes collect sooner,
 * from payday on.
 */
export function pensionOccurrences(facts: Planning, { employed, employer }: Household, within: Period): Occurrence[] {
  const paydays = employed.filter(({ pension }) => pension === 'enrolled').flatMap((worker) => paydaysOf(worker, { from: worker.startsOn, to: within.to }));
  const firstOfMonth = new Map<string, IsoDay>();
  for (const day of paydays.sort()) if (!firstOfMonth.has(day.slice(0, 7))) firstOfMonth.set(day.slice(0, 7), day);
  const dueDay = employer.paysHmrcBy === 'electronic' ? '22' : '19';
  return [...firstOfMonth].flatMap(([month, payday]) => {
    const first = `${month}-01` as IsoDay;
    const next = addMonths(first, 1);
    const dueOn = `${next.slice(0, 8)}${dueDay}` as IsoDay;
    if (!contains(within, dueOn)) return [];
    const period = { from: first, to: addDays(next, -1) };
    const inPension = employed.filter(({ pension }) => pension === 'enrolled');
    const known = pensionAmount(facts, paydaysIn(facts, inPension, period), period);
    return known !== null && known >= 0 ? [] : [occurrence(facts, 'pension', dueOn, payday, period, known)];
  });
}
