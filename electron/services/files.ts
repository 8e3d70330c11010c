import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { invariant } from '#shared/kernel/invariant';
import { joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Fault, type Refused, type Result } from '#shared/kernel/result';
import { headOf, isDatabase } from '../db/ledger-mark';
import { isOpenHere } from '../db/open-here';

export type FileToWrite = { readonly name: string; readonly bytes: Uint8Array };
export type FileWritten = { readonly path: string; readonly name: string; readonly sha256: string };

const PIECE = 1 << 16;

/** The SHA-256 of bytes, in 64 small hexadecimal signs. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The SHA-256 of a file's bytes. */
export function sha256OfFile(path: string): string {
  return sha256(readFileSync(path));
}

/**
 * Makes a folder, and those above it that are not there. Level by level, because Node's own `recursive` never ends in places where the
 * system takes no folders (`/proc`). Throws what the system throws.
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

/** A name beside a file's own for the work that becomes it once it is whole. */
export function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
}

/**
 * Puts finished files in their places, so that after a power cut there is either the old one or the whole new one: all are flushed to
 * the disk, then renamed, then their folder is flushed. Throws what the system throws.
 */
export function takePlaces(moves: readonly { readonly part: string; readonly path: string }[]): void {
  for (const { part } of moves) flush(part, 'r+');
  for (const { part, path } of moves) renameSync(part, path);
  for (const folder of new Set(moves.map(({ path }) => dirname(path)))) flushFolder(folder);
}

/** Makes sure that what was renamed or taken away beside a file is on the disk. */
export function flushFolderOf(path: string): void {
  flushFolder(dirname(path));
}

/**
 * Writes a file beside its place and puts it there when it is whole. Throws what the system throws; `fileFault` says it in words.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const part = partOf(path);
  try {
    writeFileSync(part, bytes, { flag: 'wx' });
    takePlaces([{ part, path }]);
  } finally {
    throwAway(part);
  }
}

/**
 * Writes several files into a folder, which is made where it is not there. All are safely on the disk under other names before the
 * first takes its place, so a full disk leaves the folder as it was. `ledgerPath` is the open ledger. Faults: `target-is-ledger`,
 * `target-not-a-file`, `files-partly-written`, `disk-full`, `folder-not-writable`, `file-in-use`, `folder-missing`, `file-not-written`.
 */
export function writeFiles(folder: string, files: readonly FileToWrite[], ledgerPath: string): Result<{ readonly files: readonly FileWritten[] }> {
  for (const { name } of files) invariant(name !== '' && basename(name) === name, `a file name, not a path: ${name}`);
  const moves = files.map(({ name, bytes }) => ({ path: join(folder, name), part: partOf(join(folder, name)), bytes }));
  let arePartsWhole = false;
  try {
    const [refusal] = moves.flatMap(({ path }) => refuseTarget(path, ledgerPath) ?? []);
    if (refusal) return refusal;
    makeFolder(folder);
    for (const { part, bytes } of moves) writeFileSync(part, bytes, { flag: 'wx' });
    arePartsWhole = true;
    takePlaces(moves);
  } catch (error) {
    const fault = fileFault(error, folder);
    const placed = arePartsWhole ? moves.filter(({ part }) => !existsSync(part)).map(({ path }) => basename(path)) : [];
    return refused(placed.length === 0 ? fault : { code: 'files-partly-written', message: `Only ${joinWords(placed)} could be written. ${fault.message.replace('Nothing was changed. ', '')}` });
  } finally {
    for (const { part } of moves) throwAway(part);
  }
  return ok({ files: files.map(({ name, bytes }) => ({ path: join(folder, name), name, sha256: sha256(bytes) })) });
}

/**
 * Writes a file of any size in pieces, hashed on the way, with little memory. Answers what `fill` answers. Faults: as `writeFiles`;
 * what else `fill` throws goes through.
 */
export function writeInPieces<T>(path: string, ledgerPath: string, fill: (write: (piece: string | Uint8Array) => void) => T): Result<{ readonly sha256: string; readonly filled: T }> {
  const part = partOf(path);
  try {
    const refusal = refuseTarget(path, ledgerPath);
    if (refusal) return refusal;
    makeFolder(dirname(path));
    const out = openPieces(part);
    try {
      const filled = fill(out.write);
      const hash = out.finish();
      takePlaces([{ part, path }]);
      return ok({ sha256: hash, filled });
    } finally {
      out.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refused(fileFault(error, dirname(path)));
  } finally {
    throwAway(part);
  }
}

function openPieces(path: string): { readonly write: (piece: string | Uint8Array) => void; readonly finish: () => string; readonly close: () => void } {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  let isOpen = true;
  let waiting: string[] = [];
  let length = 0;
  const put = (bytes: Uint8Array) => {
    hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const empty = () => {
    put(Buffer.from(waiting.join('')));
    [waiting, length] = [[], 0];
  };
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (piece) => {
      if (typeof piece === 'string') {
        waiting.push(piece);
        length += piece.length;
      }
      if (typeof piece !== 'string' || length >= PIECE) empty();
      if (typeof piece !== 'string') put(piece);
    },
    finish: () => {
      empty();
      close();
      return hash.digest('hex');
    },
    close,
  };
}

/** Takes away a part where it was begun: its name may be one that no file can have. */
function throwAway(part: string): void {
  if (existsSync(part)) rmSync(part);
}

function flush(path: string, flags: 'r' | 'r+'): void {
  const open = openSync(path, flags);
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** A rename is only safe once the folder itself is on the disk. Windows does this by itself and lets nobody flush a folder. */
function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r');
}

/**
 * Refuses a place where no file may be put: a ledger (the open one, or any other that is there), the log that a database keeps
 * beside it, a folder, a device. An older file of the same name may be written over. Throws what the system throws.
 */
export function refuseTarget(path: string, ledgerPath: string): Refused | undefined {
  const database = path.replace(/-(wal|shm|journal)$/i, '');
  if (isLedger(path, ledgerPath) || (database !== path && isLedger(database, ledgerPath))) {
    return refused({ code: 'target-is-ledger', message: `${path} is a ledger, or belongs to one or to another program’s data, so nothing was written there. Choose another name.` });
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there || there.isFile()) return undefined;
  return refused({ code: 'target-not-a-file', message: `${path} is a folder or a device, not a file, so nothing was written there. Choose another name.` });
}

function isLedger(path: string, ledgerPath: string): boolean {
  if (!existsSync(path)) return false;
  if (isOpenHere(path)) return true;
  if (existsSync(ledgerPath) && realpathSync.native(path) === realpathSync.native(ledgerPath)) return true;
  return statSync(path).isFile() && (/\.dpledger$/i.test(path) || isDatabase(headOf(path)));
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
