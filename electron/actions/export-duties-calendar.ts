import { basename, dirname } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { dutiesOn } from '#shared/employer/duties';
import { dutiesForCalendar, dutiesIcs } from '#shared/employer/duties-ics';
import type { Duty } from '#shared/employer/duty';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { gatherDuties } from '../queries/gather-duties';
import type { Dialogs } from '../services/dialogs';
import { writeFiles, type FileWritten } from '../services/files';
import type { Services } from '../services/services';

/** Writes duties as a calendar file to a path. Faults: those of `writeFiles`. */
export function writeCalendarTo(services: Services, path: string, duties: readonly Duty[]): Result<FileWritten> {
  const bytes = Buffer.from(dutiesIcs(duties, services.clock.now()));
  const written = writeFiles(dirname(path), [{ name: basename(path), bytes }], services.ledger.path);
  return written.ok ? ok({ path, name: basename(path), sha256: written.value.files[0]?.sha256 ?? '' }) : written;
}

/** Asks where, and writes what is still to do there: late, due and for the next year. Null: the person closed the dialog. */
export async function exportDutiesCalendar(services: Services, dialogs: Dialogs): Promise<Result<Output<'duties.exportCalendar'>>> {
  const path = await dialogs.chooseSave({ title: 'Where to put the calendar', name: 'duties.ics' });
  if (path === null) return ok(null);
  const on = services.clock.today();
  const duties = dutiesForCalendar(readLedger(services, (db) => dutiesOn(gatherDuties(db, on), on)));
  const written = writeCalendarTo(services, path, duties);
  return written.ok ? ok({ name: written.value.name, duties: duties.length }) : written;
}
