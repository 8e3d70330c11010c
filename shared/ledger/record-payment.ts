import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Account } from './account';
import { CATEGORIES, isIncomeCategory } from './categories';
import type { Entry, EntryPart } from './entry';
import { faultsOfDay } from './frozen';
import { usualFund } from './funds';

export type NewPayment = Pick<Entry, 'accountId' | 'paidOn' | 'payee' | 'amountPence' | 'parts'>;

/** The part of a payment that nobody has sorted yet. */
export function notSorted(amountPence: number): EntryPart {
  return { category: 'not_sorted', serviceId: null, fund: usualFund('not_sorted'), amountPence };
}

/** What an account began with is no payment: it is changed where the account is, which looks at what is agreed. None: it is a payment. */
export function faultsOfOpening({ parts }: Pick<Entry, 'parts'>): Fault[] {
  return parts.some(({ category }) => category === 'opening') ? [OPENING] : [];
}

const OPENING: Fault = { code: 'opening-not-a-payment', message: 'This is the balance that the account began with, not a payment. Change it under Money, Accounts and rules.' };

/**
 * Faults of parts that cannot be true: they do not add up to the amount, go the other way, or name a service that is not there.
 * Amounts in pence with the payment's sign.
 */
export function faultsOfParts(amountPence: number, parts: readonly EntryPart[], serviceIds: ReadonlySet<number>): Fault[] {
  const faults: Fault[] = [];
  const sum = sumPence(parts.map((part) => part.amountPence));
  if (sum !== amountPence) {
    faults.push({
      code: 'parts-do-not-add-up',
      field: 'parts',
      message: `The parts add up to ${formatPounds(Math.abs(sum))} and the payment is ${formatPounds(Math.abs(amountPence))}. Change a part so that they are the same.`,
    });
  }
  if (parts.some((part) => part.amountPence === 0 || Math.sign(part.amountPence) !== Math.sign(amountPence))) {
    faults.push({ code: 'part-wrong-way', field: 'parts', message: 'Each part must be more than nothing and go the same way as the payment.' });
  }
  for (const part of parts) {
    if (part.serviceId !== null && !serviceIds.has(part.serviceId)) {
      faults.push({ code: 'service-missing', field: 'parts', message: 'That service is no longer in the ledger. Choose another.' });
    }
    if (part.category === 'opening') {
      faults.push({ code: 'category-not-for-payments', field: 'parts', message: 'An opening balance is not a payment. Change it where the account is.' });
    }
    // Own money that was added may be taken out again, under the same line.
    const mayGoOut = part.category === 'refund' || (part.category === 'own_top_up' && part.fund === 'own');
    if (isIncomeCategory(part.category) && !mayGoOut && amountPence < 0) {
      faults.push({
        code: 'category-wrong-way',
        field: 'parts',
        message: `“${CATEGORIES[part.category]}” is money in, and this payment is money out. Choose what it was for, or change the amount.`,
      });
    }
  }
  return faults;
}

/**
 * A payment that someone records by hand. It is refused only where it cannot be true; one that breaks the plan happened, so it
 * is recorded and then flagged. `today` is the household's day; `frozen` are the days of the account that agree with the bank; amounts in
 * pence, in positive.
 */
export function recordPayment(
  input: NewPayment,
  facts: { readonly account: Account | undefined; readonly serviceIds: ReadonlySet<number>; readonly today: IsoDay; readonly frozen: readonly Period[] },
): Result<NewPayment> {
  const faults: Fault[] = [];
  const { account, today } = facts;
  if (!account) faults.push({ code: 'account-missing', field: 'accountId', message: 'Choose the account that the money moved in.' });
  if (input.amountPence === 0) faults.push({ code: 'amount-zero', field: 'amountPence', message: 'Enter how much was paid. It is more than £0.00.' });
  if (input.payee.trim() === '') faults.push({ code: 'payee-missing', field: 'payee', message: 'Enter who was paid, or who paid you.' });
  if (input.paidOn > today) {
    faults.push({
      code: 'day-to-come',
      field: 'paidOn',
      message: `${formatDay(input.paidOn)} is still to come. Record a payment once it has happened.`,
    });
  }
  if (account && input.paidOn < account.openedOn) {
    faults.push({
      code: 'before-the-account',
      field: 'paidOn',
      message: `${account.name} starts on ${formatDay(account.openedOn)} in this ledger. Enter a day on or after that.`,
    });
  }
  if (account?.closedOn && input.paidOn > account.closedOn) {
    faults.push({
      code: 'account-closed',
      field: 'accountId',
      message: `${account.name} was closed on ${formatDay(account.closedOn)}. Choose another account, or an earlier day.`,
    });
  }
  faults.push(...faultsOfDay(facts.frozen, input));
  const parts = input.parts.length > 0 ? input.parts : [notSorted(input.amountPence)];
  if (input.parts.length > 0) faults.push(...faultsOfParts(input.amountPence, parts, facts.serviceIds));
  return faults.length > 0 ? refused(...faults) : ok({ ...input, payee: input.payee.trim(), parts });
}
