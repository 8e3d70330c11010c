import { formatDay, parseDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, parsePounds, type Pence } from '../kernel/money';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { recordPayment, type NewPayment } from './record-payment';

/** One row of the grid as typed. An empty day is the day of the row above. */
export type QuickRow = { readonly day: string; readonly payee: string; readonly moneyOut: string; readonly moneyIn: string; readonly balance: string };

export const EMPTY_QUICK_ROW: QuickRow = { day: '', payee: '', moneyOut: '', moneyIn: '', balance: '' };

/** One payment of the grid: amounts in pence, out is negative; the balance that the card states after it, null where none was typed. */
export type QuickLine = { readonly paidOn: IsoDay; readonly payee: string; readonly amountPence: Pence; readonly balancePence: Pence | null };

/** What the account had before the first day of the grid, and what it has already from that day on. */
export type QuickStart = { readonly startPence: Pence; readonly later: readonly { readonly paidOn: IsoDay; readonly amountPence: Pence }[] };

/** What stands in the way of a row, by its field. */
export type QuickFaults = Partial<Record<keyof QuickRow, string>>;

export type QuickRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear'; readonly faults: QuickFaults }
  | {
      readonly kind: 'read';
      readonly line: QuickLine;
      /** What the ledger has after it; null: what came before is not known. */
      readonly runningPence: Pence | null;
      /** Whether the stated balance agrees, in words; null: none is stated. */
      readonly says: { readonly agrees: boolean; readonly words: string } | null;
    };

/**
 * Reads the grid row by row, oldest first. After a stated balance that differs, the sum goes on from what the card says, so that a
 * mistake shows in its own row and in no later one. `start` null: not known yet, so nothing is compared.
 */
export function readQuickRows(rows: readonly QuickRow[], start: QuickStart | null, today: IsoDay): QuickRead[] {
  let day: IsoDay | null = null;
  let typedPence = 0;
  // What the card says beyond the ledger's own sum, so far.
  let apartPence = 0;
  return rows.map((row): QuickRead => {
    if (isEmpty(row)) return { kind: 'empty' };
    const read = readRow(row, day, today);
    if (!read.ok) return { kind: 'unclear', faults: read.faults };
    const { line } = read;
    day = line.paidOn;
    typedPence += line.amountPence;
    if (start === null) return { kind: 'read', line, runningPence: null, says: null };
    const laterPence = start.later.reduce((sum, { paidOn, amountPence }) => (paidOn <= line.paidOn ? sum + amountPence : sum), 0);
    const runningPence = start.startPence + laterPence + typedPence + apartPence;
    if (line.balancePence === null) return { kind: 'read', line, runningPence, says: null };
    const difference = runningPence - line.balancePence;
    apartPence -= difference;
    return { kind: 'read', line, runningPence, says: { agrees: difference === 0, words: agreementWords(difference) } };
  });
}

function agreementWords(difference: Pence): string {
  if (difference === 0) return 'Agrees with the card.';
  return `${formatPounds(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than the card says: look at this row.`;
}

const isEmpty = (row: QuickRow) => Object.values(row).every((text) => text.trim() === '');

function readRow(row: QuickRow, above: IsoDay | null, today: IsoDay): { readonly ok: true; readonly line: QuickLine } | { readonly ok: false; readonly faults: QuickFaults } {
  const faults: { -readonly [K in keyof QuickFaults]: QuickFaults[K] } = {};
  const paidOn = readDay(row.day, above, today);
  if (!paidOn.ok) faults.day = paidOn.faults[0]?.message ?? '';
  const payee = row.payee.trim();
  if (payee === '') faults.payee = 'Enter who was paid, or who paid.';
  const [out, into] = [readPounds(row.moneyOut), readPounds(row.moneyIn)];
  if (out === undefined) faults.moneyOut = UNCLEAR;
  if (into === undefined) faults.moneyIn = UNCLEAR;
  if (out === null && into === null) faults.moneyOut = 'Enter the amount here or beside, under money in.';
  if (typeof out === 'number' && typeof into === 'number') faults.moneyIn = 'Enter either money out or money in, not both.';
  if (out === 0 || (typeof out === 'number' && out < 0)) faults.moneyOut = MORE;
  if (into === 0 || (typeof into === 'number' && into < 0)) faults.moneyIn = MORE;
  const balance = row.balance.trim() === '' ? null : parsePounds(row.balance);
  if (balance && !balance.ok) faults.balance = UNCLEAR;
  if (!paidOn.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  const amountPence = typeof out === 'number' ? -out : (into ?? 0);
  return { ok: true, line: { paidOn: paidOn.value, payee, amountPence, balancePence: balance?.ok ? balance.value : null } };
}

const UNCLEAR = 'Write pounds and pence, like 12.50.';
const MORE = 'Enter an amount above £0.00, without a minus.';

/** Null: nothing is typed; undefined: it is no amount. */
function readPounds(text: string): Pence | null | undefined {
  if (text.trim() === '') return null;
  const read = parsePounds(text);
  return read.ok ? read.value : undefined;
}

function readDay(text: string, above: IsoDay | null, today: IsoDay): Result<IsoDay> {
  if (text.trim() === '') return above === null ? refused({ code: 'day-missing', message: 'Enter the day of the first payment.' }) : ok(above);
  const read = parseDay(text, today);
  if (!read.ok) return read;
  if (read.value > today) return refused({ code: 'day-to-come', message: `${formatDay(read.value)} is still to come. Enter a day that has been.` });
  if (above !== null && read.value < above) return refused({ code: 'day-before-above', message: `This is before ${formatDay(above)} above it. Type the oldest first.` });
  return ok(read.value);
}

/** The balance that the last row states, for the end of its day; null: the last row states none. */
export function closingOfQuick(lines: readonly QuickLine[]): { readonly closingOn: IsoDay; readonly closingPence: Pence } | null {
  const last = lines.at(-1);
  return last && last.balancePence !== null ? { closingOn: last.paidOn, closingPence: last.balancePence } : null;
}

/** May these payments be recorded, all of them at once? A fault names its row, counted from 1, in its field: `paidOn-3`. */
export function recordQuick(payments: readonly NewPayment[], facts: Parameters<typeof recordPayment>[1]): Result<NewPayment[]> {
  if (payments.length === 0) return refused({ code: 'nothing-typed', message: 'Nothing is typed yet. Fill in at least one row.' });
  const faults: Fault[] = [];
  const decided: NewPayment[] = [];
  payments.forEach((payment, index) => {
    const above = payments[index - 1];
    const one = recordPayment(payment, facts);
    if (one.ok) decided.push(one.value);
    else faults.push(...one.faults.map((fault) => ({ ...fault, message: `Row ${index + 1}: ${fault.message}`, ...(fault.field !== undefined && { field: `${fault.field}-${index + 1}` }) })));
    if (above && payment.paidOn < above.paidOn) faults.push({ code: 'day-before-above', field: `paidOn-${index + 1}`, message: `Row ${index + 1}: ${formatDay(payment.paidOn)} is before ${formatDay(above.paidOn)} above it. Type the oldest first.` });
  });
  return faults.length > 0 ? refused(...faults) : ok(decided);
}
