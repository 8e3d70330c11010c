import type { Input, Output } from '#shared/contract/contract';
import { picturePixels } from '#shared/documents/document-kind';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { bytesOf, documentById } from '../repositories/documents';
import type { HeicReader } from '../services/heic-reader';
import type { Services } from '../services/services';

type Opened = Output<'documents.open'>;

/** Unpacked, a picture of more points than this takes more memory than the window has. */
const MOST_PIXELS = 100_000_000;

const CANNOT_SHOW: Opened['content'] = { as: 'nothing', words: 'This picture cannot be shown here. Its bytes are safe in the ledger: save a copy, and open that in another program.' };

/** One document with its content, to be looked at. Fault: it is gone. */
export async function openDocument(services: Services, { documentId }: Input<'documents.open'>, readHeic: HeicReader): Promise<Result<Opened>> {
  const found = readLedger(services, (db) => {
    const document = documentById(db, documentId);
    return document && { about: document, bytes: bytesOf(db, document.sha256) };
  });
  if (!found) return refused(...recordGone('document', documentId, []));
  const { about, bytes } = found;
  if (about.kind === 'heic') {
    const pixels = await readHeic(bytes);
    return ok({ about, content: pixels ? { as: 'pixels', width: pixels.width, height: pixels.height, base64: Buffer.from(pixels.rgba).toString('base64') } : CANNOT_SHOW });
  }
  if ((picturePixels(bytes, about.kind) ?? 0) > MOST_PIXELS) return ok({ about, content: CANNOT_SHOW });
  return ok({ about, content: { as: 'bytes', base64: bytes.toString('base64') } });
}
