import { z } from 'zod';
import { councilAddressSchema } from '../councils/council-profile';
import type { ProfileInWords } from '../councils/describe-profile';
import { command, query } from './route';
import { day, done, nothing, text } from './shapes';

const address = z.strictObject({ name: text, address: z.array(text), phone: text.nullable(), email: text.nullable() });
const writtenStep = z.strictObject({
  step: z.number().int().min(1).max(7),
  name: text,
  question: text,
  prompts: z.array(text),
  example: text,
  councilLooksFor: z.array(text),
});
const choice = z.strictObject({ id: z.string(), name: z.string() });

const inWords = z.strictObject({
  name: z.string(),
  answered: z.array(z.strictObject({ question: z.string(), words: z.string() })).readonly(),
  rules: z.number(),
  steps: z.array(z.strictObject({ number: z.number(), name: z.string(), changes: z.array(z.string()).readonly() })).readonly(),
  contact: councilAddressSchema.nullable(),
  complaints: councilAddressSchema.nullable(),
  sources: z.array(z.string()).readonly(),
  ownAnswersStay: z.array(z.string()).readonly(),
}) satisfies z.ZodType<ProfileInWords>;

/** What the council asks, beside the answers to its rules (`settings.show`, `council.answer`): kept, changed, and passed on as a file. */
export const councilRoutes = {
  'council.show': query(
    nothing,
    z.strictObject({
      id: z.string(),
      name: z.string(),
      contact: councilAddressSchema.nullable(),
      complaints: councilAddressSchema.nullable(),
      sources: z.array(z.string()),
      /** In the order in which the council asks them. */
      steps: z.array(
        writtenStep.extend({
          number: z.number(),
          /** What differs from the program's own step, in words. */
          changes: z.array(z.string()),
        }),
      ),
      /** Where the profile came from, and whether it can go back to that. `name` of a copy: what it was copied from. */
      origin: z.strictObject({ kind: z.enum(['program', 'copy', 'file']), name: z.string(), keptOn: day.nullable(), isChanged: z.boolean() }),
      /** Profiles that this ledger keeps and that do not hold now. */
      others: z.array(choice),
    }),
  ),
  /** Changes the ledger's own profile; one that comes with the program is copied first. */
  'council.save': command(
    z.strictObject({ name: text, contact: address.nullable(), complaints: address.nullable(), steps: z.array(writtenStep), sources: z.array(text) }),
    z.strictObject({ id: z.string(), wasCopied: z.boolean() }),
  ),
  'council.goBack': command(nothing, done),
  'council.choose': command(z.strictObject({ id: z.string() }), done),
  'council.remove': command(z.strictObject({ id: z.string() }), done),
  /** Null: the person closed the dialog. */
  'council.export': command(nothing, z.strictObject({ name: z.string(), sha256: z.string() }).nullable()),
  /** Looks at a file that the person chooses; nothing is taken from it yet. Null: they closed the dialog. */
  'council.chooseFile': command(nothing, z.strictObject({ token: z.string(), fileName: z.string(), profile: inWords }).nullable()),
  /** `before`: the council that held until now. */
  'council.takeOn': command(z.strictObject({ token: z.string() }), z.strictObject({ id: z.string(), before: z.string() })),
};
