import type { IsoDay } from '../kernel/iso-date';
import type { Service, ServiceRate, Visit } from './services';

/** Exact prices are whole sixtieths of a penny, so that a minute at a price for an hour is never rounded. */
export const SIXTIETHS = 60;

export type Prices = Pick<Service, 'ratePence' | 'ratePer' | 'rates' | 'night' | 'extraPence' | 'tenthsOfMiles' | 'milePence'>;

/** What decides about prices on a day: the rates in force, the day of the week (1 is Monday) and whether it is a bank holiday. */
export type PriceDay = { readonly on: IsoDay; readonly weekday: number; readonly isBankHoliday: boolean };

const DAY_MINUTES = 24 * 60;

function rateOf(rates: readonly ServiceRate[], kind: ServiceRate['kind'], on: IsoDay): number | undefined {
  let found: ServiceRate | undefined;
  for (const rate of rates) if (rate.kind === kind && rate.from <= on && (!found || rate.from > found.from)) found = rate;
  return found?.ratePence;
}

/** The usual price in force on a day, in pence for an hour or a time; null: not known yet. */
export function usualRateOn({ ratePence, rates }: Pick<Service, 'ratePence' | 'rates'>, on: IsoDay): number | null {
  return rateOf(rates, 'usual', on) ?? ratePence;
}

/** Does it cost nothing, whatever the day: no price, now or later, and no fares or miles? A price that is not known yet is not free. */
export function isFree({ ratePence, rates, extraPence, tenthsOfMiles, milePence }: Prices): boolean {
  return ratePence === 0 && rates.every((rate) => rate.ratePence === 0) && extraPence === 0 && tenthsOfMiles * milePence === 0;
}

/** The price of the day outside the night: of a bank holiday, a Saturday or a Sunday where one is agreed, otherwise the usual one. */
function rateByDay(service: Prices, day: PriceDay, usual: number): number {
  const special = day.weekday === 6 ? rateOf(service.rates, 'saturday', day.on) : day.weekday === 7 ? rateOf(service.rates, 'sunday', day.on) : undefined;
  return special ?? usual;
}

/** Minutes of one day, from and to in minutes after midnight, that lie in the hours of the night. */
function nightMinutes(night: Service['night'], from: number, to: number): number {
  if (!night) return 0;
  const within = (start: number, end: number) => Math.max(0, Math.min(to, end) - Math.max(from, start));
  const { fromMinutes, toMinutes } = night;
  return fromMinutes < toMinutes ? within(fromMinutes, toMinutes) : within(0, toMinutes) + within(fromMinutes, DAY_MINUTES);
}

/** Sixtieths of a penny for the minutes of one day, by the hour. Null: no usual price is known. */
function byTheHour(service: Prices, day: PriceDay, from: number, to: number, hasClock: boolean): number | null {
  const usual = usualRateOn(service, day.on);
  if (usual === null) return null;
  const holiday = day.isBankHoliday ? rateOf(service.rates, 'bank_holiday', day.on) : undefined;
  if (holiday !== undefined) return holiday * (to - from);
  const nightRate = rateOf(service.rates, 'night', day.on);
  const atNight = hasClock && nightRate !== undefined ? nightMinutes(service.night, from, to) : 0;
  return rateByDay(service, day, usual) * (to - from - atNight) + (nightRate ?? 0) * atNight;
}

/** Sixtieths of a penny for one time: the price that holds when it starts. */
function byTheTime(service: Prices, day: PriceDay, from: number | null): number | null {
  const usual = usualRateOn(service, day.on);
  if (usual === null) return null;
  const holiday = day.isBankHoliday ? rateOf(service.rates, 'bank_holiday', day.on) : undefined;
  const startsAtNight = from !== null && nightMinutes(service.night, from, from + 1) > 0;
  const night = startsAtNight ? rateOf(service.rates, 'night', day.on) : undefined;
  return (holiday ?? night ?? rateByDay(service, day, usual)) * SIXTIETHS;
}

/** Fares and miles of one time, in sixtieths of a penny. */
function beside({ extraPence, tenthsOfMiles, milePence }: Prices): number {
  return extraPence * SIXTIETHS + tenthsOfMiles * milePence * (SIXTIETHS / 10);
}

/**
 * What one visit costs, in sixtieths of a penny. One price counts for each minute: that of a bank holiday where there is one, then
 * the night’s, then Saturday’s or Sunday’s, otherwise the usual one; each from its own first day. By the hour, minutes after midnight
 * belong to the next day; by the time, the minute in which it starts decides. A visit at no time in particular has no minutes of the
 * night. Fares and miles come on top. Null: no usual price is known.
 */
export function priceOfVisit(service: Prices, { fromMinutes, minutes }: Pick<Visit, 'fromMinutes' | 'minutes'>, day: PriceDay, nextDay: () => PriceDay): number | null {
  const start = fromMinutes ?? 0;
  const end = start + minutes;
  const price =
    service.ratePer === 'time'
      ? byTheTime(service, day, fromMinutes)
      : sum(byTheHour(service, day, start, Math.min(end, DAY_MINUTES), fromMinutes !== null), end > DAY_MINUTES ? byTheHour(service, nextDay(), 0, end - DAY_MINUTES, true) : 0);
  return price === null ? null : price + beside(service);
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/**
 * What all the times of one round cost, in sixtieths of a penny, for a service that comes at no day in particular: the usual price of
 * a day, because the others need to know when. Null: the price is not known, or is by the hour with no time given.
 */
export function priceOfRound(service: Prices & Pick<Service, 'times' | 'minutes'>, on: IsoDay): number | null {
  const usual = usualRateOn(service, on);
  if (usual === null || (service.ratePer === 'hour' && service.minutes === null)) return null;
  const each = service.ratePer === 'hour' ? usual * (service.minutes ?? 0) : usual * SIXTIETHS;
  return service.times * (each + beside(service));
}
