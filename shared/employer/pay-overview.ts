import type { Facts } from '../checks/check';
import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Recurring } from '../kernel/recurrence';
import { householdOf, hmrcDuesUntil } from './duty-days';
import { hmrcBill, payslipOfPeriod, type HmrcBill } from './hmrc-bill';
import { isChangedSince } from './pay-since-approval';
import { payLookedAtFrom, payPeriodsOf, type PayPeriod } from './pay-periods';
import { paydaysOf, type PaidWorker } from './paydays';
import { grossOf, periodPay } from './period-pay';
import { payslipDifferences } from './payslip-differences';
import { wagesEntries, wagesOfPaydays } from './wages-of-payday';
import { wagesPaid } from './wages-paid';

type Known = Pick<Facts, 'person' | 'workers' | 'employer' | 'policies' | 'services' | 'entries' | 'employment'>;

/** `open`: to be approved; `coming`: the period has not begun; `approved`. */
export type PayState = 'coming' | 'open' | 'approved';

export type PeriodShown = PayPeriod & {
  readonly state: PayState;
  /** As approved, or as it stands now; null: it cannot be worked out. */
  readonly grossPence: Pence | null;
  /** Of the payslip; null: none is kept. */
  readonly netPence: Pence | null;
  readonly differences: number;
  /** Approved, and hours, days away or rates were changed since. */
  readonly isChanged: boolean;
  /** Left an account for this payday. */
  readonly paidPence: Pence;
};

export type PersonPaid = { readonly workerId: number; readonly name: string; readonly payEvery: Recurring; /** The latest first. */ readonly periods: readonly PeriodShown[] };

/** HMRC’s bill of a tax month or quarter. `missing`: the names of those whose payslips are not all there. `isSettled`: as the duty to pay it is, on `paidOn` where the day is known. */
export type BillShown = HmrcBill & { readonly from: IsoDay; readonly to: IsoDay; readonly dueOn: IsoDay; readonly missing: readonly string[]; readonly isSettled: boolean; readonly paidOn: IsoDay | null };

/** Everyone who is employed, with the days on which wages left the account for them. */
export function paidWorkers({ workers, services, entries }: Pick<Facts, 'workers' | 'services' | 'entries'>, on: IsoDay): PaidWorker[] {
  const wages = wagesPaid(services, entries, on);
  return workers.filter(({ kind }) => kind === 'employed').map((worker) => ({ ...worker, wages: wages.get(worker.id) }));
}

/** A pay period is shown so many days before it begins. */
const AHEAD_DAYS = 7;

/** The pay periods of everyone who is employed, from a year back to the one that comes next. */
export function peoplePaid(facts: Known, on: IsoDay): PersonPaid[] {
  const { payRuns, payslips } = facts.employment;
  const within = { from: payLookedAtFrom(facts.person.startsOn, on), to: addDays(on, AHEAD_DAYS) };
  return paidWorkers(facts, on).flatMap((worker): PersonPaid[] => {
    const periods = payPeriodsOf(worker, payRuns, within);
    if (periods.length === 0) return [];
    const paid = wagesOfPaydays(wagesEntries(worker.id, facts.services, facts.entries), periods.map(({ payday }) => payday));
    const shown = periods.map((period): PeriodShown => {
      const run = payRuns.find((one) => one.workerId === worker.id && one.from === period.from);
      const payslip = payslipOfPeriod(payslips, worker.id, period);
      const pay = run ? undefined : periodPay(worker, facts.employment, period);
      return {
        ...period,
        state: run ? 'approved' : period.from > on ? 'coming' : 'open',
        grossPence: run ? grossOf(run.lines) : pay?.ok ? pay.value.grossPence : null,
        netPence: payslip?.netPence ?? null,
        isChanged: run !== undefined && isChangedSince(worker, facts.employment, run),
        differences: run && payslip ? payslipDifferences(run, payslip).length : 0,
        paidPence: sumPence((paid.get(period.payday) ?? []).map(({ amountPence }) => amountPence)),
      };
    });
    return [{ workerId: worker.id, name: worker.name, payEvery: worker.payEvery, periods: shown.reverse() }];
  });
}

/** HMRC’s bills of the last year and the one that is running, the latest first, as far as the payslips say them; none before a payslip is kept. */
export function billsShown(facts: Known & Pick<Facts, 'duties'>, on: IsoDay): BillShown[] {
  const { payRuns, payslips } = facts.employment;
  const first = payslips[0]?.payday;
  if (first === undefined) return [];
  const household = householdOf(paidWorkers(facts, on), facts.employer, facts.policies);
  const from = payLookedAtFrom(facts.person.startsOn, on);
  const dues = hmrcDuesUntil(household, on).filter((due) => due.to >= from && due.to >= first);
  return dues
    .map(({ from: begins, to, dueOn }): BillShown => {
      const within = { from: begins, to };
      const missing = household.employed.filter((worker) => paydaysOf(worker, within).some((payday) => payday <= on && !payslipOfPeriod(payslips, worker.id, { from: payday, to: payday, payday })));
      return { ...within, dueOn, ...hmrcBill(payslips, payRuns, facts.employer, within), missing: missing.map(({ name }) => name), ...settledOf(facts.duties, dueOn) };
    })
    .reverse();
}

function settledOf(duties: Facts['duties'], dueOn: IsoDay): Pick<BillShown, 'isSettled' | 'paidOn'> {
  const duty = duties.find((one) => one.dutyId === 'hmrc-payment' && one.dueOn === dueOn);
  return { isSettled: duty?.state === 'done' || duty?.state === 'not_needed', paidOn: duty?.state === 'done' ? duty.doneOn : null };
}
