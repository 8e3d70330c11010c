import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { detectBank } from '#shared/statements/all-formats';
import { readCsv } from '#shared/statements/csv';
import { checkStatementSize, decodeStatement } from '#shared/statements/decode';
import { guessMapping } from '#shared/statements/guess-mapping';
import { refuseOpenHere } from '../db/open-here';
import { chosenFile, LINES_SHOWN } from '../services/chosen-file';
import type { Dialogs } from '../services/dialogs';
import type { StagedFiles } from '../services/staged-file';

/** Reads a file's bytes, after its size was looked at. Faults: it cannot be read, or is no file; it is the open ledger; it is too large for a statement. */
export function readStatementBytes(path: string): Result<Uint8Array> {
  try {
    const found = statSync(path);
    if (!found.isFile()) return refused(UNREADABLE);
    const refusal = refuseOpenHere(path);
    if (refusal) return refusal;
    const size = checkStatementSize(found.size);
    return size.ok ? ok(readFileSync(path)) : size;
  } catch {
    return refused(UNREADABLE);
  }
}

const UNREADABLE = {
  code: 'file-unreadable',
  message: 'This statement cannot be read. Check its name and folder, and that you may open it, then choose it again.',
} as const;

/** Asks for a statement file and says which bank it looks like, or which columns it seems to have. Null: the dialog was closed. */
export async function chooseStatement(dialogs: Dialogs, staged: StagedFiles): Promise<Result<Output<'imports.choose'>>> {
  const path = await dialogs.chooseFile({ title: 'Statement', extensions: ['csv', 'txt', '*'] });
  if (path === null) return ok(null);
  const bytes = readStatementBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeStatement(bytes.value);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const format = detectBank(text);
  const guessed = format ? undefined : guessMapping(text);
  if (guessed && !guessed.ok) return guessed;
  const guess = guessed?.value ?? null;
  const shown = readCsv(text.split(/\r\n|\r|\n/).slice(0, LINES_SHOWN + (guess?.mapping.skipLines ?? 0)).join('\n'), guess?.mapping.delimiter ?? ',');
  return ok(chosenFile(staged.stage(basename(path), bytes.value), format ?? null, guess, shown.ok ? shown.value.map(({ cells }) => cells) : []));
}
