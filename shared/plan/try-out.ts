import type { Facts } from '../checks/check';
import { budgetDay, budgetOn, planYear, type BudgetPeriod } from '../budget/personal-budget';
import { rateOnDay, type Worker } from '../employer/worker';
import { addDays, type IsoDay } from '../kernel/iso-date';
import { splitPence, timesRatio, type Pence } from '../kernel/money';
import type { Draft } from '../kernel/record';
import { timesAYear, type Recurring } from '../kernel/recurrence';
import type { SpendingCategory } from '../ledger/categories';
import { PLAIN_SERVICE, type Funder, type Service, type ServiceKind, type Visit } from './services';

/** What is tried with one service of the plan; `minutes` or `ratePence` null: as it is. `isOn` false: the plan without it. */
export type ServiceTried = { readonly id: number; readonly isOn: boolean; readonly times: number; readonly minutes: number | null; readonly ratePence: Pence | null };

/** A service that is not in the plan yet. */
export type ServiceAdded = {
  readonly name: string;
  readonly kind: ServiceKind;
  readonly fundedBy: Funder;
  readonly workerId: number | null;
  readonly needIds: readonly number[];
  readonly times: number;
  readonly every: Recurring;
  readonly minutes: number | null;
  readonly ratePence: Pence | null;
  readonly ratePer: 'hour' | 'time';
  readonly category: SpendingCategory;
};

/** A plan that is tried out. Nothing of it is saved. */
export type TryOut = {
  readonly services: readonly ServiceTried[];
  readonly added: readonly ServiceAdded[];
  /** Another hourly rate for a PA, and for all that they do by the hour. */
  readonly rates: readonly { readonly workerId: number; readonly ratePence: Pence }[];
  /** Another whole budget, in the rhythm in which the budget is stated; null: as it is. */
  readonly budgetPence: Pence | null;
};

/** What is saved where a plan that was tried out is kept: what changed, what is new, and what leaves. */
export type ToKeep = { readonly services: readonly Draft<Service>[]; readonly workers: readonly Worker[]; readonly removeServices: readonly number[] };

/** The price of a service on a day, in pence: its usual one since the latest day that has come, otherwise the one it began with. */
export function priceOn({ ratePence, rates }: Pick<Service, 'ratePence' | 'rates'>, on: IsoDay): Pence | null {
  return usualRateOn(rates, on)?.ratePence ?? ratePence;
}

function usualRateOn(rates: Service['rates'], on: IsoDay): Service['rates'][number] | undefined {
  return rates.filter(({ kind, from }) => kind === 'usual' && from <= on).reduce<Service['rates'][number] | undefined>((last, rate) => (last && last.from >= rate.from ? last : rate), undefined);
}

/** Minutes each time: as written down, or those of its visits where all are alike; null: none, or each visit has its own. */
export function minutesEach({ minutes, visits }: Pick<Service, 'minutes' | 'visits'>): number | null {
  const [first] = visits;
  if (!first) return minutes;
  return visits.every((visit) => visit.minutes === first.minutes) ? first.minutes : null;
}

/** Can the number of times be changed without choosing days? Not where some visits come every week and others every other week. */
export function canChangeTimes({ times, visits }: Pick<Service, 'times' | 'visits'>): boolean {
  return visits.length === 0 || visits.length === times;
}

/** The service as it is tried. Time for its needs grows and shrinks with its visits. */
export function tried(service: Service, { times, minutes, ratePence }: Pick<ServiceTried, 'times' | 'minutes' | 'ratePence'>, on: IsoDay): Service {
  const each = minutesEach(service);
  const visits = canChangeTimes(service) && service.visits.length > 0 ? withTimes(service.visits, times) : service.visits;
  const isOther = minutes !== null && minutes !== each;
  return withPrice(
    {
      ...service,
      times: canChangeTimes(service) ? times : service.times,
      minutes: isOther && (service.visits.length === 0 || service.minutes !== null) ? minutes : service.minutes,
      visits: isOther ? visits.map((visit) => ({ ...visit, minutes })) : visits,
      needs: isOther && each !== null ? stretched(service.needs, { numerator: minutes, denominator: each }) : service.needs,
    },
    ratePence,
    on,
  );
}

/** Fewer: the last ones are left out. More: as the last one, on the first days of the week that are free. */
function withTimes(visits: readonly Visit[], times: number): readonly Visit[] {
  const last = visits.at(-1);
  if (!last || times <= visits.length) return visits.slice(0, Math.max(0, times));
  const taken = new Set(visits.map(({ weekday }) => weekday));
  const free = ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => !taken.has(weekday));
  const more = Array.from({ length: times - visits.length }, (_, at): Visit => ({ ...last, weekday: free[at] ?? last.weekday }));
  return [...visits, ...more];
}

function stretched(needs: Service['needs'], by: { readonly numerator: number; readonly denominator: number }): Service['needs'] {
  const given = needs.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  if (given.length === 0) return needs;
  const parts = splitPence(timesRatio(given.reduce((sum, one) => sum + one, 0), by, 'down'), given);
  let at = 0;
  return needs.map((need) => (need.minutes === null ? need : { ...need, minutes: Math.max(1, parts[at++] ?? 1) }));
}

function withPrice(service: Service, ratePence: Pence | null, on: IsoDay): Service {
  const usual = usualRateOn(service.rates, on);
  if (ratePence === null) return service;
  if (!usual) return { ...service, ratePence };
  return { ...service, rates: service.rates.map((rate) => (rate === usual ? { ...rate, ratePence } : rate)) };
}

/**
 * Every service of the plan as it is tried, without those that are switched off; what is new is not among them. A rate of pay counts
 * where it is another than today's: a service may cost more an hour than its PA is paid. The hours of a sleep-in are not paid as work.
 */
function servicesTried({ services, workers }: Pick<Facts, 'services' | 'workers'>, { services: changes, rates }: TryOut, on: IsoDay): { readonly before: Service; readonly after: Service | null }[] {
  const others = rates.filter(({ workerId, ratePence }) => workers.some((worker) => worker.id === workerId && isOtherRate(worker, ratePence, on)));
  return services.map((before) => {
    const change = changes.find(({ id }) => id === before.id);
    if (change && !change.isOn) return { before, after: null };
    const changed = change ? tried(before, change, on) : before;
    const rate = others.find(({ workerId }) => workerId === before.workerId);
    const isPaid = rate && before.ratePer === 'hour' && before.care !== 'sleep_in' && before.fundedBy !== 'informal' && (before.endsOn === null || before.endsOn >= on);
    return { before, after: isPaid ? withPrice(changed, rate.ratePence, on) : changed };
  });
}

const firstDay = (worker: Worker, on: IsoDay): IsoDay => (worker.startsOn > on ? worker.startsOn : on);

const isOtherRate = (worker: Worker, ratePence: Pence, on: IsoDay): boolean => ratePence !== rateOnDay(worker, firstDay(worker, on));

function newService(added: ServiceAdded, startsOn: IsoDay, workers: readonly Worker[]): Draft<Service> {
  const { needIds, ...rest } = added;
  return {
    ...PLAIN_SERVICE,
    ...rest,
    id: null,
    provider: workers.find(({ id }) => id === added.workerId)?.name ?? '',
    needs: needIds.map((needId) => ({ needId, minutes: null })),
    startsOn,
    endsOn: null,
    breaks: [],
    paidEvery: '4-weeks',
    cover: '',
    providerReference: '',
    note: '',
  };
}

/** Minutes of a service in a week, on average over 52; 0 for a one-off. */
function weeklyMinutes({ every, times, minutes, visits }: Draft<Service>): number {
  if (minutes === null && visits.length > 0) return Math.round(visits.reduce((sum, visit) => sum + visit.minutes * (visit.week === 'every' ? 2 : 1), 0) / 2);
  if (every === 'once' || minutes === null) return 0;
  const { numerator, denominator } = timesAYear(every);
  return timesRatio(times * minutes, { numerator, denominator: denominator * 52 }, 'half-up');
}

const LONGEST_WEEK = 7 * 24 * 60;

/** The PAs with the rates that are tried, from the day on, and with more or fewer usual hours where their services have more or fewer. */
function workersTried(workers: readonly Worker[], { rates }: TryOut, hours: ReadonlyMap<number, number>, on: IsoDay): readonly Worker[] {
  return workers.map((worker) => {
    const ratePence = rates.find(({ workerId }) => workerId === worker.id)?.ratePence;
    const more = hours.get(worker.id) ?? 0;
    const from = firstDay(worker, on);
    const hasOther = ratePence !== undefined && isOtherRate(worker, ratePence, on);
    if (!hasOther && more === 0) return worker;
    return {
      ...worker,
      minutesAWeek: Math.min(LONGEST_WEEK, Math.max(0, worker.minutesAWeek + more)),
      rates: hasOther ? [...worker.rates.filter((rate) => rate.from !== from), { from, ratePence }].sort((a, b) => (a.from < b.from ? -1 : 1)) : worker.rates,
    };
  });
}

/** Minutes a week by which the services of each PA change. */
function hoursTried(services: ReturnType<typeof servicesTried>, added: readonly Draft<Service>[], on: IsoDay): Map<number, number> {
  const hours = new Map<number, number>();
  const add = (service: Draft<Service> | null, sign: 1 | -1) => {
    if (!service || service.workerId === null || (service.endsOn !== null && service.endsOn < on)) return;
    hours.set(service.workerId, (hours.get(service.workerId) ?? 0) + sign * weeklyMinutes(service));
  };
  for (const { before, after } of services) {
    add(before, -1);
    add(after, 1);
  }
  for (const service of added) add(service, 1);
  return hours;
}

/**
 * The facts as they would be with a plan that is tried out, for a whole year of it: what is switched off is gone from the first day of
 * the plan year, and what is new is there from it. A PA's usual hours follow their services. Ids of new services are below 0.
 */
export function factsTried(facts: Facts, trial: TryOut, on: IsoDay): Facts {
  const day = budgetDay(facts.budgets, on);
  const budget = budgetOn(facts.budgets, day);
  const yearFrom = budget ? planYear(budget, facts.budgets, day).from : on;
  const services = servicesTried(facts, trial, on);
  const added = trial.added.map((one, at) => ({ ...newService(one, yearFrom < on ? yearFrom : on, facts.workers), id: -1 - at }));
  return {
    ...facts,
    services: [...services.flatMap(({ after }) => after ?? []), ...added],
    workers: workersTried(facts.workers, trial, hoursTried(services, added, on), on),
    budgets: trial.budgetPence === null ? facts.budgets : facts.budgets.map((one) => (one === budget ? withTotal(one, trial.budgetPence ?? one.totalPence) : one)),
  };
}

/** Another whole budget; what the person pays stays, and the council's part is the rest of it. */
function withTotal(budget: BudgetPeriod, totalPence: Pence): BudgetPeriod {
  const contributionPence = Math.min(budget.contributionPence, totalPence);
  return { ...budget, totalPence, contributionPence, councilPence: totalPence - contributionPence };
}

/**
 * What to save so that a plan that was tried out becomes the plan, from `on`: what is switched off ends the day before (one that has not
 * begun by then is taken out), what is new begins on it, and so does another price. A budget is the council's to change, so it is not
 * among them.
 */
export function toKeep(facts: Pick<Facts, 'services' | 'workers'>, trial: TryOut, on: IsoDay): ToKeep {
  const { workers } = facts;
  const yesterday = addDays(on, -1);
  const services = servicesTried(facts, trial, on);
  const added = trial.added.map((one) => newService(one, on, workers));
  const off = services.filter(({ after }) => after === null).map(({ before }) => before);
  const changed = services.flatMap(({ before, after }) => (after && JSON.stringify(after) !== JSON.stringify(before) ? [withPriceFrom(on, before, after)] : []));
  const triedWorkers = workersTried(workers, trial, hoursTried(services, added, on), on);
  return {
    services: [...changed, ...off.filter(({ startsOn }) => startsOn <= yesterday).map((service) => ({ ...service, endsOn: yesterday })), ...added],
    workers: triedWorkers.filter((worker, at) => worker !== workers[at]),
    removeServices: off.filter(({ startsOn }) => startsOn > yesterday).map(({ id }) => id),
  };
}

/** The service with its new price from a day on: what came before that day was agreed, and perhaps paid, at the old one. */
function withPriceFrom(on: IsoDay, before: Service, after: Service): Service {
  const [oldPence, ratePence] = [priceOn(before, on), priceOn(after, on)];
  if (before.startsOn >= on || oldPence === null || ratePence === null || ratePence === oldPence) return after;
  const others = before.rates.filter(({ kind, from }) => kind !== 'usual' || from !== on);
  return { ...after, ratePence: before.ratePence, rates: [...others, { kind: 'usual', from: on, ratePence }] };
}

/** What to save to take it back: what was changed or ended as it is now, and what was taken out as a new record. What was added, whoever kept it knows. */
export function asBefore({ services, workers }: Pick<Facts, 'services' | 'workers'>, kept: ToKeep): ToKeep {
  const changed = new Set(kept.services.map(({ id }) => id));
  const changedWorkers = new Set(kept.workers.map(({ id }) => id));
  return {
    services: [...services.filter(({ id }) => changed.has(id)), ...services.filter(({ id }) => kept.removeServices.includes(id)).map((service) => ({ ...service, id: null }))],
    workers: workers.filter(({ id }) => changedWorkers.has(id)),
    removeServices: [],
  };
}
