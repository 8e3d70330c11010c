import { commitments } from '../budget/commitments';
import { contributionGoesIn, expectedContributions } from '../budget/contribution';
import { budgetOn, weeklyPaymentPence } from '../budget/personal-budget';
import { reserveName } from '../budget/reserves';
import { allowedReserves } from '../budget/surplus';
import type { Facts } from '../checks/check';
import type { ReturnDocument } from '../contract/return.routes';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence } from '../kernel/money';
import { overlap, type Period } from '../kernel/period';
import { isIncomeCategory } from '../ledger/categories';
import type { Entry } from '../ledger/entry';
import { indexEntries, upTo } from '../ledger/entry-index';
import { fundBalances, fundWords, type FundBalances } from '../ledger/fund-balances';
import { agreedTo } from '../ledger/reconciliation';
import { managedByWords } from '../person/managed-by-words';
import { costInPeriod } from '../plan/cost-of-service';
import { EACH_WORDS, needTitlesOf } from '../plan/service-words';
import { agreeToBank } from './agree-to-bank';
import { hoursOfPas } from './hours-of-pas';
import { periodMoney } from './period-money';
import { sentFor } from './return-sent';
import { returnTitle } from './so-far';

/**
 * The spending return of a period, both days counted, over all accounts that hold the direct payment. All amounts
 * are pence; money out stands as a positive amount on a spending line.
 *
 * Every movement of those accounts is on exactly one line, also what is not sorted, not allowed or moved between accounts, so that
 * opening + income − spending = closing always. A balance that was there when an account was opened counts as opening balance, not
 * as income. `on` is today: what is owed, planned and expected is worked out up to today where the period still runs. `completedBy`: who makes it; empty: not said.
 */
export function buildReturn(facts: Facts, period: Period, on: IsoDay, completedBy = ''): ReturnDocument {
  const asOf = period.to < on ? period.to : on;
  const { entries, accounts, openingPence, income, incomePence, spending, spendingPence, closingPence } = periodMoney(facts, period);
  const { byAccount } = indexEntries(facts.entries);

  const owed = commitments(facts, asOf).map((bill) => ({ words: `${bill.name}: support received and not paid for yet`, amountPence: bill.amountPence }));
  const reserves = allowedReserves(facts).map((reserve) => ({ words: reserveName(reserve), amountPence: reserve.amountPence }));
  const owedPence = sumPence(owed.map((line) => line.amountPence));
  const budget = budgetOn(facts.budgets, asOf);
  const { surplusWeeks } = facts.council;
  const sent = sentFor(facts.returnsSent, period);
  const whose = fundWords(fundsAt(facts, period.to), 'council');
  return {
    title: returnTitle(period, on),
    personName: facts.person.name,
    personReference: facts.person.councilReference,
    bornOn: facts.person.bornOn,
    councilName: facts.council.name,
    managedByWords: managedByWords(facts.person),
    isExample: facts.person.exampleOn !== null,
    madeOn: on,
    version: (sent?.version ?? 0) + 1,
    replacesOn: sent?.sentOn ?? null,
    from: period.from,
    to: period.to,
    openingPence,
    income,
    incomePence,
    spending,
    spendingPence,
    closingPence,
    ...agreeToBank(facts.accounts.filter((account) => account.isDirectPayment), (account) => byAccount.get(account.id) ?? [], facts.statements, period),
    owedPence,
    owed,
    reserves,
    surplusPence: closingPence - owedPence - sumPence(reserves.map((line) => line.amountPence)),
    surplusLimitPence: budget && surplusWeeks !== null ? weeklyPaymentPence(budget, yearBasisOf(facts.council)) * surplusWeeks : null,
    contribution: contributionOf(facts, entries, period, asOf),
    budget: budget
      ? { totalPence: budget.totalPence, contributionPence: budget.contributionPence, councilPence: budget.councilPence, per: EACH_WORDS[budget.per] }
      : null,
    services: servicesOf(facts, entries, period, asOf),
    ...(whose !== null && { fundWords: whose }),
    accounts: accounts.filter(({ isOpen, openingPence: from, closingPence: to }) => isOpen || from !== 0 || to !== 0).map(({ isOpen: _, id, ...shown }) => ({ ...shown, agreedTo: agreedTo(facts.reconciliations, id) })),
    dueOn: facts.council.dueDays === null ? null : addDays(period.to, facts.council.dueDays),
    ...(completedBy.trim() !== '' && { completedBy: completedBy.trim() }),
    hours: asOf < period.from ? [] : hoursOfPas(facts, { from: period.from, to: asOf }),
    evidence: countEvidence(entries, facts.documentLinks),
  };
}

/** Whose money is in the accounts of the direct payment at the end of a day. */
function fundsAt(facts: Facts, on: IsoDay): FundBalances {
  const { byAccount } = indexEntries(facts.entries);
  const held = facts.accounts.filter(({ isDirectPayment }) => isDirectPayment).flatMap(({ id }) => upTo(byAccount.get(id) ?? [], on));
  return fundBalances(held.flatMap(({ parts }) => parts));
}

/** What should have been paid in, where it goes into this account at all, and what was. */
function contributionOf(facts: Facts, entries: readonly Entry[], period: Period, asOf: IsoDay): ReturnDocument['contribution'] {
  const parts = entries.flatMap((entry) => entry.parts.filter((part) => part.category === 'contribution'));
  const due = contributionGoesIn(facts, asOf) ? overlap({ from: period.from, to: asOf }, { from: facts.person.startsOn, to: asOf }) : undefined;
  const expected = due ? expectedContributions(facts.letters, due) : [];
  return { expectedPence: sumPence(expected.map((one) => one.amountPence)), paidPence: sumPence(parts.map((part) => part.amountPence)) };
}

/** Each service that the direct payment pays for: what the plan says the period costs, and what left these accounts for it. */
function servicesOf(facts: Facts, entries: readonly Entry[], period: Period, asOf: IsoDay): ReturnDocument['services'] {
  const paid = new Map<number, number>();
  for (const part of entries.flatMap((entry) => entry.parts)) {
    if (part.serviceId === null || (isIncomeCategory(part.category) && part.category !== 'refund')) continue;
    paid.set(part.serviceId, (paid.get(part.serviceId) ?? 0) - part.amountPence);
  }
  return facts.services.flatMap((service) => {
    const planned = service.fundedBy === 'direct_payment' && asOf >= period.from ? (costInPeriod(service, { from: period.from, to: asOf }, facts.terms) ?? 0) : 0;
    const runs = overlap(period, { from: service.startsOn, to: service.endsOn ?? period.to });
    const belongs = paid.has(service.id) || (service.fundedBy === 'direct_payment' && runs !== undefined);
    if (!belongs) return [];
    const needs = needTitlesOf(service, facts.needs);
    return [{ name: service.name, provider: service.provider, needs, plannedPence: planned, paidPence: paid.get(service.id) ?? 0 }];
  });
}

/** Payments out with evidence and without, and the documents for them. One that needs none, with its reason, is neither. */
function countEvidence(entries: readonly Entry[], links: Facts['documentLinks']): ReturnDocument['evidence'] {
  const payments = entries.filter((entry) => entry.amountPence < 0 && !entry.parts.every((part) => part.category === 'transfer' || part.category === 'opening'));
  return {
    with: payments.filter((entry) => entry.evidence === 'have').length,
    without: payments.filter((entry) => entry.evidence === 'missing').length,
    documents: documentsOf(payments, links),
  };
}

function documentsOf(payments: readonly Entry[], links: Facts['documentLinks']): number {
  const ids = new Set(payments.map((entry) => entry.id));
  return new Set(links.filter(({ target }) => target.kind === 'entry' && ids.has(target.id)).map((link) => link.documentId)).size;
}
