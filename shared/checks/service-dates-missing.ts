import { formatDay, type IsoDay } from '../kernel/iso-date';
import { HOLIDAY_WEEKS, TERM_WEEKS } from '../plan/school-weeks';
import { recordsOf, type Check } from './check';

/** `act`: the cost is an estimate, and nobody can see when the support comes. */
export const serviceDatesMissing: Check = {
  code: 'service-dates-missing',
  rule: 'A service keeps to school terms or school holidays, and no term is written down that ends on the day or later (for one to come: on its first day or later).',
  source: 'Luton’s list for agreeing a plan: “clear and detailed”; the Education (School Day and School Year) (England) Regulations 1999: 190 days of school',
  check(facts, on) {
    const last = facts.terms.reduce<IsoDay | null>((latest, { to }) => (latest === null || to > latest ? to : latest), null);
    return facts.services
      .filter(({ runs, endsOn }) => runs !== 'all_year' && (endsOn === null || endsOn >= on))
      .filter(({ startsOn }) => last === null || last < (startsOn > on ? startsOn : on))
      .map((service) => {
        const weeks = service.runs === 'term_time' ? TERM_WEEKS : HOLIDAY_WEEKS;
        const until = last === null ? 'No term dates are written down.' : `The last term that is written down ends on ${formatDay(last)}.`;
        return {
          check: 'service-dates-missing',
          severity: 'act',
          title: `When ${service.name} comes depends on term dates, and they are missing`,
          why: `It runs in school ${service.runs === 'term_time' ? 'terms' : 'holidays'} only. ${until} Until then ${weeks} weeks a year are counted, so the cost is an estimate.`,
          next: 'Write the term dates down. The school or the council has them for the year.',
          screen: 'needs-and-services',
          byOn: null,
          figures: { weeks, ...(last === null ? {} : { lastTermEndsOn: last }) },
          records: recordsOf('service', [service.id]),
        };
      });
  },
};
