import { lowerFirst } from '../kernel/plain-words';
import { fieldLabel } from './field-labels';
import { recordName } from './record-names';
import { NOTHING, valueWords, type NameOf, type Stored } from './value-words';

/** One row before and after; null: there was none. */
export type RowBeforeAfter = {
  readonly table: string;
  readonly before: Readonly<Record<string, Stored>> | null;
  readonly after: Readonly<Record<string, Stored>> | null;
};

/** One field of a record; null: it was not there before, or is not there any more. */
export type FieldChange = { readonly label: string; readonly before: string | null; readonly after: string | null };

/** What was done to one record. */
export type RecordChange = {
  /** “Support: Weekday mornings”, “Support: Weekday mornings, a price”. */
  readonly record: string;
  readonly how: 'added' | 'changed' | 'removed';
  readonly fields: readonly FieldChange[];
};

/** What was done to a row, in words; null: nothing that a person would see. */
export function describeChange({ table, before, after }: RowBeforeAfter, nameOf: NameOf): RecordChange | null {
  const row = after ?? before;
  if (row === null) return null;
  const record = recordWords(table, row, nameOf);
  const isMarkedGone = before !== null && after !== null && !before['removed_at'] && Boolean(after['removed_at']);
  if (before !== null && after !== null && !isMarkedGone) {
    const fields = Object.keys(after).flatMap((column) => {
      if (before[column] === after[column]) return [];
      const label = labelIn(table, column);
      return label === null ? [] : [{ label, before: valueWords(table, column, before[column] ?? null, nameOf), after: valueWords(table, column, after[column] ?? null, nameOf) }];
    });
    return fields.length === 0 ? null : { record, how: 'changed', fields };
  }
  const isAdded = before === null;
  const fields = Object.entries(row).flatMap(([column, value]) => {
    const label = labelIn(table, column);
    const words = valueWords(table, column, value, nameOf);
    return label === null || words === NOTHING ? [] : [{ label, before: isAdded ? null : words, after: isAdded ? words : null }];
  });
  return { record, how: isAdded ? 'added' : 'removed', fields };
}

/** The record that a part belongs to stands in its name already. */
function labelIn(table: string, column: string): string | null {
  return recordName(table).partOf?.column === column ? null : fieldLabel(table, column);
}

/** What a row is called: “Need: Washing and getting dressed”, “Support: Weekday mornings, a visit”. */
export function recordWords(table: string, row: Readonly<Record<string, Stored>>, nameOf: NameOf): string {
  const { noun, name, partOf } = recordName(table);
  if (partOf !== undefined) {
    const whole = row[partOf.column];
    const called = typeof whole === 'number' ? nameOf(partOf.table, whole) : null;
    const parent = recordName(partOf.table).noun;
    if (partOf.table === 'entry') return `${called ?? 'A payment'}: ${noun}`;
    return called === null ? `${parent}: ${noun}` : `${titled(parent, called)}, ${lowerFirst(noun)}`;
  }
  const called = name === undefined ? undefined : row[name];
  return called === undefined || called === null || called === '' ? noun : titled(noun, shortened(valueWords(table, name ?? '', called, nameOf)));
}

/** “Contribution letter of 20 March 2026”, but “Need: Washing”. */
function titled(noun: string, name: string): string {
  return /( of| from| to| for| on|, step|, version)$/.test(noun) ? `${noun} ${name}` : `${noun}: ${name}`;
}

const LONGEST_NAME = 80;

function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** What a record is called when another names it: its name alone. */
export function nameOfRow(table: string, row: Readonly<Record<string, Stored>>, nameOf: NameOf): string | null {
  const { name } = recordName(table);
  const called = name === undefined ? undefined : row[name];
  return called === undefined || called === null || called === '' ? null : shortened(valueWords(table, name ?? '', called, nameOf));
}
