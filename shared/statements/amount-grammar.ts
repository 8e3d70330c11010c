import { parsePounds, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';

function unclear(message: string): Result<never> {
  return refused({ code: 'row-amount-unclear', message });
}

/**
 * One signed amount of a bank, in pence: optional sign, optional £, optional commas between thousands, at most two decimals.
 * Nothing is guessed: `£1,23.4`, an empty cell and 0.00 are faults: no money moved, or how much is not clear.
 */
export function readAmount(text: string): Result<Pence> {
  const trimmed = text.trim();
  if (trimmed === '') return unclear('No amount is written on this line. It may be a payment that was declined or is still waiting.');
  const amount = readMoney(trimmed);
  if (amount.ok && amount.value === 0) return unclear('The amount on this line is £0.00: no money moved, so there is nothing to add.');
  return amount;
}

const ZEROS_TOO_MANY = /^([^.]*\.\d\d)0+$/;
const COMMA_FOR_POINT = /^([+\-−–]?\d+),(\d\d)$/;

/**
 * As `readAmount`, of a file that is made for programs: `-8.95000` is £8.95, for zeros after the pence say nothing; `8,95` can only be
 * £8.95, because commas between thousands have three digits after them. `8.955`, `1,234` with nothing after it and `1.234,56` are faults.
 */
export function readProgramAmount(text: string): Result<Pence> {
  const plain = plainAmount(text);
  return plain.ok ? readAmount(plain.value) : plain;
}

/** A balance as `readProgramAmount` reads an amount; zero is a balance too. */
export function readProgramBalance(text: string): Result<Pence | null> {
  const plain = plainAmount(text);
  return plain.ok ? readBalance(plain.value) : plain;
}

function plainAmount(text: string): Result<string> {
  const trimmed = text.trim();
  const shown = trimmed.slice(0, 40);
  if (trimmed.length > 60) return ok(trimmed);
  if (/^[+\-−–]?\d{1,3},\d{3}$/.test(trimmed)) return unclear(`“${shown}” may be thousands of pounds, or pounds with three places after a comma. Which it is is not clear.`);
  const plain = trimmed.replace(COMMA_FOR_POINT, '$1.$2').replace(ZEROS_TOO_MANY, '$1').replace(/\.$/, '');
  return /\.\d{3,}$/.test(plain) ? unclear(`“${shown}” has more places after the point than pence have, so the amount is not clear.`) : ok(plain);
}

/** A balance in pence, null where the cell is empty. Zero and minus are balances too. */
export function readBalance(text: string): Result<Pence | null> {
  return text.trim() === '' ? ok(null) : readMoney(text.trim());
}

/**
 * One amount from two unsigned columns, money in and money out: in is positive, out is negative. Exactly one of them holds an
 * amount; the other is empty or 0.00.
 */
export function readInOut(inText: string, outText: string): Result<Pence> {
  const paidIn = readUnsigned(inText);
  if (!paidIn.ok) return paidIn;
  const paidOut = readUnsigned(outText);
  if (!paidOut.ok) return paidOut;
  if (paidIn.value > 0 && paidOut.value > 0) return unclear('This line has an amount for money in and one for money out, so it is not clear which is right.');
  if (paidIn.value === 0 && paidOut.value === 0) return unclear('This line has no amount, neither money in nor money out.');
  return ok(paidIn.value > 0 ? paidIn.value : -paidOut.value);
}

function readUnsigned(text: string): Result<Pence> {
  const trimmed = text.trim();
  if (trimmed === '') return ok(0);
  const amount = readMoney(trimmed);
  if (amount.ok && amount.value < 0) return unclear(`“${trimmed.slice(0, 40)}” has a minus sign in a column that should have none, so it is not clear whether money came in or went out.`);
  return amount;
}

function readMoney(trimmed: string): Result<Pence> {
  const amount = parsePounds(trimmed);
  return amount.ok ? amount : unclear(`“${trimmed.slice(0, 40)}” is not an amount that can be read.`);
}
