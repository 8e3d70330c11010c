import { z } from 'zod';
import { command, query } from './route';
import { budget, day, done, flag, letter, nothing, pence, period, person, text, account } from './shapes';

const opened = z.strictObject({ opened: z.boolean() });

/** The file as a whole: which ledger is open, and how to begin, open, close and keep it safe. */
export const ledgerRoutes = {
  'ledger.status': query(
    nothing,
    z.strictObject({
      today: day,
      version: z.string(),
      open: z
        .strictObject({
          personName: z.string(),
          isExample: z.boolean(),
          councilName: z.string(),
          fileName: z.string(),
          /** Where the file is kept. */
          folder: z.string(),
          /** It is not in the application's own folder. */
          isElsewhere: z.boolean(),
          isProtected: z.boolean(),
          year: period,
          flagCounts: z.strictObject({ stop: z.number(), act: z.number(), know: z.number() }),
        })
        .nullable(),
      /** A protected ledger that waits for its passphrase. */
      locked: z.strictObject({ fileName: z.string() }).nullable(),
      /** Why the last ledger could not be opened at the start, as a sentence. */
      startFault: z.string().nullable(),
      /** Ledgers in the application's own folder. */
      known: z.array(z.strictObject({ fileName: z.string() })),
      councils: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      banks: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  ),
  'ledger.start': command(
    z.strictObject({
      person: person.omit({ exampleOn: true }),
      account: account.pick({ name: true, kind: true, bank: true }).extend({ openingPence: pence, openedOn: day }),
      budget: budget.omit({ id: true }).nullable(),
      letter: letter.omit({ id: true }).nullable(),
      passphrase: z.string().max(1000),
    }),
    opened,
  ),
  'ledger.openExample': command(nothing, opened),
  'ledger.openKnown': command(z.strictObject({ fileName: z.string().max(255) }), opened),
  /** The person chooses a file in a dialog; `opened: false` when they close it. */
  'ledger.openChosen': command(nothing, opened),
  'ledger.unlock': command(z.strictObject({ passphrase: z.string().max(1000) }), opened),
  'ledger.close': command(nothing, done),
  'ledger.protect': command(z.strictObject({ passphrase: z.string().max(1000) }), done),
  'ledger.backUp': command(nothing, z.strictObject({ name: z.string(), sha256: z.string() }).nullable()),
  'ledger.restoreChosen': command(nothing, opened),
  'ledger.check': query(nothing, z.strictObject({ ok: z.boolean(), problems: z.array(z.string()) })),
  'preferences.show': query(
    nothing,
    z.strictObject({ theme: z.enum(['system', 'light', 'dark', 'contrast']), textPercent: z.number(), systemFont: z.boolean(), yourName: z.string() }),
  ),
  'preferences.save': command(
    z.strictObject({
      theme: z.enum(['system', 'light', 'dark', 'contrast']),
      textPercent: z.number().int().min(100).max(200),
      systemFont: z.boolean(),
      /** What the trail of what was done calls whoever uses this computer; empty: not said. A file from before has none. */
      yourName: z.string().max(100).default(''),
    }),
    done,
  ),
  'flags.list': query(nothing, z.strictObject({ on: day, flags: z.array(flag) })),
  'search.find': query(
    z.strictObject({ words: text }),
    z.strictObject({
      results: z.array(
        z.strictObject({
          kind: z.enum(['entry', 'service', 'need', 'goal', 'risk', 'worker', 'helper', 'letter', 'policy', 'step', 'review', 'contact', 'document', 'screen']),
          id: z.number(),
          title: z.string(),
          detail: z.string(),
          screen: z.string(),
        }),
      ),
      /** Words of payments that the last word may become. */
      suggestions: z.array(z.string()),
      /** What was understood as amounts, days or the like; empty: all was words. */
      understood: z.string(),
      /** How many payments match in each account, the direct payment’s first; accounts with none are left out. */
      payments: z.array(z.strictObject({ accountId: z.number(), accountName: z.string(), matching: z.number() })),
    }),
  ),
};
