import type { Output } from '../../shared/contract/contract';
import { HOW_WORDS, STATE_WORDS } from '../../shared/history/how-words';
import { lineSentence, lineSentenceOfRecord } from '../../shared/history/line-sentence';
import { clockOfInstant, instantWords } from '../../shared/kernel/instant';
import type { HistoryItem } from '../ui/history-list';

export type HistoryLine = Output<'history.list'>['lines'][number];

/** A line of the history as the list shows it. `isUnderDay`: its day stands above it already. `isOfRecord`: the record is known, so its fields are named. */
export function historyItem(line: HistoryLine, { isUnderDay = false, isOfRecord = false } = {}): HistoryItem {
  return {
    key: line.id,
    words: isOfRecord ? lineSentenceOfRecord(line) : lineSentence(line),
    when: isUnderDay ? clockOfInstant(line.at) : instantWords(line.at),
    who: line.by,
    reason: line.reason,
    gone: line.state === 'stands' ? null : STATE_WORDS[line.state],
    records: line.changes.map(({ record, how, fields }) => ({ name: record, how: HOW_WORDS[how].toLowerCase(), fields })),
    more: line.more,
  };
}
