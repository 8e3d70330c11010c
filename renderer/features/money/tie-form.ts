import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import type { Category } from '../../../shared/ledger/categories';
import { FUND_KEYS, usualFund, type Fund } from '../../../shared/ledger/funds';
import { readForm } from '../../ui/form-reader';
import type { RegisterRow } from './register-row';
import { readPurpose, SORT_LATER, type PurposeService } from './purpose';

/** What a payment was for before, as a split that puts it back: every part with its service and its fund. */
export function formerParts({ id, parts }: Pick<RegisterRow, 'id' | 'parts'>): Input<'payments.split'> {
  return { entryId: id, parts: parts.map(({ category, serviceId, fund, amountPence }) => ({ category, serviceId, fund, amountPence })) };
}

export type TieText = {
  readonly purpose: string;
  /** Whose money it was; empty: as is usual for such a payment. */
  readonly fund: string;
  readonly isRemembered: boolean;
  /** The words that later payments must hold. */
  readonly words: string;
};

/**
 * Reads what a payment is for. With “do the same for all”, the payments in `alike` (not sorted yet, with the same words) are tied
 * with it and the words are remembered.
 */
export function readTie(
  text: TieText,
  payment: { readonly id: number; readonly amountPence: number },
  alike: readonly number[],
  services: readonly PurposeService[],
  today: IsoDay,
): Result<Input<'payments.tie'>> {
  return readForm(today, (field) => {
    if (text.purpose === SORT_LATER) field.refuse('purpose', 'Choose what the payment was for');
    const purpose = readPurpose(text.purpose, payment.amountPence < 0 ? 'out' : 'in', services);
    const words = text.isRemembered ? field.words('words', text.words, 'Enter the words that such payments have') : null;
    const others = text.isRemembered ? alike.filter((id) => id !== payment.id).slice(0, 999) : [];
    const fund = FUND_KEYS.find((key) => key === text.fund) ?? null;
    return { entryIds: [payment.id, ...others], ...purpose, fund, rememberWords: words };
  });
}

/** Whose money a payment can have been, to choose from: what is usual first, with its name left out. */
export function fundChoices(direction: 'in' | 'out'): { readonly value: Fund; readonly label: string }[] {
  const own = direction === 'out' ? 'My own money, not the direct payment' : 'My own money';
  return [
    { value: 'council', label: 'The direct payment' },
    { value: 'own', label: own },
    { value: 'nhs', label: 'An NHS personal health budget' },
  ];
}

/** The choice of fund that stands for a part as it is; empty where it is the usual one. */
export function fundText({ category, fund }: { readonly category: Category; readonly fund: Fund }): string {
  return fund === usualFund(category) ? '' : fund;
}
