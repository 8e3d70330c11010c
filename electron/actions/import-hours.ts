import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract/contract';
import { decideHoursImport, readHoursTable } from '#shared/employer/read-hours-table';
import { mondayOf } from '#shared/employer/work-week';
import { ok, refused, type Result } from '#shared/kernel/result';
import { decodeStatement } from '#shared/statements/decode';
import { refuseOpenHere } from '../db/open-here';
import { readLedger, writeLedger } from '../db/transaction';
import { gatherHours } from '../queries/gather-hours';
import { saveShift } from '../repositories/hours';
import type { Dialogs } from '../services/dialogs';
import type { Services } from '../services/services';

/** Before any shift that a table may hold. */
const ALL = '1900-01-01';
const MOST_BYTES = 1_000_000;

const UNREADABLE = {
  code: 'hours-file-unreadable',
  message: 'This file cannot be read as a table. In your spreadsheet save it as CSV, then choose it again; or copy the rows and paste them here.',
} as const;

/** The text of a table of hours. Faults: it cannot be read, is too large, is no text, or is the open ledger. */
export function readHoursFile(path: string): Result<string> {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MOST_BYTES) return refused(UNREADABLE);
    const open = refuseOpenHere(path);
    if (open) return open;
    const decoded = decodeStatement(readFileSync(path));
    return decoded.ok ? ok(decoded.value.text) : refused(UNREADABLE);
  } catch {
    return refused(UNREADABLE);
  }
}

/** Asks for a table of hours and answers with its text. Null: the dialog was closed. */
export async function chooseHoursTable(dialogs: Dialogs): Promise<Result<Output<'hours.chooseTable'>>> {
  const path = await dialogs.chooseFile({ title: 'Table of hours', extensions: ['csv', 'txt', 'tsv', '*'] });
  if (path === null) return ok(null);
  const text = readHoursFile(path);
  return text.ok ? ok({ fileName: basename(path), text: text.value }) : text;
}

/** Every row of a table of hours with what becomes of it; nothing is added. Faults: those of `readHoursTable`. */
export function previewHoursTable(services: Services, { workerId, text }: Input<'hours.readTable'>): Result<Output<'hours.readTable'>> {
  const rows = readLedger(services, (db) => readHoursTable(text, workerId, { ...gatherHours(db, ALL), today: services.clock.today() }));
  return rows.ok ? ok({ rows: rows.value }) : rows;
}

/** Adds the shifts of a table, all or none. Faults: those of `readHoursTable` and of `decideHoursImport`. */
export function importHoursTable(services: Services, { workerId, text, leaveOutRefused }: Input<'hours.importTable'>): Result<Output<'hours.importTable'>> {
  return writeLedger(services, 'hours.importTable', { workerId, leaveOutRefused }, (db) => {
    const rows = readHoursTable(text, workerId, { ...gatherHours(db, ALL), today: services.clock.today() });
    if (!rows.ok) return rows;
    const decided = decideHoursImport(rows.value, leaveOutRefused);
    if (!decided.ok) return decided;
    for (const shift of decided.value) saveShift(db, { ...shift, workerId });
    return ok({ added: decided.value.length, weeks: [...new Set(decided.value.map(({ on }) => mondayOf(on)))].sort() });
  });
}
