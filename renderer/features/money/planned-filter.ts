import type { Input, Output } from '../../../shared/contract/contract';
import { addMonths, formatMonth, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import { occurrenceTitle } from '../../../shared/planned/occurrence';
import { isStillToCome } from '../../../shared/planned/planned-state';

export type PlannedRow = Output<'planned.show'>['rows'][number];

export const PLANNED_PERIODS = ['next-3-months', 'next-12-months', 'last-3-months', 'year'] as const;
export const PLANNED_SHOWS = ['all', 'to_come', 'late', 'paid', 'in', 'out'] as const;

/** What the list of planned money is asked to show, as chosen and typed. */
export type PlannedFilter = { readonly period: (typeof PLANNED_PERIODS)[number]; readonly show: (typeof PLANNED_SHOWS)[number]; readonly search: string };

export const USUAL_PLANNED: PlannedFilter = { period: 'next-3-months', show: 'all', search: '' };

/** The days behind the chosen period. `year` is the plan’s year. */
export function plannedPeriod({ period }: PlannedFilter, year: Period, today: IsoDay): Input<'planned.show'> {
  switch (period) {
    case 'next-3-months':
      return { from: today, to: addMonths(today, 3) };
    case 'next-12-months':
      return { from: today, to: addMonths(today, 12) };
    case 'last-3-months':
      return { from: addMonths(today, -3), to: today };
    case 'year':
      return { from: year.from, to: year.to };
  }
}

/** Is a planned movement among what was chosen to be shown? */
export function isShown(row: PlannedRow, { show, search }: PlannedFilter): boolean {
  const words = search.trim().toLowerCase();
  if (words !== '' && !`${occurrenceTitle(row)} ${row.payee}`.toLowerCase().includes(words)) return false;
  switch (show) {
    case 'all':
      return true;
    case 'to_come':
      return isStillToCome(row);
    case 'late':
      return row.state === 'late' || row.state === 'missed';
    case 'paid':
      return row.state === 'met' || row.state === 'met_differently';
    case 'in':
    case 'out':
      return row.direction === show;
  }
}

export type PlannedGroup = { readonly title: string; readonly rows: readonly PlannedRow[] };

/** What is late by itself and first, then month by month as the bank books it. Groups without rows are left out. */
export function plannedGroups(rows: readonly PlannedRow[]): PlannedGroup[] {
  const late = rows.filter(({ state }) => state === 'late');
  const months = new Map<string, PlannedRow[]>();
  for (const row of rows) {
    if (row.state === 'late') continue;
    const title = formatMonth(row.booksOn);
    const month = months.get(title);
    if (month) month.push(row);
    else months.set(title, [row]);
  }
  return [...(late.length > 0 ? [{ title: 'Late', rows: late }] : []), ...[...months].map(([title, of]) => ({ title, rows: of }))];
}

/** Is it neither what is late, nor this month, nor the next? */
export function isFarMonth({ title }: Pick<PlannedGroup, 'title'>, today: IsoDay): boolean {
  return !['Late', formatMonth(today), formatMonth(addMonths(today, 1))].includes(title);
}
