import { formatDay, type IsoDay } from './iso-date';
import { formatPounds, type Pence } from './money';
import { ok, refused, type Fault, type Result } from './result';

/** A record as someone gives it: without an id it is a new one, with an id it takes the place of the one that is there. */
export type Draft<T extends { readonly id: number }> = Omit<T, 'id'> & { readonly id: number | null };

type Known = readonly { readonly id: number }[];

// Faults that many records share. Each function answers a list, empty when all is well, so that a person hears of everything at once.

/** Words that must be there are not; `ask` says what to write. */
export function wordsMissing(field: string, words: string, ask: string): Fault[] {
  return words.trim() === '' ? [{ code: 'words-missing', field, message: ask }] : [];
}

/** The last day lies before the first. */
export function endsBeforeStart(startsOn: IsoDay, endsOn: IsoDay | null, field = 'endsOn'): Fault[] {
  if (endsOn === null || endsOn >= startsOn) return [];
  return [
    {
      code: 'ends-before-start',
      field,
      message: `The last day, ${formatDay(endsOn)}, is before the first day, ${formatDay(startsOn)}. Change one of the two days.`,
    },
  ];
}

/** Something that is said to have happened has a day that is still to come. */
export function dayToCome(field: string, day: IsoDay | null, today: IsoDay): Fault[] {
  if (day === null || day <= today) return [];
  return [{ code: 'day-to-come', field, message: `${formatDay(day)} is still to come. Enter a day up to today, or wait until it has happened.` }];
}

/** Something is said to have happened before what it follows: `what` names the two, “The reply” and “the question”. */
export function beforeWhatItFollows(field: string, day: IsoDay | null, follows: IsoDay | null, what: readonly [it: string, it: string]): Fault[] {
  if (day === null || follows === null || day >= follows) return [];
  return [{ code: 'day-before', field, message: `${what[0]} has a day, ${formatDay(day)}, that is before ${what[1]}, ${formatDay(follows)}. Change one of the two days.` }];
}

/** An amount that cannot be below zero is. */
export function belowZero(field: string, amountPence: Pence | null): Fault[] {
  if (amountPence === null || amountPence >= 0) return [];
  return [{ code: 'amount-below-zero', field, message: `${formatPounds(amountPence)} is below zero, and this amount cannot be. Take the minus sign away.` }];
}

/** The record that a request changes is not there any more; `what` says what it is: `service`. */
export function recordGone(what: string, id: number | null, known: Known): Fault[] {
  if (id === null || known.some((record) => record.id === id)) return [];
  return [{ code: 'record-gone', message: `This ${what} is no longer in the ledger, so nothing was changed. Go back and look at the list again.` }];
}

/** A record that the request refers to is not there any more. */
export function choiceGone(what: string, field: string, ids: readonly (number | null)[], known: Known): Fault[] {
  return ids.every((id) => id === null || known.some((record) => record.id === id))
    ? []
    : [{ code: 'choice-gone', field, message: `A ${what} that was chosen here is no longer in the ledger. Choose again.` }];
}

/** The value, or every fault that stands against it. */
export function unlessRefused<T>(faults: readonly Fault[], value: T): Result<T> {
  return faults.length > 0 ? refused(...faults) : ok(value);
}

/** May this record be removed? Fault: it already is. For records that nothing else rests on. */
export function decideRemoval(what: string, id: number, known: Known): Result<{ readonly id: number }> {
  return unlessRefused(recordGone(what, id, known), { id });
}
