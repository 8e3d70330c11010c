import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { checkDocumentSize } from '#shared/documents/document-kind';
import { ok, refused, type Result } from '#shared/kernel/result';
import { refuseOpenHere } from '../db/open-here';

/**
 * A document's bytes. Its size is looked at before anything is read, and what it was before and after, so that half of a file that another
 * program is still writing is never kept. Faults: `document-unreadable`, `file-is-open-ledger`, `document-changed`, those of `checkDocumentSize`.
 * `read` is there for the test of a file that changes.
 */
export function readDocument(path: string, read: typeof readWhole = readWhole): Result<Uint8Array> {
  const fileName = basename(path);
  let file: number | undefined;
  try {
    const found = statSync(path);
    if (!found.isFile()) return unreadable(fileName);
    const refusal = refuseOpenHere(path);
    if (refusal) return refusal;
    const size = checkDocumentSize(fileName, found.size);
    if (!size.ok) return size;
    file = openSync(path, 'r');
    const before = fstatSync(file);
    const bytes = read(file, before.size);
    if (isSame(before, found) && isSame(before, fstatSync(file)) && bytes.length === before.size) return ok(bytes);
    return refused({ code: 'document-changed', message: `“${fileName}” was changed by another program while it was read, so it was not added. Wait until that program has saved it, then add it again.` });
  } catch {
    return unreadable(fileName);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unreadable(fileName: string): Result<never> {
  return refused({ code: 'document-unreadable', message: `“${fileName}” cannot be read, so it was not added. Check that it is still there and that you may open it, then add it again.` });
}

function isSame(a: Stats, b: Stats): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
}

/** Reads to the end or to one byte more than `size`: a file that grows is told by that byte, and is never read without end. */
export function readWhole(file: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size + 1);
  let at = 0;
  for (let read = 1; read > 0 && at < bytes.length; at += read) read = readSync(file, bytes, at, bytes.length - at, at);
  return bytes.subarray(0, at);
}

export type FileFound = { readonly path: string; readonly fileName: string; readonly sizeBytes: number; readonly changedMs: number };

/** Endings that the kinds of documents have; what a file is, its content says when it is added. */
const ENDINGS = /\.(pdf|jpe?g|png|hei[cf]|txt|md)$/i;

/** The files in a folder that may be documents, the newest first; folders inside it are left alone. Fault: `folder-unreadable`. */
export function documentsInFolder(folder: string): Result<readonly FileFound[]> {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile() && ENDINGS.test(one.name) && !one.name.startsWith('.'));
    const found = names.flatMap(({ name }) => {
      const path = join(folder, name);
      const about = statSync(path, { throwIfNoEntry: false });
      return about && about.size > 0 ? [{ path, fileName: name, sizeBytes: about.size, changedMs: about.mtimeMs }] : [];
    });
    return ok(found.sort((a, b) => b.changedMs - a.changedMs || (a.fileName < b.fileName ? -1 : 1)));
  } catch {
    return refused({ code: 'folder-unreadable', message: 'This folder cannot be read. Check that it is still there and that you may open it, then choose it again.' });
  }
}
