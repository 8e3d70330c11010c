import type { Input, Output } from '#shared/contract/contract';
import { billsShown, peoplePaid } from '#shared/employer/pay-overview';
import { payPeriodView, type PayPeriodView } from '#shared/employer/pay-period-view';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** What is there to pay? Everyone’s pay periods, HMRC’s bills, and who runs the payroll. */
export function showPay(services: Services): Result<Output<'pay.show'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const { payroll } = facts.employment;
  return ok({
    hasEmployed: facts.workers.some(({ kind }) => kind === 'employed'),
    people: peoplePaid(facts, on).map((person) => ({ ...person, periods: [...person.periods] })),
    bills: billsShown(facts, on).map((bill) => ({ ...bill, missing: [...bill.missing] })),
    payroll,
    payrollBy: facts.employer.payrollBy,
    payeReference: facts.employer.payeReference,
  });
}

/** The pay of one PA for one period, in its parts. Fault: `pay-period-gone`. */
export function showPayPeriod(services: Services, input: Input<'pay.period'>): Result<Output<'pay.period'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const view = payPeriodView(facts, input, on);
  return view.ok ? ok(asShown(view.value)) : view;
}

function asShown(view: PayPeriodView): Output<'pay.period'> {
  return {
    ...view,
    lines: [...view.lines],
    weeks: [...view.weeks],
    notes: [...view.notes],
    faults: view.faults.map((fault) => ({ ...fault })),
    run: view.run && { ...view.run, lines: [...view.run.lines] },
    differences: [...view.differences],
    paid: [...view.paid],
  };
}
