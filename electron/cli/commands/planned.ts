import { addMonths, formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { occurrenceTitle } from '#shared/planned/occurrence';
import { PLANNED_STATE_NAMES, plannedStateWords } from '#shared/planned/planned-words';
import type { PlannedRow } from '#shared/planned/planned-list';
import { showPlanned } from '../../queries/show-planned';
import type { Run } from '../command';
import { checkSpan, periodOption } from '../values';
import { withLedger } from '../with-ledger';

const USUAL_MONTHS = 3;

function lineOf(row: PlannedRow): string {
  const amount = row.amountPence === null ? 'not known' : formatPounds(row.amountPence);
  const balance = row.balancePence === null ? '' : formatPounds(row.balancePence);
  const more = plannedStateWords(row);
  return `${formatDay(row.dueOn).padEnd(17)}  ${amount.padStart(12)}  ${balance.padStart(12)}  ${occurrenceTitle(row)} (${PLANNED_STATE_NAMES[row.state]}${more === '' ? '' : `: ${more}`})`;
}

export const planned: Run = (call) => {
  const asked = periodOption(call);
  const from = asked.from ?? (asked.to !== null && asked.to < call.today ? asked.to : call.today);
  const to = asked.to ?? addMonths(from > call.today ? from : call.today, USUAL_MONTHS);
  checkSpan(from, to);
  return withLedger(call, (services) => {
    const shown = showPlanned(services, { from, to });
    if (!shown.ok) return shown;
    const { rows, balancePence, lowest, layers, on } = shown.value;
    const text = [
      ...(rows.length === 0 ? ['Nothing is planned in these days.'] : rows.map(lineOf)),
      ...(lowest ? [`Balance on ${formatDay(on)} ${formatPounds(balancePence)}; the least is ${formatPounds(lowest.balancePence)} on ${formatDay(lowest.on)}.`] : []),
      ...(layers ? [`Budget ${formatPounds(layers.budgetPence)} − paid ${formatPounds(layers.paidPence)} − promised ${formatPounds(layers.committedPence)} = available ${formatPounds(layers.availablePence)}.`] : []),
    ];
    return ok({ json: { from, to, ...shown.value }, text: text.join('\n') });
  });
};
