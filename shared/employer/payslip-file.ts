import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { countOf, joinWords } from '../kernel/plain-words';
import type { Draft } from '../kernel/record';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { readProgramBalance } from '../statements/amount-grammar';
import { readBankDay, type DayOrder } from '../statements/bank-day';
import { DELIMITERS, readCsv, type CsvRecord, type Delimiter } from '../statements/csv';
import { orderOfDays } from '../statements/day-order';
import type { PayRun } from './pay-run';
import { payPeriodsOf } from './pay-periods';
import type { PaidWorker } from './paydays';
import type { Payslip } from './payslip';
import { PAYSLIP_COLUMNS, type PayslipColumn, type PayslipMapping } from './payslip-columns';

const COLUMN_KEYS = Object.keys(PAYSLIP_COLUMNS) as PayslipColumn[];
const NEEDED = ['name', 'payday', 'gross', 'net'] as const satisfies readonly PayslipColumn[];

export type PayslipTable = { readonly headings: readonly string[]; readonly records: readonly CsvRecord[] };

/** The headings and lines of a bureau’s CSV file. Faults: `payslips-no-table`, those of `readCsv`. */
export function readPayslipTable(text: string): Result<PayslipTable> {
  const firstLine = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  const delimiter = DELIMITERS.reduce<Delimiter>((best, mark) => (firstLine.split(mark).length > firstLine.split(best).length ? mark : best), ',');
  const records = readCsv(text, delimiter);
  if (!records.ok) return records;
  const [head, ...rest] = records.value;
  if (!head || head.cells.length < NEEDED.length || rest.length === 0) {
    return refused({
      code: 'payslips-no-table',
      message: 'This file has no table of payslips that can be read: a line of headings, and a line for each payslip with name, payday, gross and net pay. Nothing was added. Ask your payroll bureau for a CSV file, or type the payslips in.',
    });
  }
  return ok({ headings: head.cells.map((cell) => cell.trim()), records: rest });
}

/** Which column holds what, by the headings; null where none is known, for a person to say. A heading is used once. */
export function guessPayslipColumns(headings: readonly string[]): PayslipMapping {
  const known = headings.map((heading) => heading.toLowerCase().replaceAll(/[^a-z]/g, ''));
  const found = (key: PayslipColumn) => {
    const at = known.findIndex((heading) => (PAYSLIP_COLUMNS[key].headings as readonly string[]).includes(heading));
    return at === -1 ? null : at;
  };
  return Object.fromEntries(COLUMN_KEYS.map((key) => [key, found(key)])) as PayslipMapping;
}

/**
 * The payslips of a bureau’s file, one a line, as they are to be kept. A PA is found by name; days of the pay that the file does not state are
 * those of the pay period. Refused whole, with every line that cannot be read named, so that nothing is half taken in. Faults:
 * `payslips-columns-missing`, `payslips-line`.
 */
export function readPayslips(table: PayslipTable, mapping: PayslipMapping, workers: readonly PaidWorker[], runs: readonly PayRun[]): Result<Draft<Payslip>[]> {
  const missing = NEEDED.filter((key) => mapping[key] === null);
  if (missing.length > 0) {
    return refused({
      code: 'payslips-columns-missing',
      message: `Say in which column ${joinWords(missing.map((key) => `“${PAYSLIP_COLUMNS[key].words}”`))} ${missing.length === 1 ? 'stands' : 'stand'}. Without ${missing.length === 1 ? 'it' : 'them'} no payslip can be read.`,
      field: missing[0],
    });
  }
  const dayCells = table.records.flatMap(({ cells }) => [mapping.payday, mapping.from, mapping.to].flatMap((at) => (at === null ? [] : [cells[at]?.trim() ?? ''])));
  const order = orderOfDays(dayCells.filter((cell) => cell !== '')).order;
  const faults: Fault[] = [];
  const payslips = table.records.flatMap((record) => {
    const read = readLine(record, mapping, order, workers, runs);
    if (read.ok) return [read.value];
    faults.push(...read.faults);
    return [];
  });
  return faults.length > 0 ? refused(...faults) : ok(payslips);
}

const MOST_FAULTS = 1;

function readLine({ line, cells }: CsvRecord, mapping: PayslipMapping, order: DayOrder, workers: readonly PaidWorker[], runs: readonly PayRun[]): Result<Draft<Payslip>> {
  const faults: string[] = [];
  const cell = (key: PayslipColumn) => {
    const at = mapping[key];
    return at === null ? '' : (cells[at]?.trim() ?? '');
  };
  const day = (key: PayslipColumn): IsoDay | null => {
    if (cell(key) === '') return null;
    const read = readBankDay(cell(key), order);
    if (!read.ok) faults.push(`“${cell(key)}” is no day (${PAYSLIP_COLUMNS[key].words})`);
    return read.ok ? read.value : null;
  };
  const pounds = (key: PayslipColumn): Pence | null => {
    const read = readProgramBalance(cell(key));
    if (!read.ok) faults.push(`“${cell(key)}” is no amount (${PAYSLIP_COLUMNS[key].words})`);
    return read.ok ? read.value : null;
  };
  const worker = workerNamed(cell('name'), workers);
  if (!worker) faults.push(`nobody called “${cell('name')}” is employed here`);
  const payday = day('payday');
  if (payday === null && cell('payday') === '') faults.push('no payday is written on it');
  const [grossPence, netPence] = [pounds('gross'), pounds('net')];
  if (grossPence === null && cell('gross') === '') faults.push('no gross pay is written on it');
  if (netPence === null && cell('net') === '') faults.push('no net pay is written on it');
  const minutes = minutesOf(cell('hours'));
  if (minutes === undefined) faults.push(`“${cell('hours')}” is no number of hours`);
  const period = worker && payday ? periodOf(worker, runs, payday, day('from'), day('to')) : undefined;
  const draft = {
    id: null,
    workerId: worker?.id ?? 0,
    from: period?.from ?? ('2000-01-01' as IsoDay),
    to: period?.to ?? ('2000-01-01' as IsoDay),
    payday: payday ?? ('2000-01-01' as IsoDay),
    minutes: minutes ?? null,
    grossPence: grossPence ?? 0,
    holidayPence: pounds('holiday'),
    sickPence: pounds('sick'),
    taxPence: pounds('tax') ?? 0,
    workerInsurancePence: pounds('workerInsurance') ?? 0,
    workerPensionPence: pounds('workerPension') ?? 0,
    otherDeductionsPence: pounds('otherDeductions') ?? 0,
    netPence: netPence ?? 0,
    employerInsurancePence: pounds('employerInsurance'),
    employerPensionPence: pounds('employerPension'),
    source: 'file' as const,
    words: '',
  };
  if (faults.length === 0) return ok(draft);
  const more = faults.length > MOST_FAULTS ? `, and ${countOf(faults.length - MOST_FAULTS, 'more thing')} on it ${faults.length - MOST_FAULTS === 1 ? 'is' : 'are'} unclear` : '';
  return refused({ code: 'payslips-line', message: `Line ${line} of the file cannot be read: ${faults.slice(0, MOST_FAULTS).join('')}${more}. Nothing was added. Check the columns, or type that payslip in.` });
}

/** By the whole name, with the surname first or last, or by the first name where only one PA has it. */
function workerNamed(name: string, workers: readonly PaidWorker[]): PaidWorker | undefined {
  const fold = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const turned = name.includes(',') ? name.split(',').reverse().join(' ') : name;
  const employed = workers.filter(({ kind }) => kind === 'employed');
  const whole = employed.filter((worker) => fold(worker.name) === fold(name) || fold(worker.name) === fold(turned));
  if (whole.length === 1) return whole[0];
  const first = fold(turned).split(' ')[0] ?? '';
  const byFirst = first === '' ? [] : employed.filter((worker) => fold(worker.name).split(' ')[0] === first);
  return whole.length === 0 && byFirst.length === 1 ? byFirst[0] : undefined;
}

/** `12.5` or `12:30` as minutes; null: none are written; undefined: unclear. */
function minutesOf(text: string): number | null | undefined {
  if (text === '') return null;
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  return decimal ? Math.round(((Number(decimal[1]) * 100 + Number((decimal[2] ?? '').padEnd(2, '0'))) * 60) / 100) : undefined;
}

const FAR_DAYS = 45;

/** The days of the pay: as the file says, or those of the pay period that is paid on that day or nearest to it. */
function periodOf(worker: PaidWorker, runs: readonly PayRun[], payday: IsoDay, from: IsoDay | null, to: IsoDay | null): { from: IsoDay; to: IsoDay } {
  if (from !== null && to !== null) return { from, to };
  const near = payPeriodsOf(worker, runs, { from: addDays(payday, -FAR_DAYS), to: addDays(payday, FAR_DAYS) });
  const apart = (day: IsoDay) => Math.abs(daysBetween(day, payday));
  const period = near.sort((a, b) => apart(a.payday) - apart(b.payday))[0];
  return { from: from ?? period?.from ?? payday, to: to ?? period?.to ?? payday };
}
