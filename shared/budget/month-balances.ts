import type { Facts } from '../checks/check';
import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { directPaymentBalance } from './projected-balance';

/**
 * What lay in the direct payment accounts at the end of each of the last months, oldest first, and last today; in pence. Months that
 * ended before the ledger's first entry are left out.
 */
export function monthBalances(facts: Pick<Facts, 'accounts' | 'entries'>, on: IsoDay, months = 12): { readonly on: IsoDay; readonly balancePence: Pence }[] {
  const firstOn = facts.entries[0]?.paidOn;
  if (firstOn === undefined) return [];
  const firstOfMonth: IsoDay = `${on.slice(0, 7)}-01` as IsoDay;
  const ends = Array.from({ length: months - 1 }, (_, ago) => addDays(addMonths(firstOfMonth, ago + 2 - months), -1));
  return [...ends.filter((day) => day >= firstOn), on].map((day) => ({ on: day, balancePence: directPaymentBalance(facts, day) }));
}
