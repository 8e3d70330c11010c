import { joinWords, lowerFirst } from '../kernel/plain-words';
import type { FieldChange } from './describe-change';
import { fieldLabel } from './field-labels';
import { RECORD_NAMES } from './record-names';

/** A line of the history, as far as one sentence of it asks. */
export type LineToSay = {
  /** “Support saved” */
  readonly words: string;
  readonly changes: readonly { readonly record: string; readonly how: string; readonly fields: readonly FieldChange[] }[];
  /** Further records that it wrote. */
  readonly more: number;
};

/** What was done, to what, in one sentence: “Support saved: Morning visits”, “Payments sorted: £8.00 to City cabs on 2 May 2026 and 3 more”. */
export function lineSentence({ words, changes, more }: LineToSay): string {
  const wholes = changes.filter(({ record }) => !changes.some((other) => isPartOf(record, other.record)));
  const names = [...new Set(wholes.map(({ record }) => ({ record, name: nameAfter(record, words) })).toSorted((a, b) => Number(isNamed(b, words)) - Number(isNamed(a, words))).map(({ name }) => name))].filter((name) => name !== '');
  const [first] = names;
  if (first === undefined) return words;
  const others = names.length - 1 + more;
  return `${words}: ${first}${others > 0 ? ` and ${others} more` : dueWords(changes)}`;
}

/** A duty comes again and again: its day tells one from another. */
function dueWords(changes: LineToSay['changes']): string {
  const due = changes.flatMap(({ fields }) => fields).find(({ label }) => label === fieldLabel('duty_record', 'due_on'));
  const day = due?.after ?? due?.before;
  return day === undefined || day === null ? '' : `, due on ${day}`;
}

const MOST_FIELDS = 3;
/** A value longer than this is read where the line is opened. */
const SHORT = 40;

/** The same under the record itself, which needs no naming: “Support saved: price £20.00 became £21.50”. */
export function lineSentenceOfRecord({ words, changes }: LineToSay): string {
  const fields = changes.flatMap(({ how, fields: of }) => (how === 'changed' ? of : []));
  const labels = [...new Set(fields.map(({ label }) => lowerFirst(label)))];
  const [only] = fields;
  if (!only) return words;
  if (fields.length === 1 && only.before !== null && only.after !== null && only.before.length <= SHORT && only.after.length <= SHORT) return `${words}: ${labels[0]} ${only.before} became ${only.after}`;
  if (labels.length <= MOST_FIELDS) return `${words}: ${joinWords(labels)}`;
  return `${words}: ${labels.slice(0, MOST_FIELDS - 1).join(', ')} and ${labels.length - MOST_FIELDS + 1} more`;
}

/** “Support: Morning visits, a price” is a part of “Support: Morning visits”. */
const isPartOf = (record: string, whole: string) => record !== whole && (record.startsWith(`${whole}, `) || record.startsWith(`${whole}: `));

const ENTRY_PARTS = Object.values(RECORD_NAMES).flatMap(({ noun, partOf }) => (partOf?.table === 'entry' ? [`: ${noun}`] : []));

/** What a record is called after words that say already what kind of thing it is. */
function nameAfter(record: string, words: string): string {
  const at = record.indexOf(': ');
  if (at >= 0 && record.startsWith('Payment: ')) {
    const name = record.slice(at + 2);
    const part = ENTRY_PARTS.find((end) => name.endsWith(end)) ?? '';
    return name.slice(0, name.length - part.length);
  }
  if (at >= 0 && isSaid(record.slice(0, at), words)) return record.slice(at + 2);
  const [said, called] = [words.toLowerCase().split(' '), record.split(' ')];
  const same = called.findIndex((word, index) => word.toLowerCase() !== said[index]);
  if (same === -1) return '';
  return same === 0 ? record : called.slice(same).join(' ').replace(/^(of|from|to|for|on) /, '');
}

const isSaid = (noun: string, words: string) => words.toLowerCase().includes(noun.toLowerCase().split(' ')[0] ?? '');

/** A line that names a thing is about that thing first: an imported statement before the payments that it brought. */
const isNamed = ({ record }: { readonly record: string }, words: string) => isSaid(record.split(/[:,]/)[0] ?? '', words);
