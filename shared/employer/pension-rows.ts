import { invariant } from '../kernel/invariant';
import type { IsoDay } from '../kernel/iso-date';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { CostRows } from './employer-costs';

type Rows = Pick<CostRows, 'autoEnrolment' | 'statePensionAge'>;

/**
 * The limits of the pension rules on a day. Outside the table the nearest row stands in: a duty must not vanish because next year’s
 * limits are not published yet. `rate-not-loaded` says so where a figure is shown.
 */
export function pensionRowsOn(day: IsoDay): Rows {
  return { autoEnrolment: nearest(rates.autoEnrolment(), day), statePensionAge: nearest(rates.statePensionAge(), day) };
}

function nearest<Values>(table: Parameters<typeof rateOn<Values>>[0], day: IsoDay) {
  const row = rateOn(table, day);
  if (row.ok) return row.value;
  const [first] = table.rows;
  const other = first && day < first.from ? first : table.rows.at(-1);
  invariant(other, 'a table has rows');
  return other;
}
