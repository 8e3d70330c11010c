import { addDays, daysBetween, weekdayOf, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { WEEKDAY_WORDS } from './plan-words';
import type { Service, Visit } from './services';

export const DAY_MINUTES = 24 * 60;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Visit['weekday'][];

/** A visit as a day of the week has it. One over midnight is two blocks, one on each day. */
export type Block = {
  readonly service: Service;
  readonly weekday: Visit['weekday'];
  /** Minutes after midnight; `to` is at most 1440. */
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** It began the evening before. */
  readonly beganBefore: boolean;
  /** It goes on after midnight. */
  readonly goesOn: boolean;
  /** Which lane of the day it stands in, from 0; blocks at one time stand in different lanes. */
  readonly lane: number;
  /** Services of the same person at the same time: that person cannot be at both. */
  readonly samePerson: readonly Service[];
  /** Services of other people at the same time, which may be meant. */
  readonly others: readonly Service[];
};

/** A visit that comes on a day at no time in particular. */
export type AnyTime = { readonly service: Service; readonly minutes: number };

export type WeekDay = {
  readonly weekday: Visit['weekday'];
  /** “Monday” */
  readonly name: string;
  /** In the order of their times. */
  readonly blocks: readonly Block[];
  /** How many lanes the blocks need; at least 1. */
  readonly lanes: number;
  readonly anyTime: readonly AnyTime[];
};

/** One week; where something comes only every other week there are two, of which the first is the week of the day looked at. */
export type Week = { readonly from: IsoDay; readonly days: readonly WeekDay[] };

/** A plan’s usual week. */
export type WeekView = {
  /** One, or the two of a fortnight. */
  readonly weeks: readonly Week[];
  /** Services that run and say on no day when they come. */
  readonly noDay: readonly Service[];
};

/**
 * The usual week of the services that run on a day: breaks and school terms play no part. `on` says which week of a fortnight is the
 * first one shown; a service counts its own fortnights from the week (Monday to Sunday) in which it starts.
 */
export function weekOf(services: readonly Service[], on: IsoDay): WeekView {
  const current = services.filter((service) => isCurrent(service, on));
  const withDays = current.filter((service) => service.visits.length > 0);
  const isFortnight = withDays.some((service) => service.visits.some((visit) => visit.week !== 'every'));
  const from = mondayOf(on);
  const mondays = isFortnight ? [from, addDays(from, 7)] : [from];
  const weeks = mondays.map((monday, at) => {
    // Sunday's night goes on into the next Monday, which comes after the last week shown as it came before the first.
    const before = mondays.at(at - 1) ?? monday;
    return { from: monday, days: daysOf(visitsIn(withDays, monday), visitsIn(withDays, before)) };
  });
  return { weeks, noDay: current.filter((service) => service.visits.length === 0 && service.kind !== 'employing') };
}

type Coming = { readonly service: Service; readonly visit: Visit };

function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -Object.values(WEEKDAY_WORDS).indexOf(weekdayOf(day)));
}

/** The visits that come in the week of a Monday. */
function visitsIn(services: readonly Service[], monday: IsoDay): Coming[] {
  return services.flatMap((service) => {
    const isSecond = Math.abs(daysBetween(mondayOf(service.startsOn), monday) / 7) % 2 === 1;
    return service.visits.filter(({ week }) => week === 'every' || (week === 'second') === isSecond).map((visit) => ({ service, visit }));
  });
}

type Span = Pick<Block, 'service' | 'weekday' | 'fromMinutes' | 'toMinutes' | 'beganBefore' | 'goesOn'>;

function daysOf(coming: readonly Coming[], weekBefore: readonly Coming[]): WeekDay[] {
  // Sunday's night ends on the Monday of the next week.
  const isFromSunday = (span: Span) => span.weekday === 1 && span.beganBefore;
  const spans = [...weekBefore.flatMap(spansOf).filter(isFromSunday), ...coming.flatMap(spansOf).filter((span) => !isFromSunday(span))];
  return WEEKDAYS.map((weekday) => {
    const anyTime = coming.filter(({ visit }) => visit.weekday === weekday && visit.fromMinutes === null).map(({ service, visit }) => ({ service, minutes: visit.minutes }));
    const blocks = inLanes(spans.filter((span) => span.weekday === weekday));
    return { weekday, name: WEEKDAY_WORDS[weekday], blocks, lanes: Math.max(1, ...blocks.map(({ lane }) => lane + 1)), anyTime };
  });
}

/** A visit with a time as its part of its day and, where it goes over midnight, of the next. */
function spansOf({ service, visit }: Coming): Span[] {
  const { weekday, fromMinutes, minutes } = visit;
  if (fromMinutes === null) return [];
  const end = fromMinutes + minutes;
  const goesOn = end > DAY_MINUTES;
  const first = { service, weekday, fromMinutes, toMinutes: Math.min(end, DAY_MINUTES), beganBefore: false, goesOn };
  if (!goesOn) return [first];
  const next = WEEKDAYS[weekday % 7] ?? 1;
  return [first, { service, weekday: next, fromMinutes: 0, toMinutes: end - DAY_MINUTES, beganBefore: true, goesOn: false }];
}

/** The blocks of one day in the order of their times, each in the first lane that is free by then, with what is there at the same time. */
function inLanes(spans: readonly Span[]): Block[] {
  const freeFrom: number[] = [];
  const ordered = [...spans].sort((a, b) => a.fromMinutes - b.fromMinutes || b.toMinutes - a.toMinutes || a.service.id - b.service.id);
  return ordered.map((span) => {
    const found = freeFrom.findIndex((minutes) => minutes <= span.fromMinutes);
    const lane = found === -1 ? freeFrom.length : found;
    freeFrom[lane] = span.toMinutes;
    const together = ordered.filter((other) => other !== span && meet(span, other)).map(({ service }) => service);
    const samePerson = together.filter((service) => isSamePerson(span.service, service));
    // Someone who lives in is there all day, so that anybody else comes “at the same time”.
    const others = together.filter((service) => !samePerson.includes(service) && service.care !== 'live_in' && span.service.care !== 'live_in');
    return { ...span, lane, samePerson, others };
  });
}

/** Is there a minute that both have? */
export const meet = (a: Pick<Block, 'fromMinutes' | 'toMinutes'>, b: Pick<Block, 'fromMinutes' | 'toMinutes'>): boolean => a.fromMinutes < b.toMinutes && b.fromMinutes < a.toMinutes;

/** Kinds that one person gives. An agency or a club can send two. */
const BY_ONE_PERSON: readonly Service['kind'][] = ['pa', 'self_employed', 'informal'];

/** Do two services need the same person? The same PA of the household, or one person under the same name. */
function isSamePerson(a: Service, b: Service): boolean {
  if (a.workerId !== null || b.workerId !== null) return a.workerId === b.workerId;
  const name = a.provider.trim().toLocaleLowerCase('en-GB');
  return name !== '' && name === b.provider.trim().toLocaleLowerCase('en-GB') && BY_ONE_PERSON.includes(a.kind) && BY_ONE_PERSON.includes(b.kind);
}
