import type { Input, Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { DAY_ORDERS } from '../../../shared/statements/bank-day';
import type { MappingSoFar } from '../../../shared/statements/mapping-preview';
import { readForm } from '../../ui/form-reader';

export type Mapping = NonNullable<Input<'imports.preview'>['mapping']>;
type Chosen = NonNullable<Output<'imports.choose'>>;

/** Which column holds what, as chosen: column numbers as text, empty for none. Columns count from 0. */
export type MappingText = {
  readonly delimiter: Mapping['delimiter'];
  /** The day on which it was pasted; null: it is a file. */
  readonly pastedOn: IsoDay | null;
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
    pastedOn: guess?.pastedOn ?? null,
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
      ...(text.pastedOn !== null && { pastedOn: text.pastedOn }),
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

const chosen = (typed: string) => (typed === '' ? null : Number(typed));

/** What is chosen so far, for the rows beside the form. */
export function mappingSoFar(text: MappingText): MappingSoFar {
  const [two, way] = [text.amounts === 'two', text.amounts === 'way'];
  return {
    dayColumn: chosen(text.day),
    dayOrder: DAY_ORDERS.find((order) => order === text.dayOrder) ?? null,
    textColumns: text.texts.map(Number),
    amountColumn: two ? null : chosen(text.amount),
    inColumn: two ? chosen(text.moneyIn) : null,
    outColumn: two ? chosen(text.moneyOut) : null,
    ...(text.amounts === 'plus' && { signOfOut: 'plus' as const }),
    ...(way && text.direction !== '' && { directionColumn: Number(text.direction), outWords: wordsOf(text.outWords) }),
    balanceColumn: chosen(text.balance),
  };
}

const MOST_SHOWN = 5;

/** The first rows below the headings, to try the choices on. */
export function firstRows(text: Pick<MappingText, 'skipLines' | 'hasHeader'>, lines: Chosen['firstLines']): Chosen['firstLines'] {
  const start = Number(text.skipLines) + (text.hasHeader ? 1 : 0);
  return lines.slice(Number.isInteger(start) && start >= 0 ? start : 0).slice(0, MOST_SHOWN);
}
