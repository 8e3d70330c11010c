import { z } from 'zod';
import { RESTS } from '../ledger/close-account';
import { chosenFile, columnMapping, ruleShape } from './money.routes';
import { command, query } from './route';
import { account, day, done, id, nothing, pence, text } from './shapes';

const agreement = z.strictObject({ signedOn: day, words: text });
const newRule = ruleShape.omit({ id: true });

/** The accounts, the rules that sort payments, and the ways in beside a bank’s file. */
export const accountsRoutes = {
  'accounts.show': query(
    nothing,
    z.strictObject({
      accounts: z.array(
        account.extend({
          balancePence: pence,
          agreesTo: day.nullable(),
          disagreesPence: pence.nullable(),
          /** Whose money is in it; they add up to the balance. */
          funds: z.strictObject({ council: pence, contribution: pence, own: pence, nhs: pence }),
          /** The same in a sentence; null: all of it is the direct payment. */
          fundWords: z.string().nullable(),
          openingPence: pence,
          /** How much of the opening balance was the person’s own. */
          openingOwnPence: pence,
          /** What shows the opening balance, in words. */
          openingWords: z.string(),
        }),
      ),
      /** Null: none is written down. */
      agreement: agreement.nullable(),
    }),
  ),
  /** Closes an account; `toAccountId` is where its money moved to. */
  'accounts.close': command(z.strictObject({ accountId: id, closedOn: day, rest: z.enum(RESTS), toAccountId: id.nullable() }), done),
  /** Null takes it away. */
  'agreement.save': command(z.strictObject({ agreement: agreement.nullable() }), done),

  /** Rules that a person’s own sorting suggests. */
  'rules.proposed': query(nothing, z.strictObject({ proposals: z.array(newRule.extend({ because: z.string(), times: z.number(), payee: z.string() })) })),
  'rules.confirm': command(z.strictObject({ rules: z.array(newRule).min(1).max(200) }), z.strictObject({ confirmed: z.number() })),
  'rules.save': command(ruleShape, done),

  /** Text copied from a screen or a PDF, kept under a token as a chosen file is. */
  'imports.paste': command(z.strictObject({ text: z.string().max(500_000) }), chosenFile),
  /** Which column is which, as it was said of this account’s last file with these headings; null: it must be asked. */
  'imports.mapping': query(z.strictObject({ token: z.string().max(100), accountId: id, pastedOn: day.nullable() }), z.strictObject({ mapping: columnMapping.nullable() })),

  /** What a grid of payments from a day on is compared with. */
  'payments.quickStart': query(z.strictObject({ accountId: id, on: day }), z.strictObject({ startPence: pence, later: z.array(z.strictObject({ paidOn: day, amountPence: pence })) })),
  /** Payments read off a screen, oldest first, all of them or none; `closing` is the balance stated after the last. */
  'payments.recordQuick': command(
    z.strictObject({
      accountId: id,
      rows: z.array(z.strictObject({ paidOn: day, payee: text, amountPence: pence })).min(1).max(500),
      closing: z.strictObject({ closingOn: day, closingPence: pence }).nullable(),
    }),
    z.strictObject({
      recorded: z.number(),
      /** Those that the bank’s statement may have brought already. */
      likes: z.array(z.strictObject({ typedId: id, paidOn: day, payee: z.string(), amountPence: pence, like: z.strictObject({ entryId: id, paidOn: day, payee: z.string() }) })),
    }),
  ),
};
