import { basename, dirname } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { writeCouncilFile } from '#shared/councils/council-file';
import { slugOf } from '#shared/councils/own-profile';
import { profileToShare } from '#shared/councils/profile-to-share';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { readCouncilAnswers } from '../repositories/council-answers';
import { readCouncil } from '../repositories/council-profiles';
import type { Dialogs } from '../services/dialogs';
import { writeFiles, type FileToWrite, type FileWritten } from '../services/files';
import type { Services } from '../services/services';

/** The council's profile, with the household's own answers in it, as a file that can be passed on: `council-luton-council.json`. */
export function councilFileOf(services: Services): FileToWrite {
  return readLedger(services, (db) => {
    const { id: _id, ...profile } = readCouncil(db);
    const shared = profileToShare(profile, readCouncilAnswers(db), services.clock.today());
    return { name: `council-${slugOf(shared.name)}.json`, bytes: Buffer.from(writeCouncilFile(shared)) };
  });
}

/** Writes the council's file to a path. It holds nothing of the household but its answers, so the ledger notes nothing. Faults: those of `writeFiles`. */
export function writeCouncilTo(services: Services, path: string): Result<FileWritten> {
  const written = writeFiles(dirname(path), [{ ...councilFileOf(services), name: basename(path) }], services.ledger.path);
  if (!written.ok) return written;
  const [{ name = basename(path), sha256 = '' } = {}] = written.value.files;
  return ok({ path, name, sha256 });
}

/** Asks where to put the council's file and writes it there. Null: the person closed the dialog. */
export async function exportCouncil(services: Services, dialogs: Dialogs): Promise<Result<Output<'council.export'>>> {
  const path = await dialogs.chooseSave({ title: 'Where to put the council’s file', name: councilFileOf(services).name });
  if (path === null) return ok(null);
  const written = writeCouncilTo(services, path);
  return written.ok ? ok({ name: written.value.name, sha256: written.value.sha256 }) : written;
}
