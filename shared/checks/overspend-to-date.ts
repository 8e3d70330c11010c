import { employerSharePaid } from '../budget/employer-share';
import { forecast } from '../budget/forecast';
import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { recordsOf, type Check } from './check';

const MOST_OVER_PENCE = 25_00;

/** `act`: the money is gone, but there is time to change the rest of the year. */
export const overspendToDate: Check = {
  code: 'overspend-to-date',
  rule: 'What was spent on a service, the employer’s share left out, is more than the plan had for it up to that day, or up to the day that is paid for in advance, by more than 5 % and more than £25.00.',
  source: 'Ledger practice: a payment is held against the plan on its day',
  check(facts, on) {
    const year = forecast(facts, on);
    if (!year) return [];
    const outlook = year.leftPence < 0 ? 'If this goes on, the money will not last the year.' : 'The year’s budget still covers it.';
    const services = new Map(facts.services.map((service) => [service.id, service]));
    return year.services
      .map((service) => {
        const planned = services.get(service.serviceId);
        const sharePence = planned ? employerSharePaid(planned, facts, service.plannedToDatePence, { from: year.period.from, to: on }, on) : 0;
        return { service, sharePence, overPence: service.spentPence - sharePence - service.plannedToDatePence };
      })
      .filter(({ service, overPence }) => overPence > MOST_OVER_PENCE && overPence * 20 > service.plannedToDatePence)
      .map(({ service, sharePence, overPence }) => ({
        check: 'overspend-to-date',
        severity: 'act',
        title: `${service.name}: ${formatPounds(overPence)} more than planned so far`,
        why: `Up to ${formatDay(on)}, or as far as it is paid for, the plan has ${formatPounds(service.plannedToDatePence)} for it this year, and ${formatPounds(service.spentPence)} was paid.${sharePence > 0 ? ` Of that, ${formatPounds(sharePence)} is the employer’s share, which the plan counts by itself.` : ''} ${outlook}`,
        next: 'Check the bills against the hours you had. If you need more support than the plan says, ask the council for a review.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { spentPence: service.spentPence, plannedToDatePence: service.plannedToDatePence, employerSharePence: sharePence, overPence },
        records: recordsOf('service', [service.serviceId]),
      }));
  },
};
