import { formatDay, type IsoDay } from '../kernel/iso-date';
import { dayToCome, recordGone, unlessRefused } from '../kernel/record';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { documentName, isSameTarget, type Document, type DocumentLink, type Target } from './document';

const TARGET_WORDS: Readonly<Record<Target['kind'], string>> = {
  entry: 'payment',
  account: 'account',
  reconciliation: 'statement',
  worker: 'PA',
  policy: 'insurance',
  letter: 'letter',
};

/** What is known of the thing that a document is to be evidence of; undefined: it is not there. `parts`: of a payment. */
export type KnownTarget = { readonly parts: readonly { readonly category: string; readonly serviceId: number | null }[] } | undefined;

/** May a document be linked to this? Faults: one of the two is gone, the payment has no such part, or it is linked already. */
export function decideLink(document: Document | undefined, target: Target, known: KnownTarget, links: readonly DocumentLink[]): Result<null> {
  const gone = documentGone(document);
  if (gone) return refused(gone);
  if (!known) {
    return refused({ code: 'target-gone', message: `This ${TARGET_WORDS[target.kind]} is no longer in the ledger, so the document was not linked to it. Look at the list again.` });
  }
  const { part } = target;
  if (part && (target.kind !== 'entry' || !known.parts.some((one) => one.category === part.category && one.serviceId === part.serviceId))) {
    return refused({ code: 'part-gone', message: 'This payment is split in another way now, and has no such part, so the document was not linked. Open the payment again and choose a part, or all of it.' });
  }
  if (links.some((link) => isSameTarget(link.target, target))) {
    return refused({ code: 'linked-already', message: `“${documentName(document!)}” is linked to this ${TARGET_WORDS[target.kind]} already, so nothing was changed.` });
  }
  return ok(null);
}

function documentGone(document: Document | undefined): Fault | undefined {
  return document ? undefined : recordGone('document', -1, [])[0];
}

/** May this be said of a document? Faults: it is gone; its day is still to come. */
export function decideDescription(document: Document | undefined, change: { readonly words: string; readonly datedOn: IsoDay | null }, today: IsoDay): Result<{ readonly words: string; readonly datedOn: IsoDay | null }> {
  const gone = documentGone(document);
  return unlessRefused([...(gone ? [gone] : []), ...dayToCome('datedOn', change.datedOn, today)], { words: change.words.trim(), datedOn: change.datedOn });
}

/** May a document be taken out of the list? Fault: it already is. Its bytes stay in the ledger, so that this can be undone. */
export function decideDocumentRemoval(document: Document | undefined): Result<Document> {
  const gone = documentGone(document);
  return gone || !document ? refused(...(gone ? [gone] : [])) : ok(document);
}

/** May bytes be destroyed for good? Faults: no reason is given; there is nothing to destroy. */
export function decideDestruction(reason: string, count: number): Result<null> {
  if (count === 0) return refused({ code: 'nothing-to-destroy', message: 'There is no such document in the ledger any more, so nothing was destroyed.' });
  if (reason.trim() === '') return refused({ code: 'destroy-reason-missing', field: 'reason', message: 'Say why it is destroyed. This cannot be undone, and the reason stays in the history.' });
  return ok(null);
}

/** What is said of a file whose bytes are in the ledger already. */
export function sameBytesWords(fileName: string, known: Pick<Document, 'fileName' | 'words' | 'addedAt'>): string {
  const called = documentName(known);
  return `“${fileName}” is here already${called === fileName ? '' : ` as “${called}”`}, byte for byte the same, added on ${formatDay(known.addedAt.slice(0, 10) as IsoDay)}. It is kept once.`;
}
