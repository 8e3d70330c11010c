import type { KnownTarget } from '#shared/documents/decide-documents';
import type { Target } from '#shared/documents/document';
import type { ReadDb } from '../db/database';
import { isThere } from './documents';
import { entryById } from './entries';

/** What is known of the thing that a document is to be linked to; undefined: it is not there, or was taken back. */
export function knownTarget(db: ReadDb, { kind, id }: Target): KnownTarget {
  if (kind === 'entry') {
    const entry = entryById(db, id);
    return entry && { parts: entry.parts };
  }
  return isThere(db, kind, id) ? { parts: [] } : undefined;
}
