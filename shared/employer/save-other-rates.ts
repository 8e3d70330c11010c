import { formatDay } from '../kernel/iso-date';
import { belowZero, recordGone, unlessRefused } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import { HOUR_KIND_WORDS } from './hour-words';
import type { OtherRate } from './shift';
import type { Worker } from './worker';

export type RateOfKind = Omit<OtherRate, 'workerId'>;

/** The rates of a PA for kinds of hour other than the usual. Faults: the PA is gone; a rate below zero; two of one kind from one day. */
export function decideOtherRates(workerId: number, rates: readonly RateOfKind[], workers: readonly Worker[]): Result<readonly RateOfKind[]> {
  return unlessRefused([...recordGone('PA', workerId, workers), ...rates.flatMap((rate) => belowZero('rates', rate.ratePence)), ...twice(rates)], rates);
}

function twice(rates: readonly RateOfKind[]): Fault[] {
  const second = rates.find((rate, at) => rates.findIndex((other) => other.kind === rate.kind && other.from === rate.from) < at);
  return second ? [{ code: 'rate-twice', field: 'rates', message: `Two rates for “${HOUR_KIND_WORDS[second.kind]}” start on ${formatDay(second.from)}. Take one out, or change its day.` }] : [];
}
