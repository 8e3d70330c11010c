import { paidIn, paymentsFor } from '../budget/commitments';
import { spentIn } from '../budget/forecast';
import { ledgerKnownTo } from '../budget/payments-in';
import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { indexEntries } from '../ledger/entry-index';
import { costInPeriod } from './cost-of-service';
import { coverage, type NeedCovered } from './coverage';
import { frequencyWords } from './service-words';

/** One service in a period: what the plan has for it, and what was paid. Pence. */
export type PackService = {
  readonly serviceId: number;
  readonly name: string;
  readonly provider: string;
  readonly frequency: string;
  /** Null: its price is not known. */
  readonly plannedPence: Pence | null;
  readonly paidPence: Pence;
  /** Paid less planned; below 0: less was paid. */
  readonly differencePence: Pence | null;
};

/**
 * Each service that the direct payment pays for, on those days of a period that the ledger knows, and what was spent beside them. Wages
 * and bills come after the support, so what was paid in a period is for days that lie a little earlier. `knownTo` null: the ledger
 * does not reach into the period.
 */
export function packServices(facts: Facts, { from, to }: Period, on: IsoDay): { readonly services: PackService[]; readonly unplannedPence: Pence; readonly knownTo: IsoDay | null } {
  const reaches = ledgerKnownTo(facts, on);
  const known = reaches === undefined || reaches < from ? null : { from, to: reaches < to ? reaches : to };
  if (known === null) return { services: [], unplannedPence: 0, knownTo: null };
  const services = facts.services
    .filter((service) => service.fundedBy === 'direct_payment' && service.startsOn <= known.to && (service.endsOn === null || service.endsOn >= from))
    .map((service): PackService => {
      const plannedPence = costInPeriod(service, known, facts.terms);
      const paidPence = paidIn(paymentsFor(service, facts), known);
      return {
        serviceId: service.id,
        name: service.name,
        provider: service.provider,
        frequency: frequencyWords(service),
        plannedPence,
        paidPence,
        differencePence: plannedPence === null ? null : paidPence - plannedPence,
      };
    })
    // What neither cost anything nor was to cost anything in these days, such as a yearly bill, is no part of the comparison.
    .filter(({ plannedPence, paidPence }) => plannedPence !== 0 || paidPence !== 0);
  return { services, unplannedPence: spentIn(facts, known) - sumPence(services.map(({ paidPence }) => paidPence)), knownTo: known.to };
}

/**
 * Each need that goes on, with what came of it a week on average: the minutes that the plan has now, in the proportion in which each
 * service was paid for in the period. What no payment can measure (free, or paid by somebody else) counts as planned.
 */
export function deliveredWeekly(facts: Facts, services: readonly PackService[], on: IsoDay): NeedCovered[] {
  const measured = new Map(services.map((service) => [service.serviceId, service]));
  return coverage(facts, indexEntries(facts.entries), on).map((need) => {
    const parts = need.services.map((part) => ({ ...part, deliveredMinutes: delivered(part.plannedMinutes, measured.get(part.serviceId)) }));
    return { ...need, services: parts, deliveredMinutes: parts.reduce((sum, part) => sum + part.deliveredMinutes, 0) };
  });
}

function delivered(plannedMinutes: number, service: PackService | undefined): number {
  if (!service?.plannedPence) return plannedMinutes;
  return timesRatio(plannedMinutes, { numerator: Math.max(0, service.paidPence), denominator: service.plannedPence }, 'half-up');
}
