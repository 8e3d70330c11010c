import { forecast } from '#shared/budget/forecast';
import { monthBalances } from '#shared/budget/month-balances';
import { ledgerKnownTo } from '#shared/budget/payments-in';
import { budgetDay } from '#shared/budget/personal-budget';
import { spokenFor } from '#shared/budget/spoken-for';
import { upcoming } from '#shared/budget/upcoming';
import { raiseFlags } from '#shared/checks/all-checks';
import type { Facts } from '#shared/checks/check';
import type { Output } from '#shared/contract/contract';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { indexEntries } from '#shared/ledger/entry-index';
import { coverage } from '#shared/plan/coverage';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** Am I all right? What there is, what is spoken for, the year, the flags, what comes up, and whether the needs are met. */
export function showHome(services: Services): Result<Output<'home.show'>> {
  const on = services.clock.today();
  return ok(homeOf(readLedger(services, (db) => gatherFacts(db, on)), on));
}

/** Home, of facts that were gathered. */
export function homeOf(facts: Facts, on: IsoDay): Output<'home.show'> {
  const day = budgetDay(facts.budgets, on);
  const { balancePence, items, spokenForPence, sparePence } = spokenFor(facts, on);
  return {
    on,
    balancePence,
    lastEntryOn: facts.entries.at(-1)?.paidOn ?? null,
    spokenFor: [...items],
    spokenForPence,
    sparePence,
    year: forecast(facts, on),
    budgetBeginsOn: day > on ? day : null,
    flags: raiseFlags(facts, on),
    upcoming: upcoming(facts, on),
    needs: coverage(facts, indexEntries(facts.entries), on, ledgerKnownTo(facts, on)),
    balances: monthBalances(facts, on),
    hasAnything: {
      needs: facts.needs.length > 0,
      services: facts.services.length > 0,
      entries: facts.entries.some((entry) => entry.parts.some((part) => part.category !== 'opening')),
      budget: facts.budgets.length > 0,
      agreedBudget: facts.budgets.some(({ state }) => state === 'agreed'),
    },
  };
}
