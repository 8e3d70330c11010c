import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { importStatement } from '#electron/actions/import-statement';
import { openLedger, type OpenLedger } from '#electron/db/open';
import { listFlags } from '#electron/queries/list-flags';
import { showRegister } from '#electron/queries/show-register';
import { clockOn } from '#electron/services/clock';
import { done } from '../support/records';
import { ledgerOf, PLAN_SERVICES, planOf, statementOf, TODAY } from './make-ledger';
import { dutiesOfTenYears } from './measure-duties';
import { archiveOf, DOCUMENTS, measureLarge } from './measure-large';
import { measurePay } from './measure-pay';
import type { WindowFigures } from './measure-window.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const FURTHER = 10_000;
const REGISTER = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 100 } as const;

/** `limit` Infinity: shown, and held to nothing. */
type Line = { readonly what: string; readonly measured: number; readonly limit: number; readonly unit: string };
type Place = { readonly folder: string; readonly cli: string; readonly statement: string };

/** Measures everything, prints the table, and answers whether all is within its limit. */
export async function measureAll(folder: string, cli: string, measureWindow: (folder: string, ledger: string, plan: string) => Promise<WindowFigures>): Promise<boolean> {
  const statement = join(folder, 'further.csv');
  writeFileSync(statement, statementOf(FURTHER));
  const place = { folder, cli, statement };
  const small = measureLedger(place, ledgerOf(folder, SMALL));
  const large = measureLedger(place, ledgerOf(folder, LARGE));
  const window = await measureWindow(folder, ledgerOf(folder, SMALL), planOf(folder, SMALL));
  const archive = archiveOf(folder, LARGE);
  const whole = measureLarge(archive);
  const pay = measurePay();
  const lines: Line[] = [
    { what: `Import of ${FURTHER} rows, against plain inserts of the same rows`, measured: importRatio(place, ledgerOf(folder, SMALL)), limit: 5, unit: '×' },
    { what: 'All flags', measured: small.flags, limit: 60, unit: 'ms' },
    { what: 'The register’s first page', measured: small.register, limit: 20, unit: 'ms' },
    { what: '`info` as a whole process', measured: small.info, limit: 350, unit: 'ms' },
    { what: 'All flags, 100,000 entries against 10,000', measured: large.flags / small.flags, limit: 10, unit: '×' },
    { what: 'The register, 100,000 against 10,000', measured: large.register / small.register, limit: 10, unit: '×' },
    { what: '`info`, 100,000 against 10,000', measured: large.info / small.info, limit: 10, unit: '×' },
    { what: `Pay of ${pay.periods} periods, as 10 PAs have in 10 years`, measured: pay.ms, limit: 200, unit: 'ms' },
    ...memory(place, SMALL, 250),
    ...memory(place, LARGE, 400),
    { what: 'The window’s first screen, from the page’s start', measured: window.firstScreenMs, limit: 1500, unit: 'ms' },
    { what: 'The slowest key while typing and moving in the register', measured: window.slowestKeyMs, limit: 100, unit: 'ms' },
    { what: `The timetable of ${PLAN_SERVICES} services draws`, measured: window.timetableMs, limit: 50, unit: 'ms' },
    { what: `What-if with ${PLAN_SERVICES} services answers a key`, measured: window.whatIfKeyMs, limit: 100, unit: 'ms' },
    { what: `Import of ${FURTHER} rows into ${LARGE} entries and ${DOCUMENTS} documents, against plain inserts`, measured: importRatio(place, archive, 2), limit: 5, unit: '×' },
    { what: `Opening ${LARGE} entries and ${DOCUMENTS} documents (1 GiB)`, measured: whole.openMs, limit: 300, unit: 'ms' },
    { what: 'A page of that register, the slowest', measured: whole.pageMs, limit: 20, unit: 'ms' },
    { what: 'A filter of that register, the slowest', measured: whole.filterMs, limit: 20, unit: 'ms' },
    { what: 'That register straight after something was written', measured: whole.afterWritingMs, limit: Infinity, unit: 'ms' },
    { what: 'A search in all of it, the slowest of eleven', measured: whole.searchMs, limit: 50, unit: 'ms' },
    { what: 'The duties of ten years with ten PAs', measured: dutiesOfTenYears(), limit: 100, unit: 'ms' },
    { what: 'Adding a document of 10 MB to it', measured: whole.addDocumentMs, limit: 500, unit: 'ms' },
  ];
  print(lines);
  return lines.every(({ measured, limit }) => measured <= limit);
}

function print(lines: readonly Line[]): void {
  const figure = (value: number, unit: string) => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  const width = Math.max(...lines.map(({ what }) => what.length));
  process.stdout.write(`${'What'.padEnd(width)}  ${'Measured'.padStart(10)}  ${'Limit'.padStart(8)}\n`);
  for (const { what, measured, limit, unit } of lines) {
    process.stdout.write(`${what.padEnd(width)}  ${figure(measured, unit).padStart(10)}  ${(Number.isFinite(limit) ? `${limit} ${unit}` : '').padStart(8)}  ${measured <= limit ? 'ok' : 'OVER'}\n`);
  }
}

/** The best of several runs, in milliseconds: what the program takes, without what else the machine was doing. */
function bestOf(runs: number, act: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(act)));
}

function timeOf(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

function measureLedger({ cli }: Place, path: string): { readonly flags: number; readonly register: number; readonly info: number } {
  const ledger = done(openLedger(path));
  const services = { ledger, clock: clockOn(TODAY) };
  const flags = bestOf(9, () => done(listFlags(services)));
  const register = bestOf(9, () => done(showRegister(services, REGISTER)));
  ledger.close();
  return { flags, register, info: bestOf(7, () => runCli(cli, ['info', path])) };
}

/** The time of an import over the time of the floor, each the best of several on a fresh copy of the same ledger. */
function importRatio(place: Place, path: string, runs = 5): number {
  const bytes = Buffer.from(statementOf(FURTHER));
  const file = { accountId: 1, bank: 'lloyds', mapping: null, fileName: 'further.csv', bytes, leaveOutRows: [], rules: [] };
  let rows: Row[] = [];
  const imports = onCopies(place, path, runs, (ledger) => {
    const services = { ledger, clock: clockOn(TODAY) };
    const time = timeOf(() => {
      if (done(importStatement(services, file)).added !== FURTHER) throw new Error('the import left rows out');
    });
    rows = rowsOfLastBatch(ledger);
    return time;
  });
  const floor = onCopies(place, path, runs, (ledger) => timeOf(() => plainInserts(ledger, rows)));
  process.stdout.write(`An import of ${FURTHER} rows takes ${imports.toFixed(0)} ms; plain inserts of them ${floor.toFixed(0)} ms.\n`);
  return imports / floor;
}

function onCopies({ folder }: Place, path: string, runs: number, act: (ledger: OpenLedger) => number): number {
  const copy = join(folder, 'copy.dpledger');
  const times = Array.from({ length: runs }, () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
    copyFileSync(path, copy);
    const ledger = done(openLedger(copy));
    const time = act(ledger);
    ledger.close();
    return time;
  });
  return Math.min(...times);
}

type Row = { readonly entry: unknown[]; readonly postings: unknown[][] };

function rowsOfLastBatch({ db: { driver } }: OpenLedger): Row[] {
  const batch = driver.prepare('SELECT max(id) FROM import_batch').pluck().get();
  const postings = new Map<unknown, unknown[][]>();
  for (const posting of driver.prepare('SELECT * FROM posting WHERE entry_id IN (SELECT id FROM entry WHERE batch_id = ?) ORDER BY 1, 2').raw().all(batch) as unknown[][]) {
    const known = postings.get(posting[0]);
    if (known) known.push(posting);
    else postings.set(posting[0], [posting]);
  }
  const entries = driver.prepare('SELECT * FROM entry WHERE batch_id = ? ORDER BY id').raw().all(batch) as unknown[][];
  // The floor has no batch of its own to refer to: the one that is there already stands for it.
  return entries.map((entry) => ({ entry: entry.with(9, 1), postings: postings.get(entry[0]) ?? [] }));
}

/** The floor: the same rows into the same tables, with the file's own settings, in one transaction. */
function plainInserts({ db: { driver } }: OpenLedger, rows: readonly Row[]): void {
  const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ');
  const entry = driver.prepare(`INSERT INTO entry VALUES (${marks(15)})`);
  const posting = driver.prepare(`INSERT INTO posting VALUES (${marks(9)})`);
  const posted = driver.prepare('INSERT INTO posted VALUES (?)');
  driver.transaction(() => {
    for (const row of rows) {
      entry.run(...row.entry);
      for (const values of row.postings) posting.run(...values);
      posted.run(row.entry[0]);
    }
  })();
}

function runCli(cli: string, args: readonly string[]): string {
  const ran = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout;
}

// Linux counts in `maxRSS` what the parent held when it started the child; the child's own peak stands in /proc.
const OWN_PEAK = `import { readFileSync } from 'node:fs';
  const peak = () => { try { return /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch { return process.resourceUsage().maxRSS; } };
  process.on('exit', () => process.stderr.write('peak ' + peak()));`;
const MEASURE = `data:text/javascript,${encodeURIComponent(OWN_PEAK)}`;

/** The most memory that a command of the command line ever held, in MiB. */
function memory({ folder, cli, statement }: Place, count: number, limit: number): Line[] {
  const copy = join(folder, 'memory.dpledger');
  copyFileSync(ledgerOf(folder, count), copy);
  const data = join(folder, 'data.json');
  const commands = [
    ['import', copy, statement, '--account', 'Main', '--json'],
    ['flags', copy, '--on', TODAY, '--json'],
    ['entries', copy, '--json'],
    ['export', 'return', copy, '--from', '2025-11-21', '--to', TODAY, '--out', folder, '--format', 'xlsx,csv,json', '--on', TODAY],
    ['export', 'journal', copy, '--out', join(folder, 'bench.journal')],
    ['export', 'data', copy, '--out', data],
    ['load', join(folder, 'loaded.dpledger'), data],
  ];
  rmSync(join(folder, 'loaded.dpledger'), { force: true });
  return commands.map((args) => {
    const ran = spawnSync(process.execPath, ['--import', MEASURE, cli, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const peak = Number(/peak (\d+)/.exec(ran.stderr)?.[1]) / 1024;
    if (ran.status !== 0 || !Number.isFinite(peak)) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
    return { what: `Peak memory of \`${args[0]}${args[0] === 'export' ? ` ${args[1]}` : ''}\` at ${count} entries`, measured: peak, limit, unit: 'MiB' };
  });
}
