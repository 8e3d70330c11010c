import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { IsoDay } from '#shared/kernel/iso-date';

/** A file of a ZIP: its bytes are asked for when their turn comes, so that one file is in memory at a time. */
export type ZipEntry = { readonly name: string; readonly isPacked: boolean; readonly bytes: () => Uint8Array };
export type ZippedFile = { readonly name: string; readonly bytes: number; readonly sha256: string };

const PIECE = 1 << 16;

/**
 * Writes a ZIP piece by piece. Every file has the same day and midnight as its time, and the order is the one given, so the same files make
 * the same bytes. `isPacked` files (PDF, JPEG, PNG) are stored as they are. Answers each file with its hash.
 */
export function writeZip(write: (piece: Uint8Array) => void, on: IsoDay, entries: Iterable<ZipEntry>): ZippedFile[] {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  const files: ZippedFile[] = [];
  for (const { name, isPacked, bytes: read } of entries) {
    const bytes = read();
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    // Without a zone: the ZIP’s own time has none, and must not follow the machine’s.
    file.mtime = `${on}T00:00:00`;
    zip.add(file);
    for (let at = 0; at < bytes.length || at === 0; at += PIECE) file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    files.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  zip.end();
  return files;
}
