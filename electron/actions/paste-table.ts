import type { Input, Output } from '#shared/contract/contract';
import { formatDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { commonFormatOf, detectBank } from '#shared/statements/all-formats';
import { decodeStatement } from '#shared/statements/decode';
import { guessMapping } from '#shared/statements/guess-mapping';
import { asTabbedText, readPastedTable } from '#shared/statements/pasted-table';
import { qif, qifDaysInDoubt } from '#shared/statements/qif';
import { chosenFile } from '../services/chosen-file';
import type { Services } from '../services/services';
import type { StagedFiles } from '../services/staged-file';

/**
 * Keeps text that was pasted as if it were a file: its bytes are those that an import keeps with their hash. A bank’s own file that was
 * pasted is read as that. Faults: those of decoding, `not-a-table`, `not-a-statement`.
 */
export function pasteTable(services: Pick<Services, 'clock'>, { text }: Input<'imports.paste'>, staged: StagedFiles): Result<Output<'imports.paste'>> {
  const bytes = new TextEncoder().encode(text);
  const decoded = decodeStatement(bytes);
  if (!decoded.ok) return decoded;
  const pastedOn = services.clock.today();
  const fileName = `Pasted on ${formatDay(pastedOn)}`;
  const format = detectBank(decoded.value.text);
  const found = { format: null, guess: null, likelyBanks: [], dayExamples: format === qif ? qifDaysInDoubt(decoded.value.text) : [], hasColumns: commonFormatOf(decoded.value.text) === undefined };
  if (format) return ok(chosenFile(staged.stage(fileName, bytes), { ...found, format }, []));
  const table = readPastedTable(decoded.value.text, pastedOn);
  if (!table.ok) return table;
  const guessed = guessMapping(asTabbedText(table.value));
  if (!guessed.ok) return guessed;
  const { headings, records } = table.value;
  const lines = [...(headings ? [headings] : []), ...records.map(({ cells }) => cells)];
  const guess = { ...guessed.value, mapping: { ...guessed.value.mapping, pastedOn } };
  return ok(chosenFile(staged.stage(fileName, bytes), { ...found, guess }, lines));
}
