import { formatDay } from '../kernel/iso-date';
import { belowZero, type Draft } from '../kernel/record';
import type { Fault } from '../kernel/result';
import { RATE_WORDS } from './plan-words';
import { RATE_KINDS, type Service, type ServiceRate } from './services';

/** Prices by kind and first day. */
export function ratesInOrder(rates: readonly ServiceRate[]): ServiceRate[] {
  return [...rates].sort((a, b) => RATE_KINDS.indexOf(a.kind) - RATE_KINDS.indexOf(b.kind) || (a.from < b.from ? -1 : 1));
}

/**
 * What stands against the prices of a service and what each time costs beside them. Faults: an amount below zero; a price for help
 * that is free; two prices of one kind from one day; a usual price that changes on or before the first day, when the service's own
 * price holds; a night price without the hours of the night, and the other way; a night of no length; miles without a price for
 * them, and the other way. A price for a kind of hour may be older than the service: it holds from its first day.
 */
export function faultsOfPrices(draft: Draft<Service>): Fault[] {
  const amounts = [...belowZero('ratePence', draft.ratePence), ...draft.rates.flatMap((rate) => belowZero('rates', rate.ratePence)).slice(0, 1)];
  return [...amounts, ...faultsOfFreeHelp(draft), ...faultsOfRates(draft), ...faultsOfNight(draft), ...faultsOfExtras(draft)];
}

function faultsOfFreeHelp({ fundedBy, ratePence, rates, extraPence, tenthsOfMiles }: Draft<Service>): Fault[] {
  const hasPrice = (ratePence ?? 0) > 0 || rates.length > 0 || extraPence > 0 || tenthsOfMiles > 0;
  if (fundedBy !== 'informal' || !hasPrice) return [];
  return [{ code: 'free-help-with-price', field: 'ratePence', message: 'Help without pay has no price. Take the price out, or change who pays.' }];
}

function faultsOfRates({ rates, startsOn }: Draft<Service>): Fault[] {
  const faults: Fault[] = [];
  const ordered = ratesInOrder(rates);
  const second = ordered.find(({ kind, from }, at) => ordered[at - 1]?.kind === kind && ordered[at - 1]?.from === from);
  if (second) {
    faults.push({
      code: 'rate-twice',
      field: 'rates',
      message: `${RATE_WORDS[second.kind]}: two prices begin on ${formatDay(second.from)}. Change the day of one, or take one out.`,
    });
  }
  const early = ordered.find(({ kind, from }) => kind === 'usual' && from <= startsOn);
  if (early) {
    faults.push({
      code: 'price-change-too-early',
      field: 'rates',
      message: `The usual price cannot change on ${formatDay(early.from)}, because the service begins on ${formatDay(startsOn)}. Write that price as the cost, or change the day.`,
    });
  }
  return faults;
}

function faultsOfNight({ rates, night }: Draft<Service>): Fault[] {
  const hasRate = rates.some((rate) => rate.kind === 'night');
  if (hasRate && !night) return [{ code: 'night-without-hours', field: 'night', message: 'There is a price for nights. Write when the night begins and ends, like 22:00 and 6:00.' }];
  if (!night) return [];
  if (!hasRate) return [{ code: 'night-without-price', field: 'night', message: 'The hours of the night are written, and no price for them. Write the price, or empty the hours.' }];
  if (night.fromMinutes === night.toMinutes) return [{ code: 'night-of-no-length', field: 'night', message: 'The night begins and ends at the same time. Change one of the two times.' }];
  return [];
}

function faultsOfExtras({ extraPence, tenthsOfMiles, milePence }: Draft<Service>): Fault[] {
  const faults = [...belowZero('extraPence', extraPence), ...belowZero('milePence', milePence)];
  if (tenthsOfMiles > 0 && milePence === 0) faults.push({ code: 'miles-without-price', field: 'milePence', message: 'Write how much is paid for each mile, or empty the miles.' });
  if (milePence > 0 && tenthsOfMiles === 0) faults.push({ code: 'mile-price-without-miles', field: 'tenthsOfMiles', message: 'Write how many miles are paid for each time, or empty the price of a mile.' });
  return faults;
}
