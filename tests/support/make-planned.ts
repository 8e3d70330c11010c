import type { IsoDay } from '#shared/kernel/iso-date';
import type { Occurrence } from '#shared/planned/occurrence';
import type { StatedOccurrence } from '#shared/planned/planned-state';
import { addDays } from '#shared/kernel/iso-date';

/** A bill of £70.00 for service 1, due on a day, payable from five days before. */
export function makeOccurrence(dueOn: IsoDay, over: Partial<Occurrence> = {}): Occurrence {
  return {
    source: 'service',
    sourceId: 1,
    dueOn,
    booksOn: dueOn,
    payableFrom: addDays(dueOn, -5),
    direction: 'out',
    amountPence: -70_00,
    account: 'direct_payment',
    payee: 'Care agency',
    name: 'Alternate weekends',
    serviceId: 1,
    category: 'agency',
    period: null,
    ...over,
  };
}

/** The same, planned and met by nothing. */
export function makeStated(dueOn: IsoDay, over: Partial<StatedOccurrence> = {}): StatedOccurrence {
  return { ...makeOccurrence(dueOn), state: 'planned', entryIds: [], metOn: null, metPence: null, differencePence: null, answerOn: null, reason: '', ...over };
}
