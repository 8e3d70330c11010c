import { z } from 'zod';
import { command, query } from './route';
import { account, category, day, done, entryPart, evidence, fund, id, nothing, pence, saved, text } from './shapes';

/** An entry as the register shows it: what a person calls it, what the bank called it, what it was for. */
export const registerRow = z.strictObject({
  id,
  accountId: id,
  paidOn: day,
  payee: z.string(),
  bankText: z.string(),
  amountPence: pence,
  /** The account's balance after it. */
  balancePence: pence,
  parts: z.array(
    entryPart.extend({
      categoryName: z.string(),
      serviceName: z.string().nullable(),
      /** The needs that the service meets, and so this money. */
      needs: z.array(z.string()),
    }),
  ),
  evidence,
  evidenceWords: z.string(),
  note: z.string(),
  batchId: id.nullable(),
  isOpening: z.boolean(),
  /** What a remembered rule, the payee's name or planned money suggests; null: nothing, or already sorted. `because`: why, in a sentence; empty: the words say it. */
  suggestion: z.strictObject({ category, serviceId: id.nullable(), words: z.string(), because: z.string() }).nullable(),
});

/** Which columns of a file hold what, where the bank is not known. Columns count from 0. */
export const columnMapping = z.strictObject({
  delimiter: z.enum([',', ';', '\t']),
  skipLines: z.number().int().min(0).max(50),
  hasHeader: z.boolean(),
  dayColumn: z.number().int().min(0),
  dayOrder: z.enum(['dmy', 'mdy', 'ymd']),
  textColumns: z.array(z.number().int().min(0)).min(1),
  /** One column, signed or with another that says which way the money went; or one for money in and one for money out. */
  amountColumn: z.number().int().min(0).nullable(),
  inColumn: z.number().int().min(0).nullable(),
  outColumn: z.number().int().min(0).nullable(),
  /** How money out is written in one signed column; left out: with a minus. */
  signOfOut: z.enum(['minus', 'plus']).optional(),
  /** Which way the money went, in words; those of `outWords` mean money out. */
  directionColumn: z.number().int().min(0).nullable().optional(),
  outWords: z.array(z.string().min(1).max(60)).max(20).optional(),
  /** Whose account each line is of, so that a file of two is refused. */
  accountColumn: z.number().int().min(0).nullable().optional(),
  balanceColumn: z.number().int().min(0).nullable(),
  idColumn: z.number().int().min(0).nullable(),
});

const newPayment = z.strictObject({
  accountId: id,
  paidOn: day,
  payee: text,
  /** In is positive, out is negative. */
  amountPence: pence,
  /** Empty: the whole amount, not sorted yet. */
  parts: z.array(entryPart),
  evidence,
  evidenceWords: text,
  note: text,
});

const ruleShape = z.strictObject({
  id,
  /** Words that the bank's text must hold, folded as `foldWords` folds them. */
  words: z.string().min(1).max(200),
  direction: z.enum(['in', 'out']),
  category,
  serviceId: id.nullable(),
  fund,
});

const importSource = { token: z.string().max(100), accountId: id, bank: z.string().max(40), mapping: columnMapping.nullable() };

export const moneyRoutes = {
  'money.register': query(
    z.strictObject({
      accountId: id.nullable(),
      from: day.nullable(),
      to: day.nullable(),
      search: z.string().max(200),
      show: z.enum(['all', 'not_sorted', 'no_evidence']),
      /** Only these, whichever account they are in; left out: all. */
      entryIds: z.array(id).min(1).max(100).optional(),
      /** Rows older than this one: the last of the page before. */
      before: z.strictObject({ paidOn: day, id }).nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    z.strictObject({
      accounts: z.array(account.extend({ balancePence: pence, agreesTo: day.nullable(), disagreesPence: pence.nullable() })),
      accountId: id.nullable(),
      balancePence: pence,
      rows: z.array(registerRow),
      hasMore: z.boolean(),
      /** Of all rows that match, not just the page; the balance at the start is no payment. */
      matching: z.number(),
      inPence: pence,
      outPence: pence,
      withoutEvidence: z.number(),
      notSorted: z.number(),
      services: z.array(z.strictObject({ id, name: z.string(), isCurrent: z.boolean() })),
    }),
  ),
  'payments.record': command(newPayment, z.strictObject({ entryId: id })),
  'payments.correct': command(z.strictObject({ entryId: id, reason: text, replacement: newPayment }), z.strictObject({ entryId: id })),
  'payments.reverse': command(z.strictObject({ entryId: id, reason: text }), done),
  'payments.tie': command(
    z.strictObject({
      entryIds: z.array(id).min(1).max(1000),
      category,
      serviceId: id.nullable(),
      /** Null: the category's usual fund. */
      fund: fund.nullable(),
      /** Remember it: tie what comes later with these words in the same way. Null: this time only. */
      rememberWords: z.string().max(200).nullable(),
    }),
    /** The rule that was remembered; null: none. */
    z.strictObject({ tied: z.number(), ruleId: id.nullable() }),
  ),
  /** Splits one payment over several services or categories; the parts add up to it exactly. */
  'payments.split': command(z.strictObject({ entryId: id, parts: z.array(entryPart).min(1).max(20) }), done),
  'payments.setEvidence': command(z.strictObject({ entryIds: z.array(id).min(1).max(1000), evidence, words: text }), done),
  'payments.setNote': command(z.strictObject({ entryId: id, note: text }), done),
  'payments.history': query(
    z.strictObject({ entryId: id }),
    z.strictObject({ events: z.array(z.strictObject({ at: z.string(), words: z.string() })) }),
  ),

  /** The person chooses a file; main reads it and keeps it under a token until it is saved or another is chosen. */
  'imports.choose': command(
    nothing,
    z
      .strictObject({
        token: z.string(),
        fileName: z.string(),
        bank: z.string().nullable(),
        bankName: z.string().nullable(),
        guess: columnMapping.nullable(),
        /** The order of day and month cannot be told from the file, so it must be asked. */
        dayOrderInDoubt: z.boolean(),
        firstLines: z.array(z.array(z.string())),
      })
      .nullable(),
  ),
  'imports.preview': query(
    z.strictObject(importSource),
    z.strictObject({
      bankName: z.string(),
      from: day.nullable(),
      to: day.nullable(),
      rowsRead: z.number(),
      rows: z.array(
        z.strictObject({
          row: z.number(),
          paidOn: day,
          payee: z.string(),
          bankText: z.string(),
          amountPence: pence,
          balancePence: pence.nullable(),
          verdict: z.enum(['add', 'already_there']),
          /** Why it is ticked or not. */
          reason: z.string(),
          category,
          serviceId: id.nullable(),
          /** Who sorted it: a remembered rule, or nobody yet. */
          sortedBy: z.string().nullable(),
        }),
      ),
      refused: z.array(z.strictObject({ row: z.number(), reason: z.string() })),
      balanceBreaks: z.array(z.strictObject({ row: z.number(), expectedPence: pence, statedPence: pence })),
      /** Rules that could be remembered: confirmed once, they sort these rows and later ones. */
      proposals: z.array(ruleShape.omit({ id: true }).extend({ because: z.string(), rows: z.number(), example: z.string() })),
    }),
  ),
  'imports.save': command(
    z.strictObject({ ...importSource, leaveOutRows: z.array(z.number().int()), rules: z.array(ruleShape.omit({ id: true })) }),
    z.strictObject({ batchId: id, added: z.number(), alreadyThere: z.number(), refused: z.number(), leftOut: z.number(), words: z.string() }),
  ),
  'imports.list': query(
    nothing,
    z.strictObject({
      batches: z.array(
        z.strictObject({
          id,
          accountName: z.string(),
          bankName: z.string(),
          fileName: z.string(),
          from: day.nullable(),
          to: day.nullable(),
          added: z.number(),
          importedAt: z.string(),
          undoneAt: z.string().nullable(),
        }),
      ),
    }),
  ),
  'imports.undo': command(z.strictObject({ batchId: id }), z.strictObject({ reversed: z.number() })),

  'rules.list': query(nothing, z.strictObject({ rules: z.array(ruleShape.extend({ serviceName: z.string().nullable() })) })),
  'rules.remove': command(z.strictObject({ id }), done),
  'accounts.save': command(account.omit({ id: true }).extend({ id: id.nullable(), openingPence: pence }), saved),
  'statements.record': command(z.strictObject({ accountId: id, closingOn: day, closingPence: pence }), saved),
};
