import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkStatementSize } from '#shared/statements/decode';
import { refuseOpenHere } from '../db/open-here';

/**
 * Reads a file's bytes, after its size was looked at. Faults: it cannot be read, or is no file; it is the open ledger; it is too large
 * for a statement; it changed while it was read. `read` is Node's own.
 */
export function readStatementBytes(path: string, read: (file: number) => Uint8Array = readFileSync): Result<Uint8Array> {
  try {
    const found = statSync(path);
    if (!found.isFile()) return refused(UNREADABLE);
    const refusal = refuseOpenHere(path);
    if (refusal) return refusal;
    const size = checkStatementSize(found.size);
    return size.ok ? readWhole(path, read) : size;
  } catch {
    return refused(UNREADABLE);
  }
}

/** A file that is still being written or downloaded would come in with a part missing, and look whole. */
function readWhole(path: string, read: (file: number) => Uint8Array): Result<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const before = fstatSync(file);
    const bytes = read(file);
    const after = fstatSync(file);
    const isSame = before.size === after.size && before.mtimeMs === after.mtimeMs && bytes.length === after.size;
    return isSame ? ok(bytes) : refused(CHANGING);
  } finally {
    closeSync(file);
  }
}

const CHANGING = {
  code: 'file-changing',
  message: 'This statement changed while it was read, so it may not be whole. Nothing was added. Wait until it is downloaded or saved, then choose it again.',
} as const;

const UNREADABLE = {
  code: 'file-unreadable',
  message: 'This statement cannot be read. Check its name and folder, and that you may open it, then choose it again.',
} as const;
