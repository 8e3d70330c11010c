import type { Input, Output } from '#shared/contract/contract';
import { decideLink } from '#shared/documents/decide-documents';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { noteLinked, noteUnlinked } from '../repositories/document-evidence';
import { knownTarget } from '../repositories/document-targets';
import { addLink, documentById, linkById, linksOfDocument, removeLink } from '../repositories/documents';
import type { Services } from '../services/services';

/** Says what a document is evidence of. A payment that is covered by it has its evidence. Faults: those of `decideLink`. */
export function linkDocument(services: Services, input: Input<'documents.link'>): Result<Output<'documents.link'>> {
  return writeLedger(services, 'documents.link', input, (db) => {
    const { documentId, to } = input;
    const decided = decideLink(documentById(db, documentId), to, knownTarget(db, to), linksOfDocument(db, documentId));
    if (!decided.ok) return decided;
    const id = addLink(db, documentId, to);
    if (to.kind === 'entry') noteLinked(db, to.id);
    return ok({ id });
  });
}

/** A document is no longer evidence of something; it stays in the ledger. The payment’s evidence is missing again, unless its words say what else there is. */
export function unlinkDocument(services: Services, input: Input<'documents.unlink'>): Result<Output<'documents.unlink'>> {
  return writeLedger(services, 'documents.unlink', input, (db) => {
    const link = linkById(db, input.linkId);
    if (!link) return refused(...recordGone('link', input.linkId, []));
    removeLink(db, link.id);
    if (link.target.kind === 'entry') noteUnlinked(db, link.target.id);
    return ok({});
  });
}
