import { ledgerKnownTo } from '../budget/payments-in';
import type { IsoDay } from '../kernel/iso-date';
import { formatDay } from '../kernel/iso-date';
import { formatPounds, timesRatio } from '../kernel/money';
import { formatPeriod, isCurrent } from '../kernel/period';
import { indexEntries } from '../ledger/entry-index';
import { deliveryOf, type Delivery } from '../plan/delivery';
import type { Service } from '../plan/services';
import { recordsOf, type Check, type Flag } from './check';

/** `act`: a need that is met on paper may not be met in life. */
export const supportNotHappening: Check = {
  code: 'support-not-happening',
  rule: 'Support in the last 4 weeks was under 80 % of what is planned, or a planned service had no payment for two of its intervals. Only the days that the ledger covers are looked at.',
  source: 'Ledger practice: an unmet need is planned support without delivery',
  check(facts, on) {
    const { byService } = indexEntries(facts.entries);
    // A statement that is not imported yet may hold the payment (`ledger-behind`).
    const knownTo = ledgerKnownTo(facts, on);
    if (knownTo === undefined) return [];
    return facts.services.filter((service) => isCurrent(service, on)).flatMap((service) => remark(service, deliveryOf(service, byService.get(service.id) ?? [], knownTo, facts.terms), knownTo));
  },
};

function remark(service: Service, delivery: Delivery, on: IsoDay): Flag[] {
  const flag = {
    check: 'support-not-happening',
    severity: 'act' as const,
    next: 'Find out whether the support came. If it came, pay for it or tie its payments to the service. If not, look for someone else or change the plan.',
    screen: 'needs-and-services' as const,
    byOn: null,
    records: [...recordsOf('service', [service.id]), ...recordsOf('need', service.needs.map((tie) => tie.needId))],
  };
  if (delivery.kind === 'silent') {
    const since = formatDay(delivery.sinceOn);
    return [
      {
        ...flag,
        title: `${service.name}: ${delivery.everPaid ? `nothing paid since ${since}` : `it started on ${since} and nothing was paid`}`,
        why: `The plan expects a payment more often than that, and two have not come by ${formatDay(on)}. Either the support does not happen, or it is not paid for.`,
        figures: { lastPaidOn: delivery.sinceOn },
      },
    ];
  }
  if (delivery.kind !== 'measured' || delivery.paidPence * 5 >= delivery.plannedPence * 4) return [];
  const percent = timesRatio(100, { numerator: Math.max(0, delivery.paidPence), denominator: delivery.plannedPence }, 'down');
  return [
    {
      ...flag,
      title: `${service.name}: only ${percent} % of the planned support was paid for`,
      why: `From ${formatPeriod(delivery.period)} the plan has ${formatPounds(delivery.plannedPence)} for it, and ${formatPounds(delivery.paidPence)} was paid. Some of the support may not have happened.`,
      figures: { paidPence: delivery.paidPence, plannedPence: delivery.plannedPence, percent },
    },
  ];
}
