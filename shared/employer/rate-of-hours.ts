import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { HourKind, OtherRate } from './shift';
import { rateOnDay, type Worker } from './worker';

/**
 * Pence an hour for a kind of hour on a day (a sleep-in: pence a night); undefined: none is written down. A kind without a rate of its own
 * has the usual one; a sleep-in has not, because it is paid by the night.
 */
export function rateOfHours(worker: Pick<Worker, 'id' | 'rates'>, otherRates: readonly OtherRate[], kind: HourKind, on: IsoDay): Pence | undefined {
  const own = otherRates.findLast((rate) => rate.workerId === worker.id && rate.kind === kind && rate.from <= on)?.ratePence;
  return own ?? (kind === 'sleep_in' ? undefined : rateOnDay(worker, on));
}
