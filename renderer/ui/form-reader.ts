import { parseDay, type IsoDay } from '../../shared/kernel/iso-date';
import { parsePounds, type Pence } from '../../shared/kernel/money';
import { ok, refused, type Fault, type Result } from '../../shared/kernel/result';
import { clockTyped } from './clock-typed';
import { minutesTyped } from './minutes-typed';

/**
 * Reads typed fields one by one. What is empty or unclear becomes a fault that names its field and says what to do; reading goes on,
 * so that a person hears of everything at once.
 */
export class FieldReader {
  readonly faults: Fault[] = [];
  constructor(private readonly today: IsoDay) {}

  /** Refuses a field with a sentence that says what to do. */
  refuse(field: string, message: string): void {
    this.faults.push({ code: 'field', field, message });
  }

  /** Words, trimmed; `ask` is said when there are none. */
  words(field: string, typed: string, ask: string): string {
    const words = typed.trim();
    if (words === '') this.refuse(field, ask);
    return words;
  }

  /** A day as people write it; `ask` is said when it is empty. A day without a year is the nearest one to today. */
  day(field: string, typed: string, ask: string): IsoDay {
    if (typed.trim() === '') this.refuse(field, ask);
    return this.dayIfAny(field, typed) ?? this.today;
  }

  dayIfAny(field: string, typed: string): IsoDay | null {
    if (typed.trim() === '') return null;
    return this.take(field, parseDay(typed, this.today)) ?? null;
  }

  /** A date of birth, which may be left out. Two digits of a year are the latest that have been: `4/7/74` is in 1974. */
  birthdayIfAny(field: string, typed: string): IsoDay | null {
    if (typed.trim() === '') return null;
    const born = this.take(field, parseDay(typed, this.today, { isPast: true })) ?? null;
    if (born !== null && born >= this.today) this.refuse(field, 'Enter a date of birth that is in the past');
    return born;
  }

  /** An amount in pounds, zero or more, as pence; `ask` is said when it is empty. */
  pounds(field: string, typed: string, ask: string): Pence {
    const pence = this.signedPounds(field, typed, ask);
    if (pence < 0) this.refuse(field, `${ask}, without a minus sign`);
    return pence;
  }

  poundsAboveZero(field: string, typed: string, ask: string): Pence {
    const before = this.faults.length;
    const pence = this.pounds(field, typed, ask);
    if (pence === 0 && this.faults.length === before) this.refuse(field, `${ask}, more than £0.00`);
    return pence;
  }

  /** An amount that may be below zero, such as an overdrawn balance. */
  signedPounds(field: string, typed: string, ask: string): Pence {
    if (typed.trim() === '') {
      this.refuse(field, ask);
      return 0;
    }
    return this.take(field, parsePounds(typed)) ?? 0;
  }

  /** Hours as people write them (`12.5`, `12:30`, `12 h 30 min`) as minutes. */
  hours(field: string, typed: string, ask: string): number {
    const minutes = minutesTyped(typed);
    if (typed.trim() === '') this.refuse(field, ask);
    else if (minutes === undefined) this.refuse(field, `“${typed.trim().slice(0, 40)}” is not a time that can be read. Write hours, like 12.5 or 12:30.`);
    return minutes ?? 0;
  }

  /** A time of day (`8`, `8:30`, `8.30am`, `20:00`) as minutes after midnight; null where nothing is written. */
  clockIfAny(field: string, typed: string): number | null {
    if (typed.trim() === '') return null;
    const minutes = clockTyped(typed);
    if (minutes === undefined) this.refuse(field, `“${typed.trim().slice(0, 40)}” is not a time of day that can be read. Write it like 8:30, 8.30am or 20:00.`);
    return minutes ?? null;
  }

  /** A whole number, zero or more. */
  count(field: string, typed: string, ask: string): number {
    const trimmed = typed.trim();
    if (!/^\d{1,6}$/.test(trimmed)) this.refuse(field, trimmed === '' ? ask : `${ask}, as a whole number like 8`);
    return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : 0;
  }

  /** One of a list of answers; the first stands in where it was refused. */
  choice<T extends string>(field: string, typed: string, answers: readonly [T, ...T[]], ask: string): T {
    const chosen = answers.find((answer) => answer === typed);
    if (chosen === undefined) this.refuse(field, ask);
    return chosen ?? answers[0];
  }

  private take<T>(field: string, result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.faults.push(...result.faults.map((fault) => ({ ...fault, field })));
    return undefined;
  }
}

/** Reads a whole form: its value, or every fault in the order of its fields. What `read` returns beside a fault is thrown away. */
export function readForm<T>(today: IsoDay, read: (field: FieldReader) => T): Result<T> {
  const reader = new FieldReader(today);
  const value = read(reader);
  return reader.faults.length > 0 ? refused(...reader.faults) : ok(value);
}
