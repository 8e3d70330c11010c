import { formatDay, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { HOUR_LINE_WORDS } from './hour-words';
import type { PayLine } from './pay-run';
import { rateOfHours } from './rate-of-hours';
import { HOUR_KINDS, type HourKind } from './shift';
import { paidMinutes } from './shift-time';
import { ownHours } from './own-hours';
import { workedTime, type WeekSource } from './worked-time';
import { rateOnDay, type Worker } from './worker';

/** Time that counts for the minimum wage at one rate, and the rate that counts for it. */
export type CountedTime = { readonly minutes: number; readonly ratePence: Pence };

export type WorkPay = {
  readonly lines: readonly PayLine[];
  readonly weeks: readonly WeekSource[];
  /** Time worked, without cancelled visits and without sleep. A rate above the usual one counts as the usual one: what is paid for the time of day or week does not count (National Minimum Wage Regulations 2015, regulation 10). */
  readonly counted: readonly CountedTime[];
};

type Group = { readonly kind: PayLine['kind']; readonly hours: HourKind; readonly isWoken: boolean; readonly ratePence: Pence; readonly from: IsoDay; minutes: number; nights: number };

/**
 * Pay for the work of a period, a line for each kind of hour and rate, each rounded once to the nearest penny. A sleep-in is paid by the
 * night, and its time awake for work by the usual hourly rate beside it; a cancelled visit that is paid, as if it had been worked. Faults:
 * `pay-rate-missing`, `sleep-in-rate-missing`.
 */
export function workPay(worker: Worker, record: EmploymentRecord, period: Period): Result<WorkPay> {
  const { stretches, weeks } = workedTime(worker, record, period);
  const { otherRates } = ownHours(record, worker.id);
  const groups = new Map<string, Group>();
  const faults = new Map<string, Fault>();
  const counted = new Map<Pence, number>();
  const add = (kind: Group['kind'], hours: HourKind, isWoken: boolean, on: IsoDay, minutes: number) => {
    const ratePence = rateOfHours(worker, otherRates, isWoken ? 'usual' : hours, on);
    if (ratePence === undefined) {
      const fault = rateMissing(worker, hours === 'sleep_in' && !isWoken, on);
      faults.set(fault.code, faults.get(fault.code) ?? fault);
      return;
    }
    const key = [kind, hours, isWoken, ratePence].join('|');
    const group = groups.get(key) ?? { kind, hours, isWoken, ratePence, from: on, minutes: 0, nights: 0 };
    group.minutes += minutes;
    group.nights += 1;
    groups.set(key, group);
    if (kind !== 'hours') return;
    const countedPence = Math.min(ratePence, rateOnDay(worker, on) ?? ratePence);
    counted.set(countedPence, (counted.get(countedPence) ?? 0) + minutes);
  };
  for (const stretch of stretches) {
    if (stretch.state === 'cancelled_unpaid') continue;
    const kind = stretch.state === 'cancelled_paid' ? 'cancelled' : stretch.kind === 'sleep_in' ? 'sleep_in' : 'hours';
    add(kind, stretch.kind, false, stretch.on, stretch.kind === 'sleep_in' ? 0 : paidMinutes(stretch));
    if (stretch.kind === 'sleep_in' && stretch.state === 'worked' && stretch.wokenMinutes > 0) add('hours', 'sleep_in', true, stretch.on, stretch.wokenMinutes);
  }
  if (faults.size > 0) return refused(...faults.values());
  const all = [...groups.values()].sort(inOrder);
  return ok({ lines: all.map((group) => lineOf(group, all)), weeks, counted: [...counted].map(([ratePence, minutes]) => ({ minutes, ratePence })) });
}

function rateMissing(worker: Worker, isNight: boolean, on: IsoDay): Fault {
  if (isNight) {
    return {
      code: 'sleep-in-rate-missing',
      message: `${worker.name} slept in on ${formatDay(on)}, and no pay for a sleep-in is written down for that night. So the pay cannot be worked out. Write down what a night is paid on ${worker.name}’s page.`,
      field: 'rates',
    };
  }
  return { code: 'pay-rate-missing', message: `No hourly rate is written down for ${worker.name} on ${formatDay(on)}. So the pay cannot be worked out. Write the rate on ${worker.name}’s page.`, field: 'rates' };
}

const ORDER: readonly PayLine['kind'][] = ['hours', 'sleep_in', 'cancelled'];

function inOrder(a: Group, b: Group): number {
  if (a.kind !== b.kind) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  if (a.hours !== b.hours) return HOUR_KINDS.indexOf(a.hours) - HOUR_KINDS.indexOf(b.hours);
  return a.from < b.from ? -1 : 1;
}

function lineOf(group: Group, all: readonly Group[]): PayLine {
  const { kind, hours, isWoken, ratePence, minutes, nights } = group;
  const isByNight = hours === 'sleep_in' && !isWoken;
  const amountPence = isByNight ? ratePence * nights : timesRatio(ratePence, { numerator: minutes, denominator: 60 }, 'half-up');
  return { kind, words: wordsOf(group, all), minutes: isByNight ? null : minutes, ratePence, amountPence };
}

/** Two rates of one kind are told apart by the first day of each. */
function wordsOf({ kind, hours, isWoken, nights, from, ratePence }: Group, all: readonly Group[]): string {
  const isSplit = all.some((other) => other.kind === kind && other.hours === hours && other.isWoken === isWoken && other.ratePence !== ratePence);
  const name = isWoken ? 'Awake for work in sleep-ins' : hours === 'sleep_in' ? `${HOUR_LINE_WORDS.sleep_in}: ${countOf(nights, 'night')}` : HOUR_LINE_WORDS[hours];
  return `${kind === 'cancelled' ? `Cancelled, paid all the same: ${name.toLowerCase()}` : name}${isSplit ? `, from ${formatDay(from)}` : ''}`;
}
