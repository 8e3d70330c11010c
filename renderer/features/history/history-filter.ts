import type { Input } from '../../../shared/contract/contract';
import { EVENT_KIND_KEYS, type EventKind } from '../../../shared/history/event-kinds';
import { RECORDS_WITH_HISTORY } from '../../../shared/history/record-names';
import { addDays, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';

export const PERIODS = ['all', '7-days', '30-days', 'days'] as const;

type HistoryAsked = Omit<Input<'history.list'>, 'before'>;

/** What the history is asked to show, as chosen and typed. */
export type HistoryFilter = {
  readonly show: 'stands' | 'all';
  /** Empty: any. */
  readonly kind: EventKind | '';
  readonly words: string;
  readonly period: (typeof PERIODS)[number];
  readonly from: string;
  readonly to: string;
};

export const WHAT_STANDS: HistoryFilter = { show: 'stands', kind: '', words: '', period: 'all', from: '', to: '' };

/** The question behind a filter. A typed day that cannot be read leaves that end open. */
export function historyQuestion(filter: HistoryFilter, record: HistoryAsked['record'], today: IsoDay): HistoryAsked {
  const typed = (text: string) => {
    const day = parseDay(text, today);
    return day.ok ? day.value : null;
  };
  const periods: Record<HistoryFilter['period'], { from: IsoDay | null; to: IsoDay | null }> = {
    all: { from: null, to: null },
    '7-days': { from: addDays(today, -6), to: null },
    '30-days': { from: addDays(today, -29), to: null },
    days: { from: typed(filter.from), to: typed(filter.to) },
  };
  return { record, words: filter.words.trim().slice(0, 200), kind: EVENT_KIND_KEYS.find((kind) => kind === filter.kind) ?? null, all: filter.show === 'all', ...periods[filter.period] };
}

/** Is anything left out by this filter but what does not stand? */
export function isNarrowed(filter: HistoryFilter): boolean {
  return filter.kind !== '' || filter.words.trim() !== '' || filter.period !== 'all';
}

/** The record that a link to the history names: `?table=service&key=3`. What cannot be read is left out. */
export function askedRecord(search: { readonly table?: unknown; readonly key?: unknown }): HistoryAsked['record'] {
  const table = RECORDS_WITH_HISTORY.find((one) => one === search.table);
  const { key } = search;
  return table !== undefined && typeof key === 'number' && Number.isSafeInteger(key) && key > 0 ? { table, id: key } : null;
}
