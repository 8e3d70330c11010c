import { recordsOf, type Check } from './check';

/** Few and plain: a wrong remark costs trust. */
const HEALTH_CARE = /\b(NHS|continuing health ?care|district nurs(e|es|ing)|community nurs(e|es|ing)|GP surgery|physiotherap(y|ist)|chiropod(y|ist)|podiatr(y|ist))\b/i;

/** `act`: the NHS gives this without charge, and a direct payment from the council may not pay for it. */
export const serviceOtherFunder: Check = {
  code: 'service-other-funder',
  rule: 'The direct payment pays for a service whose name or provider says that it is health care, which the NHS has to give. A lift to such a place is not health care.',
  source: 'Care Act s.22: councils may not meet needs that the NHS must meet; Buckinghamshire, “What is a care and support plan?”: not what another source can provide',
  check(facts, on) {
    return facts.services
      .filter((service) => service.fundedBy === 'direct_payment' && service.kind !== 'transport' && (service.endsOn === null || service.endsOn >= on))
      .filter(({ name, provider }) => HEALTH_CARE.test(`${name} ${provider}`))
      .map((service) => ({
        check: 'service-other-funder',
        severity: 'act',
        title: `${service.name} looks like health care, which the NHS should pay for`,
        why: 'A direct payment is for care and support. The council may not pay for what the NHS has to give, and may ask for the money back.',
        next: 'Ask your GP or the council who should pay. If the NHS gives it, change who pays. If it is something else, give it a name that says so.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { startsOn: service.startsOn },
        records: recordsOf('service', [service.id]),
      }));
  },
};
