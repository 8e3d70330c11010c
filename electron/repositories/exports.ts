import type { WriteDb } from '../db/database';
import { exportMade } from '../db/schema';

/** Notes files that were written for someone: what, when, by what name and with which content. */
export function recordExports(
  db: WriteDb,
  what: (typeof exportMade.$inferInsert)['what'],
  madeAt: string,
  files: readonly { readonly name: string; readonly sha256: string }[],
): void {
  for (const { name, sha256 } of files) db.orm.insert(exportMade).values({ what, madeAt, fileName: name, sha256 }).run();
}
