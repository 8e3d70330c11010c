import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { invariant } from '#shared/kernel/invariant';
import { ok, refused, type Fault, type Result } from '#shared/kernel/result';

export type FileToWrite = { readonly name: string; readonly bytes: Uint8Array };
export type FileWritten = { readonly path: string; readonly name: string; readonly sha256: string };

/** The SHA-256 of bytes, in 64 small hexadecimal signs. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Writes a file so that, whatever happens, there is either the old one or the whole new one: beside it, flushed to the disk, then
 * renamed. Throws what the system throws; `fileFault` says it in words.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const part = writePart(path, bytes);
  try {
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/**
 * Writes several files into a folder, which is made where it is not there. All are safely on the disk under other names before the
 * first takes its place, so a full disk leaves the folder as it was. Faults: `disk-full`, `folder-not-writable`, `file-in-use`,
 * `folder-missing`, `file-not-written`.
 */
export function writeFiles(folder: string, files: readonly FileToWrite[]): Result<{ readonly files: readonly FileWritten[] }> {
  for (const { name } of files) invariant(name !== '' && basename(name) === name, `a file name, not a path: ${name}`);
  const parts: { readonly part: string; readonly path: string }[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of files) {
      const path = join(folder, name);
      parts.push({ part: writePart(path, bytes), path });
    }
    for (const { part, path } of parts) renameSync(part, path);
    flushFolder(folder);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    return refused(fileFault(error, folder));
  }
  return ok({ files: files.map(({ name, bytes }) => ({ path: join(folder, name), name, sha256: sha256(bytes) })) });
}

function writePart(path: string, bytes: Uint8Array): string {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = openSync(part, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return part;
}

/** A rename is only safe once the folder itself is on the disk. Windows does this by itself and lets nobody flush a folder. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** What a failed write means to a person, and what they can do. */
export function fileFault(error: unknown, where: string): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', message: `There is no room left to write in ${where}. Nothing was changed. Make room, or choose another folder, and try again.` };
    case 'EROFS':
    case 'EACCES':
      return { code: 'folder-not-writable', message: `You may not write in ${where}. Nothing was changed. Choose another folder.` };
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return { code: 'file-in-use', message: `A file in ${where} is open in another program or is protected. Close it there, or choose another folder, and try again.` };
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return { code: 'folder-missing', message: `${where} is not a folder that can be written to. Nothing was changed. Choose another folder.` };
    default:
      return { code: 'file-not-written', message: `The file could not be written in ${where}${code === '' ? '' : ` (${code})`}. Choose another folder, and try again.` };
  }
}
