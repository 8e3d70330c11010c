import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { listTerms as list } from '../repositories/terms';
import type { Services } from '../services/services';

/** The school terms that are written down, the first one first. */
export function listTerms(services: Services): Result<Output<'terms.list'>> {
  return readLedger(services, (db) => ok({ terms: list(db) }));
}
