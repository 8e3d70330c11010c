import { usualRateOn } from '../plan/price-of-visit';
import { recordsOf, type Check } from './check';

/** `act`: the plan’s cost is too low by what is not known. */
export const serviceWithoutCost: Check = {
  code: 'service-without-cost',
  rule: 'No price is written down for a service that the direct payment or own money pays for, today or later.',
  source: 'Luton’s list for agreeing a plan: “clear and detailed”; Care Act s.26: the cost of meeting needs',
  check(facts, on) {
    return facts.services
      .filter(({ fundedBy }) => fundedBy === 'direct_payment' || fundedBy === 'own_money')
      .filter((service) => (service.endsOn === null || service.endsOn >= on) && usualRateOn(service, service.startsOn) === null)
      .map((service) => ({
        check: 'service-without-cost',
        severity: 'act',
        title: `The price of ${service.name} is not known`,
        why: 'So its cost is missing from the plan, and the plan looks cheaper than it is. The council must see what everything costs.',
        next: 'Ask what it costs and write the price down. Nothing yet? Write your best figure, and say in the note that it is one.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { startsOn: service.startsOn },
        records: recordsOf('service', [service.id]),
      }));
  },
};
