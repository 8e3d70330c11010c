import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { MAX_DOCUMENT_BYTES } from '#shared/documents/document';
import { ok, refused, type Result } from '#shared/kernel/result';
import { readDocument } from './document-files';

/** A document that may be added: its name, and a way to its bytes when their turn comes. */
export type DocumentSource = { readonly fileName: string; readonly read: () => Result<Uint8Array> };

/** Bytes that the window handed over and that are not added yet: a few photos, not all that a person has. */
const MOST_WAITING_BYTES = 8 * MAX_DOCUMENT_BYTES;
const MOST_WAITING = 1000;

/**
 * The files that a person chose, dropped or pasted, until they are added. The window knows each by a token and never sees a path. Files
 * from a dialog are read when they are added, one after the other; only what the window itself held is kept as bytes.
 */
export class StagedDocuments {
  readonly #waiting = new Map<string, DocumentSource & { readonly heldBytes: number }>();

  stageFile(path: string): string {
    return this.#stage({ fileName: basename(path), heldBytes: 0, read: () => readDocument(path) });
  }

  /** Fault: too much waits already. */
  stageBytes(fileName: string, bytes: Uint8Array): Result<string> {
    const held = [...this.#waiting.values()].reduce((sum, one) => sum + one.heldBytes, bytes.length);
    if (held > MOST_WAITING_BYTES) {
      return refused({ code: 'too-much-waits', message: `“${fileName}” was not added: too many files were given at once. Add the others first, or choose them with “Choose files”.` });
    }
    return ok(this.#stage({ fileName, heldBytes: bytes.length, read: () => ok(bytes) }));
  }

  #stage(source: DocumentSource & { readonly heldBytes: number }): string {
    const token = randomUUID();
    this.#waiting.set(token, source);
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MOST_WAITING) break;
      this.#waiting.delete(oldest);
    }
    return token;
  }

  /** Hands them over and forgets them. Fault: one of them is not waiting. */
  take(tokens: readonly string[]): Result<readonly DocumentSource[]> {
    const sources = tokens.flatMap((token) => this.#waiting.get(token) ?? []);
    for (const token of tokens) this.#waiting.delete(token);
    if (sources.length === tokens.length) return ok(sources);
    return refused({ code: 'document-not-chosen', message: 'One of these files is no longer waiting to be added: the program was started anew, or others were chosen since. Choose them again.' });
  }
}
