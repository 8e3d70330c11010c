import { formatDay, isIsoDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import { CATEGORY_KEYS, type Category } from '../../../shared/ledger/categories';
import type { Occurrence } from '../../../shared/planned/occurrence';
import { purposeValue } from './purpose';
import type { RecordPaymentText } from './record-payment-form';

/** What a link from a planned movement to the form carries: `?pence=-7350&payee=Care+agency&day=2026-12-02&service=3&category=agency`. */
export type PaymentSearch = { readonly pence?: unknown; readonly way?: unknown; readonly payee?: unknown; readonly day?: unknown; readonly service?: unknown; readonly category?: unknown };

/** The link’s search for a planned movement. Its day is today where it is still to come: a payment is recorded once it has happened. */
export function paymentSearch({ dueOn, direction, amountPence, payee, serviceId, category }: Occurrence, today: IsoDay): Record<string, string | number> {
  return {
    way: direction,
    day: dueOn < today ? dueOn : today,
    payee,
    category,
    ...(amountPence === null ? {} : { pence: Math.abs(amountPence) }),
    ...(serviceId === null ? {} : { service: serviceId }),
  };
}

/** Does a link ask for a payment to be recorded that was planned? */
export function isPlannedPayment(search: PaymentSearch): boolean {
  return search.way === 'in' || search.way === 'out';
}

/** The form filled with what a link carries; what cannot be read stays as it was. */
export function plannedPaymentText(empty: RecordPaymentText, search: PaymentSearch): RecordPaymentText {
  if (!isPlannedPayment(search)) return empty;
  const category: Category | undefined = CATEGORY_KEYS.find((key) => key === search.category);
  const serviceId = isCount(search.service) ? search.service : null;
  return {
    ...empty,
    direction: search.way === 'in' ? 'in' : 'out',
    paidOn: typeof search.day === 'string' && isIsoDay(search.day) ? formatDay(search.day) : empty.paidOn,
    payee: typeof search.payee === 'string' || typeof search.payee === 'number' ? String(search.payee).slice(0, 200) : empty.payee,
    amount: isCount(search.pence) ? formatAmount(search.pence) : empty.amount,
    purpose: category ? purposeValue({ category, serviceId }) : empty.purpose,
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
