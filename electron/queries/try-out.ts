import { afterAprilWords } from '#shared/budget/after-april-words';
import { budgetDay } from '#shared/budget/personal-budget';
import { planCostAfterApril } from '#shared/budget/plan-cost-after-april';
import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { asBefore, toKeep } from '#shared/plan/try-out';
import { answerTryOut } from '#shared/plan/try-out-answer';
import { readLedger } from '../db/transaction';
import { entriesOf } from '../repositories/entries';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** What a changed plan would cost and meet beside today's; nothing is saved. `toKeep` and `before` are what to save to keep it, and to take it back. */
export function tryOut(services: Services, input: Input<'support.tryOut'>): Result<Output<'support.tryOut'>> {
  const on = services.clock.today();
  // Asked at each key. Of the payments a plan's figures need only the own money that was added.
  const facts = readLedger(services, (db) => gatherFacts(db, on, entriesOf(db, 'own_top_up')));
  const kept = toKeep(facts, input, on);
  const after = planCostAfterApril(facts, budgetDay(facts.budgets, on));
  return ok({
    ...answerTryOut(facts, input, on),
    toKeep: kept,
    before: asBefore(facts, kept),
    afterAprilWords: after ? afterAprilWords(after, facts) : '',
  });
}
