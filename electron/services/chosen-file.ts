import type { Output } from '#shared/contract/contract';
import type { DayExample } from '#shared/statements/day-order';
import type { MappingGuess } from '#shared/statements/guess-mapping';
import type { StatementFormat } from '#shared/statements/statement-format';
import type { StagedFile } from './staged-file';

/** Lines of a file that the window is shown, beside those above its payments. */
export const LINES_SHOWN = 9;

/** What was found out about a file: whose it is, or may be, or what its columns seem to hold. */
export type FileFound = {
  readonly format: Pick<StatementFormat, 'id' | 'name'> | null;
  readonly guess: Pick<MappingGuess, 'mapping' | 'dayOrderInDoubt'> | null;
  readonly likelyBanks: readonly Pick<StatementFormat, 'id' | 'name'>[];
  readonly dayExamples: readonly DayExample[];
  readonly hasColumns: boolean;
};

/** What the window hears of a file that main keeps, and its first lines. */
export function chosenFile({ token, fileName }: StagedFile, { format, guess, likelyBanks, dayExamples, hasColumns }: FileFound, lines: readonly (readonly string[])[]): NonNullable<Output<'imports.choose'>> {
  const mapping = guess?.mapping ?? null;
  return {
    token,
    fileName,
    bank: format?.id ?? null,
    bankName: format?.name ?? null,
    likelyBanks: likelyBanks.map(({ id, name }) => ({ id, name })),
    guess: mapping && { ...mapping, textColumns: [...mapping.textColumns], outWords: mapping.outWords && [...mapping.outWords] },
    dayOrderInDoubt: guess?.dayOrderInDoubt ?? dayExamples.length > 0,
    dayExamples: [...dayExamples],
    hasColumns,
    firstLines: lines.slice(0, LINES_SHOWN + (mapping?.skipLines ?? 0)).map((cells) => [...cells]),
  };
}
