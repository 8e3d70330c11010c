import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { lowerFirst } from '../kernel/plain-words';
import type { Service } from '../plan/services';
import { commitments } from './commitments';
import { directPaymentBalance } from './projected-balance';
import { reserveName } from './reserves';

export type SpokenForItem = { readonly words: string; readonly amountPence: Pence; readonly dueOn: IsoDay | null };

export type SpokenFor = {
  readonly balancePence: Pence;
  readonly items: readonly SpokenForItem[];
  readonly spokenForPence: Pence;
  /** Balance − spoken for; below 0: more is owed than there is. */
  readonly sparePence: Pence;
};

/**
 * What of the balance is already promised: wages and bills for support received, and reserves. HMRC's share is what was put aside
 * for it, with the day of the oldest payment that is still open; an amount nobody knows yet is left out. Pence; items in order of their day. The wages that
 * come on that day (`shared/planned`) may be more: this is the part that was earned by today, and the words say so.
 */
export function spokenFor(facts: Facts, on: IsoDay): SpokenFor {
  const services = new Map(facts.services.map((service) => [service.id, service]));
  const hmrcDueOn = facts.duties.find((duty) => duty.dutyId === 'hmrc-payment' && !['done', 'not_needed'].includes(duty.state))?.dueOn;
  const owed = commitments(facts, on).map(
    (bill): SpokenForItem => ({
      words: owedWords(services.get(bill.serviceId), bill.name),
      amountPence: bill.amountPence,
      dueOn: bill.on,
    }),
  );
  const saved = facts.reserves.map(
    (reserve): SpokenForItem => ({
      words: `saved for ${lowerFirst(reserveName(reserve))}`,
      amountPence: reserve.amountPence,
      dueOn: reserve.kind === 'hmrc' ? (hmrcDueOn ?? null) : null,
    }),
  );
  const items = [...owed, ...saved].sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : (a.dueOn ?? '9999') > (b.dueOn ?? '9999') ? 1 : 0));
  const balancePence = directPaymentBalance(facts, on);
  const spokenForPence = sumPence(items.map((item) => item.amountPence));
  return { balancePence, items, spokenForPence, sparePence: balancePence - spokenForPence };
}

/** A one-off is owed whole; of the others, what came up to today. */
function owedWords(service: Service | undefined, name: string): string {
  if (service?.every === 'once') return `bill for “${name}”`;
  return service?.kind === 'pa' ? `wages earned so far for “${name}”` : `bill so far for “${name}”`;
}
