import type { Output } from '#shared/contract/contract';
import type { MappingGuess } from '#shared/statements/guess-mapping';
import type { StatementFormat } from '#shared/statements/statement-format';
import type { StagedFile } from './staged-file';

/** Lines of a file that the window is shown, beside those above its payments. */
export const LINES_SHOWN = 9;

/** What the window hears of a file that main keeps: which bank’s it is, or what its columns seem to hold, and its first lines. */
export function chosenFile(
  { token, fileName }: StagedFile,
  format: Pick<StatementFormat, 'id' | 'name'> | null,
  guess: Pick<MappingGuess, 'mapping' | 'dayOrderInDoubt'> | null,
  lines: readonly (readonly string[])[],
): NonNullable<Output<'imports.choose'>> {
  const mapping = guess?.mapping ?? null;
  return {
    token,
    fileName,
    bank: format?.id ?? null,
    bankName: format?.name ?? null,
    guess: mapping && { ...mapping, textColumns: [...mapping.textColumns], outWords: mapping.outWords && [...mapping.outWords] },
    dayOrderInDoubt: guess?.dayOrderInDoubt ?? false,
    firstLines: lines.slice(0, LINES_SHOWN + (mapping?.skipLines ?? 0)).map((cells) => [...cells]),
  };
}
