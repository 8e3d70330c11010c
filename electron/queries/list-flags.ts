import { raiseFlags } from '#shared/checks/all-checks';
import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** Every flag of today, the most pressing first. */
export function listFlags(services: Services): Result<Output<'flags.list'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  return ok({ on, flags: raiseFlags(facts, on) });
}
