import { ok, refused, type Result } from '../kernel/result';
import { councilProfileSchema } from './council-profile';
import { COUNCIL_QUESTIONS } from './council-profiles';
import type { ProfileContent } from './own-profile';

/** The first words of a council's file, and the version of its shape that this program writes and reads. */
export const COUNCIL_FORMAT = 'direct-payment-ledger-council';
export const COUNCIL_FORMAT_VERSION = 1;

/** The largest council's file that is read, in bytes. One with every answer and every step is under 20 KB. */
export const MAX_COUNCIL_BYTES = 256 * 1024;

/** A council's profile as a file that can be passed on: JSON of `format`, `version` and `profile` (docs/council-file.md). */
export function writeCouncilFile(profile: ProfileContent): string {
  return `${JSON.stringify({ format: COUNCIL_FORMAT, version: COUNCIL_FORMAT_VERSION, profile }, null, 2)}\n`;
}

/**
 * Reads the text of a council's file. It may come from a stranger, so it is held against the strict shape, and what it says is only ever
 * shown as words. Faults: `council-file-not-one`; `council-file-newer`; `council-file-unclear`, which names the first thing wrong.
 */
export function readCouncilFile(text: string): Result<ProfileContent> {
  const file = parsed(text);
  if (!isRecord(file) || file['format'] !== COUNCIL_FORMAT) return notOne();
  const { version } = file;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return notOne();
  if (version > COUNCIL_FORMAT_VERSION) {
    return refused({ code: 'council-file-newer', message: 'This file was written by a newer version of Direct Payment Ledger, so nothing was taken from it. Install the newer version, or ask for the file to be exported again.' });
  }
  const stranger = Object.keys(file).find((key) => !['format', 'version', 'profile'].includes(key));
  if (stranger !== undefined) return unclear(`It holds “${shown(stranger)}”, which a council’s file does not have.`);
  const read = councilProfileSchema.omit({ id: true }).safeParse(file['profile']);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  return unclear(problem(issue?.path ?? [], issue?.code === 'unrecognized_keys' ? issue.keys : []));
}

function notOne(): Result<never> {
  return refused({ code: 'council-file-not-one', message: 'This is not a council’s file, so nothing was taken from it. Choose a file that was exported from “What your council asks”.' });
}

function unclear(what: string): Result<never> {
  return refused({ code: 'council-file-unclear', message: `This council’s file was changed after it was exported, or is not whole, so nothing was taken from it. ${what} Ask whoever sent it to export it again.` });
}

/** The first thing wrong with a profile, in words. */
function problem(path: readonly PropertyKey[], strangers: readonly string[]): string {
  const [part, at] = path;
  const where = part === undefined ? 'It' : part === 'planSteps' && typeof at === 'number' ? `Step ${at + 1} of its plan` : `Its ${partWords(part)}`;
  const [stranger] = strangers;
  if (stranger !== undefined) return `${where} holds “${shown(stranger)}”, which a council’s file does not have.`;
  return part === undefined ? 'It holds no profile.' : `${where} ${part === 'planSteps' && typeof at !== 'number' ? 'does not have each of the seven steps once' : 'is missing, too long, or not what it can be'}.`;
}

function partWords(part: PropertyKey): string {
  if (part === 'name') return 'name';
  if (part === 'sources') return 'list of sources';
  if (part === 'planSteps') return 'plan';
  return Object.hasOwn(COUNCIL_QUESTIONS, part) ? `answer to “${COUNCIL_QUESTIONS[part as keyof typeof COUNCIL_QUESTIONS]}”` : 'profile';
}

/** A name from a file, short and without signs that cannot be seen, so that a sentence about it stays a sentence. */
function shown(name: string): string {
  return name.replace(/[^\p{L}\p{N}\p{P} ]/gu, '').slice(0, 40);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
