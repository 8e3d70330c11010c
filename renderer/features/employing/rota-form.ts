import type { Input } from '../../../shared/contract/contract';
import type { HourKind } from '../../../shared/employer/shift';
import { readShiftTimes } from '../../../shared/employer/read-shift';
import { formatDay, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';
import { clockWords } from '../../../shared/plan/plan-words';
import type { Week } from './hours-week-form';

type Asked = Input<'rota.save'>;
type Line = Asked['shifts'][number];

export type RotaRowText = { readonly week: '0' | '1' | '2'; readonly weekday: string; readonly start: string; readonly end: string; readonly breakTime: string; readonly kind: HourKind };
export type RotaText = { readonly from: string; readonly weeks: 'one' | 'two'; readonly rows: readonly RotaRowText[] };

/** No clock changes on this day or the next, and a usual week knows none. */
const ANY_DAY = '2026-06-01';

export function rotaText(shifts: Week['rotas'][number]['shifts'], from: IsoDay): RotaText {
  return {
    from: formatDay(from),
    weeks: shifts.some(({ week }) => week !== 0) ? 'two' : 'one',
    rows: shifts.map(({ week, weekday, startsAt, minutes, breakMinutes, kind }) => ({
      week: `${week}`,
      weekday: String(weekday),
      start: clockWords(startsAt),
      end: clockWords((startsAt + minutes) % 1440),
      breakTime: breakMinutes === 0 ? '' : formatMinutes(breakMinutes),
      kind,
    })),
  };
}

/** A new row: the day after the last one’s, at the same times, because most days are alike. */
export function newRotaRow(rows: readonly RotaRowText[]): RotaRowText {
  const last = rows.at(-1);
  if (!last) return { week: '0', weekday: '1', start: '', end: '', breakTime: '', kind: 'usual' };
  return { ...last, weekday: String(Math.min(Number(last.weekday) + 1, 7)) };
}

const isEmpty = ({ start, end, breakTime }: RotaRowText) => [start, end, breakTime].every((text) => text.trim() === '');

/** The usual week as it is sent; what stands in the way is named with its row. */
export function readRota({ from, weeks, rows }: RotaText, workerId: number, today: IsoDay): Result<Asked> {
  const day = parseDay(from, today);
  const faults: Fault[] = day.ok ? [] : day.faults.map((fault) => ({ ...fault, field: 'from' }));
  const shifts: Line[] = [];
  rows.forEach((row, index) => {
    if (isEmpty(row)) return;
    const times = readShiftTimes(ANY_DAY, row.kind, { ...row, woken: '' });
    if (!times.ok) return faults.push(...times.faults.map((fault) => ({ ...fault, field: `${fault.field}-${index + 1}`, message: `Row ${index + 1}: ${fault.message}` })));
    const { startsAt, minutes, breakMinutes } = times.value;
    return shifts.push({ week: weeks === 'one' ? 0 : (Number(row.week) as Line['week']), weekday: Number(row.weekday) as Line['weekday'], startsAt, minutes, breakMinutes, kind: row.kind });
  });
  return day.ok && faults.length === 0 ? ok({ workerId, from: day.value, shifts }) : refused(...faults);
}
