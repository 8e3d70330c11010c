import { formatDay, type IsoDay } from '../kernel/iso-date';
import { DAY_ORDERS, readBankDay, type DayOrder } from './bank-day';

/** Days of a file in which day and month could be the other way round, as both orders read them. */
export type DayExample = { readonly written: string; readonly dayFirst: IsoDay; readonly monthFirst: IsoDay };

/** Which order reads most of the days. In doubt: both day-first and month-first read every one, and they differ. */
export function orderOfDays(cells: readonly string[]): { readonly order: DayOrder; readonly inDoubt: boolean } {
  const days = cells.filter((cell) => cell.trim() !== '');
  const reads = (order: DayOrder) => days.filter((day) => readBankDay(day, order).ok).length;
  const [dmy, mdy, ymd] = [reads('dmy'), reads('mdy'), reads('ymd')];
  // A year written first cannot be mistaken; `readBankDay` takes it in English order too.
  if (ymd === days.length) return { order: 'ymd', inDoubt: false };
  const order: DayOrder = mdy > dmy && mdy >= ymd ? 'mdy' : ymd > dmy ? 'ymd' : 'dmy';
  const same = days.every((day) => {
    const [a, b] = [readBankDay(day, 'dmy'), readBankDay(day, 'mdy')];
    return a.ok && b.ok && a.value === b.value;
  });
  return { order, inDoubt: dmy === mdy && dmy > 0 && !same };
}

/** Does an order read as many of the days as any other does? If not, it is not the one that they are written in. */
export function orderFits(cells: readonly string[], order: DayOrder): boolean {
  const reads = (one: DayOrder) => cells.filter((cell) => readBankDay(cell, one).ok).length;
  const own = reads(order);
  return DAY_ORDERS.every((other) => reads(other) <= own);
}

const EXAMPLES = 3;

/** Up to three days of a file that differ with the order, to show beside the question. */
export function dayExamples(cells: readonly string[]): DayExample[] {
  const examples: DayExample[] = [];
  for (const written of new Set(cells.map((cell) => cell.trim()))) {
    const [dayFirst, monthFirst] = [readBankDay(written, 'dmy'), readBankDay(written, 'mdy')];
    if (dayFirst.ok && monthFirst.ok && dayFirst.value !== monthFirst.value) examples.push({ written, dayFirst: dayFirst.value, monthFirst: monthFirst.value });
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}

/** “05/10/2026 is 5 October 2026 or 10 May 2026”, for each example. */
export function exampleWords(examples: readonly DayExample[]): string {
  return examples.map(({ written, dayFirst, monthFirst }) => `${written} is ${formatDay(dayFirst)} or ${formatDay(monthFirst)}`).join('; ');
}
