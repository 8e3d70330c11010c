import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount, parsePounds } from '../../../shared/kernel/money';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Recurring } from '../../../shared/kernel/recurrence';
import { canChangeTimes, minutesEach, priceOn } from '../../../shared/plan/try-out';
import type { Service, ServiceKind } from '../../../shared/plan/services';
import { minutesTyped } from '../../ui/minutes-typed';
import type { Support } from './record-page';
import { USUAL_CATEGORY } from './support-words';

/** One service as it is tried, as typed. */
export type RowText = { readonly isOn: boolean; readonly times: string; readonly minutes: string; readonly ratePence: string };

/** A service that is not there yet, as typed. */
export type AddedText = {
  readonly name: string;
  readonly kind: ServiceKind;
  /** The id of the need it meets; empty: none. */
  readonly needId: string;
  readonly times: string;
  readonly every: Recurring;
  readonly minutes: string;
  readonly ratePence: string;
  readonly ratePer: 'hour' | 'time';
};

/** What is typed on the page. By the id of a service or a PA; what is not there is as it is now. */
export type TrialText = {
  readonly rows: Readonly<Record<number, Partial<RowText>>>;
  readonly added: readonly AddedText[];
  readonly rates: Readonly<Record<number, string>>;
  readonly budget: string | null;
};

export const NOTHING_TYPED: TrialText = { rows: {}, added: [], rates: {}, budget: null };

export const NEW_SERVICE: AddedText = { name: '', kind: 'agency', needId: '', times: '1', every: 'week', minutes: '1 h', ratePence: '', ratePer: 'hour' };

/** Services that can be tried: those that run or will. */
export function servicesToTry({ services }: Support, today: IsoDay): Service[] {
  return services.map((row) => row.service).filter(({ endsOn }) => endsOn === null || endsOn >= today);
}

/** A service as the page shows it before anything is typed. An empty time or price is not asked for. */
export function rowText(service: Service, today: IsoDay): RowText {
  const [minutes, ratePence] = [minutesEach(service), priceOn(service, today)];
  return { isOn: true, times: String(service.times), minutes: minutes === null ? '' : formatMinutes(minutes), ratePence: ratePence === null ? '' : formatAmount(ratePence) };
}

/** What of a service can be tried. Free help has no price, a bus pass no time; visits of several lengths are changed on the service’s own form. */
export function canChange(service: Service): { readonly times: boolean; readonly minutes: boolean; readonly price: boolean } {
  return { times: canChangeTimes(service), minutes: minutesEach(service) !== null, price: service.fundedBy !== 'informal' };
}

/** A field that cannot be read: what is tried leaves it as it is, and nothing can be kept until it can. */
export type Unread = { readonly field: string; /** What it is a field of: “Weekday support”. */ readonly of: string; readonly message: string };

/** What each part of the page works with. */
export type TrialProps = {
  readonly text: TrialText;
  readonly setText: (change: (text: TrialText) => TrialText) => void;
  readonly support: Support;
  readonly today: IsoDay;
  readonly unread: readonly Unread[];
};

const TIMES = 'Write how many times, as a whole number like 3';
const MINUTES = 'Write how long, like 1:30 or 45 min';
const PRICE = 'Write the price, like 14.50';

/** What is typed → what is tried, and what could not be read. */
export function readTrial(text: TrialText, support: Support, today: IsoDay): { readonly trial: Input<'support.tryOut'>; readonly unread: readonly Unread[] } {
  const unread: Unread[] = [];
  const read = <T>(field: string, of: string, value: T | undefined, message: string): T | null => {
    if (value === undefined) unread.push({ field, of, message });
    return value ?? null;
  };
  const services = servicesToTry(support, today).flatMap((service) => {
    const typed = text.rows[service.id];
    if (!typed) return [];
    const row = { ...rowText(service, today), ...typed };
    const may = canChange(service);
    const field = (name: string) => fieldOf(service.id, name);
    return [
      {
        id: service.id,
        isOn: row.isOn,
        times: (may.times && read(field('times'), service.name, timesIn(row.times), TIMES)) || service.times,
        minutes: may.minutes ? read(field('minutes'), service.name, minutesIn(row.minutes), MINUTES) : null,
        // A price that is not known may stay so.
        ratePence: !may.price || (row.ratePence.trim() === '' && priceOn(service, today) === null) ? null : read(field('ratePence'), service.name, poundsIn(row.ratePence), PRICE),
      },
    ];
  });
  const added = text.added.flatMap((one, at) => {
    const field = (name: string) => `added-${at}-${name}`;
    const name = one.name.trim() || 'New service';
    const needsTime = one.ratePer === 'hour';
    const times = read(field('times'), name, timesIn(one.times), TIMES);
    const minutes = one.minutes.trim() === '' && !needsTime ? null : read(field('minutes'), name, minutesIn(one.minutes), MINUTES);
    const ratePence = one.kind === 'informal' ? 0 : read(field('ratePence'), name, poundsIn(one.ratePence), PRICE);
    if (one.name.trim() === '') unread.push({ field: field('name'), of: name, message: 'Give it a name' });
    if (times === null || ratePence === null || (needsTime && minutes === null)) return [];
    const { kind, every, ratePer } = one;
    return [
      { name, kind, fundedBy: kind === 'informal' ? ('informal' as const) : ('direct_payment' as const), workerId: null, needIds: one.needId === '' ? [] : [Number(one.needId)], times, every, minutes, ratePence, ratePer, category: USUAL_CATEGORY[kind] },
    ];
  });
  const rates = Object.entries(text.rates).flatMap(([workerId, typed]) => {
    const ratePence = read(`rate-${workerId}`, support.workers.find(({ id }) => id === Number(workerId))?.name ?? '', poundsIn(typed), PRICE);
    return ratePence === null ? [] : [{ workerId: Number(workerId), ratePence }];
  });
  const budgetPence = text.budget === null ? null : read('budget', 'The budget', poundsIn(text.budget), 'Write an amount, like 240.00');
  return { trial: { services, added, rates, budgetPence }, unread };
}

/** The name of a field of a service. */
export function fieldOf(serviceId: number, name: string): string {
  return `service-${serviceId}-${name}`;
}

function timesIn(typed: string): number | undefined {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : undefined;
}

function minutesIn(typed: string): number | undefined {
  const minutes = minutesTyped(typed);
  return minutes === undefined || minutes === 0 || minutes > 24 * 60 ? undefined : minutes;
}

/** More than anything costs each time; far above it the sums of a year would no longer be exact. */
const MOST_PENCE = 100_000_00;

function poundsIn(typed: string): number | undefined {
  const pounds = parsePounds(typed);
  return pounds.ok && pounds.value >= 0 && pounds.value <= MOST_PENCE ? pounds.value : undefined;
}
