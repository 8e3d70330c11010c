import { formatDay } from '../kernel/iso-date';
import { isFree } from '../plan/price-of-visit';
import { recordsOf, type Check } from './check';

/** `stop`: direct payment money may be spent only on needs in the plan. The costs of employing serve the PA’s own service. */
export const serviceWithoutNeed: Check = {
  code: 'service-without-need',
  rule: 'Money of the direct payment is planned for something that is tied to no need, or only to needs that have ended.',
  source: 'Care Act s.25(2); direct payment agreements: only for needs in the agreed plan',
  check(facts, on) {
    const needs = new Set(facts.needs.filter((need) => need.endsOn === null || need.endsOn >= on).map((need) => need.id));
    return facts.services
      .filter((service) => service.fundedBy === 'direct_payment' && service.kind !== 'employing' && !isFree(service))
      .filter((service) => service.endsOn === null || service.endsOn >= on)
      .filter((service) => !service.needs.some((tie) => needs.has(tie.needId)))
      .map((service) => ({
        check: 'service-without-need',
        severity: 'stop',
        title: `${service.name} meets no need of the plan`,
        why: `Money is planned for it from ${formatDay(service.startsOn)}. A direct payment may be spent only on needs from your assessment, so the council cannot agree to it as it stands.`,
        next: 'Say which need it meets. If it meets none, pay for it with your own money or take it out of the plan.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { startsOn: service.startsOn },
        records: recordsOf('service', [service.id]),
      }));
  },
};
