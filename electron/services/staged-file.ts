import { randomUUID } from 'node:crypto';
import { ok, refused, type Result } from '#shared/kernel/result';

export type StagedFile = { readonly token: string; readonly fileName: string; readonly bytes: Uint8Array };

/**
 * The file that a person chose last, until it is saved or another is chosen. The window knows it by a token, so it never
 * sees a path and never holds the bytes.
 */
export class StagedFiles {
  #file: StagedFile | null = null;

  /** `what` is a word for such a file. */
  constructor(private readonly what = 'statement file') {}

  stage(fileName: string, bytes: Uint8Array): StagedFile {
    this.#file = { token: randomUUID(), fileName, bytes };
    return this.#file;
  }

  take(token: string): Result<StagedFile> {
    if (this.#file?.token === token) return ok(this.#file);
    return refused({ code: 'file-not-chosen', message: `Choose the ${this.what} again: another was chosen since, or the program was started anew.` });
  }

  clear(): void {
    this.#file = null;
  }
}
