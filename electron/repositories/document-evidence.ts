import { coverageOf, evidenceAfterLink, evidenceAfterSorting, evidenceAfterUnlink } from '#shared/documents/evidence-of-links';
import type { Entry } from '#shared/ledger/entry';
import type { WriteDb } from '../db/database';
import { linksOfEntry } from './documents';
import { entryById, setEntryNote } from './entries';

/** After a document was linked to a payment: its evidence is there, once all of it is covered. */
export function noteLinked(db: WriteDb, entryId: number): void {
  change(db, entryId, (entry, coverage) => evidenceAfterLink(entry.evidence, coverage));
}

/** After a document was unlinked from a payment: its evidence is missing again, unless its words say what else there is. */
export function noteUnlinked(db: WriteDb, entryId: number): void {
  change(db, entryId, (entry, coverage) => evidenceAfterUnlink(entry.evidence, entry.evidenceWords, coverage));
}

/** After what a payment was for has changed from `before`: documents for a part are evidence of what it has of that part now. */
export function noteSorted(db: WriteDb, before: Pick<Entry, 'id' | 'parts'>): void {
  const links = linksOfEntry(db, before.id).map((link) => link.target.part);
  if (links.length === 0) return;
  const was = coverageOf(before.parts, links);
  change(db, before.id, (entry, coverage) => evidenceAfterSorting(entry.evidence, entry.evidenceWords, was, coverage));
}

type Decide = (entry: NonNullable<ReturnType<typeof entryById>>, coverage: ReturnType<typeof coverageOf>) => 'missing' | 'have' | 'not_needed';

/** A payment that was taken back is left as it is. */
function change(db: WriteDb, entryId: number, decide: Decide): void {
  const entry = entryById(db, entryId);
  if (!entry) return;
  const evidence = decide(entry, coverageOf(entry.parts, linksOfEntry(db, entryId).map((link) => link.target.part)));
  if (evidence !== entry.evidence) setEntryNote(db, entryId, { evidence });
}
