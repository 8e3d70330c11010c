import { datedBudgets, matchPaymentsIn, type PaymentIn } from '../budget/payments-in';
import { budgetOn, type OneOffPayment } from '../budget/personal-budget';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/** `act`: support is paid from this money, and the council may not know that it did not come. */
export const paymentInMissing: Check = {
  code: 'payment-in-missing',
  rule: 'An expected direct payment or one-off payment has not arrived 3 working days after its day, bank holidays left out, or came in a different amount. A ledger that ends before those days have passed says nothing about it. Where the day of the first payment is not written down and none has come, it asks for that day.',
  source: 'The personal budget’s payment cycle; Care Act s.25(2): amount and frequency',
  check(facts, on) {
    const payments = matchPaymentsIn(facts, on);
    const inState = (category: PaymentIn['category'], state: PaymentIn['state']) => payments.filter((payment) => payment.category === category && payment.state === state);
    return [
      ...missing(inState('direct_payment', 'missing')),
      ...oneOffsMissing(inState('one_off_payment', 'missing'), facts.oneOffs),
      ...different(inState('direct_payment', 'different')),
      ...oneOffsDifferent(inState('one_off_payment', 'different'), facts.oneOffs),
      ...dayNotKnown(facts, on),
    ];
  },
};

/** Without that day nothing can be expected, and nothing missed. The first payment that comes answers it (`datedBudgets`). */
function dayNotKnown(facts: Facts, on: IsoDay): Flag[] {
  const budget = budgetOn(datedBudgets(facts, on), on);
  if (!budget || budget.firstPaymentOn !== null) return [];
  return [
    {
      check: 'payment-in-missing',
      severity: 'know',
      title: 'The day of the first payment of your budget is not written down',
      why: `Your budget began on ${formatDay(budget.startsOn)}, and no direct payment of it is in the ledger. Without the day, nothing here can say when the money should come, or that it has not.`,
      next: 'Look in the council’s letter for the day, or ask its direct payments team, and write it down with the budget.',
      screen: 'needs-and-services',
      byOn: null,
      figures: { startsOn: budget.startsOn },
      records: recordsOf('budget', [budget.id]),
    },
  ];
}

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
      records: recordsOf('budget', payments.map((payment) => payment.recordId)),
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

const wordsOf = (payment: PaymentIn, oneOffs: readonly OneOffPayment[]): string => oneOffs.find((oneOff) => oneOff.id === payment.recordId)?.words ?? '';

/** Each by itself: every one-off payment is for a thing of its own. */
function oneOffsMissing(payments: readonly PaymentIn[], oneOffs: readonly OneOffPayment[]): Flag[] {
  return payments.map((payment) => ({
    check: 'payment-in-missing',
    severity: 'act',
    title: `The one-off payment of ${formatPounds(payment.expectedPence)} due on ${formatDay(payment.dueOn)} has not come`,
    why: `It is for “${wordsOf(payment, oneOffs)}”. Three working days have passed, and nothing like it is in the ledger.`,
    next: 'Import your latest bank statement. If the payment is there, sort it as a one-off payment from the council. If not, ring the council before you pay for it.',
    screen: 'money',
    byOn: null,
    figures: { missing: 1, missingPence: payment.expectedPence, firstDueOn: payment.dueOn },
    records: [],
  }));
}

function oneOffsDifferent(payments: readonly PaymentIn[], oneOffs: readonly OneOffPayment[]): Flag[] {
  return payments.map((payment) => ({
    check: 'payment-in-missing',
    severity: 'act',
    title: `The one-off payment due on ${formatDay(payment.dueOn)} was ${formatPounds(payment.receivedPence)}, not ${formatPounds(payment.expectedPence)}`,
    why: `It is for “${wordsOf(payment, oneOffs)}”. Either the council paid a different amount, or the payment that is written down has changed.`,
    next: 'Look for a letter from the council. If the amount changed, change the one-off payment. If not, ask the council why.',
    screen: 'money',
    byOn: null,
    figures: { different: 1, expectedPence: payment.expectedPence, receivedPence: payment.receivedPence, dueOn: payment.dueOn },
    records: recordsOf('entry', payment.entryIds),
  }));
}
