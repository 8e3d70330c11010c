import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Document, DocumentLink, Target, TargetKind } from '#shared/documents/document';
import type { Category } from '#shared/ledger/categories';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';

const DOCUMENT = `SELECT id, sha256, file_name AS fileName, kind, size_bytes AS sizeBytes, words, dated_on AS datedOn, added_at AS addedAt FROM document`;

/** Every document, the newest first. Reads no bytes of any. */
export function listDocuments(db: ReadDb): Document[] {
  return statementFor(db, `${DOCUMENT} ORDER BY added_at DESC, id DESC`).all() as Document[];
}

export function documentById(db: ReadDb, id: number): Document | undefined {
  return statementFor(db, `${DOCUMENT} WHERE id = ?`).get(id) as Document | undefined;
}

/** The document with these bytes, by their SHA-256. */
export function documentOfBytes(db: ReadDb, sha256: string): Document | undefined {
  return statementFor(db, `${DOCUMENT} WHERE sha256 = ?`).get(sha256) as Document | undefined;
}

/** The bytes of a document, which are kept once for each SHA-256. */
export function bytesOf(db: ReadDb, sha256: string): Buffer {
  const bytes = statementFor(db, 'SELECT bytes FROM document_content WHERE sha256 = ?').pluck().get(sha256) as Buffer | undefined;
  invariant(bytes, 'a document has its bytes');
  return bytes;
}

/** Adds a document with its bytes, which may be there from one that was taken away. Answers its id. */
export function addDocument(db: WriteDb, { sha256, fileName, kind, sizeBytes, words, datedOn, addedAt }: Omit<Document, 'id'>, bytes: Uint8Array): number {
  statementFor(db, 'INSERT INTO document_content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, bytes);
  const added = statementFor(db, 'INSERT INTO document (sha256, file_name, kind, size_bytes, words, dated_on, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)').run(sha256, fileName, kind, sizeBytes, words, datedOn, addedAt);
  return Number(added.lastInsertRowid);
}

export function describeDocument(db: WriteDb, id: number, { words, datedOn }: { readonly words: string; readonly datedOn: IsoDay | null }): void {
  const { changes } = statementFor(db, 'UPDATE document SET words = ?, dated_on = ? WHERE id = ?').run(words, datedOn, id);
  invariant(changes === 1, 'a description is of one document');
}

/** Takes a document and what it is linked to out of the list. Its bytes stay, so that this can be undone. */
export function removeDocument(db: WriteDb, id: number): void {
  statementFor(db, 'DELETE FROM document_link WHERE document_id = ?').run(id);
  const { changes } = statementFor(db, 'DELETE FROM document WHERE id = ?').run(id);
  invariant(changes === 1, 'a removal takes one document');
}

/** SHA-256 of bytes whose documents were taken away: they are still in the file, so that this can be undone. */
export function bytesTakenAway(db: ReadDb): string[] {
  return statementFor(db, 'SELECT sha256 FROM document_content WHERE sha256 NOT IN (SELECT sha256 FROM document) ORDER BY sha256').pluck().all() as string[];
}

/** Destroys bytes for good. No document may have them any more. */
export function destroyBytes(db: WriteDb, sha256: string): void {
  const { changes } = statementFor(db, 'DELETE FROM document_content WHERE sha256 = ?').run(sha256);
  invariant(changes === 1, 'bytes are destroyed once');
}

const LINK = `SELECT id, document_id, entry_id, account_id, reconciliation_id, worker_id, policy_id, letter_id, category, service_id FROM document_link`;

type LinkRow = [id: number, documentId: number, ...ids: (number | null)[]];

/** In the order of the columns of `LINK`. */
const KINDS: readonly TargetKind[] = ['entry', 'account', 'reconciliation', 'worker', 'policy', 'letter'];

function toLink(row: unknown): DocumentLink {
  const [id, documentId, ...rest] = row as LinkRow;
  const at = rest.findIndex((one) => one !== null);
  const kind = KINDS[at];
  invariant(kind, 'a link is to one thing');
  const [category, serviceId] = (row as unknown[]).slice(8) as [Category | null, number | null];
  return { id, documentId, target: { kind, id: rest[at] as number, part: category === null ? null : { category, serviceId } } };
}

/** What each document is linked to. */
export function listLinks(db: ReadDb): DocumentLink[] {
  return statementFor(db, `${LINK} ORDER BY id`).raw().all().map(toLink);
}

export function linkById(db: ReadDb, id: number): DocumentLink | undefined {
  const row = statementFor(db, `${LINK} WHERE id = ?`).raw().get(id);
  return row === undefined ? undefined : toLink(row);
}

export function linksOfDocument(db: ReadDb, documentId: number): DocumentLink[] {
  return statementFor(db, `${LINK} WHERE document_id = ? ORDER BY id`).raw().all(documentId).map(toLink);
}

export function linksOfEntry(db: ReadDb, entryId: number): DocumentLink[] {
  return statementFor(db, `${LINK} WHERE entry_id = ? ORDER BY id`).raw().all(entryId).map(toLink);
}

/** Answers the id of the link. */
export function addLink(db: WriteDb, documentId: number, { kind, id, part }: Target): number {
  const column = `${kind}_id`;
  const added = statementFor(db, `INSERT INTO document_link (document_id, ${column}, category, service_id) VALUES (?, ?, ?, ?)`).run(documentId, id, part?.category ?? null, part?.serviceId ?? null);
  return Number(added.lastInsertRowid);
}

export function removeLink(db: WriteDb, id: number): void {
  const { changes } = statementFor(db, 'DELETE FROM document_link WHERE id = ?').run(id);
  invariant(changes === 1, 'an unlinking takes one link');
}

/** The documents of one payment become those of another that stands in its place; a link that the other has already is let go. */
export function moveLinks(db: WriteDb, fromEntryId: number, toEntryId: number): void {
  statementFor(db, 'UPDATE OR IGNORE document_link SET entry_id = ? WHERE entry_id = ?').run(toEntryId, fromEntryId);
  statementFor(db, 'DELETE FROM document_link WHERE entry_id = ?').run(fromEntryId);
}

/** Before a record is removed: its documents stay in the ledger and are no longer linked to it. */
export function unlinkAll(db: WriteDb, kind: Exclude<TargetKind, 'entry'>, id: number): void {
  statementFor(db, `DELETE FROM document_link WHERE ${kind}_id = ?`).run(id);
}

/** Is there such a thing to link a document to? A payment is asked for by itself (`entryById`). */
export function isThere(db: ReadDb, kind: Exclude<TargetKind, 'entry'>, id: number): boolean {
  const [table, more] = { account: ['account', ' AND removed_at IS NULL'], reconciliation: ['reconciliation', ''], worker: ['worker', ''], policy: ['insurance_policy', ''], letter: ['contribution_letter', ''] }[kind];
  return statementFor(db, `SELECT 1 FROM ${table} WHERE id = ?${more}`).get(id) !== undefined;
}
