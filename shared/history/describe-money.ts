import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { CATEGORIES } from '../ledger/categories';
import type { EntryKind, EntryPart } from '../ledger/entry';
import { FUNDS, usualFund } from '../ledger/funds';
import type { FieldChange } from './describe-change';
import type { NameOf } from './value-words';

/** An entry as it was written, and the money that it is about. */
export type EntryAsWritten = {
  readonly kind: EntryKind;
  readonly accountId: number;
  readonly paidOn: IsoDay;
  readonly payee: string;
  /** Of the money itself: for a change of what it was for, of what that is about. */
  readonly amountPence: number;
  /** What it was for before; empty: it was not there. */
  readonly before: readonly EntryPart[];
  readonly after: readonly EntryPart[];
};

export type MoneyChange = { readonly record: string; readonly how: 'added' | 'changed' | 'taken_back' | 'stands_again'; readonly fields: readonly FieldChange[] };

/** “£54.60 to First PA on 5 October 2026”, “£880.00 from the council on 6 April 2026”. */
export function paymentWords({ amountPence, payee, paidOn }: Pick<EntryAsWritten, 'amountPence' | 'payee' | 'paidOn'>): string {
  const who = payee.trim() === '' ? '' : `${amountPence < 0 ? ' to ' : ' from '}${payee.trim()}`;
  return `${formatPounds(Math.abs(amountPence))}${who} on ${formatDay(paidOn)}`;
}

/** What an entry did, in words: money added, taken back or standing again, or what it was for changed, before and after. */
export function describeMoney(entry: EntryAsWritten, nameOf: NameOf): MoneyChange {
  const account = nameOf('account', entry.accountId) ?? 'an account';
  if (entry.kind === 'opening') return { record: `Opening balance of ${account}`, how: 'added', fields: [{ label: 'Amount', before: null, after: formatPounds(entry.amountPence) }] };
  const record = `Payment: ${paymentWords(entry)}`;
  switch (entry.kind) {
    case 'tie':
      return { record, how: 'changed', fields: [{ label: 'What it was for', before: partsWords(entry.before, nameOf), after: partsWords(entry.after, nameOf) }] };
    case 'reversal':
      return { record, how: 'taken_back', fields: [] };
    case 'restore':
      return { record, how: 'stands_again', fields: [] };
    case 'money':
      return {
        record,
        how: 'added',
        fields: [
          { label: 'Account', before: null, after: account },
          { label: 'What it was for', before: null, after: partsWords(entry.after, nameOf) },
        ],
      };
  }
}

/** “Weekday mornings”, “Weekday mornings £40.00, Training £14.60”. Whose money it is, where that is not the usual. */
function partsWords(parts: readonly EntryPart[], nameOf: NameOf): string {
  if (parts.length === 0) return CATEGORIES.not_sorted;
  const one = ({ category, serviceId, fund }: EntryPart) => {
    const name = (serviceId === null ? null : nameOf('service', serviceId)) ?? CATEGORIES[category];
    return fund === usualFund(category) ? name : `${name} (${FUNDS[fund]})`;
  };
  return parts.map((part) => (parts.length === 1 ? one(part) : `${one(part)} ${formatPounds(Math.abs(part.amountPence))}`)).join(', ');
}
