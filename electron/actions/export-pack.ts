import { join } from 'node:path';
import type { Input, Output } from '#shared/contract/contract';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { formatDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import { countOf, joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { evidenceIndex, type EvidenceIndex } from '#shared/returns/evidence-index';
import { sentFor } from '#shared/returns/return-sent';
import type { ReadDb } from '../db/database';
import { readLedger, writeLedger } from '../db/transaction';
import { packIndexCsv, packIndexPage } from '../exports/pack-index';
import { returnFiles, RETURN_FORMATS } from '../exports/write-return';
import { writeZip, type ZipEntry, type ZippedFile } from '../exports/write-zip';
import { gatherFacts } from '../queries/gather-facts';
import { bytesOf, listDocuments } from '../repositories/documents';
import { recordExports } from '../repositories/exports';
import type { Dialogs } from '../services/dialogs';
import { sha256, writeInPieces, type FileToWrite, type FileWritten } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

export type PackWritten = { readonly file: FileWritten; readonly inside: readonly ZippedFile[]; readonly notes: readonly string[] };

/** Kinds that are packed already; the others are made smaller. */
const PACKED = /\.(pdf|jpg|png|heic|xlsx)$/;

/**
 * Writes one ZIP with the return of a period (as it was sent, where it was) in every format, the documents of its payments under names
 * that say day, amount and payee, an index as a page and as a table, and a manifest with the SHA-256 of each. Noted like a return.
 * Faults: those of the printer and of the disk.
 */
export async function writePackTo(services: Services, period: Period, folder: string, printer: PdfPrinter): Promise<Result<PackWritten>> {
  const on = services.clock.today();
  const { facts, documents } = readLedger(services, (db) => ({ facts: gatherFacts(db, on), documents: listDocuments(db) }));
  const sent = sentFor(facts.returnsSent, period);
  const document = sent?.copy ?? buildReturn(facts, period, on, services.by);
  const files = await returnFiles(document, RETURN_FORMATS, printer);
  if (!files.ok) return files;
  const index = evidenceIndex(facts, documents, period, 'evidence/');
  const name = `evidence-pack-${period.from}-to-${period.to}.zip`;
  const path = join(folder, name);
  let inside: ZippedFile[] = [];
  const written = writeInPieces(path, services.ledger.path, (write) => readLedger(services, (db) => (inside = writeZip(write, period.to, entriesOf(db, files.value, document, index, period)))));
  if (!written.ok) return written;
  const file = { path, name, sha256: written.value.sha256 };
  const noted = writeLedger(services, 'return.export', { period, pack: true, files: [{ name, sha256: file.sha256 }] }, (db) => {
    recordExports(db, 'return', services.clock.now(), [file]);
    return ok(null);
  });
  if (!noted.ok) return refused({ code: 'export-not-noted', message: `Written and whole: ${path}. But the ledger could not note it. ${noted.faults[0]?.message ?? ''}` });
  return ok({ file, inside, notes: notesOn(index, sent?.sentOn) });
}

/** In the order in which they are read; the manifest is last, because it names all others. */
function* entriesOf(db: ReadDb, files: readonly FileToWrite[], document: ReturnDocument, index: EvidenceIndex, period: Period): Generator<ZipEntry> {
  const about = { personName: document.personName, councilName: document.councilName, period, isExample: document.isExample };
  const written: { name: string; bytes: number; sha256: string }[] = [];
  const entry = (name: string, bytes: () => Uint8Array): ZipEntry => ({ name, isPacked: PACKED.test(name), bytes: () => noted(name, bytes(), written) });
  yield entry('index.html', () => Buffer.from(packIndexPage(about, index)));
  yield entry('index.csv', () => Buffer.from(packIndexCsv(index)));
  for (const file of files) yield entry(file.name, () => file.bytes);
  for (const one of index.documents) yield entry(one.name, () => bytesOf(db, one.sha256));
  yield { name: 'manifest.json', isPacked: false, bytes: () => Buffer.from(`${JSON.stringify({ format: 'direct-payment-ledger-pack', version: 1, ...about, madeOn: document.madeOn, files: written }, null, 2)}\n`) };
}

function noted(name: string, bytes: Uint8Array, written: { name: string; bytes: number; sha256: string }[]): Uint8Array {
  written.push({ name, bytes: bytes.length, sha256: sha256(bytes) });
  return bytes;
}

/** What somebody who has only the pack should know. */
function notesOn({ rows, documents }: EvidenceIndex, sentOn: Parameters<typeof formatDay>[0] | undefined): string[] {
  const paper = rows.filter((row) => row.documents.length === 0 && row.evidence !== 'Missing' && !row.evidence.startsWith('Not needed')).length;
  const missing = rows.filter((row) => row.evidence === 'Missing').length;
  const rest = [...(paper > 0 ? [`${countOf(paper, 'line')} on paper`] : []), ...(missing > 0 ? [`${countOf(missing, 'line')} with no evidence`] : [])];
  return [
    `${countOf(documents.length, 'document')} ${documents.length === 1 ? 'is' : 'are'} in the pack${rest.length === 0 ? '' : `. Not in it: ${joinWords(rest)}`}.`,
    ...(sentOn === undefined ? [] : [`The return in it is the one that was sent on ${formatDay(sentOn)}.`]),
  ];
}

/** Asks for a folder and writes the pack there. Null: the person closed the dialog. */
export async function exportPack(
  services: Services,
  { period }: Input<'pack.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'pack.export'>>> {
  const folder = await dialogs.chooseFolder({ title: 'Where to put the evidence pack' });
  if (folder === null) return ok(null);
  const written = await writePackTo(services, period, folder, printer);
  return written.ok ? ok({ files: [{ name: written.value.file.name, sha256: written.value.file.sha256 }], notes: [...written.value.notes] }) : written;
}
