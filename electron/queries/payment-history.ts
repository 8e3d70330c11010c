import type { Input, Output } from '#shared/contract/contract';
import { never } from '#shared/kernel/invariant';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { entryTrail } from '../repositories/entries';
import type { Services } from '../services/services';

type Step = ReturnType<typeof entryTrail>[number];

function wordsOf(step: Step): string {
  switch (step.kind) {
    case 'money':
      return step.ruleId === null ? 'Added' : 'Added, and sorted by a rule that you confirmed';
    case 'opening':
      return 'Opening balance added';
    case 'tie':
      return step.ruleId === null ? 'What it was for was changed' : 'What it was for was changed, and remembered as a rule';
    case 'reversal':
      return `Taken back: ${step.reason}`;
    case 'restore':
      return `It stands again: ${step.reason}`;
    default:
      return never(step.kind);
  }
}

/** What happened to a payment, oldest first. */
export function paymentHistory(services: Services, input: Input<'payments.history'>): Result<Output<'payments.history'>> {
  return readLedger(services, (db) => ok({ events: entryTrail(db, input.entryId).map((step) => ({ at: step.madeAt, words: wordsOf(step) })) }));
}
