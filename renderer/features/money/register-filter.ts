import type { Input } from '../../../shared/contract/contract';
import { addDays, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';

export const PERIODS = ['all', '30-days', '90-days', 'year', 'days'] as const;
export const SHOWS = ['all', 'not_sorted', 'no_evidence'] as const;

/** What the register is asked to show, as chosen and typed. */
export type RegisterFilter = {
  /** Empty: the direct payment account. */
  readonly accountId: string;
  readonly show: (typeof SHOWS)[number];
  readonly search: string;
  readonly period: (typeof PERIODS)[number];
  readonly from: string;
  readonly to: string;
  /** The payments of a flag; empty: all payments. */
  readonly entryIds: readonly number[];
};

export const WHOLE_REGISTER: RegisterFilter = { accountId: '', show: 'all', search: '', period: 'all', from: '', to: '', entryIds: [] };

type Question = Omit<Input<'money.register'>, 'before' | 'limit'>;

/** The question behind a filter. `year` is the plan's year; a typed day that cannot be read leaves that end open. */
export function registerQuestion(filter: RegisterFilter, year: Period, today: IsoDay): Question {
  const typed = (text: string) => {
    const day = parseDay(text, today);
    return day.ok ? day.value : null;
  };
  const periods: Record<RegisterFilter['period'], { from: IsoDay | null; to: IsoDay | null }> = {
    all: { from: null, to: null },
    '30-days': { from: addDays(today, -29), to: null },
    '90-days': { from: addDays(today, -89), to: null },
    year,
    days: { from: typed(filter.from), to: typed(filter.to) },
  };
  return {
    accountId: filter.accountId === '' ? null : Number(filter.accountId),
    ...periods[filter.period],
    search: filter.search.trim().slice(0, 200),
    show: filter.show,
    ...(filter.entryIds.length > 0 ? { entryIds: [...filter.entryIds] } : {}),
  };
}

/** Is anything left out by this filter? */
export function isNarrowed(filter: RegisterFilter): boolean {
  return filter.show !== 'all' || filter.search.trim() !== '' || filter.period !== 'all' || filter.entryIds.length > 0;
}

const MOST_ENTRIES = 100;

/** The filter that a link to Money carries: `?show=not_sorted`, `?account=2`, `?entries=1,2,3`, `?find=City cabs`. What cannot be read is left out. */
export function askedFilter(search: { readonly show?: unknown; readonly account?: unknown; readonly entries?: unknown; readonly find?: unknown }): RegisterFilter {
  const ids = typeof search.entries === 'string' ? search.entries.split(',').map(Number) : [];
  return {
    ...WHOLE_REGISTER,
    show: SHOWS.find((show) => show === search.show) ?? 'all',
    search: typeof search.find === 'string' || typeof search.find === 'number' ? String(search.find).slice(0, 200) : '',
    accountId: typeof search.account === 'number' ? String(search.account) : '',
    entryIds: ids.filter((id) => Number.isSafeInteger(id) && id > 0).slice(0, MOST_ENTRIES),
  };
}
