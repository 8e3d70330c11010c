import { ok, refused, type Result } from '../kernel/result';
import type { Entry, EntryPart } from '../ledger/entry';

export type MeetingAsked = {
  readonly typed: Entry | undefined;
  readonly bank: Entry | undefined;
  /** Another typed payment has met the bank's already. */
  readonly isMet: boolean;
  /** The typed one is ticked on an agreed statement, which freezes it. */
  readonly isAgreed: boolean;
};

/**
 * May a payment typed by hand and one of the bank become one, because a person says so? Both stand, are of one account and amount in pence, and
 * neither is spoken for. The days may differ: the person knows.
 */
export function checkMeeting({ typed, bank, isMet, isAgreed }: MeetingAsked): Result<{ readonly typed: Entry; readonly bank: Entry }> {
  if (!typed || !bank) return refused({ code: 'entry-gone', message: 'One of these payments was taken back in the meantime. Look at the list again.' });
  if (typed.batchId !== null || bank.batchId === null) return refused({ code: 'not-a-pair', message: 'Only a payment typed by hand and one from a bank’s statement can become one. Choose one of each.' });
  if (typed.accountId !== bank.accountId || typed.amountPence !== bank.amountPence) {
    return refused({ code: 'not-a-pair', message: 'These two payments differ in their amount or account, so they are not one. Correct the one that is wrong first.' });
  }
  if (isMet) return refused({ code: 'already-met', message: 'The bank’s payment is one with another that you typed already. If both are right, keep both.' });
  if (isAgreed) return refused({ code: 'frozen', message: 'The payment that you typed agrees with the bank’s statement and is frozen. To change it, open that statement again first, under Money.' });
  return ok({ typed, bank });
}

/** What the one that is left was for: what the first says, or the second where nobody has sorted the first. */
export function partsOfOne(first: Pick<Entry, 'parts'>, second: Pick<Entry, 'parts'>): readonly EntryPart[] {
  return first.parts.some(({ category }) => category !== 'not_sorted') ? first.parts : second.parts;
}
