import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { rulesFromHistory } from '#shared/statements/rules-from-history';
import { readLedger } from '../db/transaction';
import type { ReadDb } from '../db/database';
import { listRules } from '../repositories/rules';
import { listServices } from '../repositories/services';
import { sortedEntries } from '../repositories/sorting';
import type { Services } from '../services/services';

/** Rules that a person’s own sorting suggests, and that nobody confirmed yet. */
export function proposeFromHistory(db: ReadDb): ReturnType<typeof rulesFromHistory> {
  return rulesFromHistory(sortedEntries(db), listRules(db), new Map(listServices(db).map(({ id, name }) => [id, name])));
}

export function proposedRules(services: Services): Result<Output<'rules.proposed'>> {
  return readLedger(services, (db) => ok({ proposals: proposeFromHistory(db) }));
}
