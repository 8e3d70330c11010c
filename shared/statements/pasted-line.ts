import type { IsoDay } from '../kernel/iso-date';
import { readBankDay } from './bank-day';
import { foldSpaces } from './payee-name';
import { markedAmount } from './pasted-marks';

/** Figures of an aligned line: the amount as printed and where it ends, which tells its column. */
export type Figure = { readonly text: string; readonly endsAt: number };

/** An aligned line taken apart: the day at its front, the amounts at its end, and the words between. */
export type AlignedLine = { readonly day: string; readonly words: string; readonly figures: readonly Figure[] };

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const FIGURES = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}';
const IN_WORDS = `\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -]\\d{4}|[ -]\\d{2}(?![\\d.,:]))?`;
const DAY_AT_START = new RegExp(`^\\s*${WEEKDAY}(${FIGURES}|${IN_WORDS})(?=\\s|$)`, 'i');
const WITHOUT_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTH})$`, 'i');
// Two decimals, so that a number in the words is no amount.
const FIGURE_AT_END = /(?:^|\s)((?:[+\-−–]\s?)?\(?(?:£\s?)?(?:[+\-−–])?\d[\d,]*\.\d{2}\)?(?:\s?(?:CR|DR|OD|[CD+\-−–]))?)\s*$/i;

/** Is this a day as statements write it, with or without its year? */
export function isPastedDay(text: string): boolean {
  return DAY_AT_START.exec(text)?.[0].trim() === text.trim() && text.trim() !== '';
}

/** A day with its year. One without is the latest such day up to `pastedOn`. */
export function withYear(day: string, pastedOn: IsoDay): string {
  const written = foldSpaces(DAY_AT_START.exec(day)?.[1] ?? day).replace(/^(\d{1,2})(?:st|nd|rd|th)/i, '$1');
  const [, dayOfMonth, month] = WITHOUT_YEAR.exec(written) ?? [];
  if (dayOfMonth === undefined || month === undefined) return written.replace(/-(?=[a-z])|(?<=[a-z])-/gi, ' ');
  const year = Number(pastedOn.slice(0, 4));
  const years = [year, year - 1, year - 2, year - 3, year - 4].map((one) => `${dayOfMonth} ${month} ${one}`);
  return years.find((one) => {
    const read = readBankDay(one);
    return read.ok && read.value <= pastedOn;
  }) ?? written;
}

/** Takes a line of aligned text apart. Where two days stand first, the payment’s and the bank’s, the first counts. */
export function readAligned(line: string): AlignedLine {
  let rest = line.replace(/[\t\f\u00a0]/g, ' ').trimEnd();
  const first = DAY_AT_START.exec(rest);
  const day = first?.[1] ?? '';
  let from = first?.[0].length ?? 0;
  if (first) from += DAY_AT_START.exec(rest.slice(from))?.[0].length ?? 0;
  const figures: Figure[] = [];
  for (let found = FIGURE_AT_END.exec(rest.slice(from)); found?.[1] !== undefined && markedAmount(found[1]); found = FIGURE_AT_END.exec(rest.slice(from))) {
    figures.unshift({ text: foldSpaces(found[1]), endsAt: rest.length });
    rest = rest.slice(0, from + found.index).trimEnd();
    if (rest.length <= from) break;
  }
  return { day, words: foldSpaces(rest.slice(from)), figures };
}
