import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import { formatMinutes } from '../kernel/plain-words';
import { belowZero, dayToCome, endsBeforeStart, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Worker } from './worker';

const WEEK_MINUTES = 7 * 24 * 60;

/**
 * A personal assistant as they are to be kept, rates in the order of their days. What is not known yet (rates, date of birth,
 * documents) may be left open. `written`: the days with hours or leave of theirs. Faults: no name; a last day before the first; one of those
 * days before the first or after the last; born, seen or given on a day to come; more minutes than
 * a week has; a rate below zero; two rates from one day; a permission to work that was over when it was checked; no longer there to be
 * changed.
 */
export function decideWorker(draft: Draft<Worker>, known: readonly Worker[], today: IsoDay, written: Period | null = null): Result<Draft<Worker>> {
  const faults = [
    ...recordGone('PA', draft.id, known),
    ...wordsMissing('name', draft.name, 'Enter the name of your PA.'),
    ...endsBeforeStart(draft.startsOn, draft.endsOn),
    ...faultsOfWritten(draft, written),
    ...dayToCome('bornOn', draft.bornOn, today),
    ...dayToCome('councilAgreedOn', draft.councilAgreedOn, today),
    ...faultsOfHours(draft.minutesAWeek),
    ...faultsOfRates(draft.rates),
    ...dayToCome('rightToWorkSeenOn', draft.rightToWorkSeenOn, today),
    ...faultsOfPermission(draft),
    ...dayToCome('contractGivenOn', draft.contractGivenOn, today),
  ];
  return unlessRefused(faults, { ...draft, name: draft.name.trim(), rates: [...draft.rates].sort((a, b) => (a.from < b.from ? -1 : 1)) });
}

/** Hours outside the job would be paid by nobody and seen by nobody. */
function faultsOfWritten({ name, startsOn, endsOn }: Draft<Worker>, written: Period | null): Fault[] {
  if (written === null) return [];
  const what = (day: IsoDay) => `Hours or days away of ${name.trim()} are written down for ${formatDay(day)}`;
  return [
    ...(written.from < startsOn ? [{ code: 'hours-before-first-day', field: 'startsOn', message: `${what(written.from)}, before this first day. Choose that day or an earlier one, or take them out on the Hours page or the Holiday page first.` }] : []),
    ...(endsOn !== null && written.to > endsOn ? [{ code: 'hours-after-last-day', field: 'endsOn', message: `${what(written.to)}, after this last day. Choose that day or a later one, or take them out on the Hours page or the Holiday page first.` }] : []),
  ];
}

function faultsOfHours(minutesAWeek: number): Fault[] {
  if (minutesAWeek <= WEEK_MINUTES) return [];
  return [
    {
      code: 'more-than-a-week',
      field: 'minutesAWeek',
      message: `A week has ${formatMinutes(WEEK_MINUTES)}, and ${formatMinutes(minutesAWeek)} is more. Enter the hours that they usually work in one week.`,
    },
  ];
}

function faultsOfPermission({ rightToWorkSeenOn: seenOn, rightToWorkUntil: until }: Draft<Worker>): Fault[] {
  if (seenOn === null || until === null || until >= seenOn) return [];
  return [
    {
      code: 'permission-over',
      field: 'rightToWorkUntil',
      message: `A permission that ended on ${formatDay(until)} was over when you checked it on ${formatDay(seenOn)}. Change one of the two days.`,
    },
  ];
}

function faultsOfRates(rates: Worker['rates']): Fault[] {
  const twice = rates.find((rate, at) => rates.findIndex((other) => other.from === rate.from) < at);
  return [
    ...rates.flatMap((rate) => belowZero('rates', rate.ratePence)),
    ...(twice ? [{ code: 'rate-twice', field: 'rates', message: `Two rates start on ${formatDay(twice.from)}. Take one out, or change its day.` }] : []),
  ];
}
