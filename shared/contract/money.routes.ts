import { z } from 'zod';
import { importProof } from './matching.routes';
import { command, query } from './route';
import { account, category, day, done, entryPart, evidence, fund, id, nothing, pence, period, saved, text } from './shapes';

/** An entry as the register shows it: what a person calls it, what the bank called it, what it was for. */
const registerRow = z.strictObject({
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
  /** The days of the agreed statement that it is ticked on: its day, amount and account are closed. Null: it is open. */
  agreed: period.nullable(),
  /** A payment typed by hand became one with this one of the bank. */
  isMet: z.boolean(),
  /** The other side, where it is one of a move between own accounts; null: it is none, or its other side is not here. */
  move: z.strictObject({ entryId: id, accountName: z.string() }).nullable(),
  /** The words of the rule that sorted it; null: a person did, or nobody yet. */
  sortedBy: z.string().nullable(),
  /** What a remembered rule, the payee's name or planned money suggests; null: nothing, or already sorted. `because`: why, in a sentence; empty: the words say it. */
  suggestion: z.strictObject({ category, serviceId: id.nullable(), words: z.string(), because: z.string() }).nullable(),
});

/** Which comes first in a day as it is written: day, month or year. */
const dayOrder = z.enum(['dmy', 'mdy', 'ymd']);

/** Which columns of a file hold what, where the bank is not known. Columns count from 0. */
export const columnMapping = z.strictObject({
  delimiter: z.enum([',', ';', '\t']),
  /** The day on which it was pasted; left out: it is a file. */
  pastedOn: day.optional(),
  skipLines: z.number().int().min(0).max(50),
  hasHeader: z.boolean(),
  dayColumn: z.number().int().min(0),
  dayOrder,
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

export const ruleShape = z.strictObject({
  id,
  /** Words that the bank's text must hold, folded as `foldWords` folds them. */
  words: z.string().min(1).max(200),
  direction: z.enum(['in', 'out']),
  category,
  serviceId: id.nullable(),
  fund,
});

const importSource = { token: z.string().max(100), accountId: id, bank: z.string().max(40), mapping: columnMapping.nullable(), dayOrder: dayOrder.nullable().optional() };

/** A file that main keeps until it is imported: which bank’s it is or may be, or what its columns seem to hold, and its first lines. */
export const chosenFile = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  /** The bank that the file is sure to come from; null: none is known, or only a person can say. */
  bank: z.string().nullable(),
  bankName: z.string().nullable(),
  /** Where the bank is not sure: those whose files look like this one, by name. */
  likelyBanks: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  guess: columnMapping.nullable(),
  /** The order of day and month cannot be told from the file, so it must be asked. */
  dayOrderInDoubt: z.boolean(),
  /** Days of a file without columns that can be read in two ways. */
  dayExamples: z.array(z.strictObject({ written: z.string(), dayFirst: day, monthFirst: day })),
  /** A table, in which a person can point out the columns. */
  hasColumns: z.boolean(),
  firstLines: z.array(z.array(z.string())),
});

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
  /** `like`: a payment of the bank's statement that this one may be; null: there is none. */
  'payments.record': command(newPayment, z.strictObject({ entryId: id, like: z.strictObject({ entryId: id, paidOn: day, payee: z.string() }).nullable() })),
  'payments.correct': command(z.strictObject({ entryId: id, reason: text, replacement: newPayment }), /** `letGo`: planned movements that it is no longer said to have met, because it goes the other way now. */ z.strictObject({ entryId: id, letGo: z.number() })),
  /** `keepTyped`: the payment typed by hand that had become this one of the bank stands again. `typedStands`: it does. */
  'payments.reverse': command(z.strictObject({ entryId: id, reason: text, keepTyped: z.boolean().optional() }), z.strictObject({ typedStands: z.boolean() })),
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

  /** The person chooses a file; main reads it and keeps it under a token until it is saved or another is chosen. */
  'imports.choose': command(nothing, chosenFile.nullable()),
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
          /** It looks like a payment that is there, which another kind of file brought: it is added only if a person says that it is another. */
          isLike: z.boolean(),
          /** The payment typed by hand that it is, so that the two become one; `isSure` false: only if a person says so. Null: none. */
          meets: z.strictObject({ entryId: id, paidOn: day, payee: z.string(), isSure: z.boolean() }).nullable(),
        }),
      ),
      refused: z.array(z.strictObject({ row: z.number(), reason: z.string() })),
      balanceBreaks: z.array(z.strictObject({ row: z.number(), expectedPence: pence, statedPence: pence })),
      /** What `row` counts. */
      numbered: z.enum(['lines', 'payments']),
      /** Rules that could be remembered: confirmed once, they sort these rows and later ones. */
      proposals: z.array(ruleShape.omit({ id: true }).extend({ because: z.string(), rows: z.number(), example: z.string() })),
    }),
  ),
  /** `addRows`: rows that look like one that is there, and are another payment. `meetRows`: rows that become one with the payment typed for them; left out: those of which the preview is sure. */
  'imports.save': command(
    z.strictObject({ ...importSource, leaveOutRows: z.array(z.number().int()), meetRows: z.array(z.number().int()).optional(), addRows: z.array(z.number().int()).optional(), rules: z.array(ruleShape.omit({ id: true })) }),
    z.strictObject({ batchId: id, added: z.number(), alreadyThere: z.number(), refused: z.number(), leftOut: z.number(), met: z.number(), words: z.string(), proof: importProof }),
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

  'rules.list': query(nothing, z.strictObject({ rules: z.array(ruleShape.extend({ serviceName: z.string().nullable(), /** How many payments it sorted, as they stand. */ used: z.number() })) })),
  'rules.remove': command(z.strictObject({ id }), done),
  'accounts.save': command(account.omit({ id: true }).extend({ id: id.nullable(), openingPence: pence, /** How much of it was the person’s own; left out: none. */ openingOwnPence: pence.optional(), /** What shows it; left out: as before. */ openingWords: text.optional() }), saved),
  'statements.record': command(z.strictObject({ accountId: id, closingOn: day, closingPence: pence }), saved),
};
