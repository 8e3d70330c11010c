import { hasVisits } from '../plan/coming-times';
import { usualRateOn } from '../plan/price-of-visit';
import type { Service, ServiceKind } from '../plan/services';
import { recordsOf, type Check } from './check';

/** Where somebody gives their time, a plan says how much. */
const GIVES_TIME: ReadonlySet<ServiceKind> = new Set(['pa', 'self_employed', 'agency', 'informal']);

/** `act`: nobody can see how much support there is. */
export const serviceWithoutFrequency: Check = {
  code: 'service-without-frequency',
  rule: 'A service by the hour, or one in which a person gives their time (a PA, an agency, free help), says neither how long each time lasts nor when in the week it comes. One that comes only once is left out.',
  source: 'Luton’s list for agreeing a plan: “clear and detailed”',
  check(facts, on) {
    return facts.services
      .filter((service) => (service.endsOn === null || service.endsOn >= on) && service.every !== 'once' && lacksTime(service))
      .map((service) => ({
        check: 'service-without-frequency',
        severity: 'act',
        title: `How long ${service.name} lasts is not written down`,
        why: isHourly(service)
          ? 'It is paid by the hour, so without the time its cost is not known either, and the council cannot see how much support it is.'
          : 'The council must see how much support there is, and the plan cannot count its hours towards your needs.',
        next: 'Write how long each time lasts, or on which days it comes.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { times: service.times },
        records: recordsOf('service', [service.id]),
      }));
  },
};

const isHourly = (service: Service): boolean => service.ratePer === 'hour' && (usualRateOn(service, service.startsOn) ?? 0) > 0;

function lacksTime(service: Service): boolean {
  return service.minutes === null && !hasVisits(service) && (isHourly(service) || GIVES_TIME.has(service.kind));
}
