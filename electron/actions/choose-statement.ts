import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { commonFormatOf, detectBank, likelyBanks } from '#shared/statements/all-formats';
import { readCsv } from '#shared/statements/csv';
import { checkStatementSize, decodeStatement } from '#shared/statements/decode';
import { guessMapping } from '#shared/statements/guess-mapping';
import { qif, qifDaysInDoubt } from '#shared/statements/qif';
import { refuseOpenHere } from '../db/open-here';
import { chosenFile, LINES_SHOWN } from '../services/chosen-file';
import type { Dialogs } from '../services/dialogs';
import type { StagedFiles } from '../services/staged-file';

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

/**
 * Asks for a statement file and says which bank it is from or what kind of file it is; where several banks write so, which they are;
 * where it may be none of these, which columns it seems to have. Null: the dialog was closed.
 */
export async function chooseStatement(dialogs: Dialogs, staged: StagedFiles): Promise<Result<Output<'imports.choose'>>> {
  const path = await dialogs.chooseFile({ title: 'Statement', extensions: ['csv', 'ofx', 'qfx', 'qif', 'xml', 'txt', '*'] });
  if (path === null) return ok(null);
  const bytes = readStatementBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeStatement(bytes.value);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const format = detectBank(text);
  const dayExamples = format === qif ? qifDaysInDoubt(text) : [];
  const likely = format ? [] : likelyBanks(text);
  const guessed = format ? undefined : guessMapping(text);
  if (guessed && !guessed.ok && likely.length === 0) return guessed;
  const guess = guessed?.ok ? guessed.value : null;
  const shown = readCsv(text.split(/\r\n|\r|\n/).slice(0, LINES_SHOWN + (guess?.mapping.skipLines ?? 0)).join('\n'), guess?.mapping.delimiter ?? ',');
  const file = { format: format ?? null, guess, likelyBanks: likely, dayExamples, hasColumns: commonFormatOf(text) === undefined };
  return ok(chosenFile(staged.stage(basename(path), bytes.value), file, shown.ok ? shown.value.map(({ cells }) => cells) : []));
}
