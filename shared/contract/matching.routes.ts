import { z } from 'zod';
import { command, query } from './route';
import { day, done, id, nothing, pence, text } from './shapes';

const words = z.string();

const moveSide = z.strictObject({ entryId: id, accountName: z.string(), paidOn: day, payee: z.string(), amountPence: pence });
const move = z.strictObject({ out: moveSide, in: moveSide });

/** Rows of a file against what became of them, and its days against the bank's balances. */
export const importProof = z.strictObject({
  rows: z.number(),
  added: z.number(),
  alreadyThere: z.number(),
  refused: z.number(),
  leftOut: z.number(),
  daysAgreed: z.number(),
  /** Days of the file on which the bank states a balance; 0: it states none, so nothing is proved. */
  daysStated: z.number(),
  firstDisagreement: z.strictObject({ on: day, ledgerPence: pence, bankPence: pence }).nullable(),
  words,
});

/** Payments that are one though they came twice: typed and from the bank, or out of one own account and into another. */
export const matchingRoutes = {
  /** A payment typed by hand is one that the bank's statement had brought: the bank's stays, with what was said of the typed one. */
  'payments.becomeOne': command(z.strictObject({ typedId: id, bankId: id }), done),
  /** Moves between own accounts: two payments that look like one, those confirmed, and those of which only one side is here. The newest first. */
  'transfers.list': query(nothing, z.strictObject({ proposed: z.array(move), confirmed: z.array(move), oneSided: z.array(moveSide) })),
  'transfers.confirm': command(z.strictObject({ outEntryId: id, inEntryId: id }), done),
  'transfers.part': command(z.strictObject({ outEntryId: id }), done),
  /** Money moved between two own accounts, such as cash drawn; `amountPence` is above zero. */
  'payments.transfer': command(z.strictObject({ fromAccountId: id, toAccountId: id, paidOn: day, amountPence: pence, note: text }), z.strictObject({ outEntryId: id, inEntryId: id })),
  /** What shows that no payment is missing, in a sentence for each standing import and for each account that has one. */
  'imports.prove': query(nothing, z.strictObject({ batches: z.array(z.strictObject({ id, words })), accounts: z.array(z.strictObject({ id, name: z.string(), words })) })),
};
