import { day, pence } from '#shared/contract/shapes';
import type { DataColumn } from './data-tables';

const WEEK_MINUTES = 7 * 24 * 60;

/** May a column hold this? The database knows days of any year and any whole number; the window takes and shows what the contract says. */
export function isInRange({ name, type }: DataColumn, value: unknown): boolean {
  if (type === 'TEXT' && /_(on|from|to|until)$/.test(name)) return day.safeParse(value).success;
  if (type === 'INTEGER' && name.endsWith('_pence')) return pence.safeParse(value).success;
  if (type === 'INTEGER' && /(^|_)minutes(_|$)/.test(name)) return typeof value === 'number' && value <= WEEK_MINUTES;
  return true;
}
