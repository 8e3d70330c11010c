import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import type { EntryPart } from '../ledger/entry';
import { wasReported } from '../returns/unreported';
import { recordsOf, type Check } from './check';

/** `act`: the council’s auditor has to tell the two apart, and so has the person. */
export const ownMoneyMixed: Check = {
  code: 'own-money-mixed',
  rule: 'An account that the direct payment comes into has other income, or spending of the person’s own money on something that is not in the plan, but for what a sent return reported as it stands. Own money that is added, taken back or moved away is not that.',
  source: 'Direct payment agreements: a separate account, used for nothing else; the Ombudsman’s cases of own spending mixed in',
  check(facts, on) {
    const dedicated = new Set(facts.accounts.filter(({ isDirectPayment }) => isDirectPayment).map(({ id }) => id));
    const mixed = facts.entries.filter((entry) => dedicated.has(entry.accountId) && entry.paidOn <= on && entry.parts.some(isOfAnotherKind) && !wasReported(entry, facts.returnsSent));
    const [first] = mixed;
    if (!first) return [];
    const mixedPence = sumPence(mixed.flatMap(({ parts }) => parts.filter(isOfAnotherKind)).map(({ amountPence }) => Math.abs(amountPence)));
    const lastOn = mixed.reduce<IsoDay>((last, { paidOn }) => (paidOn > last ? paidOn : last), first.paidOn);
    return [
      {
        check: 'own-money-mixed',
        severity: 'act',
        title: mixed.length === 1 ? `${formatPounds(mixedPence)} on ${formatDay(lastOn)} has nothing to do with the direct payment` : `${formatPounds(mixedPence)} in ${countOf(mixed.length, 'payment')} has nothing to do with the direct payment`,
        why: 'The account is for the direct payment alone. Other income and your own spending in it make it hard to show the council what its money went on, and it may ask for some of it back.',
        next: 'Pay such things from an account of your own from now on. Where it was for your plan after all, sort it as that. Say on the return that it was your own money.',
        screen: 'money',
        byOn: null,
        figures: { payments: mixed.length, mixedPence, lastPaidOn: lastOn },
        records: recordsOf('entry', mixed.map(({ id }) => id)),
      },
    ];
  },
};

function isOfAnotherKind({ category, fund, serviceId, amountPence }: EntryPart): boolean {
  if (amountPence > 0) return category === 'other_income';
  return fund === 'own' && serviceId === null && category !== 'own_top_up' && category !== 'transfer';
}
