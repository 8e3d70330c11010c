import type { Worker } from '../employer/worker';
import { formatDay } from '../kernel/iso-date';
import { overlap, type Period } from '../kernel/period';
import { countOf, formatMinutes } from '../kernel/plain-words';
import { belowZero, choiceGone, endsBeforeStart, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import { refused, type Fault, type Result } from '../kernel/result';
import type { Need } from './needs';
import { roundOfVisits } from './round-of-visits';
import { faultsOfPrices, ratesInOrder } from './save-rates';
import { faultsOfVisits, visitsInOrder } from './save-visits';
import type { Alternative, Service } from './services';
import { visitTooLong } from './visit-length';

/** What a service may refer to. */
export type ServiceSurroundings = { readonly services: readonly Service[]; readonly needs: readonly Need[]; readonly workers: readonly Worker[] };

/**
 * A service as it is to be kept: its breaks, visits and prices in order; how often it comes and how long it lasts taken from its visits,
 * where they are written down; one that a PA gives is provided by that PA where nobody else is named. What is not known yet (provider,
 * price, needs) may be left open: checks speak of it. Faults: no name; a last day before the first; a price by the hour with no time;
 * a visit longer than a day; more minutes for its needs than a visit has; breaks that end before they start or overlap; something
 * else looked at without words; something chosen that is gone; those of `save-visits.ts` and `save-rates.ts`.
 */
export function decideService(given: Draft<Service>, { services, needs, workers }: ServiceSurroundings): Result<Draft<Service>> {
  const draft = { ...given, ...roundOfVisits(given.visits) };
  const faults = [
    ...recordGone('service', draft.id, services),
    ...wordsMissing('name', draft.name, 'Give this support a name, like “Weekday mornings”.'),
    ...choiceGone('PA', 'workerId', [draft.workerId], workers),
    ...choiceGone('need', 'needs', draft.needs.map((tie) => tie.needId), needs),
    ...(draft.visits.length > 0 ? faultsOfVisits(draft.visits) : visitTooLong(draft.minutes)),
    ...faultsOfNeeds(draft),
    ...hourlyWithoutTime(draft),
    ...faultsOfPrices(draft),
    ...endsBeforeStart(draft.startsOn, draft.endsOn),
    ...faultsOfBreaks(draft.breaks),
    ...faultsOfAlternatives(draft.alternatives),
  ];
  return unlessRefused(faults, {
    ...draft,
    name: draft.name.trim(),
    provider: draft.provider.trim() || (workers.find((worker) => worker.id === draft.workerId)?.name ?? ''),
    visits: visitsInOrder(draft.visits),
    rates: ratesInOrder(draft.rates),
    breaks: [...draft.breaks].sort((a, b) => (a.from < b.from ? -1 : 1)),
    alternatives: draft.alternatives.map((one) => ({ ...one, words: one.words.trim(), whyNot: one.whyNot.trim() })),
    limits: draft.limits.trim(),
    whyThis: draft.whyThis.trim(),
  });
}

function faultsOfNeeds({ needs, minutes, visits }: Draft<Service>): Fault[] {
  const faults: Fault[] = [];
  // Where visits differ, the time for a need is that of the longest: shorter ones hold as much of it as they can.
  const longest = minutes ?? (visits.length > 0 ? Math.max(...visits.map((visit) => visit.minutes)) : null);
  if (new Set(needs.map((tie) => tie.needId)).size < needs.length) {
    faults.push({ code: 'need-twice', field: 'needs', message: 'The same need is chosen twice. Choose each need once.' });
  }
  const given = needs.reduce((sum, tie) => sum + (tie.minutes ?? 0), 0);
  if (given > 0 && longest === null) {
    faults.push({ code: 'visit-without-time', field: 'minutes', message: 'You wrote how much time each need takes. Write how long each time lasts as well.' });
  }
  if (longest !== null && given > longest) {
    faults.push({
      code: 'needs-longer-than-visit',
      field: 'needs',
      message: `The needs take ${formatMinutes(given)} together, and each time lasts ${formatMinutes(longest)}. Make the times for the needs shorter, or each time longer.`,
    });
  }
  return faults;
}

function hourlyWithoutTime({ ratePence, ratePer, minutes, visits }: Draft<Service>): Fault[] {
  if (ratePence === null || ratePence === 0 || ratePer === 'time' || minutes !== null || visits.length > 0) return [];
  return [{ code: 'hourly-without-time', field: 'minutes', message: 'It is paid by the hour, so the cost depends on the time. Write how long each time lasts.' }];
}

function faultsOfAlternatives(alternatives: readonly Alternative[]): Fault[] {
  const [fault] = alternatives.flatMap((one) => [
    ...wordsMissing('alternatives', one.words, 'Write what else you looked at, or take the empty one out.'),
    ...belowZero('alternatives', one.amountPence),
  ]);
  return fault ? [fault] : [];
}

function faultsOfBreaks(breaks: readonly Period[]): Fault[] {
  const faults = breaks.flatMap((pause) => endsBeforeStart(pause.from, pause.to, 'breaks'));
  const ordered = [...breaks].sort((a, b) => (a.from < b.from ? -1 : 1));
  const second = ordered.find((pause, at) => at > 0 && overlap(ordered[at - 1] ?? pause, pause));
  if (faults.length === 0 && second) {
    faults.push({ code: 'breaks-overlap', field: 'breaks', message: `Two breaks share ${formatDay(second.from)}. Make them into one, or change their days.` });
  }
  return faults;
}

/** May a service be removed? Faults: it already is; payments are tied to it (it can be ended instead); remembered rules name it. */
export function decideServiceRemoval(
  id: number,
  services: readonly Service[],
  uses: { readonly hasMoney: boolean; readonly rules: number },
): Result<{ readonly id: number }> {
  const name = services.find((service) => service.id === id)?.name ?? '';
  if (uses.hasMoney) {
    return refused({
      code: 'service-has-money',
      message: `“${name}” was kept, because payments are tied to it and the ledger must go on saying what they were for. Give it a last day instead.`,
    });
  }
  if (uses.rules > 0) {
    return refused({
      code: 'service-has-rules',
      message: `“${name}” was kept, because ${countOf(uses.rules, 'rule')} you remembered ${uses.rules === 1 ? 'sorts' : 'sort'} payments to it. Remove ${uses.rules === 1 ? 'that rule' : 'those rules'} first, or give the service a last day.`,
    });
  }
  return unlessRefused(recordGone('service', id, services), { id });
}
