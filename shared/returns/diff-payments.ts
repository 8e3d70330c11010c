import { formatDay, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { joinWords } from '../kernel/plain-words';
import type { Entry } from '../ledger/entry';
import { CATEGORIES } from '../ledger/categories';
import type { ReturnChange } from './return-change';
import { asReported } from './return-lines';
import type { ReturnLine, ReturnMoney } from './return-money';

/** One payment of a return, put together from the lines on which its parts stand. */
export type Reported = {
  readonly id: number;
  readonly paidOn: IsoDay;
  readonly payee: string;
  /** Pence; in is positive, out is negative. */
  readonly amountPence: Pence;
  /** What each part was for, whose money it was and its pence, with the payment's sign, and whether a service is named. In one order. */
  readonly parts: readonly string[];
  readonly lines: readonly string[];
};

type Row = { readonly id: number; readonly paidOn: IsoDay; readonly payee: string; readonly category: string; readonly line: string; readonly amountPence: Pence; readonly isTied: boolean; readonly whose: string | undefined };

/** The payments of a return by id. */
export function paymentsIn({ income, spending }: Pick<ReturnMoney, 'income' | 'spending'>): ReadonlyMap<number, Reported> {
  const rowsOf = (lines: readonly ReturnLine[], sign: 1 | -1): Row[] =>
    lines.flatMap(({ category, line, entries }) =>
      entries.map(({ id, paidOn, payee, amountPence, service, whose }) => ({ id, paidOn, payee, category, line, amountPence: sign * amountPence, isTied: service !== null, whose })),
    );
  const byId = new Map<number, Row[]>();
  for (const row of [...rowsOf(income, 1), ...rowsOf(spending, -1)]) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return new Map([...byId].map(([id, rows]) => [id, put(rows)]));
}

/** A payment as a return of today would report it. */
export function reportedOf({ id, paidOn, payee, bankText, parts }: Entry): Reported {
  return put(
    parts
      .filter(({ category }) => category !== 'opening')
      .map((part) => {
        const { category, whose } = asReported(part);
        return { id, paidOn, payee: payee || bankText, category, line: CATEGORIES[category], amountPence: part.amountPence, isTied: part.serviceId !== null, whose };
      }),
  );
}

/** Is it for the same? The day, the name and the amount of an entry never change; what it was for may. */
export function isForTheSame(a: Reported, b: Reported): boolean {
  return a.parts.join() === b.parts.join();
}

function put(rows: readonly Row[]): Reported {
  const [first] = rows;
  const pence = new Map<string, Pence>();
  for (const { category, isTied, whose, amountPence } of rows) {
    const key = `${category}${isTied ? '+' : ''}${whose === undefined ? '' : ` ${whose}`}`;
    pence.set(key, (pence.get(key) ?? 0) + amountPence);
  }
  return {
    id: first?.id ?? 0,
    paidOn: first?.paidOn ?? '0000-01-01',
    payee: first?.payee ?? '',
    amountPence: sumPence(rows.map((row) => row.amountPence)),
    parts: [...pence].map(([key, amountPence]) => `${key} ${amountPence}`).sort(),
    lines: [...new Set(rows.map((row) => row.line))].sort(),
  };
}

/**
 * Payments that came, went or changed, in the order of their days. A payment that was corrected is another entry with another id: one
 * that went and one that came are shown as one change where two of their day, name and amount are the same.
 */
export function diffPayments(sent: ReadonlyMap<number, Reported>, now: ReadonlyMap<number, Reported>): ReturnChange[] {
  const gone = [...sent.values()].filter(({ id }) => !now.has(id));
  const added = [...now.values()].filter(({ id }) => !sent.has(id));
  const pairs: [Reported, Reported][] = [...sent.values()].flatMap((was): [Reported, Reported][] => {
    const is = now.get(was.id);
    return is && !isForTheSame(was, is) ? [[was, is]] : [];
  });
  for (const was of [...gone]) {
    const is = added.find((one) => isCorrectionOf(one, was));
    if (!is) continue;
    gone.splice(gone.indexOf(was), 1);
    added.splice(added.indexOf(is), 1);
    if (is.paidOn !== was.paidOn || whom(is) !== whom(was) || !isForTheSame(was, is)) pairs.push([was, is]);
  }
  const changes = [
    ...added.map((one) => ({ on: one.paidOn, change: { kind: 'added' as const, words: `Added: ${described(one)}`, sentPence: null, nowPence: Math.abs(one.amountPence) } })),
    ...gone.map((one) => ({ on: one.paidOn, change: { kind: 'gone' as const, words: `Taken out: ${described(one)}`, sentPence: Math.abs(one.amountPence), nowPence: null } })),
    ...pairs.map(([was, is]) => ({ on: was.paidOn, change: { kind: 'changed' as const, words: `Changed: ${described(was)}; now ${changedWords(was, is)}`, sentPence: Math.abs(was.amountPence), nowPence: Math.abs(is.amountPence) } })),
  ];
  return changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ change }) => change);
}

function isCorrectionOf(is: Reported, was: Reported): boolean {
  return [is.paidOn === was.paidOn, is.payee === was.payee, is.amountPence === was.amountPence].filter(Boolean).length >= 2;
}

/** `to Tesco on 3 August 2026, Food and shopping` */
function described(one: Reported): string {
  return `${whom(one)} on ${formatDay(one.paidOn)}, ${lineWords(one)}`;
}

function whom({ payee, amountPence }: Reported): string {
  return `${amountPence < 0 ? 'to' : 'from'} ${payee || 'no name'}`;
}

function lineWords({ lines }: Reported): string {
  return joinWords(lines.map((line) => `“${line}”`));
}

/** Only what differs. The amounts stand beside it. */
function changedWords(was: Reported, is: Reported): string {
  const words = [
    ...(whom(was) === whom(is) ? [] : [whom(is)]),
    ...(was.paidOn === is.paidOn ? [] : [`on ${formatDay(is.paidOn)}`]),
    ...(lineWords(was) === lineWords(is) ? [] : [lineWords(is)]),
  ];
  if (words.length > 0) return words.join(', ');
  return was.amountPence === is.amountPence ? 'split another way, for another service, or with other money' : 'another amount';
}
