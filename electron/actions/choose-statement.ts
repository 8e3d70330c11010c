import { basename } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { commonFormatOf, detectBank, likelyBanks } from '#shared/statements/all-formats';
import { readCsv } from '#shared/statements/csv';
import { decodeStatement } from '#shared/statements/decode';
import { guessMapping } from '#shared/statements/guess-mapping';
import { qif, qifDaysInDoubt } from '#shared/statements/qif';
import { chosenFile, LINES_SHOWN } from '../services/chosen-file';
import type { Dialogs } from '../services/dialogs';
import type { StagedFiles } from '../services/staged-file';
import { readStatementBytes } from '../services/statement-bytes';

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
