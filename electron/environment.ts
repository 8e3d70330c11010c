import { accessSync, constants, mkdirSync } from 'node:fs';
import { isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import { refused, ok, type Result } from '#shared/kernel/result';

/** What the program is told from outside when it starts. */
export type Environment = {
  /** The folder that holds the ledgers and the program's own settings. */
  readonly dataFolder: string;
  /** A fixed day instead of the machine's own; null in ordinary use. */
  readonly fixedToday: IsoDay | null;
  /** True while automatic tests drive the program. */
  readonly isTest: boolean;
};

/**
 * Reads `LEDGER_DATA_DIR`, `LEDGER_TODAY` and `LEDGER_TEST`.
 *
 * A test must name its own folder: without one the start is refused, so that no test can ever touch a person's ledgers. A fixed
 * day is taken in tests and in a checkout; the packed program always goes by the machine's day.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  program: { readonly packaged: boolean; readonly defaultFolder: string },
): Result<Environment> {
  const isTest = variables['LEDGER_TEST'] === '1';
  const folder = variables['LEDGER_DATA_DIR'];
  const today = variables['LEDGER_TODAY'];
  if (isTest && !folder) {
    return refused({ code: 'test-without-folder', message: 'LEDGER_TEST is set without LEDGER_DATA_DIR. Name an empty folder for the test.' });
  }
  const takesDay = today !== undefined && (isTest || !program.packaged);
  if (takesDay && !isIsoDay(today)) {
    return refused({ code: 'today-unclear', message: `LEDGER_TODAY is "${today}". Write a day as 2026-04-06.` });
  }
  return ok({ dataFolder: folder || program.defaultFolder, fixedToday: takesDay ? (today as IsoDay) : null, isTest });
}

/** Reads what is told from outside, and makes the data folder ready. Faults as those of the two functions beside this one. */
export function prepareEnvironment(...told: Parameters<typeof readEnvironment>): Result<Environment> {
  const environment = readEnvironment(...told);
  if (!environment.ok) return environment;
  const folder = prepareFolder(environment.value.dataFolder);
  return folder.ok ? environment : folder;
}

/** Makes the data folder where there is none, and finds out whether it can be written to. Fault `data-folder-unusable`. */
export function prepareFolder(folder: string): Result<string> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return ok(folder);
  } catch {
    return refused({
      code: 'data-folder-unusable',
      message:
        `The program keeps its ledgers in ${folder}, and it cannot write there. ` +
        'Nothing is lost, but it cannot start. Make that a folder that you may write to, then start the program again.',
    });
  }
}
