import { joinWords } from '../kernel/plain-words';
import { ok, refused, type Refused, type Result } from '../kernel/result';
import { readProgramAmount } from './amount-grammar';
import { readBankDay, type DayOrder } from './bank-day';
import type { RowFacts } from './csv-format';
import { dayExamples, exampleWords, orderFits, orderOfDays, type DayExample } from './day-order';
import { refuseTooMany } from './decode';
import { factsOf, readPayments } from './number-rows';
import { foldSpaces, tidyPayee } from './payee-name';
import { fieldsOf, readQifSections, type QifRecord, type QifSection } from './qif-records';
import { remember } from './remember';
import type { StatementFormat, StatementRead } from './statement-format';
import { wordsOnce } from './words-once';

/**
 * QIF, an old format of programs that some banks still offer. It states no balance, no key, no currency, and not whether the day or the
 * month comes first: where its days do not show it, a person must say it. Source: the format's description by Intuit (Quicken 2006).
 */
export const qif: StatementFormat = {
  id: 'qif',
  name: 'QIF file',
  recognises: (text) => /^\s*!\s*(?:type|account|option|clear)\b/i.test(text.slice(0, TOP_OF_FILE)),
  read: (text, dayOrder = null) => readQif(text, dayOrder),
};

const TOP_OF_FILE = 4000;
/** What the sections of payments are called. Those of lists (categories, classes, prices …) hold none. */
const PAYMENT_TYPES = ['type:bank', 'type:ccard', 'type:cash', 'type:oth a', 'type:oth l'];
const LIST_TYPES = ['type:cat', 'type:class', 'type:tag', 'type:memorized', 'type:prices', 'type:security', 'type:budget', 'type:template'];

/** Days of the file that can be read in two ways, where nothing in it says which; none where it is clear. Asked before the file is read. */
export function qifDaysInDoubt(text: string): DayExample[] {
  const days = daysOf(readQifSections(text));
  return orderOfDays(days).inDoubt ? dayExamples(days) : [];
}

function readQif(text: string, dayOrder: DayOrder | null): Result<StatementRead> {
  const sections = readQifSections(text);
  const refusal = refuseTooMany(recordsOf(sections).length) ?? refuseWhole(sections);
  if (refusal) return refusal;
  const order = orderIn(daysOf(sections), dayOrder);
  if (!order.ok) return order;
  const read: Reading = { order: order.value, payee: remember(tidyPayee) };
  const found = recordsOf(sections).map((record) => ({ line: record.line, facts: readRecord(record, read) }));
  return ok(readPayments('qif', found));
}

const recordsOf = (sections: readonly QifSection[]) => sections.filter(({ heading }) => holdsPayments(heading)).flatMap(({ records }) => records);
const daysOf = (sections: readonly QifSection[]) => recordsOf(sections).flatMap((record) => fieldsOf(record, 'D').map(wholeYear));
/** A heading that nobody knows may be a damaged one, so what stands under it is refused row by row or read, never passed over. */
const holdsPayments = (heading: string) => !LIST_TYPES.some((list) => heading.startsWith(list)) && !heading.startsWith('account') && !/^(?:option|clear)\b/.test(heading);

function refuseWhole(sections: readonly QifSection[]): Refused | undefined {
  if (sections.some(({ heading }) => heading.startsWith('type:invst'))) {
    return refused({ code: 'statement-of-investments', message: 'This QIF file is of investments. The ledger holds bank accounts and cards only. Nothing was added. Choose the statement of the account that the direct payment is paid into.' });
  }
  const named = sections.filter(({ heading }) => heading.startsWith('account')).flatMap(({ records }) => records.flatMap((record) => fieldsOf(record, 'N')));
  const accounts = [...new Set(named.map(foldSpaces))];
  const withPayments = sections.filter(({ heading, records }) => PAYMENT_TYPES.includes(heading) && records.length > 0);
  if (accounts.length > 1 && withPayments.length > 1) {
    return refused({
      code: 'mixed-accounts',
      message: `This file holds payments of ${accounts.length} accounts, called ${joinWords(accounts.slice(0, 5).map((name) => `“${name.slice(0, 40)}”`))}. Nothing was added. Make a file of each account by itself, and import each into its own account.`,
    });
  }
  return undefined;
}

/** The order of day and month: the person's, unless the days show another; else the days' own. */
function orderIn(days: readonly string[], asked: DayOrder | null): Result<DayOrder> {
  const { order, inDoubt } = orderOfDays(days);
  if (asked !== null && !orderFits(days, asked)) {
    const against = days.find((day) => !readBankDay(day, asked).ok) ?? '';
    return refused({ code: 'day-order-does-not-fit', field: 'dayOrder', message: `The days of this file are not written in that order: “${against.slice(0, 40)}” would not be a day. Nothing was added. Choose another order.` });
  }
  if (asked !== null) return ok(asked);
  if (!inDoubt) return ok(order);
  return refused({
    code: 'day-order-in-doubt',
    field: 'dayOrder',
    message: `This file does not show whether the day or the month comes first: ${exampleWords(dayExamples(days))}. Nothing was added. Say which comes first; look at a payment that you remember.`,
  });
}

type Reading = { readonly order: DayOrder; readonly payee: (text: string) => string };

function unclear(code: string, message: string): Result<never> {
  return refused({ code, message });
}

function readRecord(record: QifRecord, { order, payee }: Reading): Result<RowFacts> {
  if (!record.isClosed) return unclear('row-damaged', 'The file stops or begins anew before this payment ends, so it may not be whole. Download the statement again, or record the payment by hand.');
  const [days, amounts] = [fieldsOf(record, 'D'), [...fieldsOf(record, 'T'), ...fieldsOf(record, 'U')]];
  const pence = amounts.map(readProgramAmount);
  const differ = new Set(pence.map((one) => (one.ok ? one.value : 0))).size > 1;
  if (days.length > 1 || fieldsOf(record, 'T').length > 1 || differ) {
    return unclear('row-damaged', 'This payment has two days or two amounts, so the mark between two payments may be missing in the file. Look it up on your bank’s website and record it by hand.');
  }
  const [name, memo, number] = [fieldsOf(record, 'P').join(' '), fieldsOf(record, 'M').join(' '), fieldsOf(record, 'N').join(' ')];
  if (/^opening balance$/i.test(name)) {
    return unclear('row-opening-balance', 'This is what was in the account at the start, not a payment. Write it as the account’s opening balance on the Money page.');
  }
  const words = wordsOnce([name, memo, number, fieldsOf(record, 'L').join(' '), splitWords(record)]);
  const named = name === '' ? (memo === '' ? words : memo) : name;
  return factsOf(readBankDay(wholeYear(days[0] ?? ''), order), pence[0] ?? readProgramAmount(''), { payee: payee(named), bankText: words, bankId: null });
}

/** `S` begins a part of the payment, with `E` its words and `$` its amount. They stay in the bank's text; what the money is for, a person says. */
function splitWords({ fields }: QifRecord): string {
  const parts: string[] = [];
  for (const { code, text } of fields) {
    if (code === 'S') parts.push(text);
    else if (parts.length > 0 && (code === 'E' || code === '$' || code === '%') && text !== '') parts.push(`${parts.pop() ?? ''} ${text}`.trim());
  }
  return parts.length === 0 ? '' : `(${parts.join('; ')})`;
}

/** `5/10'26` and `5/10' 6` → `5/10/2026`, `5/10/2006`: the mark stands for a year after 1999. */
function wholeYear(day: string): string {
  return day.replace(/\s*'\s*(\d{1,2})$/, (_, year: string) => `/20${year.padStart(2, '0')}`).replace(/\s*([/.-])\s*/g, '$1');
}
