import { raiseFlags } from '#shared/checks/all-checks';
import type { Facts } from '#shared/checks/check';
import type { Output } from '#shared/contract/contract';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** Every flag of today, the most pressing first. */
export function listFlags(services: Services): Result<Output<'flags.list'>> {
  const on = services.clock.today();
  return ok(flagsOf(readLedger(services, (db) => gatherFacts(db, on)), on));
}

/** The flags of facts that were gathered. */
export function flagsOf(facts: Facts, on: IsoDay): Output<'flags.list'> {
  return { on, flags: raiseFlags(facts, on) };
}
