import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';

/** Figures in force from one day to another, both counted, with the source that they came from. `to` null: the law sets no end. */
export type RateRow<Values> = {
  readonly from: IsoDay;
  readonly to: IsoDay | null;
  readonly values: Values;
  readonly source: { readonly name: string; readonly address?: string };
  readonly confidence: 'H' | 'M';
};

/** One rate over the years, oldest row first, without gaps. */
export type RateTable<Values> = {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly reviewBy: IsoDay;
  readonly notes?: string;
  readonly rows: readonly RateRow<Values>[];
};

/** The row in force on a day. A day outside the table is a fault in words (`rate-not-loaded`), never an older or a newer figure. */
export function rateOn<Values>(table: RateTable<Values>, on: IsoDay): Result<RateRow<Values>> {
  const row = table.rows.find(({ from, to }) => from <= on && (to === null || on <= to));
  if (row) return ok(row);
  const first = table.rows[0]?.from;
  const last = table.rows.at(-1)?.to;
  const outside =
    last && on > last
      ? `${table.title} from ${formatDay(addDays(last, 1))} is not loaded yet.`
      : `${table.title} before ${formatDay(first ?? on)} is not loaded.`;
  return refused({
    code: 'rate-not-loaded',
    message: `${outside} So nothing that needs it can be worked out for ${formatDay(on)}. Choose a day inside the table, or get a newer version of this program.`,
  });
}

/** Where a figure comes from, for a person: its name in the table, its days and its source. */
export function describeRate(table: RateTable<unknown>, row: RateRow<unknown>): string {
  const days = row.to === null ? `from ${formatDay(row.from)}` : `from ${formatDay(row.from)} to ${formatDay(row.to)}`;
  return `${table.title} ${days}. Source: ${row.source.name}.`;
}
