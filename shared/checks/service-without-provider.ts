import { formatDay } from '../kernel/iso-date';
import { recordsOf, type Check } from './check';

/** `act`: support that nobody gives is not in place yet. */
export const serviceWithoutProvider: Check = {
  code: 'service-without-provider',
  rule: 'Nobody is named who gives a service, today or later.',
  source: 'Luton’s list for agreeing a plan: “clear and detailed”',
  check(facts, on) {
    return facts.services
      .filter((service) => (service.endsOn === null || service.endsOn >= on) && service.provider.trim() === '' && service.workerId === null)
      .map((service) => ({
        check: 'service-without-provider',
        severity: 'act',
        title: `Who gives ${service.name} is not written down`,
        why: `It is planned ${service.startsOn > on ? 'from' : 'since'} ${formatDay(service.startsOn)}, and the plan names nobody. The council must see who helps.`,
        next: 'Write down who gives it. If you are still looking, write “Not found yet” and what you have tried.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { startsOn: service.startsOn },
        records: recordsOf('service', [service.id]),
      }));
  },
};
