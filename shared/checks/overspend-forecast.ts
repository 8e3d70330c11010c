import { forecast, type Forecast } from '../budget/forecast';
import { addDays, daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

const SOON_DAYS = 8 * 7;

/** `stop` when the money runs out within 8 weeks, for support stops with it; `act` when there is longer to change the plan. */
export const overspendForecast: Check = {
  code: 'overspend-forecast',
  rule: 'Spent, committed, still expected and the costs of employing to the year’s end come to more than the year’s budget.',
  source: 'Ledger practice: an overspend is a forecast before it is a fact',
  check(facts, on) {
    const year = forecast(facts, on);
    if (!year || year.runsOutOn === null) return [];
    const { runsOutOn, budgetPence, spentPence, committedPence, stillExpectedPence, forecastPence, leftPence, employingPence } = year;
    return [
      {
        check: 'overspend-forecast',
        severity: runsOutOn <= addDays(on, SOON_DAYS) ? 'stop' : 'act',
        title: runsOutOn === on ? 'The money for the year is used up' : `The money runs out on ${formatDay(runsOutOn)}`,
        why: `${whyWords(year, runsOutOn)} This is about the budget for the year, not only what is in the account.`,
        next: 'See which service costs more than planned. Change it, or ask the council for a review before the money runs out.',
        screen: 'needs-and-services',
        byOn: runsOutOn,
        figures: { budgetPence, spentPence, committedPence, stillExpectedPence, ...(employingPence === null ? {} : { employingPence }), forecastPence, overPence: -leftPence, runsOutOn, yearEndsOn: year.period.to },
        records: recordsOf('service', year.services.filter((service) => service.forecastPence > service.budgetPence).map((service) => service.serviceId)),
      },
    ];
  },
};

function whyWords({ period, budgetPence, forecastPence, leftPence, employingPence }: Forecast, runsOutOn: IsoDay): string {
  const early = daysBetween(runsOutOn, period.to);
  const when = early > 0 ? `, ${countOf(early, 'day')} before the year ends` : '';
  return `The year is on course to cost ${formatPounds(forecastPence)}, and the budget is ${formatPounds(budgetPence)}: ${formatPounds(-leftPence)} too much${when}.${employingWords(employingPence)}`;
}

function employingWords(employingPence: Forecast['employingPence']): string {
  if (employingPence === 0) return '';
  if (employingPence === null) return ' Holiday pay, employer’s National Insurance and pension still to come are not in it: a rate is not known, so it will cost more.';
  return ` That counts ${formatPounds(employingPence)} for holiday pay, employer’s National Insurance and pension still to come, which is an estimate.`;
}
