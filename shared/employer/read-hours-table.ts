import { formatDay, parseDay, type IsoDay } from '../kernel/iso-date';
import { recordGone } from '../kernel/record';
import { countOf } from '../kernel/plain-words';
import { ok, refused, type Result } from '../kernel/result';
import { readCsv, type CsvRecord, type Delimiter } from '../statements/csv';
import { readShiftTimes, shiftTimesFaults } from './read-shift';
import { outsideWorkFaults, overlapFault, shiftAtTheTimeOf, timesheetOf, type HoursFacts, type ShiftDraft } from './save-hours';
import type { HourKind, Shift } from './shift';
import { mondayOf } from './work-week';
import type { Worker } from './worker';

export const HOURS_COLUMNS = ['day', 'start', 'end', 'breakTime', 'kind', 'woken', 'words', 'name'] as const;
type HoursColumn = (typeof HOURS_COLUMNS)[number];

/** What the headings of a column may be. The first of each is the one that the program writes itself. */
const HEADINGS: Readonly<Record<HoursColumn, RegExp>> = {
  day: /^(?:date|day|shift date|work(?:ed)? (?:date|on))$/,
  start: /^(?:start(?:ed|s)?|start(?:ing)? time|time (?:in|from)|from|in|began|begin)$/,
  end: /^(?:end(?:ed|s)?|end(?:ing)? time|finish(?:ed)?|finish(?:ing)? time|time (?:out|to)|to|out|until)$/,
  breakTime: /^(?:breaks?|unpaid break|break (?:time|minutes|\(?min(?:ute)?s?\)?)|lunch)$/,
  kind: /^(?:kind|type|shift type|kind of hours?|what)$/,
  woken: /^(?:woken|awake|woken (?:time|minutes)|time awake)$/,
  words: /^(?:notes?|comments?|details?|words)$/,
  name: /^(?:name|pa|worker|employee|who|personal assistant)$/,
};

/** Without headings the columns stand in this order. */
const USUAL_ORDER: readonly HoursColumn[] = ['day', 'start', 'end', 'breakTime', 'kind', 'woken', 'words'];

const KINDS: readonly (readonly [RegExp, HourKind])[] = [
  [/^(?:|usual|normal|ordinary|basic|standard|day|days|care|support|work(?:ed)?|hours)$/, 'usual'],
  [/^evenings?$/, 'evening'],
  [/^(?:weekends?|saturday|sunday)$/, 'weekend'],
  [/^bank ?hol(?:iday)?s?$/, 'bank_holiday'],
  [/^(?:waking nights?|awake nights?|nights? awake)$/, 'waking_night'],
  [/^sleep(?:[- ]?ins?|ing in)?$/, 'sleep_in'],
  [/^travel(?:ling)?(?: between jobs| time)?$/, 'travel'],
  [/^training$/, 'training'],
];

const CANCELLED = /^cancell?ed(?:,? (paid|not paid|unpaid))?$/;
const AWAY = /^(?:holidays?|annual leave|leave|sick(?:ness)?|off sick|day off|absent|unpaid leave)$/;
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
const MOST_ROWS = 1000;

/** One row of a table of hours, and what becomes of it. */
export type HoursRow = {
  /** The line of the text on which it stands, from 1. */
  readonly row: number;
  /** What stands in it, as it came. */
  readonly text: string;
  /** `no_shift`: a sum or an empty day, which stands in nobody’s way. */
  readonly verdict: 'add' | 'already_there' | 'no_shift' | 'refused';
  /** Why it is not added; empty: it is. */
  readonly reason: string;
  readonly shift: ShiftDraft | null;
};

type TableFacts = HoursFacts & { readonly today: IsoDay };

/**
 * Reads a table of hours, from a spreadsheet’s CSV or pasted: day, start, end, break, kind, and where there are such columns, time awake, note
 * and name. Every row is added, there already, or refused with its reason. Faults: the PA is gone; it is no table of hours; it is too long.
 */
export function readHoursTable(text: string, workerId: number, facts: TableFacts): Result<readonly HoursRow[]> {
  const worker = facts.workers.find(({ id }) => id === workerId);
  if (!worker) return refused(...recordGone('personal assistant', workerId, facts.workers));
  const table = splitTable(text);
  if (!table) return refused({ code: 'not-hours', field: 'text', message: 'No row of this has a day, a start and an end, so it does not look like hours. Nothing was added. Use a table with the columns date, start, end, break and kind.' });
  if (table.records.length > MOST_ROWS) return refused({ code: 'too-many-hours', field: 'text', message: `These are ${table.records.length} rows, and at most ${MOST_ROWS} can be read at once. Nothing was added. Import one year after another.` });
  const own = facts.shifts.filter((shift) => shift.workerId === workerId);
  const added: ShiftDraft[] = [];
  let above: IsoDay | null = null;
  return ok(
    table.records.map((record) => {
      const cell = (column: HoursColumn) => (record.cells[table.columns.indexOf(column)] ?? '').trim();
      const about = { row: record.line, text: record.cells.map((one) => one.trim()).filter((one) => one !== '').join(' · ') };
      const day = readDay(cell('day'), above, facts.today);
      if (day.ok) above = day.value;
      const read = readRow(cell, day, worker, facts);
      if ('verdict' in read) return { ...about, ...read, shift: null };
      const { shift } = read;
      if (own.some((other) => isSameShift(other, shift))) return { ...about, verdict: 'already_there', reason: 'This shift is here already.', shift: null };
      const other = shiftAtTheTimeOf(shift, [...own, ...added]);
      if (other) return { ...about, verdict: 'refused', reason: overlapFault(other, 'start').message, shift: null };
      added.push(shift);
      return { ...about, verdict: 'add', reason: '', shift };
    }),
  );
}

type NotAdded = Pick<HoursRow, 'verdict' | 'reason'>;
const no = (verdict: 'no_shift' | 'refused', reason: string): NotAdded => ({ verdict, reason });

function readRow(cell: (column: HoursColumn) => string, day: Result<IsoDay>, worker: HoursFacts['workers'][number], { timesheets, today }: TableFacts): NotAdded | { readonly shift: ShiftDraft } {
  const kindText = cell('kind').toLowerCase();
  if (AWAY.test(kindText)) return no('no_shift', 'Days away are written down under Holiday and sickness, not as hours.');
  if (cell('start') === '' && cell('end') === '') return no('no_shift', 'This row has no start and no end, so it is no shift.');
  const name = cell('name');
  if (name !== '' && !isNameOf(name, worker)) return no('refused', `This row is for ${name}. Import it for that person, or leave it out.`);
  if (!day.ok) return no('refused', day.faults[0]?.message ?? '');
  const on = day.value;
  if (on > today) return no('refused', `${formatDay(on)} is still to come. Check the day; hours are imported once they are worked.`);
  const cancelled = CANCELLED.exec(kindText);
  const kind = cancelled ? 'usual' : KINDS.find(([words]) => words.test(kindText))?.[1];
  if (kind === undefined) return no('refused', `“${cell('kind').slice(0, 40)}” is not a kind of hours that is known here. Use usual, evening, weekend, bank holiday, waking night, sleep-in, travel, training or cancelled.`);
  if (cancelled && cancelled[1] === undefined) return no('refused', 'Nothing says whether this cancelled visit is paid. Write cancelled, paid or cancelled, not paid.');
  const times = readShiftTimes(on, kind, { start: cell('start'), end: cell('end'), breakTime: cell('breakTime'), woken: cell('woken') });
  if (!times.ok) return no('refused', times.faults.map(({ message }) => message).join(' '));
  const shift: ShiftDraft = { id: null, on, ...times.value, kind, state: cancelled ? (cancelled[1] === 'paid' ? 'cancelled_paid' : 'cancelled_unpaid') : 'worked', serviceId: null, words: cell('words').slice(0, 500) };
  const approved = timesheetOf(timesheets, { workerId: worker.id, weekFrom: mondayOf(on) });
  const faults = [...shiftTimesFaults(shift), ...outsideWorkFaults(on, worker, 'on')];
  if (approved) return no('refused', `The week from ${formatDay(approved.weekFrom)} is approved. Open it again first, or leave this row out.`);
  return faults.length > 0 ? no('refused', faults.map(({ message }) => message).join(' ')) : { shift };
}

/** A day as spreadsheets write it, also behind its weekday; an empty one is that of the row above. */
function readDay(text: string, above: IsoDay | null, today: IsoDay): Result<IsoDay> {
  if (text === '') return above === null ? refused({ code: 'day-missing', message: 'This row has no day. Write it in the first column.' }) : ok(above);
  const plain = text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '').replace(/\s+0{1,2}:00(?::00)?$/, '');
  return parseDay(plain, today);
}

const isNameOf = (name: string, worker: Pick<Worker, 'name'>) => {
  const [typed, whole] = [name.toLocaleLowerCase('en-GB'), worker.name.toLocaleLowerCase('en-GB')];
  return typed === whole || typed === whole.split(' ')[0];
};

function isSameShift(a: Shift, b: ShiftDraft): boolean {
  return a.on === b.on && a.startsAt === b.startsAt && a.minutes === b.minutes && a.state === b.state;
}

type Split = { readonly columns: readonly (HoursColumn | null)[]; readonly records: readonly CsvRecord[] };

/** The rows and which column is which; undefined: it is no table with a day, a start and an end. */
function splitTable(text: string): Split | undefined {
  for (const delimiter of DELIMITERS) {
    const read = readCsv(text, delimiter);
    const records = read.ok ? read.value.filter(({ cells }) => cells.length > 1) : [];
    const headed = records.findIndex(({ cells }) => isHeading(cells));
    const heading = records[headed];
    if (heading) return { columns: heading.cells.map(columnOf), records: records.slice(headed + 1) };
    const first = records.find(({ cells }) => parseDay((cells[0] ?? '').replace(/^[a-z]+,?\s+(?=\d)/i, ''), '2000-01-01').ok && cells.length > 2);
    if (first) return { columns: USUAL_ORDER, records };
  }
  return undefined;
}

const columnOf = (cell: string): HoursColumn | null => HOURS_COLUMNS.find((column) => HEADINGS[column].test(cell.trim().toLowerCase())) ?? null;

function isHeading(cells: readonly string[]): boolean {
  const columns = cells.map(columnOf);
  return columns.includes('day') && columns.includes('start') && columns.includes('end');
}

/**
 * The shifts that an import adds: all that can be read, or none. Faults: a row is refused and nobody said to leave it out; nothing is left to add.
 */
export function decideHoursImport(rows: readonly HoursRow[], leaveOutRefused: boolean): Result<readonly ShiftDraft[]> {
  const refusedRows = rows.filter(({ verdict }) => verdict === 'refused');
  const shifts = rows.flatMap(({ shift }) => shift ?? []);
  if (refusedRows.length > 0 && !leaveOutRefused) {
    return refused({ code: 'rows-refused', field: 'leaveOutRefused', message: `${countOf(refusedRows.length, 'row')} cannot be added, so nothing was. Correct what is written beside each, or say that they are left out.` });
  }
  if (shifts.length === 0) return refused({ code: 'nothing-to-add', field: 'text', message: 'No row of this is new, so nothing was added.' });
  return ok(shifts);
}
