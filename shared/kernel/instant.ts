import { formatDay, isIsoDay, type IsoDay } from './iso-date';

// An instant is UTC as ISO text; people read it as a clock on an English wall shows it, summer time and all.
const WALL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function wallOf(at: string): { readonly day: IsoDay; readonly clock: string } | null {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return null;
  const part = Object.fromEntries(WALL.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = `${part['year']}-${part['month']}-${part['day']}`;
  return isIsoDay(day) ? { day, clock: `${part['hour']}:${part['minute']}` } : null;
}

/** The day in England of an instant; null: the text is no instant. */
export function dayOfInstant(at: string): IsoDay | null {
  return wallOf(at)?.day ?? null;
}

/** `2026-07-01T08:05:00Z` → `09:05`. Empty: the text is no instant. */
export function clockOfInstant(at: string): string {
  return wallOf(at)?.clock ?? '';
}

/** `2026-07-01T08:05:00Z` → `1 July 2026 at 09:05`. A text that is no instant stays as it is. */
export function instantWords(at: string): string {
  const wall = wallOf(at);
  return wall === null ? at : `${formatDay(wall.day)} at ${wall.clock}`;
}

const HOUR_MS = 3_600_000;

/** The instant at which a day begins in England, as ISO text in UTC: in summer an hour before it does in UTC. */
export function startOfDay(day: IsoDay): string {
  const inWinter = `${day}T00:00:00.000Z`;
  return clockOfInstant(inWinter) === '00:00' ? inWinter : isoOf(Date.parse(inWinter) - HOUR_MS);
}

function isoOf(instant: number): string {
  const part = Object.fromEntries(UTC.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:00.000Z`;
}

const UTC = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
