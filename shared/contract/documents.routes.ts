import { z } from 'zod';
import { DOCUMENT_KINDS, MAX_DOCUMENT_BYTES, TARGET_KINDS, type Document, type Target } from '../documents/document';
import { command, query } from './route';
import { category, day, done, filesSaved, id, nothing, pence, period, saved, text } from './shapes';

const fileName = z.string().min(1).max(1000);
const sha256 = z.string().length(64);

export const target = z.strictObject({ kind: z.enum(TARGET_KINDS), id, part: z.strictObject({ category, serviceId: id.nullable() }).nullable() }) satisfies z.ZodType<Target>;

const about = z.strictObject({
  id,
  sha256,
  fileName: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  sizeBytes: z.number().int(),
  words: z.string(),
  datedOn: day.nullable(),
  addedAt: z.string(),
}) satisfies z.ZodType<Document>;

/** What a document is linked to, as a list says it. */
const linkShown = z.strictObject({ id, to: target, words: z.string() });

/** Documents inside the ledger. The window never names a path: files are chosen in main, or it hands over the bytes that it was given. */
export const documentsRoutes = {
  /** The person chooses files; main keeps them under tokens until they are added. */
  'documents.choose': command(nothing, z.strictObject({ tokens: z.array(z.string()) }).nullable()),
  /** The person chooses a folder; main lists what in it may be a document and is not in the ledger yet. */
  'documents.scan': command(
    nothing,
    z
      .strictObject({
        files: z.array(z.strictObject({ token: z.string(), fileName: z.string(), sizeBytes: z.number() })),
        alreadyHere: z.number(),
        /** How many more there are than are listed. */
        leftOff: z.number(),
      })
      .nullable(),
  ),
  /** One file that was dropped on the window or pasted into it. */
  'documents.stage': command(z.strictObject({ fileName, base64: z.string().max(Math.ceil(MAX_DOCUMENT_BYTES / 3) * 4) }), z.strictObject({ token: z.string() })),
  'documents.add': command(
    z.strictObject({ tokens: z.array(z.string().max(100)).min(1).max(300), to: target.nullable() }),
    z.strictObject({
      /** `words`: that its bytes were here already; empty: they are new. */
      added: z.array(z.strictObject({ documentId: id, fileName: z.string(), sha256, isNew: z.boolean(), words: z.string() })),
      refused: z.array(z.strictObject({ fileName: z.string(), message: z.string() })),
    }),
  ),
  'documents.link': command(z.strictObject({ documentId: id, to: target }), saved),
  'documents.unlink': command(z.strictObject({ linkId: id }), done),
  'documents.describe': command(z.strictObject({ documentId: id, words: text, datedOn: day.nullable() }), done),
  /** Takes it out of the list; its bytes stay, so that this can be undone. */
  'documents.remove': command(z.strictObject({ documentId: id }), done),
  /** Destroys bytes for good; null: those of all documents that were taken out. */
  'documents.destroy': command(z.strictObject({ documentId: id.nullable(), reason: text }), z.strictObject({ destroyed: z.number() })),
  'documents.saveCopy': command(z.strictObject({ documentId: id }), z.strictObject({ name: z.string() }).nullable()),
  'documents.open': query(
    z.strictObject({ documentId: id }),
    z.strictObject({
      about,
      content: z.union([
        z.strictObject({ as: z.literal('bytes'), base64: z.string() }),
        /** A picture that the window cannot read itself: four bytes a point, row by row. */
        z.strictObject({ as: z.literal('pixels'), width: z.number().int(), height: z.number().int(), base64: z.string() }),
        /** It cannot be shown here; why. */
        z.strictObject({ as: z.literal('nothing'), words: z.string() }),
      ]),
    }),
  ),
  'documents.ofEntry': query(
    z.strictObject({ entryId: id }),
    z.strictObject({
      documents: z.array(z.strictObject({ linkId: id, about, part: z.string().nullable() })),
      /** The parts of a split payment; empty: it is not split. */
      parts: z.array(z.strictObject({ category, serviceId: id.nullable(), words: z.string() })),
      /** That only some of the parts have a document; empty: all or none. */
      partly: z.string(),
      /** Documents that are linked to nothing yet, the likely one first. */
      unlinked: z.array(z.strictObject({ id, name: z.string(), isLikely: z.boolean() })),
    }),
  ),
  'documents.list': query(
    nothing,
    z.strictObject({
      documents: z.array(z.strictObject({ about, links: z.array(linkShown), suggestion: z.strictObject({ to: target, words: z.string() }).nullable() })),
      /** Documents taken out, whose bytes are still in the file. */
      takenOut: z.number(),
      /** What else than a payment a document can be linked to. */
      targets: z.array(z.strictObject({ to: target, words: z.string() })),
    }),
  ),
  'receipts.missing': query(
    nothing,
    z.strictObject({
      /** From which amount the council asks for a receipt; null: it does not, or its rules do not say. */
      fromPence: pence.nullable(),
      councilName: z.string(),
      sumPence: pence,
      payments: z.array(z.strictObject({ id, paidOn: day, payee: z.string(), amountPence: pence, what: z.string(), partly: z.string() })),
    }),
  ),
  /** A sheet for the paper originals of a period, with boxes to tick; `each`: and a page for every payment. */
  'coverSheet.export': command(z.strictObject({ period, each: z.boolean() }), filesSaved),
  /** The return of a period with its evidence, an index and a manifest, in one ZIP. */
  'pack.export': command(z.strictObject({ period }), filesSaved),
};
