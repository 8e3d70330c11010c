import { raiseFlags } from '#shared/checks/all-checks';
import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { draftLetter } from '#shared/plan/council-letter';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** A letter to the council or the Ombudsman, drafted from the record, to be edited before it is written. */
export function draftLetterFor(services: Services, { kind }: Input<'letters.draft'>): Result<Output<'letters.draft'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  return ok(draftLetter(facts, kind, raiseFlags(facts, on), on));
}
