import { addDays, addMonths, formatDay, parseDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, parsePounds, type Pence } from '../kernel/money';
import { joinWords } from '../kernel/plain-words';

/** A word or a phrase to look for. `orPence`: a number without pence may be a word or an amount in pounds. */
export type SearchWord = { readonly text: string; readonly isPhrase: boolean; readonly orPence: Pence | null };

/** What somebody looks for among payments; everything given must hold. Amounts in pence, whichever way the money went. */
export type Search = {
  readonly words: readonly SearchWord[];
  readonly minPence: Pence | null;
  readonly maxPence: Pence | null;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly direction: 'in' | 'out' | null;
  readonly noEvidence: boolean;
  readonly notSorted: boolean;
};

export const NOTHING_SOUGHT: Search = { words: [], minPence: null, maxPence: null, from: null, to: null, direction: null, noEvidence: false, notSorted: false };

const AMOUNT = String.raw`£?\d[\d,]*(?:\.\d{1,2})?`;
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/-]\d{1,2}(?:[/-](?:\d{4}|\d{2}))?|\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \d{4})?)`;
const DAY_OR_MONTH = String.raw`(?:${DAY}|${MONTH}(?: \d{4})?|(?:19|20)\d\d)`;

type Found = Partial<Omit<Search, 'words'>>;
/** Reads what a pattern caught; undefined: it was not that after all, and stays words. */
type Take = (caught: readonly string[], today: IsoDay) => Found | undefined;

/** The forms that are understood, the longest first. Each takes its words out of the search. */
const FORMS: readonly (readonly [RegExp, Take])[] = [
  [/(?:no|without(?: an?)?|missing) (?:receipts?|evidence)/, () => ({ noEvidence: true })],
  [/(?:receipts?|evidence) missing/, () => ({ noEvidence: true })],
  [/not sorted(?: yet)?|unsorted/, () => ({ notSorted: true })],
  [/money in|paid in/, () => ({ direction: 'in' })],
  [/money out|paid out/, () => ({ direction: 'out' })],
  [new RegExp(`(${AMOUNT}) ?(?:\\.\\.|–) ?(${AMOUNT})`), ([low, high]) => amounts(low, high)],
  [new RegExp(`(?:between )?(£\\d[\\d,]*(?:\\.\\d{1,2})?) (?:to|and) (${AMOUNT})`), ([low, high]) => amounts(low, high)],
  [new RegExp(`(?:over|more than|at least) (${AMOUNT})(?![\\d/-])`), ([low]) => amounts(low, undefined)],
  [new RegExp(`(?:under|less than|at most|up to) (${AMOUNT})(?![\\d/-])`), ([high]) => amounts(undefined, high)],
  [new RegExp(`(${DAY_OR_MONTH}) ?(?:\\.\\.|–|to|until) ?(${DAY_OR_MONTH})`), ([first = '', last = ''], today) => span(daysOf(first, today), daysOf(last, today))],
  [new RegExp(`(?:since|from|after) (${DAY_OR_MONTH})`), ([first = ''], today) => span(daysOf(first, today), undefined)],
  [new RegExp(`(?:until|up to|to) (${DAY_OR_MONTH})`), ([last = ''], today) => span(undefined, daysOf(last, today))],
  [new RegExp(`before (${DAY_OR_MONTH})`), ([first = ''], today) => before(daysOf(first, today))],
  [/this month/, (_caught, today) => daysOf(monthStart(today), today, 'month')],
  [/last month/, (_caught, today) => daysOf(addMonths(monthStart(today), -1), today, 'month')],
  [/today/, (_caught, today) => ({ from: today, to: today })],
  [/yesterday/, (_caught, today) => ({ from: addDays(today, -1), to: addDays(today, -1) })],
  [new RegExp(`(?:on |in )?(${DAY_OR_MONTH})`), ([days = ''], today) => daysOf(days, today)],
  [/(£\d[\d,]*(?:\.\d{1,2})?|\d[\d,]*\.\d{2})/, ([exactly]) => amounts(exactly, exactly)],
];

/**
 * Reads a search as people write it: words (`agency`), phrases (`“first pa”`), an amount (`54.60`), amounts (`50..60`, `over £100`), days
 * (`5/10/2026`, `October 2026`, `since 1 May`, `last month`), `no receipt`, `not sorted`, `money in`. What is not understood is
 * looked for as words, so nothing is ever refused. `today` gives a day or month without a year its latest one.
 */
export function readSearch(text: string, today: IsoDay): Search {
  let rest = ` ${text.slice(0, 200).replace(/\s+/g, ' ').trim()} `;
  let found: Found = {};
  const phrases: SearchWord[] = [];
  rest = rest.replace(/[“"]([^”"]+)[”"]/g, (_whole, phrase: string) => {
    if (phrase.trim() !== '') phrases.push({ text: phrase.trim(), isPhrase: true, orPence: null });
    return ' ';
  });
  for (const [pattern, take] of FORMS) {
    const caught = new RegExp(`(?<=[\\s(])(?:${pattern.source})(?=[\\s),;])`, 'i').exec(rest);
    if (!caught) continue;
    const taken = take(caught.slice(1), today);
    if (!taken || Object.keys(taken).some((key) => found[key as keyof Found] !== undefined)) continue;
    found = { ...found, ...taken };
    rest = `${rest.slice(0, caught.index)} ${rest.slice(caught.index + caught[0].length)}`;
  }
  const words = rest.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const read = [...phrases, ...words.map(toWord)];
  // Signs alone are no words, and find nothing rather than everything.
  const isSigns = read.length === 0 && Object.keys(found).length === 0 && text.trim() !== '';
  return { ...NOTHING_SOUGHT, ...found, words: isSigns ? [{ text: text.trim().slice(0, 200), isPhrase: true, orPence: null }] : read };
}

function toWord(text: string): SearchWord {
  const amount = /^\d[\d,]*$/.test(text) ? parsePounds(text) : undefined;
  return { text, isPhrase: false, orPence: amount?.ok ? amount.value : null };
}

function amounts(low: string | undefined, high: string | undefined): Found | undefined {
  const [min, max] = [low === undefined ? null : parsePounds(low), high === undefined ? null : parsePounds(high)];
  if ((min && !min.ok) || (max && !max.ok)) return undefined;
  const [a, b] = [min?.value ?? null, max?.value ?? null];
  const [minPence, maxPence] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { ...(minPence === null ? {} : { minPence }), ...(maxPence === null ? {} : { maxPence }) };
}

type Days = { readonly from: IsoDay; readonly to: IsoDay };

function span(first: Days | undefined, last: Days | undefined): Found | undefined {
  if (!first && !last) return undefined;
  return { ...(first ? { from: first.from } : {}), ...(last ? { to: last.to } : {}) };
}

function before(days: Days | undefined): Found | undefined {
  return days && { to: addDays(days.from, -1) };
}

const monthStart = (day: IsoDay) => `${day.slice(0, 7)}-01` as IsoDay;

/** A day, a month or a year as its first and last day; undefined: the calendar does not have it. */
function daysOf(written: string, today: IsoDay, as: 'day' | 'month' = 'day'): Days | undefined {
  if (/^(?:19|20)\d\d$/.test(written)) return { from: `${written}-01-01` as IsoDay, to: `${written}-12-31` as IsoDay };
  const month = /^([a-z]+)(?: (\d{4}))?$/i.exec(written);
  if (month) {
    const start = parseDay(`1 ${written}`, today);
    if (!start.ok) return undefined;
    // Without a year it is the latest such month that has begun.
    const first = month[2] === undefined && start.value > today ? (`${Number(start.value.slice(0, 4)) - 1}${start.value.slice(4)}` as IsoDay) : start.value;
    return { from: first, to: addDays(addMonths(first, 1), -1) };
  }
  const day = parseDay(written, today, { isPast: true });
  if (!day.ok) return undefined;
  return as === 'day' ? { from: day.value, to: day.value } : { from: day.value, to: addDays(addMonths(day.value, 1), -1) };
}

/** What was understood, to be read back: “with “agency”, from £50.00 to £60.00, in October…, without evidence”. Empty: everything. */
export function searchWords(search: Search): string {
  const { minPence, maxPence, from, to, direction } = search;
  const parts = [
    ...search.words.map(({ text, orPence }) => (orPence === null ? `“${text}”` : `“${text}” or ${formatPounds(orPence)}`)),
    ...(minPence !== null && minPence === maxPence ? [`exactly ${formatPounds(minPence)}`] : []),
    ...(minPence !== null && maxPence !== null && minPence !== maxPence ? [`${formatPounds(minPence)} to ${formatPounds(maxPence)}`] : []),
    ...(minPence !== null && maxPence === null ? [`${formatPounds(minPence)} or more`] : []),
    ...(minPence === null && maxPence !== null ? [`${formatPounds(maxPence)} or less`] : []),
    ...(direction === null ? [] : [direction === 'in' ? 'money in' : 'money out']),
    ...(from !== null && from === to ? [`on ${formatDay(from)}`] : []),
    ...(from !== null && to !== null && from !== to ? [`from ${formatDay(from)} to ${formatDay(to)}`] : []),
    ...(from !== null && to === null ? [`since ${formatDay(from)}`] : []),
    ...(from === null && to !== null ? [`up to ${formatDay(to)}`] : []),
    ...(search.noEvidence ? ['without evidence'] : []),
    ...(search.notSorted ? ['not sorted yet'] : []),
  ];
  return joinWords(parts);
}

/** The words of a search for SQLite’s full-text index, one query a word: each is looked for from its beginning, a phrase as it stands. */
export function ftsOf({ text, isPhrase }: SearchWord): string {
  return `"${text.replaceAll('"', ' ')}"${isPhrase ? '' : '*'}`;
}
