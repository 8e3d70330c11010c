import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Output } from '#shared/contract/contract';
import { MAX_COUNCIL_BYTES, readCouncilFile } from '#shared/councils/council-file';
import { describeProfile, type ProfileInWords } from '#shared/councils/describe-profile';
import type { ProfileContent } from '#shared/councils/own-profile';
import { profileFromFile } from '#shared/councils/take-on-profile';
import { ok, refused, type Result } from '#shared/kernel/result';
import { refuseOpenHere } from '../db/open-here';
import { readLedger, writeLedger } from '../db/transaction';
import { readCouncilAnswers } from '../repositories/council-answers';
import { listOwnProfiles, saveOwnProfile } from '../repositories/council-profiles';
import { readPerson, savePerson } from '../repositories/person';
import type { Dialogs } from '../services/dialogs';
import { sha256 } from '../services/files';
import type { Services } from '../services/services';
import type { StagedFiles } from '../services/staged-file';

/** Asks for a council's file and says what is in it. Null: the dialog was closed. Faults: as `readCouncilBytes`, and those of `shared/councils/council-file.ts`. */
export async function chooseCouncilFile(services: Services, dialogs: Dialogs, staged: StagedFiles): Promise<Result<Output<'council.chooseFile'>>> {
  const path = await dialogs.chooseFile({ title: 'Council’s file', extensions: ['json'] });
  if (path === null) return ok(null);
  const bytes = readCouncilBytes(path);
  if (!bytes.ok) return bytes;
  const profile = describeCouncilFile(services, bytes.value);
  if (!profile.ok) return profile;
  const { token, fileName } = staged.stage(basename(path), bytes.value);
  return ok({ token, fileName, profile: profile.value });
}

/** What a council's file says, in words, beside the household's own answers. Faults: those of `shared/councils/council-file.ts`. */
export function describeCouncilFile(services: Services, bytes: Uint8Array): Result<ProfileInWords> {
  const profile = readProfile(bytes);
  return profile.ok ? ok(readLedger(services, (db) => describeProfile(profile.value, readCouncilAnswers(db)))) : profile;
}

/** Takes on the profile in a council's file: from now on its rules and its steps hold. Faults: those of `shared/councils/council-file.ts`. */
export function takeOnCouncil(services: Services, bytes: Uint8Array): Result<Output<'council.takeOn'>> {
  return writeLedger(services, 'council.takeOn', { sha256: sha256(bytes) }, (db) => {
    const profile = readProfile(bytes);
    if (!profile.ok) return profile;
    const person = readPerson(db);
    const own = profileFromFile(profile.value, listOwnProfiles(db), services.clock.today());
    saveOwnProfile(db, own);
    savePerson(db, { ...person, councilId: own.id });
    return ok({ id: own.id, before: person.councilId });
  });
}

/** Reads a council's file, after its size was looked at. Faults: it cannot be read, or is no file; it is the open ledger; it is too large. */
export function readCouncilBytes(path: string): Result<Uint8Array> {
  try {
    const found = statSync(path);
    if (!found.isFile()) return refused(UNREADABLE);
    const refusal = refuseOpenHere(path);
    if (refusal) return refusal;
    if (found.size > MAX_COUNCIL_BYTES) {
      return refused({ code: 'council-file-too-large', message: 'This file is larger than 256 KB, so it is not a council’s file. Nothing was taken from it. Choose a file that was exported from “What your council asks”.' });
    }
    return ok(readFileSync(path));
  } catch {
    return refused(UNREADABLE);
  }
}

const UNREADABLE = { code: 'council-file-unreadable', message: 'This file cannot be read. Check its name and folder, and that you may open it, then choose it again.' } as const;

function readProfile(bytes: Uint8Array): Result<ProfileContent> {
  // What is not UTF-8 becomes signs that no JSON of ours has outside its words; a word that holds one is only ever shown.
  return readCouncilFile(Buffer.from(bytes).toString('utf8'));
}
