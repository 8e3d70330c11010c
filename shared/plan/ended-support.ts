import { indexEntries } from '../ledger/entry-index';
import type { Entry } from '../ledger/entry';
import type { Worker } from '../employer/worker';
import { addDays, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { coverage } from './coverage';
import type { Need } from './needs';
import type { Service } from './services';
import type { Term } from './terms';

/** Support that stopped while a need goes on and that nothing took the place of. */
export type EndedSupport = { readonly need: Need; readonly service: Service; readonly endedOn: IsoDay; readonly whoLeft: string | null };

/** Something that began this long before the other ended was meant to follow it. */
const HANDOVER_DAYS = 28;

type Given = { readonly needs: readonly Need[]; readonly services: readonly Service[]; readonly terms: readonly Term[]; readonly workers: readonly Worker[]; readonly entries: readonly Entry[] };

/**
 * Eligible needs of the day whose support stopped: the PA who gives it has left, though the plan goes on as if they came; or a service
 * ended, the need is now met only in part, and nothing began for it from four weeks before that. Where a need has nothing left at all,
 * `need-unmet` says so. Respite is meant to end.
 */
export function endedSupport({ needs, services, terms, workers, entries }: Given, on: IsoDay): EndedSupport[] {
  const states = new Map(coverage({ needs, services, terms }, indexEntries(entries), on).map((row) => [row.needId, row.state]));
  return needs
    .filter((need) => need.eligible && isCurrent(need, on))
    .flatMap((need) => {
      const own = services.filter((service) => service.needs.some((tie) => tie.needId === need.id));
      return [...leftBy(need, own, workers, on), ...(states.get(need.id) === 'part' ? endedFor(need, own, on) : [])];
    });
}

function leftBy(need: Need, own: readonly Service[], workers: readonly Worker[], on: IsoDay): EndedSupport[] {
  return own.filter((service) => isCurrent(service, on)).flatMap((service) => {
    const worker = workers.find(({ id }) => id === service.workerId);
    if (!worker?.endsOn || worker.endsOn >= on) return [];
    return [{ need, service, endedOn: worker.endsOn, whoLeft: worker.name }];
  });
}

function endedFor(need: Need, own: readonly Service[], on: IsoDay): EndedSupport[] {
  return own.flatMap((service) => {
    const { endsOn } = service;
    if (endsOn === null || endsOn >= on || service.every === 'once' || service.kind === 'respite') return [];
    const wasFollowed = own.some((other) => other.id !== service.id && other.startsOn >= addDays(endsOn, -HANDOVER_DAYS) && (other.endsOn === null || other.endsOn > endsOn));
    return wasFollowed ? [] : [{ need, service, endedOn: endsOn, whoLeft: null }];
  });
}
