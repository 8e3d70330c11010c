import { ledgerKnownTo, matchPaymentsIn, type PaymentIn } from '../budget/payments-in';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check, type Flag } from './check';

/**
 * `act`: support is paid from this money, and the council may not know that it did not come. `know` where the ledger ends before its
 * day: then a statement is missing, and nobody can tell about the money.
 */
export const paymentInMissing: Check = {
  code: 'payment-in-missing',
  rule: 'An expected direct payment has not arrived 3 working days after its day, or came in a different amount. A ledger in which nothing is written down yet is left alone.',
  source: 'The personal budget’s payment cycle; Care Act s.25(2): amount and frequency',
  check(facts, on) {
    const knownTo = ledgerKnownTo(facts, on);
    if (knownTo === undefined) return [];
    const payments = matchPaymentsIn(facts, on);
    const overdue = payments.filter((payment) => payment.state === 'missing');
    return [
      ...missing(overdue.filter((payment) => payment.dueOn <= knownTo)),
      ...notYetKnown(overdue.filter((payment) => payment.dueOn > knownTo), knownTo),
      ...different(payments.filter((payment) => payment.state === 'different')),
    ];
  },
};

function missing(payments: readonly PaymentIn[]): Flag[] {
  const [first] = payments;
  if (!first) return [];
  const missingPence = sumPence(payments.map((payment) => payment.expectedPence));
  return [
    {
      check: 'payment-in-missing',
      severity: 'act',
      title:
        payments.length === 1
          ? `The direct payment of ${formatPounds(first.expectedPence)} due on ${formatDay(first.dueOn)} has not come`
          : `${countOf(payments.length, 'direct payment')}, ${formatPounds(missingPence)} in all, have not come`,
      why: `${payments.length === 1 ? '' : `The first was due on ${formatDay(first.dueOn)}. `}Three working days have passed, and nothing like it is in the ledger.`,
      next: 'Import your latest bank statement. If the payment is not there, ring the council’s direct payments team.',
      screen: 'money',
      byOn: null,
      figures: { missing: payments.length, missingPence, firstDueOn: first.dueOn },
      records: recordsOf('budget', payments.map((payment) => payment.budgetId)),
    },
  ];
}

function notYetKnown(payments: readonly PaymentIn[], knownTo: IsoDay): Flag[] {
  const [first] = payments;
  if (!first) return [];
  const expectedPence = sumPence(payments.map((payment) => payment.expectedPence));
  return [
    {
      check: 'payment-in-missing',
      severity: 'know',
      title:
        payments.length === 1
          ? `The direct payment of ${formatPounds(first.expectedPence)} due on ${formatDay(first.dueOn)} is not in your ledger yet`
          : `${countOf(payments.length, 'direct payment')}, ${formatPounds(expectedPence)} in all, are not in your ledger yet`,
      why: `Your ledger has entries to ${formatDay(knownTo)}.${payments.length === 1 ? '' : ` The first of these payments was due on ${formatDay(first.dueOn)}.`} Without later ones it cannot show whether the money came.`,
      next: 'Import the newest statement. If the payment is not on it, ring the council’s direct payments team.',
      screen: 'money',
      byOn: null,
      figures: { notYetKnown: payments.length, expectedPence, firstDueOn: first.dueOn, knownTo },
      records: recordsOf('budget', payments.map((payment) => payment.budgetId)),
    },
  ];
}

function different(payments: readonly PaymentIn[]): Flag[] {
  const last = payments.at(-1);
  if (!last) return [];
  const differencePence = sumPence(payments.map((payment) => payment.receivedPence - payment.expectedPence));
  const others = payments.length === 1 ? '' : ` ${countOf(payments.length, 'payment')} differed, by ${formatPounds(differencePence)} in all.`;
  return [
    {
      check: 'payment-in-missing',
      severity: 'act',
      title: `The direct payment of ${formatDay(last.dueOn)} was ${formatPounds(last.receivedPence)}, not ${formatPounds(last.expectedPence)}`,
      why: `The amount differs from your personal budget.${others} Either the council paid a different amount, or the budget has changed.`,
      next: 'Look for a letter from the council. If the budget changed, write down the new one. If not, ask the council why.',
      screen: 'money',
      byOn: null,
      figures: { different: payments.length, expectedPence: last.expectedPence, receivedPence: last.receivedPence, differencePence, dueOn: last.dueOn },
      records: recordsOf('entry', payments.flatMap((payment) => payment.entryIds)),
    },
  ];
}
