import { HOW_WORDS, STATE_WORDS } from '#shared/history/how-words';
import { clockOfInstant, dayOfInstant } from '#shared/kernel/instant';
import type { HistoryLine } from '../queries/list-history';
import { spreadsheetText } from './spreadsheet-text';

const COLUMNS = ['Line', 'Day', 'Time', 'What was done', 'Who', 'State', 'Record', 'How', 'Field', 'Before', 'After', 'Reason'];

/**
 * The trail of what was done as one table that any program reads: RFC 4180, lines ended by CR LF, UTF-8 with a mark at the start. A row
 * for each field of each record; days YYYY-MM-DD and times by the clock in England. Whatever people wrote passes the guard against
 * formulas.
 */
export function historyCsv(lines: readonly HistoryLine[]): string {
  const rows = lines.flatMap((line) => {
    const head = [String(line.id), dayOfInstant(line.at) ?? line.at, clockOfInstant(line.at), line.words, line.by, STATE_WORDS[line.state]];
    const changes = line.changes.flatMap(({ record, how, fields }) => {
      const beside = [record, HOW_WORDS[how]];
      return fields.length === 0 ? [[...beside, '', '', '']] : fields.map(({ label, before, after }) => [...beside, label, before ?? '', after ?? '']);
    });
    return (changes.length === 0 ? [['', '', '', '', '']] : changes).map((change) => [...head, ...change, line.reason]);
  });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string): string {
  const safe = spreadsheetText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
