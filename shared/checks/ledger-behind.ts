import { contributionGoesIn, contributionState } from '../budget/contribution';
import { lateFrom, ledgerKnownTo, ledgerStartsOn, matchPaymentsIn } from '../budget/payments-in';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { isCurrent } from '../kernel/period';
import { countOf, joinWords } from '../kernel/plain-words';
import { indexEntries } from '../ledger/entry-index';
import { deliveryOf } from '../plan/delivery';
import type { Service } from '../plan/services';
import { recordsOf, type Check, type Facts } from './check';

/**
 * `know`: a late statement is not money that did not move. One remark for all that it would show, so that nobody pays a second time or
 * rings the council about a payment that has come.
 */
export const ledgerBehind: Check = {
  code: 'ledger-behind',
  rule: 'Money should have moved by now, three working days given, and the ledger ends before it could show it. A ledger in which nothing is written down yet is left alone.',
  source: 'Ledger practice: what is not imported yet is not missing',
  check(facts, on) {
    const knownTo = ledgerKnownTo(facts, on);
    if (knownTo === undefined || knownTo >= on) return [];
    const payments = matchPaymentsIn(facts, on).filter((payment) => payment.state === 'not_known');
    const contributions = contributionsNotKnown(facts, on, knownTo);
    const services = servicesNotKnown(facts, on, knownTo);
    if (payments.length + contributions + services.length === 0) return [];
    const expectedPence = sumPence(payments.map((payment) => payment.expectedPence));
    const what = [
      ...(payments.length > 0 ? [`${countOf(payments.length, 'payment of the council', 'payments of the council')} (${formatPounds(expectedPence)})`] : []),
      ...(contributions > 0 ? [countOf(contributions, 'payment of your contribution', 'payments of your contribution')] : []),
      ...services.map((service) => `what is paid for “${service.name}”`),
    ];
    return [
      {
        check: 'ledger-behind',
        severity: 'know',
        title: `Your ledger goes to ${formatDay(knownTo)}, and money should have moved since`,
        why: `It cannot show yet whether it did: ${joinWords(what)}.`,
        next: 'Import the newest statement. Until then, look at the bank account before you pay anything again or ring the council.',
        screen: 'money',
        byOn: null,
        figures: { knownTo, payments: payments.length, expectedPence, contributions, services: services.length },
        records: recordsOf('account', facts.accounts.filter((account) => account.isDirectPayment).map((account) => account.id)),
      },
    ];
  },
};

/** How many contributions fell due from the ledger's last day on, and are not covered by what was paid ahead. */
function contributionsNotKnown(facts: Facts, on: IsoDay, knownTo: IsoDay): number {
  if (!contributionGoesIn(facts, on)) return 0;
  const { dues } = contributionState(facts.letters, facts.entries, on, ledgerStartsOn(facts));
  return dues.filter(({ dueOn, shortPence }) => shortPence > 0 && dueOn >= knownTo && lateFrom(dueOn) <= on).length;
}

/** The services that would look as if they had stopped, if the ledger's silence meant that nothing was paid. */
function servicesNotKnown(facts: Facts, on: IsoDay, knownTo: IsoDay): Service[] {
  const { byService } = indexEntries(facts.entries);
  const isSilent = (service: Service, day: IsoDay) => deliveryOf(service, byService.get(service.id) ?? [], day, facts.terms).kind === 'silent';
  return facts.services.filter((service) => isCurrent(service, on) && isSilent(service, on) && !isSilent(service, knownTo));
}
