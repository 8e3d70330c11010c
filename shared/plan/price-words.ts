import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { joinWords } from '../kernel/plain-words';
import { nightWords } from './plan-words';
import { usualRateOn, type Prices } from './price-of-visit';
import { usualPriceWords } from './service-words';
import type { Service, ServiceRate } from './services';

type Priced = Prices & Pick<Service, 'startsOn'>;

/**
 * All prices as they are agreed: “£18.00 an hour, £24.00 on Sundays and bank holidays, £18.50 from 1 October 2026; £3.50 each time
 * beside the price; 6.2 miles each time at 45p a mile”. “Free” and “Price not known yet” where that is all.
 */
export function priceWords(service: Priced): string {
  const usual = usualPriceWords({ ratePence: usualRateOn(service, service.startsOn), ratePer: service.ratePer });
  const beside = [
    ...(service.extraPence > 0 ? [`${formatPounds(service.extraPence)} each time beside the price`] : []),
    ...(service.tenthsOfMiles > 0 && service.milePence > 0 ? [`${milesWords(service.tenthsOfMiles)} each time at ${service.milePence}p a mile`] : []),
  ];
  return [[usual, ...otherPrices(service)].join(', '), ...beside].join('; ');
}

const milesWords = (tenths: number) => `${tenths % 10 === 0 ? tenths / 10 : `${Math.floor(tenths / 10)}.${tenths % 10}`} ${tenths === 10 ? 'mile' : 'miles'}`;

/** Those of one amount and one first day together; one that held before the first day and was replaced by then is left out. */
function otherPrices(service: Priced): string[] {
  const shown = service.rates.filter((rate) => isInUse(rate, service));
  const groups = new Map<string, ServiceRate[]>();
  for (const rate of [...shown].sort(byDayThenKind)) {
    // Nights have their own words, and a new usual price says its day.
    const key = [rate.ratePence, startOf(rate, service), rate.kind === 'night' || rate.kind === 'usual' ? rate.kind : 'days'].join();
    groups.set(key, [...(groups.get(key) ?? []), rate]);
  }
  return [...groups.values()].map((group) => groupWords(group, service));
}

const ORDER: readonly ServiceRate['kind'][] = ['saturday', 'sunday', 'bank_holiday', 'night', 'usual'];
const byDayThenKind = (a: ServiceRate, b: ServiceRate) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);

function isInUse({ kind, from }: ServiceRate, { rates, startsOn, night }: Priced): boolean {
  if (kind === 'night' && night === null) return false;
  if (from > startsOn) return true;
  return kind !== 'usual' && !rates.some((other) => other.kind === kind && other.from > from && other.from <= startsOn);
}

const startOf = (rate: ServiceRate, { startsOn }: Priced) => (rate.from > startsOn ? ` from ${formatDay(rate.from)}` : '');

const DAYS: Readonly<Record<ServiceRate['kind'], string>> = { usual: '', saturday: 'Saturdays', sunday: 'Sundays', bank_holiday: 'bank holidays', night: '' };

function groupWords(group: readonly ServiceRate[], service: Priced): string {
  const [first] = group;
  if (!first) return '';
  const price = formatPounds(first.ratePence);
  if (first.kind === 'usual') return `${price}${startOf(first, service)}`;
  if (first.kind === 'night') return `${price} at night${service.night ? ` (${nightWords(service.night)})` : ''}${startOf(first, service)}`;
  return `${price} on ${joinWords(group.map(({ kind }) => DAYS[kind]))}${startOf(first, service)}`;
}
