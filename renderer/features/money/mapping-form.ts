import type { Input, Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type Mapping = NonNullable<Input<'imports.preview'>['mapping']>;
type Chosen = NonNullable<Output<'imports.choose'>>;

/** Which column holds what, as chosen: column numbers as text, empty for none. Columns count from 0. */
export type MappingText = {
  readonly delimiter: Mapping['delimiter'];
  readonly skipLines: string;
  readonly hasHeader: boolean;
  readonly day: string;
  readonly dayOrder: string;
  readonly texts: readonly string[];
  /** One column with a minus for money out, one with a minus for money in, one beside a column that says which way, or two. */
  readonly amounts: 'one' | 'plus' | 'way' | 'two';
  readonly amount: string;
  readonly direction: string;
  /** The words that mean money out, with commas between them. */
  readonly outWords: string;
  readonly moneyIn: string;
  readonly moneyOut: string;
  readonly balance: string;
  readonly account: string;
};

const column = (index: number | null) => (index === null ? '' : String(index));

/** The form filled with what the file suggests. Where the order of day and month is in doubt, none is chosen: it must be asked. */
export function mappingText(chosen: Pick<Chosen, 'guess' | 'dayOrderInDoubt'>): MappingText {
  const guess = chosen.guess;
  return {
    delimiter: guess?.delimiter ?? ',',
    skipLines: String(guess?.skipLines ?? 0),
    hasHeader: guess?.hasHeader ?? true,
    day: column(guess?.dayColumn ?? null),
    dayOrder: chosen.dayOrderInDoubt || !guess ? '' : guess.dayOrder,
    texts: (guess?.textColumns ?? []).map(String),
    amounts: amountsOf(guess),
    amount: column(guess?.amountColumn ?? null),
    direction: column(guess?.directionColumn ?? null),
    outWords: (guess?.outWords ?? []).join(', '),
    moneyIn: column(guess?.inColumn ?? null),
    moneyOut: column(guess?.outColumn ?? null),
    balance: column(guess?.balanceColumn ?? null),
    account: column(guess?.accountColumn ?? null),
  };
}

function amountsOf(guess: Mapping | null): MappingText['amounts'] {
  if (!guess) return 'one';
  if (guess.amountColumn === null && guess.inColumn !== null) return 'two';
  return typeof guess.directionColumn === 'number' ? 'way' : guess.signOfOut === 'plus' ? 'plus' : 'one';
}

const wordsOf = (text: string) => text.split(',').map((word) => word.trim()).filter((word) => word !== '');

/** Reads the choices: a day with its order, at least one column of words, and the amount in one column or in two. */
export function readMapping(text: MappingText, idColumn: number | null, today: IsoDay): Result<Mapping> {
  return readForm(today, (field) => {
    const pick = (name: string, typed: string, ask: string) => Number(field.words(name, typed, ask));
    const [two, way] = [text.amounts === 'two', text.amounts === 'way'];
    const skipLines = field.count('skipLines', text.skipLines, 'Enter how many lines come before the payments');
    const dayColumn = pick('day', text.day, 'Choose the column that holds the day');
    const dayOrder = field.choice('dayOrder', text.dayOrder, ['dmy', 'mdy', 'ymd'], 'Choose how the days are written');
    if (text.texts.length === 0) field.refuse('texts', 'Choose at least one column that says who or what');
    const amountColumn = two ? null : pick('amount', text.amount, 'Choose the column that holds the amount');
    const directionColumn = way ? pick('direction', text.direction, 'Choose the column that says which way the money went') : null;
    const outWords = way ? wordsOf(field.words('outWords', text.outWords, 'Enter the word that means money out, like DBIT')) : [];
    const inColumn = two ? pick('moneyIn', text.moneyIn, 'Choose the column for money in') : null;
    const outColumn = two ? pick('moneyOut', text.moneyOut, 'Choose the column for money out') : null;
    if (two && inColumn === outColumn && text.moneyIn !== '') field.refuse('moneyOut', 'Choose a different column for money out');
    return {
      delimiter: text.delimiter,
      skipLines,
      hasHeader: text.hasHeader,
      dayColumn,
      dayOrder,
      textColumns: text.texts.map(Number),
      amountColumn,
      inColumn,
      outColumn,
      ...(text.amounts === 'plus' && { signOfOut: 'plus' as const }),
      ...(way && { directionColumn, outWords }),
      ...(text.account !== '' && { accountColumn: Number(text.account) }),
      balanceColumn: text.balance === '' ? null : Number(text.balance),
      idColumn,
    };
  });
}

/** The first rows as this mapping would read them, raw, so that a person can see whether it is right. */
export function mappingExamples(text: MappingText, lines: Chosen['firstLines']): { readonly day: string; readonly words: string; readonly amount: string }[] {
  const cell = (line: readonly string[], at: string) => (at === '' ? '' : (line[Number(at)] ?? '').trim());
  const start = Number(text.skipLines) + (text.hasHeader ? 1 : 0);
  const signed = (line: readonly string[]) => {
    const amount = cell(line, text.amount);
    if (text.amounts === 'one') return amount;
    if (text.amounts === 'plus') return amount === '' ? '' : amount.startsWith('-') ? `${amount.slice(1)} in` : `${amount} out`;
    if (text.amounts === 'way') {
      const word = cell(line, text.direction).toUpperCase();
      return amount === '' || word === '' ? amount : `${amount} ${wordsOf(text.outWords.toUpperCase()).includes(word) ? 'out' : 'in'}`;
    }
    const [moneyIn, moneyOut] = [cell(line, text.moneyIn), cell(line, text.moneyOut)];
    return moneyIn !== '' ? `${moneyIn} in` : moneyOut !== '' ? `${moneyOut} out` : '';
  };
  return lines.slice(Number.isNaN(start) ? 0 : start, start + 3).map((line) => ({
    day: cell(line, text.day),
    words: text.texts.map((at) => cell(line, at)).filter((words) => words !== '').join(' '),
    amount: signed(line),
  }));
}
