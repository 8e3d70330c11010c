import { contributionChanges } from '#shared/budget/contribution-changes';
import { contributionOverview } from '#shared/budget/contribution-overview';
import { ledgerKnownTo, ledgerStartsOn } from '#shared/budget/payments-in';
import type { Output } from '#shared/contract/contract';
import { yearBasisOf } from '#shared/councils/year-basis';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** Have I paid my share? The letters, what was expected and paid in, and what comes next. */
export function showContribution(services: Services): Result<Output<'contribution.show'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const { due, current, ...figures } = contributionOverview(facts.letters, facts.entries, on, ledgerStartsOn(facts), ledgerKnownTo(facts, on));
  return ok({
    letters: [...facts.letters],
    current,
    due: [...due],
    changes: contributionChanges(facts.letters, yearBasisOf(facts.council)),
    ...figures,
    route: facts.council.contributionRoute,
    every: current?.every ?? null,
  });
}
