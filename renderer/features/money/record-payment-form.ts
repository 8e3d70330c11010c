import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { EVIDENCE } from '../../../shared/ledger/entry';
import { usualFund } from '../../../shared/ledger/funds';
import { readForm, type FieldReader } from '../../ui/form-reader';
import { purposeValue, readPurpose, SORT_LATER, type PurposeService } from './purpose';
import type { RegisterRow } from './register-row';

export type NewPayment = Input<'payments.record'>;

/** A payment as typed: text in every field. */
export type RecordPaymentText = {
  readonly direction: string;
  readonly paidOn: string;
  readonly payee: string;
  readonly amount: string;
  readonly accountId: string;
  readonly purpose: string;
  readonly evidence: string;
  readonly evidenceWords: string;
  readonly note: string;
};

/** The form before anything is typed; money out is by far the commonest. */
export function emptyPayment(accountId: number | null): RecordPaymentText {
  return {
    direction: 'out',
    paidOn: '',
    payee: '',
    amount: '',
    accountId: accountId === null ? '' : String(accountId),
    purpose: SORT_LATER,
    evidence: 'missing',
    evidenceWords: '',
    note: '',
  };
}

/** The form that corrects a payment, filled with what the ledger says now. A split payment keeps the purpose of its first part. */
export function paymentText(row: RegisterRow): RecordPaymentText {
  const [first] = row.parts;
  return {
    direction: row.amountPence < 0 ? 'out' : 'in',
    paidOn: formatDay(row.paidOn),
    payee: row.payee,
    amount: formatAmount(Math.abs(row.amountPence)),
    accountId: String(row.accountId),
    purpose: first ? purposeValue(first) : SORT_LATER,
    evidence: row.evidence,
    evidenceWords: row.evidenceWords,
    note: row.note,
  };
}

function readPayment(field: FieldReader, text: RecordPaymentText, services: readonly PurposeService[], today: IsoDay): NewPayment {
  const direction = field.choice('direction', text.direction, ['out', 'in'], 'Choose whether the money was paid out or came in');
  const isOut = direction === 'out';
  const paidOn = field.day('paidOn', text.paidOn, isOut ? 'Enter the day you paid' : 'Enter the day it came in');
  if (paidOn > today) field.refuse('paidOn', `${formatDay(paidOn)} is still to come. Record a payment once it has happened.`);
  const payee = field.words('payee', text.payee, isOut ? 'Enter who you paid' : 'Enter who paid you');
  const pence = field.poundsAboveZero('amount', text.amount, isOut ? 'Enter how much you paid' : 'Enter how much came in');
  const accountId = Number(text.accountId);
  if (!Number.isInteger(accountId) || accountId <= 0) field.refuse('accountId', 'Choose the account');
  const amountPence = isOut ? -pence : pence;
  const purpose = readPurpose(text.purpose, direction, services);
  const evidence = field.choice('evidence', text.evidence, EVIDENCE, 'Choose whether you have evidence');
  const reason = text.evidenceWords.trim();
  if (evidence === 'not_needed' && reason === '') field.refuse('evidenceWords', 'Enter why no evidence is needed');
  return {
    accountId,
    paidOn,
    payee,
    amountPence,
    parts: purpose.category === 'not_sorted' ? [] : [{ ...purpose, fund: usualFund(purpose.category), amountPence }],
    evidence,
    evidenceWords: evidence === 'missing' ? '' : reason,
    note: text.note.trim(),
  };
}

/** Reads a payment recorded by hand: days not after `today`, the amount above zero, its sign from the direction. */
export function readRecordPayment(text: RecordPaymentText, services: readonly PurposeService[], today: IsoDay): Result<NewPayment> {
  return readForm(today, (field) => readPayment(field, text, services, today));
}

/** Reads a correction: a whole payment and why it replaces the old one. A split payment of the same amount stays split. */
export function readCorrection(
  text: RecordPaymentText & { readonly reason: string },
  row: RegisterRow,
  services: readonly PurposeService[],
  today: IsoDay,
): Result<Input<'payments.correct'>> {
  return readForm(today, (field) => {
    const replacement = readPayment(field, text, services, today);
    const reason = field.words('reason', text.reason, 'Enter why you are correcting it');
    const staysSplit = row.parts.length > 1 && replacement.amountPence === row.amountPence && text.purpose === paymentText(row).purpose;
    const parts = staysSplit ? row.parts.map(({ category, serviceId, fund, amountPence }) => ({ category, serviceId, fund, amountPence })) : replacement.parts;
    return { entryId: row.id, reason, replacement: { ...replacement, parts } };
  });
}

/** Of a payment of the bank that a typed one had become: does the typed one stand again? */
export const KEEP_CHOICES = [
  { value: 'none', label: 'It did not happen: take both out' },
  { value: 'typed', label: 'Only the bank’s row is wrong: keep the payment that I typed' },
] as const;
export type Keep = (typeof KEEP_CHOICES)[number]['value'];

/** Reads why a payment is taken out of every sum. */
export function readReversal(reason: string, entryId: number, today: IsoDay, keep: Keep = 'none'): Result<Input<'payments.reverse'>> {
  return readForm(today, (field) => ({ entryId, reason: field.words('reason', reason, 'Enter why you are reversing it'), ...(keep === 'typed' && { keepTyped: true }) }));
}
