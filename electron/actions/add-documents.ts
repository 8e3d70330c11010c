import type { Output } from '#shared/contract/contract';
import { decideLink, sameBytesWords } from '#shared/documents/decide-documents';
import type { Document, Target } from '#shared/documents/document';
import { kindOfDocument } from '#shared/documents/document-kind';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, refused, type Fault, type Result } from '#shared/kernel/result';
import type { WriteDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { addDocument, addLink, documentOfBytes, linksOfDocument } from '../repositories/documents';
import { noteLinked } from '../repositories/document-evidence';
import { knownTarget } from '../repositories/document-targets';
import { sha256 } from '../services/files';
import type { Services } from '../services/services';
import type { DocumentSource } from '../services/staged-documents';

type Asked = { readonly to: Target | null; readonly words?: string; readonly datedOn?: IsoDay | null };
type Added = Output<'documents.add'>['added'][number];

/**
 * Adds documents, each with its bytes, and links them to one thing where that is asked for: all that can be, in one step. The same bytes are
 * the same document, which is said. Refused, with nothing changed, only where none of them can be added, or where what they are to be
 * linked to is gone. Faults: those of `shared/documents/document-kind.ts`, `decide-documents.ts` and of reading.
 */
export function addDocuments(services: Services, sources: readonly DocumentSource[], asked: Asked): Result<Output<'documents.add'>> {
  // Filled while it is done: the trail holds names and hashes, and never the bytes.
  const written: { name: string; sha256: string }[] = [];
  return writeLedger(services, 'documents.add', { to: asked.to, files: written }, (db) => {
    const added: Added[] = [];
    const faults: { fileName: string; fault: Fault }[] = [];
    for (const source of sources) {
      const one = addOne(db, source, asked, services.clock.now());
      if (one.ok) {
        added.push(one.value.added);
        written.push({ name: source.fileName, sha256: one.value.sha256 });
      } else {
        faults.push(...one.faults.map((fault) => ({ fileName: source.fileName, fault })));
      }
    }
    if (added.length === 0) return refused(...faults.map(({ fault }) => fault));
    return ok({ added, refused: faults.map(({ fileName, fault }) => ({ fileName, message: fault.message })) });
  });
}

function addOne(db: WriteDb, { fileName, read }: DocumentSource, { to, words = '', datedOn = null }: Asked, addedAt: string): Result<{ readonly added: Added; readonly sha256: string }> {
  const bytes = read();
  if (!bytes.ok) return bytes;
  const kind = kindOfDocument(fileName, bytes.value);
  if (!kind.ok) return kind;
  const hash = sha256(bytes.value);
  const known = documentOfBytes(db, hash);
  const document: Omit<Document, 'id'> = { sha256: hash, fileName, kind: kind.value, sizeBytes: bytes.value.length, words: words.trim(), datedOn, addedAt };
  if (to) {
    const decided = decideLink(known ?? { id: 0, ...document }, to, knownTarget(db, to), known ? linksOfDocument(db, known.id) : []);
    if (!decided.ok) return decided;
  }
  const documentId = known?.id ?? addDocument(db, document, bytes.value);
  if (to) {
    addLink(db, documentId, to);
    if (to.kind === 'entry') noteLinked(db, to.id);
  }
  return ok({ sha256: hash, added: { documentId, fileName, sha256: hash, isNew: !known, words: known ? sameBytesWords(fileName, known) : '' } });
}
