import type { IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { timesAYear } from '../kernel/recurrence';
import type { Need } from './needs';
import type { Visit } from './services';
import type { WeekDay, WeekView } from './week';

/** A day of the week on which nothing comes for a need that the assessment says is there every day. */
export type Gap = { readonly need: Need; /** Which of the weeks shown, from 0. */ readonly week: number; readonly weekday: Visit['weekday'] };

/**
 * The days without help for needs that are there every day: the assessment says 7 times a week or more, and none of the visits of that
 * day is for it. Only where every service for the need says on which days it comes; a need without any service has a flag of its own.
 */
export function gapsOf({ weeks, noDay }: WeekView, needs: readonly Need[], on: IsoDay): Gap[] {
  return needs
    .filter((need) => need.eligible && isCurrent(need, on) && isDaily(need))
    .filter((need) => !noDay.some((service) => serves(service, need)) && weeks.some(({ days }) => days.some((day) => comesFor(day, need))))
    .flatMap((need) => weeks.flatMap(({ days }, week) => days.filter((day) => !comesFor(day, need)).map(({ weekday }) => ({ need, week, weekday }))));
}

/** At least 7 times a week, whatever the rhythm it is stated in: 14 times a fortnight, 365 a year. */
function isDaily({ assessed }: Need): boolean {
  if (!assessed) return false;
  const { numerator, denominator } = timesAYear(assessed.every);
  return assessed.times * numerator >= 7 * 52 * denominator;
}

function serves(service: { readonly needs: readonly { readonly needId: number }[] }, need: Need): boolean {
  return service.needs.some(({ needId }) => needId === need.id);
}

const comesFor = ({ blocks, anyTime }: WeekDay, need: Need): boolean => [...blocks, ...anyTime].some(({ service }) => serves(service, need));
