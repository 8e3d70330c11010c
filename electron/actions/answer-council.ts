import type { Input, Output } from '#shared/contract/contract';
import { decideCouncilAnswer } from '#shared/councils/council-rules';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { saveCouncilAnswer } from '../repositories/council-answers';
import type { Services } from '../services/services';

/** Keeps the household's own answer to one of the council's rules, or takes it back. Faults: those of `shared/councils/council-rules.ts`. */
export function answerCouncil(services: Services, input: Input<'council.answer'>): Result<Output<'council.answer'>> {
  return writeLedger(services, 'council.answer', input, (db) => {
    const decided = decideCouncilAnswer(input.key, input.value);
    if (!decided.ok) return decided;
    saveCouncilAnswer(db, decided.value.key, decided.value.value);
    return ok({});
  });
}
