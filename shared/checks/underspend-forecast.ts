import { forecast } from '../budget/forecast';
import { ledgerKnownTo, ledgerStartsOn } from '../budget/payments-in';
import { budgetOn, planYear } from '../budget/personal-budget';
import type { IsoDay } from '../kernel/iso-date';
import { formatPounds, timesRatio } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import { recordsOf, type Check, type Facts } from './check';

const LEAST_PERCENT = 85;

/** `act`: either support is missing, or the council will ask for the money back. */
export const underspendForecast: Check = {
  code: 'underspend-forecast',
  rule: 'Spent, committed, still expected and the costs of employing to the year’s end come to less than 85 % of the year’s budget, and the plan has services.',
  source: 'Ledger practice: money that is not used is often care that does not happen, and councils take back what is left',
  check(facts, on) {
    const day = dayToLookAt(facts, on);
    const year = day === null ? null : forecast(facts, day);
    if (!year || year.services.length === 0 || year.forecastPence * 100 >= year.budgetPence * LEAST_PERCENT) return [];
    const { budgetPence, forecastPence, leftPence, period } = year;
    const percent = timesRatio(100, { numerator: Math.max(0, forecastPence), denominator: budgetPence }, 'down');
    return [
      {
        check: 'underspend-forecast',
        severity: 'act',
        title: `${formatPounds(leftPence)} of the year’s budget is on course not to be used`,
        why: `From ${formatPeriod(period)} the budget is ${formatPounds(budgetPence)}, and ${formatPounds(forecastPence)} of it is on course to be spent: ${percent} %. That can mean that support is missing. The council may take back what is left.`,
        next: 'See whether any support in your plan does not happen. If your needs are met for less, tell the council at the review.',
        screen: 'needs-and-services',
        byOn: period.to,
        figures: { budgetPence, forecastPence, leftPence, percent, yearEndsOn: period.to },
        records: recordsOf('service', year.services.filter((service) => service.forecastPence < service.budgetPence).map((service) => service.serviceId)),
      },
    ];
  },
};

/**
 * The last day of the plan year that the ledger knows, at least the year’s first: what was not imported yet is not money that was not
 * used. Null: no budget, or a ledger that began in the middle of the year and so does not know what was spent before.
 */
function dayToLookAt(facts: Facts, on: IsoDay): IsoDay | null {
  const budget = budgetOn(facts.budgets, on);
  if (!budget) return null;
  const { from } = planYear(budget, facts.budgets, on);
  if (ledgerStartsOn(facts) > from) return null;
  const known = ledgerKnownTo(facts, on);
  return known === undefined || known < from ? from : known;
}
