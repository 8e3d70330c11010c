import { fullYearOf } from '../budget/personal-budget';
import { yearBasisOf } from '../councils/year-basis';
import { formatPounds } from '../kernel/money';
import { convertPence } from '../kernel/recurrence';
import { costOfService } from '../plan/cost-of-service';
import { recordsOf, type Check } from './check';

/** `know`: the dearer choice may be the right one, and the council will ask why. */
export const dearerThanTheAlternative: Check = {
  code: 'dearer-than-the-alternative',
  rule: 'A full year of a service that the direct payment pays for costs more than a year of something else that was looked at, where its cost is written down.',
  source: 'Buckinghamshire, “What is a care and support plan?”: the most cost-effective way to meet needs; Care Act guidance 11.27: best value is not only the lowest cost',
  check(facts, on) {
    const basis = yearBasisOf(facts.council);
    const when = { on, year: fullYearOf(facts.budgets, on), terms: facts.terms };
    return facts.services
      .filter((service) => service.fundedBy === 'direct_payment' && (service.endsOn === null || service.endsOn >= on))
      .flatMap((service) => {
        const yearlyPence = costOfService(service, basis, when)?.yearlyPence;
        const [cheapest] = service.alternatives
          .flatMap(({ words, amountPence, every }) => (amountPence === null ? [] : [{ words, otherPence: convertPence(amountPence, every, 'year', basis) }]))
          .sort((a, b) => a.otherPence - b.otherPence);
        if (yearlyPence === undefined || !cheapest || yearlyPence <= cheapest.otherPence) return [];
        const { words, otherPence } = cheapest;
        const hasReason = service.whyThis.trim() !== '';
        return [
          {
            check: 'dearer-than-the-alternative',
            severity: 'know' as const,
            title: `${service.name} costs ${formatPounds(yearlyPence - otherPence)} a year more than “${words.trim()}”`,
            why: `A year of ${service.name} costs ${formatPounds(yearlyPence)}, and a year of “${words.trim()}” ${formatPounds(otherPence)}. The council looks for the best value, which is not always the lowest price.`,
            next: hasReason ? 'You have written why you chose it. Check that the reason says what the cheaper one would not do for you.' : 'Write why you chose it: what the cheaper one would not do for you.',
            screen: 'needs-and-services' as const,
            byOn: null,
            figures: { yearlyPence, otherPence, dearerPence: yearlyPence - otherPence },
            records: recordsOf('service', [service.id]),
          },
        ];
      });
  },
};
