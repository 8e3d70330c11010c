import { z } from 'zod';
import { command, query } from './route';
import { MOVE_FUNDS } from '../ledger/move-fund';
import { day, done, fund, id, nothing, pence, text } from './shapes';

const words = z.string();

const moveSide = z.strictObject({ entryId: id, accountName: z.string(), paidOn: day, payee: z.string(), amountPence: pence });
const moveFund = z.enum(MOVE_FUNDS);
/** `fund`: whose money it carries, or would unless someone says; null: of more than one. */
const move = z.strictObject({ out: moveSide, in: moveSide, fund: fund.nullable() });

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
  'transfers.confirm': command(z.strictObject({ outEntryId: id, inEntryId: id, /** Whose money it was; left out: the usual. */ fund: moveFund.optional() }), done),
  'transfers.part': command(z.strictObject({ outEntryId: id }), done),
  /** Whose money a move carried, said anew of both its sides. */
  'transfers.whose': command(z.strictObject({ outEntryId: id, fund: moveFund }), done),
  /** Money moved between two own accounts, such as cash drawn; `amountPence` is above zero. */
  'payments.transfer': command(z.strictObject({ fromAccountId: id, toAccountId: id, paidOn: day, amountPence: pence, note: text, /** Whose money it was; left out: the usual. */ fund: moveFund.optional() }), z.strictObject({ outEntryId: id, inEntryId: id })),
  /** What shows that no payment is missing, in a sentence for each standing import and for each account that has one. */
  'imports.prove': query(nothing, z.strictObject({ batches: z.array(z.strictObject({ id, words })), accounts: z.array(z.strictObject({ id, name: z.string(), words })) })),
};
