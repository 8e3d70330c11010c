import { daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { lastDays } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import type { Entry } from '../ledger/entry';
import { within } from '../ledger/entry-index';
import { isDirectPaymentMoney, isSpendingLine } from '../ledger/spending';
import { wasReported } from '../returns/unreported';
import { payeeWords } from '../statements/alike-payees';
import { foldWords } from '../statements/rules';
import { recordsOf, type Check } from './check';

const WITHIN_DAYS = 5;
/** Older ones are settled, or in a return. */
const LOOKS_BACK_DAYS = 365;

/** `act`: paid twice is money to ask back, and written down twice makes the ledger wrong. Evidence of its own for each is the answer that both are right. */
export const duplicatePayment: Check = {
  code: 'duplicate-payment',
  rule: 'Two payments of the last year to the same payee, of the same amount and for the same service, are within 5 days, and not each has evidence of its own. Payments that a sent return reported as they stand are left out.',
  source: 'Checks of direct payment returns: one payment, one piece of evidence',
  check(facts, on) {
    const pairs = pairsIn(within(facts.entries, lastDays(on, LOOKS_BACK_DAYS)).filter((entry) => isOurSpending(entry) && !wasReported(entry, facts.returnsSent)));
    const [first] = pairs;
    if (!first) return [];
    const second = sumPence(pairs.map(([, later]) => -later.amountPence));
    const { payee, amountPence } = first[0];
    return [
      {
        check: 'duplicate-payment',
        severity: 'act',
        title:
          pairs.length === 1
            ? `${formatPounds(-amountPence)} to ${payee} may be there twice: ${daysWords(first)}`
            : `${countOf(pairs.length, 'payment')} may be there twice, ${formatPounds(second)} in all`,
        why: `The same amount for the same thing went to the same payee within ${WITHIN_DAYS} days${pairs.length === 1 ? '' : `, first to ${payee} on ${daysWords(first)}`}. It may have been paid twice, or written down twice.`,
        next: 'Look at both. If one was written down twice, reverse it. If it was paid twice, ask for the money back. If both are right, say under “Evidence” what shows each of them, such as the number of its own receipt.',
        screen: 'money',
        byOn: null,
        figures: { payments: pairs.length, secondPence: second, firstPaidOn: first[0].paidOn },
        records: recordsOf('entry', pairs.flat().map(({ id }) => id)),
      },
    ];
  },
};

type Pair = readonly [Entry, Entry];

/** A payment and the next one like it, where both are not shown to be right; entries are oldest first. */
function pairsIn(entries: readonly Entry[]): Pair[] {
  const last = new Map<string, Entry>();
  const named = new Map<string, string>();
  const pairs: Pair[] = [];
  for (const entry of entries) {
    const name = named.get(entry.payee) ?? (payeeWords(entry.payee).join(' ') || foldWords(entry.payee));
    named.set(entry.payee, name);
    const key = `${name}\n${entry.amountPence}\n${entry.parts.map(({ category, serviceId, amountPence }) => `${category} ${serviceId} ${amountPence}`).sort().join()}`;
    const before = last.get(key);
    last.set(key, entry);
    if (before && daysBetween(before.paidOn, entry.paidOn) <= WITHIN_DAYS && !hasEachItsOwn(before, entry)) pairs.push([before, entry]);
  }
  return pairs;
}

/** Each has evidence, or a reason why none is needed, and what is said of the two differs. */
function hasEachItsOwn(a: Entry, b: Entry): boolean {
  if (a.evidence === 'missing' || b.evidence === 'missing') return false;
  const [words, others] = [foldWords(a.evidenceWords), foldWords(b.evidenceWords)];
  // Without words, a person still said that they keep a receipt for each.
  return words !== others || (words === '' && a.evidence === 'have' && b.evidence === 'have');
}

function isOurSpending({ amountPence, parts }: Entry): boolean {
  return amountPence < 0 && parts.every((part) => isSpendingLine(part.category) && isDirectPaymentMoney(part));
}

function daysWords([first, second]: Pair): string {
  const [a, b]: readonly [IsoDay, IsoDay] = [first.paidOn, second.paidOn];
  return a === b ? `twice on ${formatDay(a)}` : `${formatDay(a)} and ${formatDay(b)}`;
}
