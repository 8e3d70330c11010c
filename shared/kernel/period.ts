import { addDays, daysBetween, formatDay, type IsoDay } from './iso-date';

/** Days from `from` to `to`, both counted. */
export type Period = { readonly from: IsoDay; readonly to: IsoDay };

export function contains(period: Period, day: IsoDay): boolean {
  return period.from <= day && day <= period.to;
}

/** The number of days in a period, both ends counted; 0 when it ends before it starts. */
export function daysIn(period: Period): number {
  return period.to < period.from ? 0 : daysBetween(period.from, period.to) + 1;
}

/** The days that both have, or nothing. */
export function overlap(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** Is something that started on `from` and ends on `to` (no `to`: goes on) current on this day? */
export function isCurrent(span: { readonly startsOn: IsoDay; readonly endsOn: IsoDay | null }, on: IsoDay): boolean {
  return span.startsOn <= on && (span.endsOn === null || on <= span.endsOn);
}

/** The tax year, 6 April to 5 April, that a day is in (HMRC). */
export function taxYearOf(day: IsoDay): Period {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-06' ? 1 : 0);
  return { from: `${year}-04-06` as IsoDay, to: `${year + 1}-04-05` as IsoDay };
}

/** The last `days` days up to and including `on`. */
export function lastDays(on: IsoDay, days: number): Period {
  return { from: addDays(on, 1 - days), to: on };
}

/** `6 April 2026 to 5 April 2027`; a period of one day is that day. */
export function formatPeriod(period: Period): string {
  return period.from === period.to ? formatDay(period.from) : `${formatDay(period.from)} to ${formatDay(period.to)}`;
}
