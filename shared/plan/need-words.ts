import { joinWords, formatMinutes, lowerFirst } from '../kernel/plain-words';
import type { Recurring } from '../kernel/recurrence';
import type { NeedState } from './coverage';
import type { AssessedHelp, Need } from './needs';
import { OUTCOMES } from './outcomes';

const LONGEST_NAME = 60;

/** What a need is called inside a sentence: its own words where they are short, otherwise its Care Act outcome in plain words. */
export function needName(need: Pick<Need, 'words' | 'outcome'>): string {
  const words = need.words.trim();
  return lowerFirst(words !== '' && words.length <= LONGEST_NAME ? words : OUTCOMES[need.outcome].plain);
}

const EVERY_WORDS: Record<Recurring, string> = {
  week: 'a week',
  fortnight: 'a fortnight',
  '4-weeks': 'every 4 weeks',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
};

/** `4 h a week`, `7 times a week, 30 min each`, `once a month`. */
export function assessedWords({ times, every, minutes }: AssessedHelp): string {
  if (minutes !== null && times === 1) return `${formatMinutes(minutes)} ${EVERY_WORDS[every]}`;
  const often = `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} ${EVERY_WORDS[every]}`;
  return minutes === null ? often : `${often}, ${formatMinutes(minutes)} each`;
}

/** Names in quotation marks, for a sentence: `“meals” and “washing”`. */
export function quoted(names: readonly string[]): string {
  return joinWords(names.map((name) => `“${name}”`));
}

/** Is there as much as was assessed, or more? */
export const isMet = (state: NeedState): boolean => state === 'met' || state === 'over';
