import type { Worker } from '../employer/worker';
import { formatDay } from '../kernel/iso-date';
import { overlap, type Period } from '../kernel/period';
import { countOf, formatMinutes } from '../kernel/plain-words';
import { belowZero, choiceGone, endsBeforeStart, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import { refused, type Fault, type Result } from '../kernel/result';
import type { Need } from './needs';
import type { Service } from './services';
import { visitTooLong } from './visit-length';

/** What a service may refer to. */
export type ServiceSurroundings = { readonly services: readonly Service[]; readonly needs: readonly Need[]; readonly workers: readonly Worker[] };

/**
 * A service as it is to be kept, its breaks in order; one that a PA gives is provided by that PA where nobody else is named. What is not known yet (provider, price, needs) may be left open: checks speak of
 * it. Faults: no name; a last day before the first; a price by the hour with no time, or below zero, or for help that is free;
 * a visit longer than a day; more minutes for its needs than a visit has; breaks that end before they start or overlap; something chosen that is gone.
 */
export function decideService(draft: Draft<Service>, { services, needs, workers }: ServiceSurroundings): Result<Draft<Service>> {
  const faults = [
    ...recordGone('service', draft.id, services),
    ...wordsMissing('name', draft.name, 'Give this support a name, like “Weekday mornings”.'),
    ...choiceGone('PA', 'workerId', [draft.workerId], workers),
    ...choiceGone('need', 'needs', draft.needs.map((tie) => tie.needId), needs),
    ...visitTooLong(draft.minutes),
    ...faultsOfNeeds(draft),
    ...faultsOfPrice(draft),
    ...endsBeforeStart(draft.startsOn, draft.endsOn),
    ...faultsOfBreaks(draft.breaks),
  ];
  return unlessRefused(faults, {
    ...draft,
    name: draft.name.trim(),
    provider: draft.provider.trim() || (workers.find((worker) => worker.id === draft.workerId)?.name ?? ''),
    breaks: [...draft.breaks].sort((a, b) => (a.from < b.from ? -1 : 1)),
  });
}

function faultsOfNeeds({ needs, minutes }: Draft<Service>): Fault[] {
  const faults: Fault[] = [];
  if (new Set(needs.map((tie) => tie.needId)).size < needs.length) {
    faults.push({ code: 'need-twice', field: 'needs', message: 'The same need is chosen twice. Choose each need once.' });
  }
  const given = needs.reduce((sum, tie) => sum + (tie.minutes ?? 0), 0);
  if (given > 0 && minutes === null) {
    faults.push({ code: 'visit-without-time', field: 'minutes', message: 'You wrote how much time each need takes. Write how long each time lasts as well.' });
  }
  if (minutes !== null && given > minutes) {
    faults.push({
      code: 'needs-longer-than-visit',
      field: 'needs',
      message: `The needs take ${formatMinutes(given)} together, and each time lasts ${formatMinutes(minutes)}. Make the times for the needs shorter, or each time longer.`,
    });
  }
  return faults;
}

function faultsOfPrice({ ratePence, ratePer, minutes, fundedBy }: Draft<Service>): Fault[] {
  const faults = belowZero('ratePence', ratePence);
  if (ratePence !== null && ratePence > 0 && fundedBy === 'informal') {
    faults.push({ code: 'free-help-with-price', field: 'ratePence', message: 'Help without pay has no price. Take the price out, or change who pays.' });
  }
  if (ratePence !== null && ratePence > 0 && ratePer === 'hour' && minutes === null) {
    faults.push({ code: 'hourly-without-time', field: 'minutes', message: 'It is paid by the hour, so the cost depends on the time. Write how long each time lasts.' });
  }
  return faults;
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
