import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { isCurrent } from '../kernel/period';
import type { Service } from './services';

/** A service with what it costs in a week, or in another rhythm, in pence. */
export type ServicePrice = { readonly service: Pick<Service, 'startsOn' | 'endsOn' | 'runs'>; readonly pence: Pence };

/** `isAll` false: not all of them come at the same time, so that the sum is more than any week costs. */
export type DearestWeek = { readonly pence: Pence; readonly isAll: boolean };

/**
 * What the services of a plan cost in the week that costs most, from a day on: one that begins when another has ended is not there
 * beside it, and a week has school or holidays, never both.
 */
export function dearestWeek(prices: readonly ServicePrice[], on: IsoDay): DearestWeek {
  const known = prices.filter(({ service }) => service.endsOn === null || service.endsOn >= on);
  const days = [on, ...known.map(({ service }) => service.startsOn).filter((day) => day > on)];
  const pence = Math.max(...days.map((day) => weekOn(known, day)));
  return { pence, isAll: pence === sumPence(known.map((price) => price.pence)) };
}

function weekOn(prices: readonly ServicePrice[], day: IsoDay): Pence {
  const sum = (runs: Service['runs']) => sumPence(prices.filter(({ service }) => service.runs === runs && isCurrent(service, day)).map((price) => price.pence));
  return sum('all_year') + Math.max(sum('term_time'), sum('school_holidays'));
}
