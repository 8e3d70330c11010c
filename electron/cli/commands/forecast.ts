import { forecast } from '#shared/budget/forecast';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { ok, refused } from '#shared/kernel/result';
import { readLedger } from '../../db/transaction';
import { gatherFacts } from '../../queries/gather-facts';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

function employingLine(employingPence: number | null): string {
  const what = 'holiday pay, employer’s National Insurance and pension';
  return employingPence === null ? `Employing  not known: ${what} are not counted, because a rate is not known` : `Employing  ${formatPounds(employingPence)} still to come for ${what}, an estimate`;
}

export const forecastCommand: Run = (call) =>
  withLedger(call, (services) => {
    const on = services.clock.today();
    const facts = readLedger(services, (db) => gatherFacts(db, on));
    const year = forecast(facts, on);
    if (!year) {
      return refused({ code: 'budget-not-known', message: `No personal budget is known on ${formatDay(on)}, so there is nothing to forecast. Add the budget under Needs and services, or choose another day.` });
    }
    const over = year.leftPence < 0;
    const text = [
      formatPeriod(year.period),
      `Budget     ${formatPounds(year.budgetPence)}`,
      `Spent      ${formatPounds(year.spentPence)}`,
      `Owed       ${formatPounds(year.committedPence)} for support already received`,
      `To come    ${formatPounds(year.stillExpectedPence)}`,
      employingLine(year.employingPence),
      `Forecast   ${formatPounds(year.forecastPence)}, ${formatPounds(Math.abs(year.leftPence))} ${over ? 'over the budget' : 'left'}`,
      year.runsOutOn ? `The year’s budget is used up on ${formatDay(year.runsOutOn)}.` : 'The budget lasts the year.',
      ...year.services.map((service) => `${service.name}: ${formatPounds(service.forecastPence)} forecast, ${formatPounds(service.budgetPence)} planned, ${formatPounds(service.spentPence)} spent`),
    ];
    return ok({ json: { on, ...year }, text: text.join('\n') });
  });
