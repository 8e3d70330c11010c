import { basename, dirname } from 'node:path';
import type { Input, Output } from '#shared/contract/contract';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger, writeLedger } from '../db/transaction';
import { historyCsv } from '../exports/history-csv';
import { linesAsked, type HistoryLine } from '../queries/list-history';
import type { Dialogs } from '../services/dialogs';
import { writeFiles, type FileWritten } from '../services/files';
import type { Services } from '../services/services';

/** More than any ledger has of lines, or a line of records. */
const MOST = 1_000_000_000;

type Days = { readonly from: IsoDay | null; readonly to: IsoDay | null };

/** Every line of the trail, the newest first, with every record that it wrote; `from` and `to` narrow the days. */
export function wholeHistory(services: Services, days: Days, all = true): HistoryLine[] {
  return readLedger(services, (db) => linesAsked(db, { record: null, words: '', kind: null, ...days, all, before: null }, MOST, MOST));
}

/** Writes the trail as a table to a path, and notes in the trail that it was. Faults: those of `writeFiles`. */
export function writeHistoryTo(services: Services, path: string, days: Days): Result<FileWritten> {
  const bytes = Buffer.from(historyCsv(wholeHistory(services, days)));
  const written = writeFiles(dirname(path), [{ name: basename(path), bytes }], services.ledger.path);
  if (!written.ok) return written;
  const [{ name = basename(path), sha256 = '' } = {}] = written.value.files;
  const noted = writeLedger(services, 'history.export', { ...days, files: [{ name, sha256 }] }, () => ok({}));
  return noted.ok ? ok({ path, name, sha256 }) : noted;
}

/** Asks where to put the trail and writes it there. Null: the person closed the dialog. */
export async function exportHistory(services: Services, days: Input<'history.export'>, dialogs: Dialogs): Promise<Result<Output<'history.export'>>> {
  const path = await dialogs.chooseSave({ title: 'Where to put the history', name: `History up to ${formatDay(services.clock.today())}.csv` });
  if (path === null) return ok(null);
  const written = writeHistoryTo(services, path, days);
  return written.ok ? ok({ name: written.value.name, sha256: written.value.sha256 }) : written;
}
